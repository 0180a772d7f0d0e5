import type { XmlElement } from '../../xml.ts';
import { childrenOf, doubled, moreThanOnce, notOnce, textsOf, unlike } from './findings.ts';

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

const ADDRESS = /^https?:\/\/[!-~]+$/;
/** A day, or a moment with its offset (https://www.w3.org/TR/NOTE-datetime). */
const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** ISO 639 in two or three letters; Chinese alone has two spellings. */
const NEWS_LANGUAGE = /^(?:[a-z]{2,3}|zh-cn|zh-tw)$/;
const NEWS_PARTS = ['news:publication', 'news:publication_date', 'news:title'];

const MOST_ADDRESSES = 50_000;
const MOST_NEWS = 1_000;

/** What a finished sitemap breaks of https://www.sitemaps.org/protocol.html and of Google's news sitemaps. */
export function sitemapFaults(sitemap: XmlElement): string[] {
  const places = sitemap.children.flatMap((each) => textsOf(each, 'loc'));
  const news = sitemap.children.flatMap((url) => childrenOf(url, 'news:news'));
  return [
    ...unlike(
      [sitemap.attributes['xmlns'] ?? ''],
      equalTo(SITEMAP_NAMESPACE),
      'is not the namespace of sitemaps',
    ),
    ...tooMany(sitemap.children.length, MOST_ADDRESSES, 'addresses'),
    ...sitemap.children.flatMap((each) => notOnce(each, ['loc'])),
    ...doubled(places, 'address'),
    ...unlike(places, ADDRESS, 'is no absolute address'),
    ...hostFaults(places),
    ...unlike(
      sitemap.children.flatMap((each) => textsOf(each, 'lastmod')),
      W3C_DATE,
      'is no date',
    ),
    ...(news.length > 0 ? newsFaults(sitemap, news) : []),
  ];
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function newsFaults(sitemap: XmlElement, news: XmlElement[]): string[] {
  const namespace = sitemap.attributes['xmlns:news'] ?? '';
  return [
    ...unlike([namespace], equalTo(NEWS_NAMESPACE), 'is not the namespace of news sitemaps'),
    ...tooMany(news.length, MOST_NEWS, 'stories'),
    ...sitemap.children.flatMap((url) => moreThanOnce(url, ['news:news'])),
    ...news.flatMap(storyFaults),
  ];
}

function storyFaults(story: XmlElement): string[] {
  const publications = childrenOf(story, 'news:publication');
  const unknown = story.children.filter(({ name }) => !NEWS_PARTS.includes(name));
  return [
    ...notOnce(story, NEWS_PARTS),
    ...unknown.map(({ name }) => `${name} is not in the reference of Google News`),
    ...publications.flatMap((each) => [
      ...notOnce(each, ['news:name', 'news:language']),
      ...unlike(textsOf(each, 'news:language'), NEWS_LANGUAGE, 'is no language of Google News'),
      ...unlike(textsOf(each, 'news:name'), /\S/, 'is no name'),
    ]),
    ...unlike(textsOf(story, 'news:publication_date'), W3C_DATE, 'is no date'),
    ...unlike(textsOf(story, 'news:title'), /\S/, 'is no headline'),
  ];
}

/** Search engines take addresses of one host from one file. */
function hostFaults(places: string[]): string[] {
  const hosts = new Set(places.map((place) => /^https?:\/\/[^/]*/.exec(place)?.[0]));
  return hosts.size > 1 ? [`the addresses are of ${hosts.size} hosts, not of one`] : [];
}

function tooMany(count: number, most: number, what: string): string[] {
  return count > most ? [`${count} ${what} are in one file, and ${most} may be`] : [];
}

function equalTo(text: string): RegExp {
  return new RegExp(`^${text.replaceAll('.', '\\.')}$`);
}
