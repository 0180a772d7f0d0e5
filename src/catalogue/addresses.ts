import type { RuleEntry } from './entry.ts';

/** Rules about the addresses and the ids that must lead to one story only. */
export const addressRules = {
  'invalid-slug': {
    severity: 'error',
    title: 'A slug cannot be part of an address',
    reason:
      'The slug becomes a folder and a part of the address. A slash, a dot-dot or white space in it leads out of the folder or breaks when the address is shared.',
    source: 'RFC 3986, section 3.3, https://www.rfc-editor.org/rfc/rfc3986#section-3.3',
    example: { bad: 'slug: ../ferry news', good: 'slug: ferry-news' },
  },
  'invalid-permalink': {
    severity: 'error',
    title: 'A permalink cannot be an address of this site',
    reason:
      'Every story needs a place under the address of the site that a web server can serve. An address elsewhere, or one that leaves the folder, cannot be published from here.',
    source: 'RFC 3986, section 3.3, https://www.rfc-editor.org/rfc/rfc3986#section-3.3',
    example: { bad: 'permalink: https://elsewhere.example/ferry/', good: 'permalink: /2026/ferry/' },
  },
  'url-taken': {
    severity: 'error',
    title: 'Two articles have one address',
    reason:
      'One of the two stories would overwrite the other, and which one would be chance. Names that differ only in capitals are one file on macOS and Windows.',
    source: 'jekyll/jekyll #3034, https://github.com/jekyll/jekyll/issues/3034',
    example: { bad: 'slug: weekly-update   # in two articles', good: 'slug: weekly-update-april' },
  },
  'id-taken': {
    severity: 'error',
    title: 'Two articles have one id',
    reason:
      'Feed readers know a story by its id. With one id for two stories they show only one of them, or take the second for an update of the first.',
    source:
      'RFC 4287, section 4.2.6, https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6; JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/',
    example: { bad: 'id: ferry   # in two articles', good: 'id: ferry-2026-03' },
  },
  'output-taken': {
    severity: 'error',
    title: 'Two sources make one file',
    reason:
      'Two sources would be written to one file, and the later one would win by chance. Rename one of them.',
    example: {
      bad: 'two attachments that become ferry/map.png',
      good: 'ferry/map.png and ferry/map-north.png',
    },
  },
  'syndicated-and-listed': {
    severity: 'info',
    title: 'A republished story that search engines may list',
    reason:
      'A canonical link to the original is a hint that search engines pass over where the pages differ, so that the copy can outrank the original. Google advises partners to keep republished stories out of its index.',
    source:
      'Google, canonicalization (syndicated content), https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting',
    example: {
      bad: 'canonical: https://wire.example/2026/03/ferry',
      good: 'canonical: https://wire.example/2026/03/ferry\nnoindex: true',
    },
  },
  'source-incomplete': {
    severity: 'info',
    title: 'The feed of a republished story is known in part only',
    reason:
      'Readers and aggregators tell a copy from its original by the feed it was taken from: its title, address, id and date. What is not said stays out of the feeds, and RSS can name no source without an address.',
    source: 'RFC 4287, section 4.2.11 (atom:source), https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11',
    example: {
      bad: 'syndicatedFrom: { name: Example Wire, feed: https://wire.example/atom.xml }',
      good: 'syndicatedFrom: { name: Example Wire, feed: https://wire.example/atom.xml, updated: 2026-03-09T06:00:00Z }',
    },
  },
} satisfies Record<string, RuleEntry>;
