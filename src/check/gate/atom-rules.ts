import type { XmlElement } from '../../xml.ts';
import {
  ABSOLUTE,
  childrenOf,
  doubled,
  moreThanOnce,
  notOnce,
  RFC_3339,
  relativeIn,
  textsOf,
  unlike,
  valuesOf,
} from './findings.ts';

/** An address with its scheme that may have letters of all scripts (RFC 3987). */
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const CONTENT_TYPES = /^(?:text|html|xhtml)$/;

/** What a finished feed breaks of RFC 4287 (https://www.rfc-editor.org/rfc/rfc4287) and of its extensions. */
export function atomFaults(feed: XmlElement): string[] {
  const entries = childrenOf(feed, 'entry');
  const deleted = childrenOf(feed, 'at:deleted-entry');
  return [
    ...faultsOfBoth(feed),
    ...doubled([...entries.flatMap((entry) => textsOf(entry, 'id')), ...valuesOf(deleted, 'ref')]),
    ...(feed.attributes['xml:lang'] ? [] : ['the feed has no xml:lang']),
    ...(relationsOf(feed, 'self').length === 1 ? [] : ['the feed has not one link to itself']),
    ...historyFaults(feed),
    ...authorFaults(feed, entries),
    ...lateFaults(feed, entries),
    ...deleted.flatMap(deletionFaults),
    ...entries.flatMap(entryFaults),
  ];
}

/** What holds for the feed and for each entry. */
function faultsOfBoth(parent: XmlElement): string[] {
  const links = childrenOf(parent, 'link');
  return [
    ...notOnce(parent, ['id', 'title', 'updated']),
    ...unlike(textsOf(parent, 'id'), IRI, 'is no absolute IRI'),
    ...['updated', 'published'].flatMap((name) =>
      unlike(textsOf(parent, name), RFC_3339, 'is no date of RFC 3339'),
    ),
    ...unlike(valuesOf(links, 'href'), ABSOLUTE, 'is no absolute address'),
    ...doubled(relationsOf(parent, 'alternate').map(alternateOf), 'alternate link'),
    ...[...childrenOf(parent, 'author'), ...childrenOf(parent, 'contributor')].flatMap(personFaults),
    ...unlike(valuesOf(childrenOf(parent, 'category'), 'term'), /./, 'is no term of a category'),
  ];
}

function personFaults(person: XmlElement): string[] {
  return [
    ...notOnce(person, ['name']),
    ...moreThanOnce(person, ['uri', 'email']),
    ...unlike(textsOf(person, 'uri'), IRI, 'is no absolute IRI'),
    ...unlike(textsOf(person, 'email'), /^[^\s@]+@[^\s@]+$/, 'is no e-mail address'),
  ];
}

/** Every entry has an author: its own, its source's or the feed's. */
function authorFaults(feed: XmlElement, entries: XmlElement[]): string[] {
  const hasAuthor = (element: XmlElement) => childrenOf(element, 'author').length > 0;
  if (hasAuthor(feed)) return [];
  const nameless = entries.filter(
    (entry) => !hasAuthor(entry) && !childrenOf(entry, 'source').some(hasAuthor),
  );
  return nameless.length > 0 ? ['neither the feed nor each entry has an author'] : [];
}

/** An archive leads to the feed that people subscribe to (RFC 5005, section 4). */
function historyFaults(feed: XmlElement): string[] {
  const isArchive = childrenOf(feed, 'fh:archive').length > 0;
  const current = relationsOf(feed, 'current');
  return isArchive && current.length !== 1 ? ['an archive has not one link to the current feed'] : [];
}

/** The feed changed when its newest entry did, or later. */
function lateFaults(feed: XmlElement, entries: XmlElement[]): string[] {
  const [changed = ''] = textsOf(feed, 'updated');
  const newer = entries
    .flatMap((entry) => textsOf(entry, 'updated'))
    .filter((date) => Date.parse(date) > Date.parse(changed));
  return newer.length > 0 ? [`the feed has not changed since ${changed}, and an entry has`] : [];
}

/** RFC 6721, section 3. */
function deletionFaults({ attributes }: XmlElement): string[] {
  return [
    ...unlike([attributes['ref'] ?? ''], IRI, 'is no absolute IRI'),
    ...unlike([attributes['when'] ?? ''], RFC_3339, 'is no date of RFC 3339'),
  ];
}

function entryFaults(entry: XmlElement): string[] {
  const contents = childrenOf(entry, 'content');
  const isBare = contents.length === 0 && relationsOf(entry, 'alternate').length === 0;
  const lengths = relationsOf(entry, 'enclosure').flatMap(({ attributes }) => attributes['length'] ?? []);
  return [
    ...faultsOfBoth(entry),
    ...moreThanOnce(entry, ['content', 'summary', 'published']),
    ...(isBare ? ['an entry has neither content nor a link to its page'] : []),
    ...unlike(
      contents.map(({ attributes }) => attributes['type'] ?? 'text'),
      CONTENT_TYPES,
      'is no type of a content that stands in the feed',
    ),
    ...childrenOf(entry, 'source').flatMap(sourceFaults),
    ...unlike(lengths, /^\d+$/, 'is no number of bytes'),
    ...relativeIn(contents.map(({ text }) => text)),
  ];
}

/** RFC 4287, section 4.2.11: a feed that an entry was copied from is known by its id and its title. */
function sourceFaults(source: XmlElement): string[] {
  return [
    ...notOnce(source, ['id', 'title']),
    ...unlike(textsOf(source, 'id'), IRI, 'is no absolute IRI'),
    ...unlike(textsOf(source, 'updated'), RFC_3339, 'is no date of RFC 3339'),
  ];
}

function relationsOf(parent: XmlElement, relation: string): XmlElement[] {
  return childrenOf(parent, 'link').filter(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === relation,
  );
}

function alternateOf({ attributes: { type = '', hreflang = '' } }: XmlElement): string {
  return `${type} ${hreflang}`.trim();
}
