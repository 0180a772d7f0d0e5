import type { Entries, Entry } from '../../article.ts';
import { latestOf } from '../../edition.ts';

/** Entries that a feed makes for itself, in their order; they change with the digest of what they are made from. */
export function entriesAmong(list: Entry[], digest: string): Entries {
  return {
    length: list.length,
    digest,
    lastModified: latestOf(list.map(({ dateModified }) => dateModified)),
    at: (index) => list[index],
    slice: (start, end) => entriesAmong(list.slice(start, end), JSON.stringify([digest, start, end])),
    [Symbol.iterator]: () => list[Symbol.iterator](),
  };
}
