import type { XmlElement } from '../../xml.ts';

/** RSS Best Practices Profile (https://www.rssboard.org/rss-profile): the forms that every reader understands. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** What a finished RSS or Atom feed says that no reader should have to mend; nothing of other XML. */
export function feedFaults(root: XmlElement): string[] {
  if (root.name === 'rss') return childrenOf(root, 'channel').flatMap(rssFaults);
  return root.name === 'feed' ? atomFaults(root) : [];
}

function rssFaults(channel: XmlElement): string[] {
  const items = childrenOf(channel, 'item');
  return [...doubled(items.flatMap((item) => textsOf(item, 'guid'))), ...items.flatMap(itemFaults)];
}

function itemFaults(item: XmlElement): string[] {
  const names = item.children.map(({ name }) => name);
  const content = names.indexOf('content:encoded');
  const description = names.indexOf('description');
  return [
    ...['title', 'link', 'guid', 'pubDate', 'enclosure', 'author', 'source'].flatMap((name) =>
      childrenOf(item, name).length > 1 ? [`an item has several ${name} elements`] : [],
    ),
    ...(content >= 0 && description > content ? ['content:encoded stands before description'] : []),
    ...unlike(textsOf(item, 'pubDate'), RFC_822, 'is no date of RFC 822'),
    ...unlike(textsOf(item, 'link'), ABSOLUTE, 'is no absolute address'),
    ...unlike(addressesOf(childrenOf(item, 'enclosure'), 'url'), ABSOLUTE, 'is no absolute address'),
    ...childrenOf(item, 'source').flatMap(({ attributes: { url = '' } }) =>
      unlike([url], ABSOLUTE, 'is no absolute address of a source'),
    ),
  ];
}

function atomFaults(feed: XmlElement): string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
  const deleted = addressesOf(childrenOf(feed, 'at:deleted-entry'), 'ref');
  return [
    ...doubled([...ids, ...deleted]),
    ...unlike(ids, ABSOLUTE, 'is no absolute IRI'),
    ...entries.flatMap(sourceFaults),
    ...[feed, ...entries].flatMap((each) =>
      unlike(textsOf(each, 'updated'), RFC_3339, 'is no date of RFC 3339'),
    ),
    ...entries.flatMap((entry) =>
      unlike(addressesOf(childrenOf(entry, 'link'), 'href'), ABSOLUTE, 'is no absolute address'),
    ),
  ];
}

/** RFC 4287, section 4.2.11: a feed that an entry was copied from is known by its id and its title. */
function sourceFaults(entry: XmlElement): string[] {
  return childrenOf(entry, 'source').flatMap((source) => [
    ...['id', 'title'].flatMap((name) =>
      textsOf(source, name).length === 1 ? [] : [`the source of an entry has not one ${name}`],
    ),
    ...unlike(textsOf(source, 'id'), ABSOLUTE, 'is no absolute IRI'),
    ...unlike(textsOf(source, 'updated'), RFC_3339, 'is no date of RFC 3339'),
  ]);
}

function doubled(ids: string[]): string[] {
  const known = new Set<string>();
  return ids.flatMap((id) => {
    const isTwice = known.has(id);
    known.add(id);
    return isTwice ? [`the id ${id} is there twice`] : [];
  });
}

function unlike(values: string[], form: RegExp, fault: string): string[] {
  return values.filter((value) => !form.test(value)).map((value) => `"${value}" ${fault}`);
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

function textsOf(parent: XmlElement, name: string): string[] {
  return childrenOf(parent, name).map(({ text }) => text);
}

function addressesOf(elements: XmlElement[], attribute: string): string[] {
  return elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
}
