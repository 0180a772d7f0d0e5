import type { Article, PartnerName, Publication } from '../../article.ts';
import { toRfc822 } from '../../dates.ts';
import { beginning } from '../../text.ts';
import { element, parseXml, writeXml, type XmlElement } from '../../xml.ts';
import type { Tombstone } from '../feeds/tombstones.ts';
import { wordIn } from '../words.ts';

/** What a partner wants in a feed besides what all feeds have. */
interface Form {
  /** Namespaces by their prefixes. */
  namespaces?: Record<string, string>;
  /** Elements of the channel that stand in place of those of the same name. */
  channel?: (dressing: Dressing, channel: XmlElement) => XmlElement[];
  /** Elements that an item has besides. */
  item?: (article: Article) => XmlElement[];
}

export interface Dressing {
  name: PartnerName;
  /** Of the feed, under the output. */
  path: string;
  /** In the order of the items. */
  articles: Article[];
  /** Stories that went, which the partner shall take out too. */
  recalls: Tombstone[];
  publication: Publication;
}

/** DCMI terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/), for how long a story holds. */
const NAMESPACES = { dcterms: 'http://purl.org/dc/terms/' };

const FORMS: Partial<Record<PartnerName, Form>> = {
  // https://publishers.smartnews.com/hc/en-us/articles/56500436151065
  smartnews: {
    namespaces: { snf: 'http://www.smartnews.be/snf' },
    channel: ({ publication }, channel) => [
      element('description', {}, shortened(publication.site)),
      element('pubDate', {}, textOf(channel, 'lastBuildDate')),
      ...logoOf(publication),
    ],
    item: ({ image: [first] }) => (first ? [element('media:thumbnail', { url: first.url })] : []),
  },
};

/** A feed as the partner wants it: under its own address, with how long each story holds. */
export function dressed(rss: string, dressing: Dressing): string {
  const { name, articles } = dressing;
  const { namespaces, channel: channelElements, item: itemElements } = FORMS[name] ?? {};
  const root = parseXml(rss);
  const [channel = element('channel')] = root.children;
  const items = channel.children.filter((child) => child.name === 'item');
  const head = replaced(
    channel.children.filter((child) => child.name !== 'item').map((child) => withOwnAddress(child, dressing)),
    channelElements?.(dressing, channel) ?? [],
  );
  const dressedItems = items.map((item, index) => {
    const article = articles[index];
    if (!article) throw new Error(`The feed has more items than the ${articles.length} stories`);
    return { ...item, children: [...item.children, ...termsOf(article), ...(itemElements?.(article) ?? [])] };
  });
  const declared = Object.entries({ ...NAMESPACES, ...namespaces }).map(([prefix, uri]) => [
    `xmlns:${prefix}`,
    uri,
  ]);
  return writeXml({
    ...root,
    attributes: { ...root.attributes, ...Object.fromEntries(declared) },
    children: [{ ...channel, children: [...head, ...dressedItems, ...dressing.recalls.map(recallOf)] }],
  });
}

/** When the story changed, and until when it may be shown. */
function termsOf({ datePublished, dateModified, expires }: Article): XmlElement[] {
  const modified = element('dcterms:modified', {}, dateModified);
  if (expires === undefined) return [modified];
  return [modified, element('dcterms:valid', {}, `start=${datePublished};end=${expires};scheme=W3C-DTF`)];
}

/** A story that is no longer valid: its id and since when, and nothing of what it said. */
function recallOf({ id, url, date, reason, inLanguage }: Tombstone): XmlElement {
  return element('item', {}, [
    element('title', {}, reason ?? wordIn(inLanguage, 'retraction')),
    element('link', {}, url),
    element('guid', { isPermaLink: String(id === url) }, id),
    element('pubDate', {}, toRfc822(date)),
    element('dcterms:modified', {}, date),
    element('dcterms:valid', {}, `end=${date};scheme=W3C-DTF`),
  ]);
}

function withOwnAddress(child: XmlElement, { path, publication }: Dressing): XmlElement {
  if (child.name !== 'atom:link' || child.attributes['rel'] !== 'self') return child;
  return { ...child, attributes: { ...child.attributes, href: publication.site.url + path } };
}

/** The elements with those of the same names replaced where they stand; others come last. */
function replaced(elements: XmlElement[], others: XmlElement[]): XmlElement[] {
  const names = new Set(elements.map(({ name }) => name));
  return [
    ...elements.map((each) => others.find(({ name }) => name === each.name) ?? each),
    ...others.filter(({ name }) => !names.has(name)),
  ];
}

function logoOf({ publisher: { logo } }: Publication): XmlElement[] {
  return logo ? [element('snf:logo', {}, [element('url', {}, logo.url)])] : [];
}

/** How many characters SmartNews takes of what a channel says of itself. */
const DESCRIPTION_LENGTH = 30;

/** The description where it is that short, else the name, or the beginning of it. */
function shortened({ description, name }: Publication['site']): string {
  const whole = [description, name].find(isShort);
  return whole ?? begun(name, DESCRIPTION_LENGTH);
}

/** What people see as one character may be several by SmartNews' count: as many of them as are not too long. */
function begun(text: string, graphemes: number): string {
  const start = beginning(text, graphemes);
  return isShort(start) || graphemes === 1 ? start : begun(text, graphemes - 1);
}

function isShort(text: string): boolean {
  return [...text].length <= DESCRIPTION_LENGTH;
}

function textOf(parent: XmlElement, name: string): string {
  return parent.children.find((child) => child.name === name)?.text ?? '';
}
