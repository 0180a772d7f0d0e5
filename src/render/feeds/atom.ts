import { type Author, type Entry, printedName } from '../../article.ts';
import { feedFormats } from '../../feed-formats.ts';
import { element, parseXml, writeXml, type XmlElement } from '../../xml.ts';
import { printAtom, safeText } from './feed.ts';
import {
  categoriesOf,
  HISTORY_NAMESPACE,
  type Issue,
  linksOf,
  type Story,
  sourceNameOf,
  squareLogo,
} from './issue.ts';
import { enclosuresOf, MEDIA_NAMESPACE, type Medium, mediaOf } from './media.ts';
import type { Tombstone } from './tombstones.ts';

/** RFC 6721, section 3. */
const TOMBSTONE_NAMESPACE = 'http://purl.org/atompub/tombstones/1.0';

/**
 * Atom 1.0 (RFC 4287). The package `feed` draws it; then what it says wrongly or not at all is put right in the
 * parsed tree: text that it marks as HTML, dates without their offset, respelt addresses, languages, media.
 */
export function toAtom(issue: Issue): string {
  const feed = parseXml(printAtom({ options: toOptions(issue), items: issue.stories.map(toItem) }));
  const { language } = issue.publication.site;
  const head = feed.children.filter(({ name }) => name !== 'entry');
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const namespaces = {
    'xmlns:media': MEDIA_NAMESPACE,
    ...(issue.tombstones.length > 0 && { 'xmlns:at': TOMBSTONE_NAMESPACE }),
    ...(issue.place.isArchive && { 'xmlns:fh': HISTORY_NAMESPACE }),
  };
  return writeXml({
    ...feed,
    attributes: { ...feed.attributes, ...namespaces, 'xml:lang': language },
    // The grammar of RFC 4287 has everything else before the entries.
    children: [
      ...putRight(head, {
        ...feedElements(issue),
        'fh:archive': issue.place.isArchive ? [element('fh:archive', {}, [])] : [],
        'at:deleted-entry': issue.tombstones.map((tombstone) => toDeletedEntry(tombstone, language)),
      }),
      ...issue.stories.map((story, index) => toEntry(entries[index], story, language)),
    ],
  });
}

function toOptions({ channel, publication }: Issue) {
  const { publisher } = publication;
  const icon = squareLogo(publication);
  return {
    id: safeText(channel.url),
    title: safeText(channel.name),
    updated: new Date(channel.updated),
    generator: 'Copydesk',
    description: safeText(channel.description),
    link: channel.url,
    author: { ...toPerson(publisher), ...(publisher.email && { email: safeText(publisher.email) }) },
    ...(publisher.logo && { image: safeText(publisher.logo.url) }),
    ...(icon && { favicon: safeText(icon) }),
  };
}

/** No content, categories or media yet: `feed` would write some of them so that they cannot be parsed. */
function toItem({ entry }: Story) {
  return {
    title: '',
    link: entry.url,
    date: new Date(entry.dateModified),
    published: new Date(entry.datePublished),
    author: entry.author.map((author) => toPerson({ ...author, name: printedName(author) })),
  };
}

/** Authors' e-mail addresses stay out of feeds, where collectors look first; the newsroom's own is there to be found. */
function toPerson({ name, url }: Pick<Author, 'name' | 'url'>) {
  return { name: safeText(name), ...(url && { link: url }) };
}

function feedElements(issue: Issue): Record<string, XmlElement[]> {
  const { channel } = issue;
  const { file, mediaType } = feedFormats.atom;
  return {
    updated: [element('updated', {}, channel.updated)],
    link: [
      alternate(channel.url),
      ...linksOf(issue, file).map(({ rel, href }) =>
        element('link', { rel, type: rel === 'hub' ? undefined : mediaType, href }),
      ),
    ],
  };
}

function toEntry(drawn: XmlElement | undefined, story: Story, feedLanguage: string): XmlElement {
  const { inLanguage } = story.entry;
  return element(
    'entry',
    { 'xml:lang': inLanguage === feedLanguage ? undefined : inLanguage },
    putRight(drawn?.children ?? [], entryElements(story)),
  );
}

/** A story that went (RFC 6721): readers that know the element take it out of their lists. */
function toDeletedEntry({ id, date, reason, inLanguage }: Tombstone, feedLanguage: string): XmlElement {
  const language = { 'xml:lang': inLanguage === feedLanguage ? undefined : inLanguage };
  const comment = reason === undefined ? [] : [element('at:comment', language, reason)];
  return element('at:deleted-entry', { ref: id, when: date }, comment);
}

function entryElements({ entry, content }: Story): Record<string, XmlElement[]> {
  // An entry without any text of its own is one that many readers leave out.
  const summary = entry.description || (content === '' ? entry.headline : '');
  return {
    title: [element('title', { type: 'text' }, entry.headline)],
    id: [element('id', {}, entry.id)],
    link: [alternate(entry.url), ...viaOf(entry), ...enclosuresOf(entry).map(toEnclosure)],
    source: sourceOf(entry),
    updated: [element('updated', {}, entry.dateModified)],
    published: [element('published', {}, entry.datePublished)],
    summary: summary === '' ? [] : [element('summary', { type: 'text' }, summary)],
    content: content === '' ? [] : [element('content', { type: 'html' }, content)],
    category: categoriesOf(entry).map((term) => element('category', { term })),
    'media:content': mediaOf(entry).map(toMediaContent),
  };
}

/** Where a story was published first: the page from which it came (RFC 4287, section 4.2.7.2). */
function viaOf({ syndicatedFrom }: Entry): XmlElement[] {
  return syndicatedFrom?.url === undefined
    ? []
    : [element('link', { rel: 'via', type: 'text/html', href: syndicatedFrom.url })];
}

/** The feed from which a story was taken over (RFC 4287, section 4.2.11), as far as it is known. */
function sourceOf({ syndicatedFrom }: Entry): XmlElement[] {
  const { feed, updated, id = feed } = syndicatedFrom ?? {};
  if (syndicatedFrom === undefined || id === undefined) return [];
  const children = [
    element('id', {}, id),
    element('title', { type: 'text' }, sourceNameOf(syndicatedFrom)),
    ...(updated === undefined ? [] : [element('updated', {}, updated)]),
    ...(feed === undefined ? [] : [element('link', { rel: 'self', href: feed })]),
  ];
  return [element('source', {}, children)];
}

/** The elements with those of the named kinds replaced where they stand; kinds that are new come last. */
function putRight(children: XmlElement[], right: Record<string, XmlElement[]>): XmlElement[] {
  const names = new Set([...children.map(({ name }) => name), ...Object.keys(right)]);
  return [...names].flatMap((name) => right[name] ?? children.filter((child) => child.name === name));
}

function alternate(href: string): XmlElement {
  return element('link', { rel: 'alternate', type: 'text/html', href });
}

function toEnclosure({ url, type, size }: Medium): XmlElement {
  return element('link', { rel: 'enclosure', type, length: size, href: url });
}

function toMediaContent({ attributes, parts }: Medium): XmlElement {
  const children = parts.map((part) => element(part.name, part.attributes, part.text));
  return element('media:content', attributes, children);
}
