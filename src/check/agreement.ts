import { type Author, type Entry, printedName } from '../article.ts';
import type { Output } from '../contracts.ts';
import { compareInstants, isMoment, toRfc822 } from '../dates.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { feedFormats } from '../feed-formats.ts';
import { toHtml } from '../html.ts';
import { parseXml, type XmlElement } from '../xml.ts';
import { graphsOf, jsonOf } from './reread.ts';

/** What an output says of an article, read back from its bytes. Absent is what the format does not say. */
interface Claim {
  id?: string | undefined;
  url?: string | undefined;
  headline?: string | undefined;
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  /** Names as bylines print them. */
  authors?: string[] | undefined;
  /** What else is said of each author. */
  people?: Facts[] | undefined;
  /** Names in the byline of a page, as HTML. */
  byline?: string[] | undefined;
}

/** What outputs that part names from titles say of an author. */
type Facts = Pick<Author, (typeof FACTS)[number]>;

const FACTS = [
  'type',
  'name',
  'honorificPrefix',
  'honorificSuffix',
  'jobTitle',
  'url',
  'sameAs',
  'email',
] as const;

/** How the claims of each kind of output are read back, by the end of its path. */
const READERS: { end: string; claims: (output: Output) => Claim[] }[] = [
  { end: 'rss.xml', claims: ({ text }) => rssClaims(parseXml(text)) },
  { end: 'atom.xml', claims: ({ text }) => atomClaims(parseXml(text)) },
  { end: 'feed.json', claims: (output) => jsonFeedClaims(jsonOf(output)) },
  { end: 'article.jsonld', claims: (output) => [graphClaim(jsonOf(output))] },
  { end: 'metadata.json', claims: (output) => [recordClaim(jsonOf(output))] },
];

/** The page's claims: its canonical link is checked by itself, the rest is in its JSON-LD. */
const PAGE_END = 'index.html';

/** Looks up an entry by what outputs call it. */
export interface Entries {
  byId(id: string): Entry | undefined;
  byUrl(url: string): Entry | undefined;
}

/** Everything that an output says of articles must be what every other output says: the entry's facts. */
export function checkAgreement(output: Output, entries: Entries): Diagnostic[] {
  return claimsOf(output).flatMap((claim) => disagreements(output, claim, entries));
}

function claimsOf(output: Output): Claim[] {
  const { path, source, format, mediaType } = output;
  if (format === 'html') return source !== undefined && path.endsWith(PAGE_END) ? pageClaims(output) : [];
  const end = mediaType === feedFormats.rss.mediaType ? feedFormats.rss.file : path;
  return READERS.find((reader) => end === reader.end || end.endsWith(`/${reader.end}`))?.claims(output) ?? [];
}

function disagreements(output: Output, claim: Claim, entries: Entries): Diagnostic[] {
  const entry = entries.byId(claim.id ?? '') ?? entries.byUrl(claim.url ?? '');
  if (!entry)
    return [disagreement(output, undefined, `tells of ${claim.id ?? claim.url}, which is not published`)];
  return COMPARISONS.flatMap(({ name, isSame, said }) => {
    const is = said(claim);
    if (is === undefined || isSame(claim, entry)) return [];
    return [
      disagreement(
        output,
        entry,
        `gives the ${name} ${JSON.stringify(is)} of ${entry.url}, which others tell otherwise`,
      ),
    ];
  });
}

const COMPARISONS: {
  name: string;
  said: (claim: Claim) => unknown;
  isSame: (claim: Claim, entry: Entry) => boolean;
}[] = [
  { name: 'id', said: (claim) => claim.id, isSame: (claim, entry) => claim.id === entry.id },
  { name: 'address', said: (claim) => claim.url, isSame: (claim, entry) => claim.url === entry.url },
  {
    name: 'headline',
    said: (claim) => claim.headline,
    isSame: (claim, entry) => claim.headline === entry.headline,
  },
  {
    name: 'date',
    said: (claim) => claim.datePublished,
    isSame: (claim, entry) => isSameMoment(claim.datePublished ?? '', entry.datePublished),
  },
  {
    name: 'modification date',
    said: (claim) => claim.dateModified,
    isSame: (claim, entry) => isSameMoment(claim.dateModified ?? '', entry.dateModified),
  },
  {
    name: 'authors',
    said: (claim) => claim.authors,
    isSame: (claim, entry) => JSON.stringify(claim.authors) === JSON.stringify(entry.author.map(printedName)),
  },
  {
    name: 'byline',
    said: (claim) => claim.byline,
    isSame: (claim, entry) =>
      JSON.stringify(claim.byline) === JSON.stringify(entry.author.map(printedInHtml)),
  },
  {
    name: 'facts about authors',
    said: (claim) => claim.people,
    isSame: (claim, entry) => JSON.stringify(claim.people) === JSON.stringify(entry.author.map(factsOf)),
  },
];

