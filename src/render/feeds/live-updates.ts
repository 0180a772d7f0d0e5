import type { Edition, Entries, Entry } from '../../article.ts';
import { isWithinHours } from '../../dates.ts';
import { departureOf, type LatestUpdate, latestUpdates } from '../../edition.ts';
import { h, toHtml } from '../../html.ts';
import { beginning, oneLine } from '../../text.ts';
import { headlineOf, writersOf } from '../../updates.ts';
import { withoutIds, wrap } from './content.ts';
import type { Story } from './issue.ts';
import type { Tombstone } from './tombstones.ts';

/** Characters of what a feed says of an update besides the whole of it. */
const SUMMARY_LENGTH = 200;
const HOURS_A_DAY = 24;

/** Which updates of live blogs a feed has, and what of each. */
interface UpdateOptions {
  edition: Edition;
  limit: number;
  days?: number | undefined;
  content: 'full' | 'summary';
  feedLanguage: string;
}

/**
 * The updates of live blogs as stories of a feed, the newest first: each has its own address for an id, so that a reader
 * shows every one of them. The blogs come in order of their last changes.
 */
export async function updateStories(blogs: Entries, options: UpdateOptions): Promise<Story[]> {
  const { edition, limit, days, content, feedLanguage } = options;
  const latest = await latestUpdates(blogs, limit, edition);
  const young = latest.filter(
    ({ update }) =>
      days === undefined || isWithinHours(update.datePublished, edition.now, days * HOURS_A_DAY),
  );
  return young.map((each) => ({
    entry: entryOf(each),
    content: content === 'summary' ? '' : contentOf(each, feedLanguage),
  }));
}

/** The updates of live blogs that are gone: copies of them go too. Each has an address, and went with its story. */
export async function updateTombstones(
  gone: Entries,
  limit: number,
  { now, articleOf }: Edition,
): Promise<Tombstone[]> {
  const tombstones: Tombstone[] = [];
  for (const entry of gone) {
    if (tombstones.length >= limit) break;
    const departure = departureOf(entry, now);
    if (!departure) throw new Error(`${entry.source} is not gone`);
    const { inLanguage, liveBlogUpdate = [] } = await articleOf(entry);
    tombstones.push(...liveBlogUpdate.map(({ url }) => ({ id: url, url, inLanguage, ...departure })));
  }
  return tombstones.slice(0, limit);
}

/** What its story is about and in which language it is, with its own name, dates, authors and pictures. */
function entryOf({ entry, update }: LatestUpdate): Entry {
  const { url, datePublished, dateModified, body } = update;
  const { syndicatedFrom: _others, ...story } = entry;
  return {
    ...story,
    id: url,
    url,
    canonicalUrl: url,
    headline: headlineOf(update) || entry.headline,
    description: beginning(oneLine(body.text), SUMMARY_LENGTH),
    datePublished,
    dateModified,
    author: writersOf(update, entry),
    image: body.images,
    audio: [],
    video: [],
    correction: [],
  };
}

/** The update, then the way to the live blog: on its own, a reader does not know what it is a part of. */
function contentOf({ entry, update }: LatestUpdate, feedLanguage: string): string {
  const way = toHtml(h('p', h('a', { href: entry.url }, entry.headline)));
  const html = [withoutIds(update.body.html), way].filter((each) => each !== '').join('\n');
  return wrap(html, entry.inLanguage, { feedLanguage });
}
