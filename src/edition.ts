import { sectionFolder, urlOf } from './addresses.ts';
import type { Article, Channel, Edition, Entry, Publication, Section } from './article.ts';
import { compareInstants } from './dates.ts';
import { entriesOf, latestOf, type Shelf } from './edition/entries.ts';
import { goneAt } from './edition/state.ts';

export { entriesOf, latestOf, type Shelf } from './edition/entries.ts';
export { goneAt, isWithin, type Span, type State, spanAround, stateOf } from './edition/state.ts';

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
  /** When it went out of the publication; NaN where it did not. */
  gone(row: number): number;
  sections(row: number): Section[];
}

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
  const gone = rows.filter((row) => !Number.isNaN(stock.gone(row)));
  const channels = channelsOf(publication, { stock, live, gone, now });
  return {
    publication,
    now,
    updated: channels[0]?.updated ?? beginningOf(publication),
    entries: entriesOf(stock, live),
    listed: entriesOf(
      stock,
      live.filter((row) => stock.isListed(row)),
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
    sections: (row) => stock.sections(row),
    entry: (row) => stock.entry(row),
    digest: (row) => stock.digest(row),
  };
}

/** Newest first by the instant; at the same instant by slug, then by address. */
export function byNewest(a: Entry, b: Entry): number {
  return (
    compareInstants(b.datePublished, a.datePublished) ||
    compareText(a.slug, b.slug) ||
    compareText(a.url, b.url)
  );
}

/** The same by the numbers, as far as they tell. */
function byNewestRow(stock: Stock, a: number, b: number): number {
  const difference = stock.published(b) - stock.published(a);
  return difference || byNewest(stock.entry(a), stock.entry(b));
}

/** The rows of a stream at a moment: what readers see, newest first, and what they saw before. */
interface Stream {
  stock: Stock;
  live: number[];
  gone: number[];
  now: string;
}

function channelsOf(publication: Publication, stream: Stream): Channel[] {
  const { site } = publication;
  const whole = {
    name: site.name,
    description: site.description,
    url: site.url,
    folder: '',
    entries: entriesOf(stream.stock, stream.live),
    updated: latest(publication, stream),
  };
  return [whole, ...sectionStreams(stream).map((section) => sectionChannel(publication, section))];
}

interface SectionStream extends Stream {
  section: Section;
}

function sectionChannel(publication: Publication, stream: SectionStream): Channel {
  const { name, slug } = stream.section;
  const folder = sectionFolder(slug);
  return {
    name,
    description: publication.sections[slug]?.description ?? `${name}: ${publication.site.name}`,
    url: urlOf(folder, publication.site),
    folder,
    entries: entriesOf(stream.stock, stream.live),
    updated: latest(publication, stream),
  };
}

/** The sections that have something to show, by their slugs, each with its rows and as its oldest story names it. */
function sectionStreams({ stock, live, gone, now }: Stream): SectionStream[] {
  const streams = new Map<string, SectionStream>();
  for (const row of live) {
    for (const section of stock.sections(row)) {
      const stream = streams.get(section.slug) ?? { stock, section, live: [], gone: [], now };
      stream.live.push(row);
      stream.section = section;
      streams.set(section.slug, stream);
    }
  }
  for (const row of gone) for (const { slug } of stock.sections(row)) streams.get(slug)?.gone.push(row);
  return [...streams.values()].sort((a, b) => compareText(a.section.slug, b.section.slug));
}

/** When something last changed, or went: the clock has no say in it. */
function latest(publication: Publication, { stock, live, gone, now }: Stream): string {
  const changed = entriesOf(stock, live).lastModified;
  return latestOf([...(changed ? [changed] : []), ...goings(stock, gone, now)]) ?? beginningOf(publication);
}

/** The last moments at which something went. Only what may be the last is read. */
function goings(stock: Stock, gone: number[], now: string): string[] {
  const last = gone.reduce((latest, row) => Math.max(latest, stock.gone(row)), Number.NEGATIVE_INFINITY);
  const candidates = gone.filter((row) => stock.gone(row) === last);
  return candidates.flatMap((row) => goneAt(stock.entry(row), now) ?? []);
}

/** A publication without articles has changed at its beginning. */
function beginningOf({ site }: Publication): string {
  return `${site.tagYear}-01-01T00:00:00Z`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