function printedInHtml(author: Author): string {
  return toHtml({ type: 'text', value: printedName(author) });
}

/** The facts in one order, whatever else is known. Organisations have no titles. */
function factsOf(author: Author): Facts {
  const names = author.type === 'Person' ? FACTS : FACTS.filter((name) => !PERSONAL.has(name));
  return Object.fromEntries(names.map((name) => [name, author[name]])) as unknown as Facts; // by these very names
}

const PERSONAL = new Set<string>(['honorificPrefix', 'honorificSuffix', 'jobTitle']);

function isSameMoment(said: string, known: string): boolean {
  return isMoment(said) ? compareInstants(said, known) === 0 : said === toRfc822(known);
}

function disagreement({ path, source }: Output, entry: Entry | undefined, message: string): Diagnostic {
  return diagnose(
    'outputs-disagree',
    { path: entry?.source ?? source ?? path, line: 1, column: 1 },
    {
      message: `${path} ${message}`,
      hint: 'This is a fault in Copydesk: please report it',
    },
  );
}

function rssClaims(root: XmlElement): Claim[] {
  const channel = childrenOf(root, 'channel')[0];
  return childrenOf(channel, 'item')
    .filter((item) => !isRecall(item))
    .map((item) => ({
      id: textOf(item, 'guid'),
      url: textOf(item, 'link'),
      headline: textOf(item, 'title'),
      datePublished: textOf(item, 'pubDate'),
      authors: childrenOf(item, 'dc:creator').map((each) => each.text),
    }));
}

/** An item that takes a story back says nothing of it but since when it is no longer valid. */
function isRecall(item: XmlElement): boolean {
  return textOf(item, 'dcterms:valid')?.startsWith('end=') === true;
}

function atomClaims(root: XmlElement): Claim[] {
  return childrenOf(root, 'entry').map((entry) => ({
    id: textOf(entry, 'id'),
    url: childrenOf(entry, 'link').find(
      ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
    )?.attributes['href'],
    headline: textOf(entry, 'title'),
    datePublished: textOf(entry, 'published'),
    dateModified: textOf(entry, 'updated'),
    authors: childrenOf(entry, 'author').map((author) => textOf(author, 'name') ?? ''),
  }));
}

interface JsonFeed {
  items: JsonFeedItem[];
}

interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  date_published: string;
  date_modified?: string;
  authors?: { name: string }[];
}

function jsonFeedClaims(feed: unknown): Claim[] {
  const { items } = feed as JsonFeed; // the schema held before this
  return items.map((item) => ({
    id: item.id,
    url: item.url,
    headline: item.title,
    datePublished: item.date_published,
    dateModified: item.date_modified,
    authors: (item.authors ?? []).map(({ name }) => name),
  }));
}

interface Graph {
  '@graph': { '@id': string; [property: string]: unknown }[];
}

function graphClaim(document: unknown): Claim {
  const { '@graph': nodes } = document as Graph; // the schema held before this
  const [article] = nodes;
  const references = Array.isArray(article?.['author']) ? article['author'] : [];
  const people = references.map(({ '@id': id }: { '@id': string }) => personIn(nodes, id));
  return {
    id: textIn(article?.['identifier']) ?? textIn(article?.['url']),
    url: textIn(article?.['url']),
    headline: textIn(article?.['headline']),
    datePublished: textIn(article?.['datePublished']),
    dateModified: textIn(article?.['dateModified']),
    authors: people.map(printedName),
    people: people.map(factsOf),
  };
}

/** A node of the graph, whose properties have the names of the model's. */
function personIn(nodes: Graph['@graph'], id: string): Author {
  const person = nodes.find((node) => node['@id'] === id);
  return { ...person, type: person?.['@type'] } as unknown as Author; // the schema held before this
}

/** The graph of a page says what article.jsonld says, and its byline names the same people in the same order (AU-01). */
function pageClaims(page: Output): Claim[] {
  const byline = bylineIn(page.text);
  return graphsOf(page).map((graph) => ({ ...graphClaim(graph), byline }));
}

/** The names in the byline of a page, as HTML. */
function bylineIn(html: string): string[] {
  const start = html.indexOf('<div class="page-byline">');
  const byline = start < 0 ? '' : html.slice(start, html.indexOf('</div>', start));
  return [...byline.matchAll(/<strong>(.*?)<\/strong>/gs)].map(([, name = '']) =>
    name.replace(/<[^>]*>/g, ''),
  );
}

type ArticleRecord = Omit<Claim, 'authors' | 'people' | 'byline'> & { author: Author[] };

function recordClaim(record: unknown): Claim {
  const { id, url, headline, datePublished, dateModified, author } = record as ArticleRecord; // by its schema
  const people = author.map(factsOf);
  return { id, url, headline, datePublished, dateModified, authors: author.map(printedName), people };
}

function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

function textOf(parent: XmlElement, name: string): string | undefined {
  return childrenOf(parent, name)[0]?.text;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
