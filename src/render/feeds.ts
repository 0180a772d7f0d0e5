import type { Channel, ChannelKind, Edition, Entries, Entry, FeedRules, Publication } from '../article.ts';
import type { EditionPart, EditionRenderer, Output } from '../contracts.ts';
import { feedRulesOf } from '../edition.ts';
import { feedFormats } from '../feed-formats.ts';
import { toAtom } from './feeds/atom.ts';
import { contentOf, wrap } from './feeds/content.ts';
import { noticeHtml } from './feeds/correction-notices.ts';
import { documentsOf, type FeedDocument } from './feeds/documents.ts';
import { entriesAmong } from './feeds/entries-among.ts';
import { fitted } from './feeds/fitting.ts';
import type { Issue, Story } from './feeds/issue.ts';
import { toJsonFeed } from './feeds/json-feed.ts';
import { updateStories, updateTombstones } from './feeds/live-updates.ts';
import { toRss } from './feeds/rss.ts';
import { styled } from './feeds/stylesheet.ts';
import { type Tombstone, tombstonesOf } from './feeds/tombstones.ts';
import { named } from './words.ts';

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

/** Channels whose feeds go by the name alone. */
const SELF_TELLING = new Set<ChannelKind>(['site', 'section']);

/** The formats that browsers show as they are told to. */
function styledBy(print: FeedFormat['print']): FeedFormat['print'] {
  return (issue) => styled(print(issue), issue.publication.site);
}

/** RSS, Atom and JSON Feed of every channel that has feeds: what people subscribe to, and its archives. */
export const feeds: EditionRenderer = { name: 'feeds', parts };

function* parts(edition: Edition): Generator<EditionPart> {
  for (const channel of edition.channels) {
    const rules = feedRulesOf(channel.kind, edition.publication);
    if (!rules) continue;
    for (const document of documentsOf(channel, edition, rules))
      yield* partsOf(document, { channel, edition, rules });
  }
}

/** What a document is part of. */
interface Setting {
  channel: Channel;
  edition: Edition;
  rules: FeedRules;
}

/** A document in the three formats is made from one issue, if any of them is made. */
function partsOf(document: FeedDocument, setting: Setting): EditionPart[] {
  let issue: Promise<Issue> | undefined;
  let told = document.entries;
  return FORMATS.map(({ file, print, mediaType, format, schema }) => {
    const path = `${document.folder}${file}`;
    return {
      path,
      of: document.of,
      get about() {
        return told;
      },
      render: async () => {
        issue ??= issueOf(document, setting);
        told = toldIn((await issue).stories, document);
        return { path, text: print(await issue), mediaType, format, ...(schema && { schema }) };
      },
    };
  });
}

/** What a document tells of is known for certain once it is made. */
function toldIn(stories: Story[], { entries }: FeedDocument): Entries {
  return entriesAmong(
    stories.map(({ entry }) => entry),
    entries.digest,
  );
}

/** The bodies live as long as one document is rendered. */
async function issueOf(document: FeedDocument, { channel, edition, rules }: Setting): Promise<Issue> {
  const publication = inLanguageOf(channel, edition.publication);
  const { place, least } = document;
  const issue: Issue = {
    publication,
    channel: { ...titled(channel, publication), updated: document.updated() },
    place,
    stories: await storiesOf(document, { channel, edition, rules, language: publication.site.language }),
    tombstones: await recallsOf(document, { channel, edition, rules }),
  };
  return rules.bytes === undefined ? issue : fitted(issue, rules.bytes, { least, sizeOf: largest });
}

function largest(issue: Issue): number {
  return Math.max(...FORMATS.map(({ print }) => Buffer.byteLength(print(issue))));
}

/** In a list of subscriptions a name stands alone: that of a keyword or language would not say whose feed it is. */
function titled(channel: Channel, { site }: Publication): Channel {
  const known = named(channel, site.language);
  return SELF_TELLING.has(channel.kind) ? known : { ...known, name: `${known.name} — ${site.name}` };
}

/** The feeds of a language are in that language. */
function inLanguageOf({ kind, key }: Channel, publication: Publication): Publication {
  if (kind !== 'language') return publication;
  return { ...publication, site: { ...publication.site, language: key } };
}

interface StoryOptions extends Setting {
  language: string;
}

function storiesOf({ entries }: FeedDocument, options: StoryOptions): Promise<Story[]> {
  const { channel, edition, rules, language } = options;
  if (channel.kind === 'live') return updateStories(entries, { ...rules, edition, feedLanguage: language });
  return Promise.all(
    Array.from(entries, async (entry) => ({ entry, content: await contentFor(entry, options) })),
  );
}

/** Items that are gone: of a live blog, each of its updates was one. */
async function recallsOf({ gone }: FeedDocument, { channel, edition, rules }: Setting): Promise<Tombstone[]> {
  return channel.kind === 'live'
    ? updateTombstones(gone, rules.limit, edition)
    : tombstonesOf(gone, edition.now);
}

/** Corrections tell themselves; of stories, the whole or what else the feed has of them. */
async function contentFor(
  entry: Entry,
  { channel, edition, rules, language }: StoryOptions,
): Promise<string> {
  if (channel.kind === 'corrections')
    return wrap(noticeHtml(entry), entry.inLanguage, { feedLanguage: language });
  return rules.content === 'summary' ? '' : contentOf(await edition.articleOf(entry), language);
}
