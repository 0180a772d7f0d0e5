import type { RuleEntry } from './entry.ts';

/** Rules about what an article cannot be published without. */
export const articleRules = {
  'missing-headline': {
    severity: 'error',
    title: 'The article has no headline',
    reason:
      'Feeds, search results and news sitemaps all show the headline, and most refuse an entry that has none. A headline made up from the file name embarrasses the newsroom.',
    source:
      'RFC 4287, section 4.2.14, https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14; Google News sitemap, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap',
    example: {
      bad: 'date: 2026-03-09T08:00:00Z',
      good: 'title: Ferry resumes after the storm\ndate: 2026-03-09T08:00:00Z',
    },
  },
  'missing-date': {
    severity: 'error',
    title: 'The article has no date',
    reason:
      'Feeds are sorted by date and readers judge news by it. The time of the build or of the file is not the time of publication, so Copydesk never takes it instead.',
    source:
      'Google, publication dates, https://developers.google.com/search/docs/appearance/publication-dates',
    example: { bad: 'title: Ferry resumes', good: 'title: Ferry resumes\ndate: 2026-03-09T08:00:00+01:00' },
  },
  'withdrawn-without-date': {
    severity: 'warning',
    title: 'A withdrawn story does not say since when',
    reason:
      'Programs that have a copy take it out when the feed tells them the moment at which it went. Without one, nothing shows that readers ever saw the story, and a story that never came out must not be told of.',
    source: 'RFC 6721, section 3 (when), https://www.rfc-editor.org/rfc/rfc6721#section-3',
    example: { bad: 'status: withdrawn', good: 'withdrawn: 2026-03-09T10:00:00Z' },
  },
  'withdrawn-before-published': {
    severity: 'warning',
    title: 'A story is withdrawn before it is published',
    reason:
      'Such a story never came out, so nothing tells of it. Mostly the time of day is missing: a date alone is the beginning of its day.',
    source: 'RFC 6721, section 3 (when), https://www.rfc-editor.org/rfc/rfc6721#section-3',
    example: {
      bad: 'date: 2026-03-09T08:00:00Z\nwithdrawn: 2026-03-09',
      good: 'date: 2026-03-09T08:00:00Z\nwithdrawn: 2026-03-09T10:00:00Z',
    },
  },
  'empty-body': {
    severity: 'warning',
    title: 'The article has no story',
    reason:
      'An article without a story is mostly a file saved too early. Readers who open it find an empty page, and partners pause feeds whose items hold no text.',
    source: 'RSS Best Practices Profile (item description), https://www.rssboard.org/rss-profile',
    example: {
      bad: '---\ntitle: Ferry resumes\n---',
      good: '---\ntitle: Ferry resumes\n---\n\nThe ferry to …',
    },
  },
} satisfies Record<string, RuleEntry>;
