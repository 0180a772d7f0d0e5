import type { Entries, FeedRules } from '../article.ts';
import { entriesOf } from './entries.ts';
import { byNewestRow } from './order.ts';
import type { Stock } from './stock.ts';

/** What lists show of a stream, newest first, and what they showed before. */
interface Rows {
  stock: Stock;
  shown: number[];
  gone: number[];
}

/**
 * The entries of a stream by archive documents, the oldest first. RFC 5005 (section 4) wants them to stay as they are, and
 * none to be linked before it is complete: so they are counted from the oldest, all are full, and a story that goes
 * leaves its place empty. What is in none of them yet is always among the first that a feed holds.
 */
export function historyOf({ stock, shown, gone }: Rows, rules: FeedRules | undefined): Entries[] {
  if (!rules?.hasHistory || shown.length + gone.length <= rules.limit) return [];
  const oldestFirst = [...new Set([...shown, ...gone])].sort((a, b) => byNewestRow(stock, b, a));
  if (oldestFirst.length <= rules.limit) return [];
  const isShown = new Set(shown);
  const size = sizeOf(rules);
  return Array.from({ length: countOf(oldestFirst.length, rules.limit, size) }, (_, index) => {
    const rows = oldestFirst.slice(index * size, (index + 1) * size);
    return entriesOf(stock, rows.filter((row) => isShown.has(row)).reverse());
  });
}

/** Half of what a feed holds, so that there are always two of them: one alone has no neighbour to link to. */
function sizeOf({ limit }: FeedRules): number {
  return Math.max(1, Math.floor(limit / 2));
}

/** As few as hold all that the feed itself does not. */
function countOf(length: number, limit: number, size: number): number {
  return Math.max(2, Math.ceil((length - limit) / size));
}
