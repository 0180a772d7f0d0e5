import { urlOf } from '../../addresses.ts';
import type { Channel, Edition, Entries, Entry, FeedRules } from '../../article.ts';
import { isWithinHours } from '../../dates.ts';
import { beginningOf } from '../../edition.ts';
import { correctionNotices } from './correction-notices.ts';

/** Where a document of a feed stands among the others (RFC 5005): addresses of folders, each ending in `/`. */
export interface FeedPlace {
  url: string;
  /** The archive before it, of older entries. */
  previous?: string;
  /** The archive after it, where that is complete. */
  next?: string;
  /** Is it an archive? The current document lies in the channel's own folder. */
  isArchive: boolean;
}

/** A document in three formats: what people subscribe to, or an archive. */
export interface FeedDocument {
  place: FeedPlace;
  folder: string;
  /** What it tells of, newest first; of live blogs, those whose updates it may have, the last changed first. */
  entries: Entries;
  /** What it no longer tells of, the last one first. */
  gone: Entries;
  /** How many of the first entries must stay, however large it gets: no archive has them yet. */
  least: number;
  /** Everything that it is made of. */
  of: unknown[];
  /** When something in it last changed: RFC 3339. */
  updated(): string;
}

const HOURS_A_DAY = 24;

/** The current document of a channel, and its archives. */
export function documentsOf(channel: Channel, edition: Edition, rules: FeedRules): FeedDocument[] {
  const { site } = edition.publication;
  const folders = channel.history.map((_, index) => `${channel.folder}archive/${index + 1}/`);
  const urls = folders.map((folder) => urlOf(folder, site));
  return [
    channel.kind === 'live'
      ? liveDocument(channel, edition, rules)
      : currentDocument(channel, edition, { rules, previous: urls.at(-1) }),
    ...channel.history.map((entries, index): FeedDocument => {
      const place = placeOf(urls[index] ?? '', { previous: urls[index - 1], next: urls[index + 1] });
      const { name, description } = channel;
      return {
        place: { ...place, isArchive: true },
        folder: folders[index] ?? '',
        entries,
        gone: entries.slice(0, 0),
        least: entries.length,
        of: [name, description, place, entries.digest],
        updated: () => entries.lastModified ?? beginningOf(edition.publication),
      };
    }),
  ];
}

interface CurrentOptions {
  rules: FeedRules;
  previous: string | undefined;
}

function currentDocument(
  channel: Channel,
  edition: Edition,
  { rules, previous }: CurrentOptions,
): FeedDocument {
  const { folder, history, mark } = channel;
  const all =
    channel.kind === 'corrections' ? correctionNotices(channel.entries, rules.limit) : channel.entries;
  const archived = history.reduce((sum, { length }) => sum + length, 0);
  const least = history.length === 0 ? 0 : all.length - archived;
  const young =
    rules.days === undefined
      ? rules.limit
      : countYoung(all, { now: edition.now, days: rules.days, dateOf: ({ datePublished }) => datePublished });
  const entries = all.slice(0, Math.min(rules.limit, Math.max(least, young)));
  // Copies of a correction are copies of what was said: they stay.
  const gone = channel.gone.slice(0, channel.kind === 'corrections' ? 0 : rules.limit);
  const place = placeOf(channel.url, { previous, next: undefined });
  return {
    place: { ...place, isArchive: false },
    folder,
    entries,
    gone,
    least,
    of: [mark, entries.digest, gone.digest, previous],
    updated: () => channel.updated,
  };
}

/**
 * Which updates it has is known when the stories are read, and not before. Under a limit of days, that is another matter
 * at every moment for as long as one of them was changed in these days.
 */
function liveDocument(channel: Channel, { now }: Edition, { limit, days }: FeedRules): FeedDocument {
  const { folder, mark, url } = channel;
  const young =
    days === undefined
      ? channel.entries.length
      : countYoung(channel.entries, { now, days, dateOf: ({ dateModified }) => dateModified });
  const entries = channel.entries.slice(0, young);
  const gone = channel.gone.slice(0, limit);
  const moment = days === undefined || young === 0 ? undefined : now;
  return {
    place: { url, isArchive: false },
    folder,
    entries,
    gone,
    least: 0,
    of: [mark, entries.digest, gone.digest, moment],
    updated: () => channel.updated,
  };
}

function placeOf(
  url: string,
  { previous, next }: { previous: string | undefined; next: string | undefined },
): Omit<FeedPlace, 'isArchive'> {
  return { url, ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

/** By which date of an entry its age is counted. */
interface Ageing {
  now: string;
  days: number;
  dateOf(entry: Entry): string;
}

/** Entries come newest first: how many come before the first that is too old, found by halving. */
function countYoung(entries: Entries, { now, days, dateOf }: Ageing): number {
  let [least, most] = [0, entries.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    const entry = entries.at(middle);
    const date = entry ? dateOf(entry) : now;
    if (isWithinHours(date, now, days * HOURS_A_DAY)) least = middle + 1;
    else most = middle;
  }
  return least;
}
