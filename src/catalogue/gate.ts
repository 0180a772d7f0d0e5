import type { RuleEntry } from './entry.ts';

/** Rules that the gate out holds: what is wrong with outputs, not with articles. */
export const gateRules = {
  'output-invalid': {
    severity: 'error',
    title: 'An output breaks its own rules',
    reason:
      'Every file is read again before it is published, as strictly as the strictest reader does. One that fails would have been refused somewhere else, with nobody there to see it.',
    source: [
      'XML 1.0, https://www.w3.org/TR/xml/',
      'RSS Best Practices Profile, https://www.rssboard.org/rss-profile',
      'RFC 4287 (Atom), https://www.rfc-editor.org/rfc/rfc4287',
      'JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/',
      'sitemaps.org, https://www.sitemaps.org/protocol.html',
      'Google News sitemaps, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap',
      'JSON-LD 1.1, https://www.w3.org/TR/json-ld11/',
      'JSON Schema 2020-12, https://json-schema.org/draft/2020-12',
    ].join('; '),
    example: { bad: 'a feed in which one title breaks the XML', good: 'the same feed, well-formed' },
  },
  'outputs-disagree': {
    severity: 'error',
    title: 'Two outputs tell different facts',
    reason:
      'Page, feed, sitemap and metadata must tell one story: the same id, address, dates, headline and authors. Search engines distrust a page whose markup contradicts what readers see.',
    source:
      'Google, structured data policies, https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    example: { bad: 'two authors on the page, one in the feed', good: 'two authors in both' },
  },
  'restricted-text-in-field': {
    severity: 'warning',
    title: 'A field says what only readers with access may read',
    reason:
      'Summaries, captions and corrections are read by everybody, in feeds and search results too. Eight words in a row of the restricted part are there by design or by mistake, and only the author knows.',
    source: 'TryGhost/Ghost #13925, https://github.com/TryGhost/Ghost/issues/13925',
    example: {
      bad: 'summary: a sentence that stands behind <!--members-only-->',
      good: 'summary: what everybody may know, in words of its own',
    },
  },
  'restricted-text-leaked': {
    severity: 'error',
    title: 'What only readers with access may read stands elsewhere',
    reason:
      'Feeds, lists, summaries and metadata are read without an account, and what stands in them is copied at once. Every finished file is read for words of the restricted parts before it is published.',
    source: 'TryGhost/Ghost #13925, https://github.com/TryGhost/Ghost/issues/13925',
    example: { bad: 'a feed with the text behind the marker', good: 'a feed with the text before it' },
  },
  'withheld-story-leaked': {
    severity: 'error',
    title: 'A story that is not published yet shows in an output',
    reason:
      'An embargo is broken by a headline in a list as much as by the story itself. Every finished list and feed is read for the words and addresses of stories that are drafts, under embargo or still to come.',
    source: 'getgrav/grav-plugin-feed #63, https://github.com/getgrav/grav-plugin-feed/issues/63',
    example: { bad: "a sitemap with a draft's address", good: 'a sitemap of what is published' },
  },
  'foreign-file': {
    severity: 'error',
    title: "A file in the output folder is not Copydesk's",
    reason:
      'Copydesk removes what it no longer publishes, and only what it wrote itself. A file of somebody else in the way is neither overwritten nor deleted.',
    example: {
      bad: 'dist/rss.xml, written by hand',
      good: 'an output folder of its own: copydesk build --out public/news',
    },
  },
} satisfies Record<string, RuleEntry>;
