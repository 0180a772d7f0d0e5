import type { Entry } from '../article.ts';
import { compareInstants } from '../dates.ts';
import type { Stock } from './stock.ts';

/** Newest first by the instant; at the same instant by slug, then by address. */
export function byNewest(a: Entry, b: Entry): number {
  return (
    compareInstants(b.datePublished, a.datePublished) ||
    compareText(a.slug, b.slug) ||
    compareText(a.url, b.url)
  );
}

/** The same by the numbers, as far as they tell. */
export function byNewestRow(stock: Stock, a: number, b: number): number {
  const difference = stock.published(b) - stock.published(a);
  return difference || byNewest(stock.entry(a), stock.entry(b));
}

/** What went last comes first. */
export function byLastGoneRow(stock: Stock, a: number, b: number): number {
  const difference = stock.gone(b) - stock.gone(a);
  return difference || byNewestRow(stock, a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
