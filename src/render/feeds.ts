import type { Channel, Edition, FeedRules } from '../article.ts';
import type { EditionPart, EditionRenderer, Output } from '../contracts.ts';
import { feedRulesOf } from '../edition.ts';
import { feedFormats } from '../feed-formats.ts';
import { toAtom } from './feeds/atom.ts';
import { contentOf } from './feeds/content.ts';
import type { Issue } from './feeds/issue.ts';
import { toJsonFeed } from './feeds/json-feed.ts';
import { toRss } from './feeds/rss.ts';
import { styled } from './feeds/stylesheet.ts';
import { tombstonesOf } from './feeds/tombstones.ts';

type FeedFormat = Pick<Output, 'format' | 'schema'> & {
  name: string;
  file: string;
  mediaType: string;
  print(issue: Issue): string;
};

const FORMATS: FeedFormat[] = [
  { ...feedFormats.rss, print: styledBy(toRss), format: 'xml' },
  { ...feedFormats.atom, print: styledBy(toAtom), format: 'xml' },
  { ...feedFormats.json, print: toJsonFeed, format: 'json', schema: 'json-feed' },
];

/** The formats that browsers show as they are told to. */
function styledBy(print: FeedFormat['print']): FeedFormat['print'] {
  return (issue) => styled(print(issue), issue.publication.site);
}

/** RSS, Atom and JSON Feed of every channel that has feeds, with the first of its entries, and as many of those that went. */
export const feeds: EditionRenderer = { name: 'feeds', parts };

function* parts(edition: Edition): Generator<EditionPart> {
  for (const channel of edition.channels) {
    const rules = feedRulesOf(channel.kind, edition.publication);
    if (rules) yield* partsOf(channel, edition, rules);
  }
}

/** The three feeds of a channel are made from one issue, if any of them is made. */
function partsOf(channel: Channel, edition: Edition, { limit }: FeedRules): EditionPart[] {
  const about = channel.entries.slice(0, limit);
  const gone = channel.gone.slice(0, limit);
  let issue: Promise<Issue> | undefined;
  return FORMATS.map(({ file, print, mediaType, format, schema }) => {
    const path = `${channel.folder}${file}`;
    return {
      path,
      of: [channel.mark, about.digest, gone.digest],
      about,
      render: async () => {
        issue ??= issueOf(channel, edition, { entries: about, gone });
        return { path, text: print(await issue), mediaType, format, ...(schema && { schema }) };
      },
    };
  });
}

/** The bodies live as long as one channel is rendered. */
async function issueOf(
  channel: Channel,
  edition: Edition,
  { entries, gone }: Pick<Channel, 'entries' | 'gone'>,
): Promise<Issue> {
  const { publication, now } = edition;
  const { language } = publication.site;
  const stories = Array.from(entries, async (entry) => {
    return { entry, content: contentOf(await edition.articleOf(entry), language) };
  });
  return { publication, channel, stories: await Promise.all(stories), tombstones: tombstonesOf(gone, now) };
}
