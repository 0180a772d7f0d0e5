import type { Channel, Entry, Publication, SyndicationSource } from '../../article.ts';
import type { FeedPlace } from './documents.ts';
import type { Tombstone } from './tombstones.ts';

/** What the three feeds of a channel are made from. */
export interface Issue {
  publication: Publication;
  channel: Channel;
  /** Which document of the channel's feeds it is, and its neighbours. */
  place: FeedPlace;
  /** Newest first, no more than feeds shall have. */
  stories: Story[];
  /** What went, the last one first, no more than feeds shall have. */
  tombstones: Tombstone[];
}

/** An entry and what feed readers show of it: HTML, empty where there is no body. */
export interface Story {
  entry: Entry;
  content: string;
}

/** Is the logo known to be square, as icons must be? */
export function squareLogo({ publisher: { logo } }: Publication): string | undefined {
  return logo?.width !== undefined && logo.width === logo.height ? logo.url : undefined;
}

/** Keywords as written, then the sections that are not among them. */
export function categoriesOf({ keywords, articleSection }: Entry): string[] {
  return [...new Set([...keywords, ...articleSection.map(({ name }) => name)])];
}

/** Whose feed a republished story is from: by its name, or by the host that everybody knows it by. */
export function sourceNameOf({ name, url, feed }: SyndicationSource): string {
  return name ?? new URL(feed ?? url ?? '').host;
}

/** Links from a document of a feed to others of the same format (RFC 5005, section 4), hubs for the current one alone. */
export function linksOf(
  { channel, place, publication }: Issue,
  file: string,
): { rel: string; href: string }[] {
  const { url, previous, next, isArchive } = place;
  const archives = Object.entries({ 'prev-archive': previous, 'next-archive': next });
  return [
    { rel: 'self', href: url + file },
    ...(isArchive ? [{ rel: 'current', href: channel.url + file }] : []),
    ...archives.flatMap(([rel, folder]) => (folder === undefined ? [] : [{ rel, href: folder + file }])),
    ...(isArchive ? [] : publication.feeds.hubs.map((href) => ({ rel: 'hub', href }))),
  ];
}

/** The namespace of `archive`, which marks a document that is an archive. */
export const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0';
