import { siteUrlOf } from '../addresses.ts';
import type { Entry, Place, Pointer } from '../article.ts';
import { foldedAddress, type Statement, statementsOf } from '../check/between-articles.ts';
import type { Secret } from '../check/leaks.ts';
import type { Copy, FileFacts } from '../contracts.ts';
import { toMilliseconds } from '../dates.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { goneAt, type Label, labelsOf, type Span, spanAround, stateOf } from '../edition.ts';

/** What is known of a source once it was worked on, but for its story: enough to pass it again without reading it. */
export interface Docket {
  source: string;
  diagnostics: Diagnostic[];
  /** The article without its body, where there is one without an error. */
  entry?: Entry;
  /** Places of the facts that are compared between articles. */
  places: Record<Pointer, Place>;
  copies: Copy[];
  /** What nobody may find elsewhere: of a story that is out its restricted part, of one that is not all of it. */
  secret?: Secret;
  /** SHA-256 of what was printed of it: another story is another docket. */
  printed: string[];
}

/** What its author asked the disk, and what it said. */
export interface Answer {
  path: string;
  facts?: FileFacts;
}

/** What of an entry is printed at a moment: all of it, a preview that is listed nowhere, or nothing. */
export type Showing = 'nothing' | 'live' | 'preview';

/** The few facts of an entry that choose, order and compare entries. Instants in milliseconds. */
export interface EntryFacts extends Span {
  showing: Showing;
  published: number;
  modified: number;
  gone: number;
  isListed: boolean;
  /** When it was last corrected; NaN where it was not. */
  corrected: number;
  labels: Label[];
  /** What no other article may have: the address as all disks tell addresses apart, and the id where it is another. */
  address: string;
  id?: string;
  /** What it says of translations on this site. */
  translations?: Statement<string>[];
}

/** The facts of an entry at a moment. */
export function factsOf(entry: Entry, { now, withDrafts }: { now: string; withDrafts: boolean }): EntryFacts {
  const { isIndexed, isInSitemap, canonicalUrl, url, id } = entry;
  const gone = goneAt(entry, now);
  const translations = statementsOf(entry, siteUrlOf(entry));
  return {
    ...spanAround(entry, now),
    showing: showingOf(entry, now, withDrafts),
    published: toMilliseconds(entry.datePublished),
    modified: toMilliseconds(entry.dateModified),
    gone: gone === undefined ? Number.NaN : toMilliseconds(gone),
    isListed: isIndexed && isInSitemap && canonicalUrl === url,
    corrected: correctedAt(entry),
    labels: labelsOf(entry),
    address: foldedAddress(url),
    ...(id !== url && { id }),
    ...(translations.length > 0 && { translations }),
  };
}

function correctedAt({ correction }: Entry): number {
  if (correction.length === 0) return Number.NaN;
  return Math.max(...correction.map(({ datePublished }) => toMilliseconds(datePublished)));
}

function showingOf(entry: Entry, now: string, withDrafts: boolean): Showing {
  const state = stateOf(entry, now);
  if (state === 'live') return 'live';
  return withDrafts && state !== 'withdrawn' && state !== 'expired' ? 'preview' : 'nothing';
}
