import type { Channel, Edition, Entry, Site } from '../article.ts';
import type { EditionRenderer, Output } from '../contracts.ts';
import { compareInstants, isWithinHours } from '../dates.ts';
import { newsLanguage } from '../language.ts';
import { element, writeXml, type XmlElement } from '../xml.ts';

/** How much one file may hold; what is more goes into further files under an index. */
export interface SitemapLimits {
  /** Addresses in `sitemap.xml` and in `sitemap-pages.xml`. */
  pages: number;
  /** Addresses in `news-sitemap.xml`. */
  news: number;
  /** Bytes of any of them, uncompressed. */
  bytes: number;
}

/** A sitemap as one file, or as an index and its numbered files. */
interface Sitemap {
  /** File name without its ending. */
  name: string;
  rows: Row[];
  limit: number;
  namespaces?: Record<string, string>;
}

interface Row {
  updated: string;
  element(): XmlElement;
}

interface Part {
  text: string;
  updated: string;
}

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

/** https://www.sitemaps.org/protocol.html and Google's news sitemap reference. */
const LIMITS: SitemapLimits = { pages: 50_000, news: 1_000, bytes: 50_000_000 };

/** Google takes articles of the last two days. */
const NEWS_HOURS = 48;

/** Sitemaps of the articles, of the front pages and of the last two days' news, and the robots.txt that names them. */
export const sitemaps: EditionRenderer = sitemapsWithin(LIMITS);

/** The same with limits of its own. */
export function sitemapsWithin(limits: SitemapLimits): EditionRenderer {
  return {
    name: 'sitemaps',
    async *render(edition) {
      const all = sitemapsOf(edition, limits);
      for (const sitemap of all) yield* print(sitemap, edition.publication.site, limits.bytes);
      yield robots(all, edition.publication.site);
    },
  };
}

function sitemapsOf({ entries, channels, now, publication }: Edition, limits: SitemapLimits): Sitemap[] {
  const listed = entries.filter(isListed);
  const name = publicationName(publication.site);
  const news = newest(listed, now).map((entry) => toNewsRow(entry, name));
  return [
    { name: 'sitemap', rows: listed.map(toRow), limit: limits.pages },
    { name: 'sitemap-pages', rows: channels.map(toPageRow), limit: limits.pages },
    { name: 'news-sitemap', rows: news, limit: limits.news, namespaces: { 'xmlns:news': NEWS_NAMESPACE } },
  ];
}

/** Search engines refuse addresses that are not to be indexed, or that name another as the original. */
function isListed({ isIndexed, isInSitemap, canonicalUrl, url }: Entry): boolean {
  return isIndexed && isInSitemap && canonicalUrl === url;
}

/** Entries come newest first: none after the first one that is too old is young enough. */
function newest(entries: Entry[], now: string): Entry[] {
  const end = entries.findIndex(({ datePublished }) => !isWithinHours(datePublished, now, NEWS_HOURS));
  return end < 0 ? entries : entries.slice(0, end);
}

/** The name as Google News shows it: without what stands in parentheses. */
function publicationName({ name }: Site): string {
  return name.replace(/\s*\([^()]*\)/g, '').trim() || name;
}

function toRow({ url, dateModified }: Entry): Row {
  return { updated: dateModified, element: () => toUrl(url, [element('lastmod', {}, dateModified)]) };
}

function toPageRow({ url, updated }: Channel): Row {
  return { updated, element: () => toUrl(url, [element('lastmod', {}, updated)]) };
}

function toNewsRow(entry: Entry, publication: string): Row {
  return { updated: entry.dateModified, element: () => toUrl(entry.url, [toNews(entry, publication)]) };
}

function toNews({ inLanguage, datePublished, headline }: Entry, publication: string): XmlElement {
  return element('news:news', {}, [
    element('news:publication', {}, [
      element('news:name', {}, publication),
      element('news:language', {}, newsLanguage(inLanguage)),
    ]),
    element('news:publication_date', {}, datePublished),
    element('news:title', {}, headline),
  ]);
}

function toUrl(url: string, rest: XmlElement[]): XmlElement {
  return element('url', {}, [element('loc', {}, url), ...rest]);
}

/** One file, or numbered files and then their index. A text is held until it is known whether another follows. */
function* print(sitemap: Sitemap, site: Site, bytes: number): Generator<Output> {
  const dates: string[] = [];
  let held: Part | undefined;
  for (const part of partsOf(sitemap, bytes)) {
    if (held) yield toOutput(`${sitemap.name}-${dates.push(held.updated)}`, held.text);
    held = part;
  }
  if (!held) return;
  if (dates.length === 0) return yield toOutput(sitemap.name, held.text);
  yield toOutput(`${sitemap.name}-${dates.push(held.updated)}`, held.text);
  yield toOutput(sitemap.name, toIndex(sitemap.name, dates, site));
}

function* partsOf(sitemap: Sitemap, bytes: number): Generator<Part> {
  const { rows, limit } = sitemap;
  for (let start = 0; start === 0 || start < rows.length; start += limit) {
    yield* divide({ ...sitemap, rows: rows.slice(start, start + limit) }, bytes);
  }
}

/** Rows whose text grows too long go into two files, and so on. */
function* divide(sitemap: Sitemap, bytes: number): Generator<Part> {
  const { rows } = sitemap;
  const text = toUrlset(sitemap);
  if (rows.length < 2 || Buffer.byteLength(text) <= bytes) {
    yield { text, updated: lastOf(rows) };
    return;
  }
  const middle = Math.ceil(rows.length / 2);
  yield* divide({ ...sitemap, rows: rows.slice(0, middle) }, bytes);
  yield* divide({ ...sitemap, rows: rows.slice(middle) }, bytes);
}

function toUrlset({ rows, namespaces }: Sitemap): string {
  const urls = rows.map((row) => row.element());
  return writeXml(element('urlset', { xmlns: SITEMAP_NAMESPACE, ...namespaces }, urls));
}

function lastOf(rows: Row[]): string {
  const [first, ...others] = rows.map(({ updated }) => updated);
  return others.reduce((last, each) => (compareInstants(each, last) > 0 ? each : last), first ?? '');
}

function toIndex(name: string, dates: string[], site: Site): string {
  const files = dates.map((date, index) =>
    element('sitemap', {}, [
      element('loc', {}, `${site.url}${name}-${index + 1}.xml`),
      element('lastmod', {}, date),
    ]),
  );
  return writeXml(element('sitemapindex', { xmlns: SITEMAP_NAMESPACE }, files));
}

function toOutput(name: string, text: string): Output {
  return { path: `${name}.xml`, text, format: 'xml', mediaType: 'application/xml' };
}

function robots(all: Sitemap[], site: Site): Output {
  const addresses = all.map(({ name }) => `Sitemap: ${site.url}${name}.xml`);
  const text = ['User-agent: *', 'Allow: /', '', ...addresses, ''].join('\n');
  return { path: 'robots.txt', text, format: 'text', mediaType: 'text/plain' };
}
