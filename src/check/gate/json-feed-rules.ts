import { doubled } from './findings.ts';

interface JsonFeed {
  feed_url: string;
  next_url?: string;
  items: { id: string }[];
}

/** What a schema cannot say of a JSON Feed (https://www.jsonfeed.org/version/1.1/): how its parts go together. */
export function jsonFeedFaults(feed: unknown): string[] {
  const { feed_url, next_url, items } = feed as JsonFeed; // the schema held before this
  return [
    ...doubled(items.map(({ id }) => id)),
    ...(next_url === feed_url ? ['next_url is the address of the feed itself'] : []),
  ];
}
