import type { Entries, Entry } from '../../article.ts';
import type { XmlElement } from '../../xml.ts';

/** What a sitemap lists, newest first. */
export interface Rows {
  length: number;
  /** With the same digest, the rows are the same. */
  digest: string;
  updated: string | undefined;
  slice(start: number, end: number): Rows;
  elements(): Iterable<XmlElement>;
}

/** A row for each entry. */
export function rowsOf(entries: Entries, toElement: (entry: Entry) => XmlElement): Rows {
  return {
    length: entries.length,
    get digest() {
      return entries.digest;
    },
    get updated() {
      return entries.lastModified;
    },
    slice: (start, end) => rowsOf(entries.slice(start, end), toElement),
    *elements() {
      for (const entry of entries) yield toElement(entry);
    },
  };
}
