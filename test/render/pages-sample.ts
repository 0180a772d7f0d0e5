import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Article, Channel, Edition, Entry, Publication } from '../../src/article.ts';
import { articlePage } from '../../src/render/pages/article-page.ts';
import { frontPages } from '../../src/render/pages/front-page.ts';
import { channelWith, entriesIn, feedsBy, printAll } from '../tools/edition.ts';

/** A publication in English with nothing special. */
export const publication: Publication = {
  site: {
    name: 'The Port Ledger',
    url: 'https://ledger.example/',
    description: 'News of the harbour',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    tagYear: '2026',
  },
  publisher: { name: 'Ledger Trust', url: 'https://ledger.example/about/' },
  authors: {},
  sections: {},
  articles: 'articles',
  permalink: '/{slug}/',
  feeds: feedsBy({}),
  files: { missing: 'warning' },
  images: { derive: false, widths: [] },
  limits: { articleBytes: 20_000_000, markupSeconds: 3 },
};

/** A picture with all that readers see of it. */
export const picture = {
  url: 'https://ledger.example/ferry/boat.jpg',
  width: 1600,
  height: 900,
  alternateName: 'A boat at dusk',
  caption: 'The boat on Sunday',
  creditText: 'Ana Lopes',
};

/** What an article can have besides what every article has. */
export const rich: Partial<Article> = {
  kind: 'opinion',
  alternativeHeadline: 'Nobody else sails at midnight',
  description: 'Why the night boat matters',
  canonicalUrl: 'https://elsewhere.example/ferry/',
  dateModified: '2026-03-10T09:30:00+09:00',
  inLanguage: 'en-GB',
  author: [
    { type: 'Person', name: 'Jane Doe', url: 'https://ledger.example/jane/', jobTitle: 'Harbour editor' },
    { type: 'Person', name: 'Rui Alves' },
  ],
  articleSection: [{ name: 'Harbour', slug: 'harbour', url: 'https://ledger.example/harbour/' }],
  keywords: ['ferries', 'night work'],
  image: [picture],
  dateline: 'Lisbon',
  creditText: 'Reported with the Coast Fund',
  correction: [
    {
      kind: 'correction',
      url: 'https://news.example/2026/03/ferry/#correction-1',
      datePublished: '2026-03-10T09:30:00+09:00',
      text: 'It was 1985.',
    },
  ],
};

/** A story of no words. */
export const emptyBody = { html: '', text: '', links: [], images: [] };

/** An article with nothing but what every article has, changed as asked. */
export function articleWith(changes: Partial<Article> = {}): Article {
  return {
    source: 'articles/ferry.md',
    sourceHash: '0'.repeat(64),
    id: 'tag:ledger.example,2026:ferry',
    url: 'https://ledger.example/ferry/',
    canonicalUrl: 'https://ledger.example/ferry/',
    folder: 'ferry/',
    slug: 'ferry',
    kind: 'news',
    status: 'ready',
    headline: 'The last ferry',
    datePublished: '2026-03-09T07:05:00+09:00',
    dateModified: '2026-03-09T07:05:00+09:00',
    inLanguage: 'en',
    author: [],
    articleSection: [],
    keywords: [],
    image: [],
    audio: [],
    video: [],
    correction: [],
    access: 'free',
    isIndexed: true,
    isInSitemap: true,
    wordCount: 5,
    body: { html: '<p>The boat left at six.</p>', text: 'The boat left at six.', links: [], images: [] },
    gallery: [],
    files: [],
    derivatives: [],
    extra: {},
    ...changes,
  };
}

/** The tree that a browser makes of an article's page. */
export function pageFor(changes: Partial<Article> = {}, of: Publication = publication): Root {
  return parse(articlePage.render(articleWith(changes), of)[0]?.text ?? '');
}

/** A channel of entries: the whole publication unless it is given a folder. */
export function channelOf(entries: Entry[], changes: Partial<Channel> = {}): Channel {
  const { name, url, description } = publication.site;
  return channelWith({
    name,
    url,
    description,
    folder: '',
    entries: entriesIn(entries),
    gone: entriesIn([]),
    updated: '2026-03-10T09:30:00Z',
    ...changes,
  });
}

/** The front pages of an edition by their paths. */
export async function frontPagesOf(channels: Channel[], of: Publication = publication) {
  const entries = channels[0]?.entries ?? entriesIn([]);
  const edition: Edition = {
    publication: of,
    now: '2026-03-11T00:00:00Z',
    updated: '2026-03-10T09:30:00Z',
    entries,
    listed: entries,
    gone: entriesIn([]),
    channels,
    articleOf: async () => articleWith(),
  };
  const pages: Record<string, Root> = {};
  for (const output of await printAll(frontPages, edition)) pages[output.path] = parse(output.text);
  return pages;
}

/** All elements of a page that pass the test, in order. */
export function elements(tree: Root, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** All elements of a name. */
export function named(tree: Root, tagName: string): Element[] {
  return elements(tree, (element) => element.tagName === tagName);
}

/** All elements of a class. */
export function classed(tree: Root, name: string): Element[] {
  return elements(
    tree,
    ({ properties: { className } }) => Array.isArray(className) && className.includes(name),
  );
}

/** The values of a meta name or property, in order. */
export function metaOf(tree: Root, name: string): unknown[] {
  const isNamed = ({ properties }: Element) => properties['name'] === name || properties['property'] === name;
  return elements(tree, isNamed).map(({ properties }) => properties['content']);
}

/** The text of an element or a tree. */
export function textOf(node: Root | Element | RootContent | ElementContent | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The scripts of a page, whatever they are. */
export function scriptsOf(tree: Root): string[] {
  return named(tree, 'script').map(textOf);
}

/** The links of a relation in the head, in order. */
export function linkTags(page: Root, rel: string): Element[] {
  return named(page, 'link').filter(({ properties }) => String(properties['rel']) === rel);
}

/** The names of elements in which there is nothing to see. */
export function emptyElementsOf(page: Root): string[] {
  const voids = ['meta', 'link', 'img', 'source', 'audio', 'video'];
  return elements(page, (element) => !voids.includes(element.tagName) && isEmpty(element)).map(
    ({ tagName }) => tagName,
  );
}

/** All ids of a page, in order. */
export function idsOf(page: Root): string[] {
  return elements(page, ({ properties }) => properties['id'] !== undefined).map(({ properties }) =>
    String(properties['id']),
  );
}

/** The addresses of the links of a relation, in order. */
export function linksOf(page: Root, rel: string): unknown[] {
  return linkTags(page, rel).map(({ properties }) => properties['href']);
}

function parse(html: string): Root {
  const doctype = '<!doctype html>';
  if (!html.startsWith(doctype)) throw new Error('A page begins with its doctype');
  const raw = { type: 'raw', value: html.slice(doctype.length) };
  // rehype-raw parses as a document what begins with a doctype; raw nodes are not in hast's own types.
  const tree = { type: 'root', children: [{ type: 'doctype' }, raw] } as unknown as Root;
  return unified().use(rehypeRaw).runSync(tree);
}

function isEmpty(element: Element): boolean {
  const media = named({ type: 'root', children: [element] }, 'img');
  return textOf(element).trim() === '' && media.length === 0;
}
