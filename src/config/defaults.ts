/** What holds where a configuration says nothing. The schema tells people the same. */
export const defaults = {
  articles: 'articles',
  output: 'dist',
  permalink: '/{year}/{month}/{slug}/',
  language: 'en',
  timeZone: 'UTC',
  tagYear: '2026',
  feeds: { limit: 50, content: 'full', history: false },
  missingFiles: 'warning',
  imageWidths: [480, 800, 1200, 1600],
  articleBytes: 20_000_000,
  markupSeconds: 3,
} as const;
