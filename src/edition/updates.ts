import type { Edition, Entries, Entry, Update } from '../article.ts';
import { compareInstants } from '../dates.ts';

/** An update, and the live blog that it is a part of. */
export interface LatestUpdate {
  entry: Entry;
  update: Update;
}

/**
 * The newest updates of live blogs, which come in order of their last changes: no more of them are read than may have
 * one of these, for nothing in a story is younger than its last change.
 */
export async function latestUpdates(
  blogs: Entries,
  limit: number,
  { articleOf }: Pick<Edition, 'articleOf'>,
): Promise<LatestUpdate[]> {
  let latest: LatestUpdate[] = [];
  for (const entry of blogs) {
    const last = latest[limit - 1];
    if (last && compareInstants(entry.dateModified, last.update.datePublished) < 0) break;
    const { liveBlogUpdate = [] } = await articleOf(entry);
    const own = liveBlogUpdate.map((update): LatestUpdate => ({ entry, update }));
    latest = [...latest, ...own].sort(byNewestUpdate).slice(0, limit);
  }
  return latest;
}

/** Several updates of one instant stay in the order of their stories, and of each story's own list. */
function byNewestUpdate(a: LatestUpdate, b: LatestUpdate): number {
  return compareInstants(b.update.datePublished, a.update.datePublished);
}
