import type { RuleEntry } from './entry.ts';

/** Rules about what readers see of a story before they open it. */
export const headlineRules = {
  'headline-long': {
    severity: 'warning',
    title: 'The headline is longer than search engines show',
    reason:
      'Search engines and news apps cut long headlines off, mostly before the point of the story. Google gives no limit any more; its former one, 110 characters, is still a good measure.',
    source:
      'Google, Article (headline), https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'title: After eleven days of storms, protests and a broken engine the ferry to the islands resumes its service on Monday morning',
      good: 'title: Ferry to the islands resumes on Monday',
    },
  },
  'markup-in-headline': {
    severity: 'info',
    title: 'The headline holds markup, which readers will see as text',
    reason:
      'A headline is plain text in feeds, search results and on the screens of phones. Readers there see the asterisks and tags themselves.',
    source:
      'RSS Best Practices Profile (plain text), https://www.rssboard.org/rss-profile; JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/',
    example: { bad: 'title: The *Aurora* <b>resumes</b>', good: 'title: The Aurora resumes' },
  },
  'markup-in-summary': {
    severity: 'info',
    title: 'The summary holds markup, which readers will see as text',
    reason:
      'A summary is plain text in search results, in feeds and under shared links. Readers there see tags, asterisks and entities themselves.',
    source: 'JSON Feed 1.1 (HTML only in content_html), https://www.jsonfeed.org/version/1.1/',
    example: { bad: 'summary: <p>The <b>Aurora</b> sails</p>', good: 'summary: The Aurora sails' },
  },
  'no-description': {
    severity: 'info',
    title: 'The article has no summary of its own',
    reason:
      'Search results, feeds and social networks show a summary under the headline. Copydesk takes the beginning of the story, which is rarely the sentence that an editor would have chosen.',
    source: 'RSS Best Practices Profile (summary in description), https://www.rssboard.org/rss-profile',
    example: {
      bad: 'title: Ferry resumes',
      good: 'title: Ferry resumes\ndescription: The islands can be reached again from Monday',
    },
  },
  'unknown-section': {
    severity: 'warning',
    title: 'A section that the configuration does not declare',
    reason:
      'A misspelt section opens a new one with a single story, and the story is missing where readers look for it. Declare the section in the configuration or write one that is there.',
    example: { bad: 'section: Wrold', good: 'section: World' },
  },
} satisfies Record<string, RuleEntry>;
