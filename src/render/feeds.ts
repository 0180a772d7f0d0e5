import type { Channel, Edition } from '../article.ts';
import type { EditionRenderer, Output } from '../contracts.ts';
import { feedFormats } from '../feed-formats.ts';
import { toAtom } from './feeds/atom.ts';
import { contentOf } from './feeds/content.ts';
import type { Issue } from './feeds/issue.ts';
import { toJsonFeed } from './feeds/json-feed.ts';
import { toRss } from './feeds/rss.ts';

type FeedFormat = Pick<Output, 'format' | 'schema'> & {
  name: string;
  file: string;
  mediaType: string;
  print(issue: Issue): string;
};

const FORMATS: FeedFormat[] = [
  { ...feedFormats.rss, print: toRss, format: 'xml' },
  { ...feedFormats.atom, print: toAtom, format: 'xml' },
  { ...feedFormats.json, print: toJsonFeed, format: 'json', schema: 'json-feed' },
];

/** RSS, Atom and JSON Feed of every channel, with the first `feeds.limit` of its entries. */
export const feeds: EditionRenderer = { name: 'feeds', render };

async function* render(edition: Edition): AsyncGenerator<Output> {
  for (const channel of edition.channels) {
    const issue = await issueOf(channel, edition);
    for (const { file, print, mediaType, format, schema } of FORMATS) {
      yield {
        path: `${channel.folder}${file}`,
        text: print(issue),
        mediaType,
        format,
        ...(schema && { schema }),
      };
    }
  }
}

/** The bodies live as long as one channel is rendered. */
async function issueOf(channel: Channel, edition: Edition): Promise<Issue> {
  const { publication } = edition;
  const entries = channel.entries.slice(0, publication.feeds.limit);
  const { language } = publication.site;
  const stories = entries.map(async (entry) => {
    return { entry, content: contentOf(await edition.articleOf(entry), language) };
  });
  return { publication, channel, stories: await Promise.all(stories) };
}
