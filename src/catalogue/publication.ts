import type { RuleEntry } from './entry.ts';

/** Rules about the configuration of the publication. */
export const publicationRules = {
  'missing-configuration': {
    severity: 'error',
    title: 'There is no configuration',
    reason:
      'Copydesk must know what the publication is called and where it lives: every feed and every page says so. It looks for copydesk.config.json in the working folder, or where --config leads.',
    example: {
      bad: 'a folder with articles/ alone',
      good: '{ "site": { "name": "The Example Ledger", "url": "https://news.example/" } }',
    },
  },
  'no-articles': {
    severity: 'error',
    title: 'There is no article',
    reason:
      'A folder without a single article is most often the wrong folder, or a checkout that went wrong. Publishing it would take every story out of the publication, so nothing is published.',
    example: { bad: 'an empty articles/', good: 'articles/ferry.md' },
  },
  'ledger-broken': {
    severity: 'info',
    title: 'The ledger cannot be used, or not be left',
    reason:
      'A build keeps a ledger, so that the next one need not do everything again. Where it was cut off or changed, or the disk has no room for it, everything is made anew, which takes longer and comes to the same.',
    example: {
      bad: 'a cache that was restored by half',
      good: 'nothing to do: this build has left a new ledger',
    },
  },
  'too-many-warnings': {
    severity: 'error',
    title: 'There are more warnings than may be published with',
    reason:
      'A newsroom that wants none of its articles to become worse sets a limit with --max-warnings, or takes every warning for an error with --frail. Beyond the limit nothing is published, as with any error.',
    example: {
      bad: 'copydesk build --max-warnings 0, and an article without a picture of its own section',
      good: 'copydesk build --max-warnings 12, as many as there are today',
    },
  },
  'invalid-configuration': {
    severity: 'error',
    title: 'The configuration is not valid',
    reason:
      'The configuration holds for every story, so one wrong value is wrong everywhere. Nothing is built until it is right.',
    example: { bad: '"feeds": { "limit": "many" }', good: '"feeds": { "limit": 20 }' },
  },
  'unknown-setting': {
    severity: 'error',
    title: 'A setting that Copydesk does not know',
    reason:
      'A misspelt setting is silently without effect, and the publication goes out with the default. Copydesk refuses it, as it cannot know what was meant.',
    example: { bad: '"permalnk": "/{slug}/"', good: '"permalink": "/{slug}/"' },
  },
  'missing-site-url': {
    severity: 'error',
    title: 'The site has no address',
    reason:
      'Feeds, sitemaps and JSON-LD need absolute addresses, and those begin with the address of the site. There is no default that would be right.',
    source: 'RSS Best Practices Profile (no relative addresses), https://www.rssboard.org/rss-profile',
    example: {
      bad: '"site": { "name": "The Example Ledger" }',
      good: '"site": { "name": "The Example Ledger", "url": "https://news.example/" }',
    },
  },
  'local-site-url': {
    severity: 'warning',
    title: "The site's address leads to this machine only",
    reason:
      'Every link and every id would point to the machine of the reader. It is right for a preview and wrong for anything that leaves this machine.',
    source: 'RFC 6761, section 6.3 (localhost), https://www.rfc-editor.org/rfc/rfc6761#section-6.3',
    example: { bad: '"url": "http://localhost:8080/"', good: '"url": "https://news.example/"' },
  },
  'logo-unproven': {
    severity: 'info',
    title: "The publisher's logo cannot be measured",
    reason:
      'Search engines want a logo of at least 112 × 112 pixels. Copydesk measures logos that lie in the publication, and trusts you with those elsewhere.',
    source:
      'Google, Organization (logo), https://developers.google.com/search/docs/appearance/structured-data/organization',
    example: {
      bad: '"logo": "https://cdn.example/logo.png"',
      good: '"logo": "img/logo.png"',
    },
  },
  'logo-small': {
    severity: 'warning',
    title: "The publisher's logo is too small",
    reason:
      'Search engines show the logo beside stories and in panels about the publisher. They leave out one that has fewer than 112 pixels on a side.',
    source:
      'Google, Organization (logo), https://developers.google.com/search/docs/appearance/structured-data/organization',
    example: {
      bad: 'a logo of 96 × 96 pixels',
      good: 'a logo of 512 × 512 pixels',
    },
  },
} satisfies Record<string, RuleEntry>;
