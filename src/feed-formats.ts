/** The three feeds in the folder of every channel: what readers call them, the file, and its media type. */
export const feedFormats = {
  rss: { name: 'RSS', file: 'rss.xml', mediaType: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom.xml', mediaType: 'application/atom+xml' },
  json: { name: 'JSON Feed', file: 'feed.json', mediaType: 'application/feed+json' },
} as const;
