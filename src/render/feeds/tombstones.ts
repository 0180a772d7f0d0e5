import type { Entries } from '../../article.ts';
import { departureOf } from '../../edition.ts';

/** What feeds say of a story that went, so that copies of it go too. */
export interface Tombstone {
  id: string;
  url: string;
  /** When it went: RFC 3339. */
  date: string;
  /** What is said of it, in the language of the story. */
  reason?: string;
  inLanguage: string;
}

/** The tombstones of stories that are gone at a moment, in their order. */
export function tombstonesOf(gone: Entries, now: string): Tombstone[] {
  return Array.from(gone, (entry) => {
    const departure = departureOf(entry, now);
    if (!departure) throw new Error(`${entry.source} is not gone`);
    return { id: entry.id, url: entry.url, inLanguage: entry.inLanguage, ...departure };
  });
}
