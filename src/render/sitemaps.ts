import { AUTHORS_FOLDER, urlOf } from '../addresses.ts';
import type { Channel, Edition, Entry, Image, Site } from '../article.ts';
import type { EditionPart, EditionRenderer, Output } from '../contracts.ts';
import { latestOf } from '../edition.ts';
import { newsLanguage } from '../language.ts';
import { alternatesOf } from '../translations.ts';
import { element, writeXml, type XmlElement } from '../xml.ts';
import { newsRows } from './sitemaps/news.ts';
import { type Rows, rowsOf } from './sitemaps/rows.ts';

/** How many addresses one file may hold; what is more goes into further files under an index. */
export interface SitemapLimits {
  /** In `sitemap.xml` and in `sitemap-pages.xml`. */
  pages: number;
  /** In `news-sitemap.xml`. */
  news: number;
}

/** A sitemap as one file, or as an index and its numbered files. */
interface Sitemap {
  /** File name without its ending. */
  name: string;
  rows: Rows;
  limit: number;
  namespaces?: Record<string, string>;
}

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const IMAGE_NAMESPACE = 'http://www.google.com/schemas/sitemap-image/1.1';
const LANGUAGE = 'xhtml:link';
const IMAGE = 'image:image';

/** What a sitemap declares only where it has such an element. */
const DECLARED_FOR: Record<string, Record<string, string>> = {
  [LANGUAGE]: { 'xmlns:xhtml': XHTML_NAMESPACE },
  [IMAGE]: { 'xmlns:image': IMAGE_NAMESPACE },
};

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps: "up to 1,000" for each page. */
const IMAGES_A_PAGE = 1_000;

/**
 * https://www.sitemaps.org/protocol.html allows 50,000 addresses and 50 MB, Google's news sitemap reference 1,000
 * addresses. A thousand are far from the bytes, and a change makes little anew.
 */
const LIMITS: SitemapLimits = { pages: 1_000, news: 1_000 };

/** Sitemaps of the articles, of the front pages and of the last two days' news, and the robots.txt that names them. */
export const sitemaps: EditionRenderer = sitemapsWithin(LIMITS);

/** The same with limits of its own. */
export function sitemapsWithin(limits: SitemapLimits): EditionRenderer {
  return {
    name: 'sitemaps',
    *parts(edition) {
      const all = sitemapsOf(edition, limits);
      for (const sitemap of all) yield* partsOf(sitemap, edition.publication.site);
      yield robots(all, edition.publication.site);
    },
  };
}

function sitemapsOf({ listed, channels, now, publication }: Edition, limits: SitemapLimits): Sitemap[] {
  const name = publicationName(publication.site);
  const news = newsRows(listed, now, (entry) => toUrl(entry.url, [toNews(entry, name)]));
  return [
    { name: 'sitemap', rows: rowsOf(listed, toPage), limit: limits.pages },
    { name: 'sitemap-pages', rows: pagesOf(channels, publication.site), limit: limits.pages },
    { name: 'news-sitemap', rows: news, limit: limits.news, namespaces: { 'xmlns:news': NEWS_NAMESPACE } },
  ];
}

/** A page that is no article's, by what a sitemap says of it. */
type Page = Pick<Channel, 'url' | 'mark' | 'changed' | 'updated'>;

/** The front pages of all channels, and the list of the authors who have one. */
function pagesOf(channels: Channel[], site: Site): Rows {
  const authors = channels.filter(({ kind }) => kind === 'author');
  return pageRows(authors.length === 0 ? channels : [...channels, listOf(authors, site)]);
}

function listOf(authors: Channel[], site: Site): Page {
  const last = authors.reduce((latest, author) => (author.changed > latest.changed ? author : latest));
  return {
    url: urlOf(AUTHORS_FOLDER, site),
    mark: last.mark,
    changed: last.changed,
    get updated() {
      return last.updated;
    },
  };
}

function pageRows(pages: Page[]): Rows {
  return {
    length: pages.length,
    digest: JSON.stringify(pages.map(({ mark }) => mark)),
    get updated() {
      return lastChange(pages);
    },
    slice: (start, end) => pageRows(pages.slice(start, end)),
    elements: () => pages.map(toFrontPage),
  };
}

/** Of many pages only those are looked at that may be the last. */
function lastChange(pages: Page[]): string | undefined {
  const last = pages.reduce((moment, { changed }) => Math.max(moment, changed), Number.NEGATIVE_INFINITY);
  return latestOf(pages.filter(({ changed }) => changed === last).map(({ updated }) => updated));
}

/** The name as Google News shows it: without what stands in parentheses. */
function publicationName({ name }: Site): string {
  return name.replace(/\s*\([^()]*\)/g, '').trim() || name;
}

/** https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap */
function toPage(entry: Entry): XmlElement {
  const languages = alternatesOf(entry).map((each) => element(LANGUAGE, { rel: 'alternate', ...each }));
  const images = entry.image.slice(0, IMAGES_A_PAGE).map(toImage);
  return toUrl(entry.url, [element('lastmod', {}, entry.dateModified), ...languages, ...images]);
}

function toImage({ url }: Image): XmlElement {
  return element(IMAGE, {}, [element('image:loc', {}, url)]);
}

function toFrontPage({ url, updated }: Page): XmlElement {
  return toUrl(url, [element('lastmod', {}, updated)]);
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

/** One file, or numbered files and their index. The oldest are in the first file: what is full stays as it is. */
function partsOf(sitemap: Sitemap, site: Site): EditionPart[] {
  const { name, rows, limit } = sitemap;
  if (rows.length <= limit) return [urlset(name, sitemap, rows)];
  const files = filesOf(rows, limit);
  const dates = files.map(({ updated }) => updated ?? '');
  return [
    ...files.map((file, index) => urlset(`${name}-${index + 1}`, sitemap, file)),
    part(name, [dates], () => toIndex(name, dates, site)),
  ];
}

function filesOf(rows: Rows, limit: number): Rows[] {
  const count = Math.ceil(rows.length / limit);
  return Array.from({ length: count }, (_, index) => {
    const end = rows.length - index * limit;
    return rows.slice(Math.max(0, end - limit), end);
  });
}

function urlset(name: string, { namespaces }: Sitemap, rows: Rows): EditionPart {
  return part(name, [rows.digest], () => {
    const urls = [...rows.elements()];
    const declared = { xmlns: SITEMAP_NAMESPACE, ...namespaces, ...declarationsFor(urls) };
    return writeXml(element('urlset', declared, urls));
  });
}

function declarationsFor(urls: XmlElement[]): Record<string, string> {
  const names = new Set(urls.flatMap(({ children }) => children.map(({ name }) => name)));
  return Object.assign({}, ...Array.from(names, (name) => DECLARED_FOR[name] ?? {}));
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

function part(name: string, of: unknown[], print: () => string): EditionPart {
  const path = `${name}.xml`;
  const render = (): Output => ({ path, text: print(), format: 'xml', mediaType: 'application/xml' });
  return { path, of, render };
}

function robots(all: Sitemap[], site: Site): EditionPart {
  const path = 'robots.txt';
  const addresses = all.map(({ name }) => `Sitemap: ${site.url}${name}.xml`);
  const text = ['User-agent: *', 'Allow: /', '', ...addresses, ''].join('\n');
  return { path, of: [text], render: () => ({ path, text, format: 'text', mediaType: 'text/plain' }) };
}
