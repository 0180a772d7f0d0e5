import type { Entry, Place, Pointer, Site } from '../../article.ts';

/** An entry with the places of what is compared. */
export interface Placed {
  entry: Entry;
  places: Record<Pointer, Place>;
}

/** What an article says of one translation on this site, as marks: numbers at hand, texts before. */
export interface Statement<Mark = number> {
  /** The address of the translation. */
  target: Mark;
  /** Which two pages are the same story in which languages: the same wherever it is said. */
  pair: Mark;
}

/** All articles by their numbers: marks and instants (in milliseconds) at hand, the rest to be read. */
export interface Comparable {
  readonly length: number;
  isArticle(row: number): boolean;
  /** What of it is shown now: all, a preview, or nothing. */
  showing(row: number): 'nothing' | 'live' | 'preview';
  /** Numbers that are the same where addresses (whatever their case) or ids are; an id that is the address has NaN. */
  marks(row: number): { address: number; id: number };
  translations(row: number): Statement[];
  published(row: number): number;
  modified(row: number): number;
  placed(row: number): Placed;
}

/** What articles are compared for. */
export interface Comparison {
  now: string;
  site: Site;
}

/** Addresses that differ in case only are one file on macOS and Windows. */
export function foldedAddress(url: string): string {
  return url.normalize('NFC').toLowerCase();
}

/** The place of the first of these facts that has one, else the beginning of the article. */
export function placeOf(places: Record<Pointer, Place>, pointers: Pointer[], entry: Entry): Place {
  const found = pointers
    .map((pointer) => places[pointer])
    .find((place) => place && (place.line > 1 || place.column > 1));
  return found ?? { path: entry.source, line: 1, column: 1 };
}
