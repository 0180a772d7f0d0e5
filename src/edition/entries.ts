import { createHash } from 'node:crypto';
import type { Entries, Entry } from '../article.ts';
import { compareInstants } from '../dates.ts';

/** Where entries lie, by their numbers. */
export interface Shelf {
  entry(row: number): Entry;
  /** A number that changes with every word of an entry and of its story. */
  digest(row: number): number;
  /** When the entry was last changed, in milliseconds. */
  modified(row: number): number;
}

/** The entries of some rows of a shelf, in the order of the rows. */
export function entriesOf(shelf: Shelf, rows: readonly number[]): Entries {
  return {
    length: rows.length,
    get digest() {
      return digestOf(shelf, rows);
    },
    get lastModified() {
      return lastModified(shelf, rows);
    },
    at: (index) => {
      const row = rows[index];
      return row === undefined ? undefined : shelf.entry(row);
    },
    slice: (start, end) => entriesOf(shelf, rows.slice(start, end)),
    *[Symbol.iterator]() {
      for (const row of rows) yield shelf.entry(row);
    },
  };
}

/** Changes with every word of the entries of some rows. */
export function digestOf(shelf: Shelf, rows: readonly number[]): string {
  const digests = Float64Array.from(rows, (row) => shelf.digest(row));
  return createHash('sha1').update(digests).digest('base64');
}

/** The latest of some moments, the first of them where two are the same instant. */
export function latestOf(moments: string[]): string | undefined {
  const [first, ...rest] = moments;
  return first && rest.reduce((last, each) => (compareInstants(each, last) > 0 ? each : last), first);
}

/** Only what may be the latest is read. */
function lastModified(shelf: Shelf, rows: readonly number[]): string | undefined {
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) last = Math.max(last, shelf.modified(row));
  const candidates = rows.filter((row) => shelf.modified(row) === last);
  return latestOf(candidates.map((row) => shelf.entry(row).dateModified));
}
