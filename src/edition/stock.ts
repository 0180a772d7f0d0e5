import type { Shelf } from './entries.ts';
import type { Label } from './kinds.ts';

/**
 * The entries of a publication by their numbers: what chooses, orders and dates them is at hand, everything else is
 * read. Instants are in milliseconds.
 */
export interface Stock extends Shelf {
  readonly length: number;
  isLive(row: number): boolean;
  /** Do sitemaps list it? */
  isListed(row: number): boolean;
  published(row: number): number;
  /** When it went out of feeds and lists, its page with it unless it was retracted; NaN where it did not. */
  gone(row: number): number;
  /** When it was last corrected; NaN where it was not. */
  corrected(row: number): number;
  /** The channels that it belongs to. */
  labels(row: number): Label[];
}

/** Is it out of feeds and lists, though its page may still be there? */
export function isGone(stock: Stock, row: number): boolean {
  return !Number.isNaN(stock.gone(row));
}
