import type { Article, Edition, Entry, Publication } from './article.ts';
import { beginningOf, channelsOf } from './edition/channels.ts';
import { entriesOf } from './edition/entries.ts';
import { byLastGoneRow, byNewestRow } from './edition/order.ts';
import { isGone, type Stock } from './edition/stock.ts';

export { beginningOf, feedRulesOf } from './edition/channels.ts';
export { entriesOf, latestOf, type Shelf } from './edition/entries.ts';
export { type Label, labelsOf } from './edition/kinds.ts';
export { byNewest } from './edition/order.ts';
export {
  type Departure,
  departureOf,
  goneAt,
  isWithin,
  type Span,
  type State,
  spanAround,
  stateOf,
} from './edition/state.ts';
export type { Stock } from './edition/stock.ts';
export { type LatestUpdate, latestUpdates } from './edition/updates.ts';

/** What an edition is made of. */
export interface EditionParts {
  publication: Publication;
  now: string;
  stock: Stock;
  articleOf(entry: Entry): Promise<Article>;
}

/** Chooses what readers may see at a moment, in order, and sets up the channels. */
export function makeEdition({ publication, now, stock, articleOf }: EditionParts): Edition {
  const rows = Array.from({ length: stock.length }, (_, row) => row);
  const live = rows.filter((row) => stock.isLive(row)).sort((a, b) => byNewestRow(stock, a, b));
  const gone = rows.filter((row) => isGone(stock, row)).sort((a, b) => byLastGoneRow(stock, a, b));
  const channels = channelsOf(publication, { stock, live, gone, now });
  return {
    publication,
    now,
    updated: channels[0]?.updated ?? beginningOf(publication),
    entries: entriesOf(stock, live),
    listed: entriesOf(
      stock,
      live.filter((row) => stock.isListed(row) && !isGone(stock, row)),
    ),
    gone: entriesOf(
      stock,
      gone.filter((row) => !stock.isLive(row)),
    ),
    channels,
    articleOf,
  };
}

/** The same stock as if some of its rows were not there. */
export function withoutRows(stock: Stock, rows: Set<number>): Stock {
  return {
    length: stock.length,
    isLive: (row) => !rows.has(row) && stock.isLive(row),
    gone: (row) => (rows.has(row) ? Number.NaN : stock.gone(row)),
    isListed: (row) => stock.isListed(row),
    published: (row) => stock.published(row),
    modified: (row) => stock.modified(row),
    corrected: (row) => stock.corrected(row),
    labels: (row) => stock.labels(row),
    entry: (row) => stock.entry(row),
    digest: (row) => stock.digest(row),
  };
}
