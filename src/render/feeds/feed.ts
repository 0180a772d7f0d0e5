import { type Extension, Feed, type FeedOptions, type Item } from 'feed';

/** An element as `feed` hands it on to xml-js: `_text` or `_cdata`, `_attributes`, and children by their names. */
export interface FeedElement {
  _text?: string;
  _cdata?: string[];
  _attributes?: Record<string, string>;
  [child: string]: FeedElement | FeedElement[] | string | string[] | Record<string, string> | undefined;
}

/** Elements by name that stand in place of what `feed` makes of the same name, or that it cannot make. */
export type FeedElements = Record<string, FeedElement | FeedElement[] | undefined>;

/** A feed's head and items as `feed` takes them, each with what it says wrongly or not at all. */
export interface FeedParts {
  options: FeedOptions;
  elements: FeedElements;
  items: { item: Item; elements: FeedElements }[];
}

/** RSS 2.0 by the package `feed`. Every text in `options` and `items` must have gone through `safeText`. */
export function printRss({ options, elements, items }: FeedParts): string {
  const feed = new Feed(options);
  for (const extension of toExtensions(elements)) feed.addExtension(extension);
  for (const each of items) feed.addItem({ ...each.item, extensions: toExtensions(each.elements) });
  return feed.rss2();
}

/** Atom 1.0 by the package `feed`, which takes no elements of others here. Texts as in `printRss`. */
export function printAtom({ options, items }: Pick<FeedParts, 'options'> & { items: Item[] }): string {
  const feed = new Feed(options);
  for (const item of items) feed.addItem(item);
  return feed.atom1();
}

/** Text that xml-js writes as it is meant: it takes `&amp;` for an ampersand that was escaped before. */
export function safeText(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** An element with text, and with attributes that are not known left out. */
export function textElement(
  text: string,
  attributes?: Record<string, string | number | undefined>,
): FeedElement {
  return { _text: safeText(text), ...(attributes && emptyElement(attributes)) };
}

/** An element with attributes alone. xml-js escapes nothing in them but double quotes. */
export function emptyElement(attributes: Record<string, string | number | undefined>): FeedElement {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    _attributes: Object.fromEntries(known.map(([name, value]) => [name, safeAttribute(String(value))])),
  };
}

/** HTML in CDATA sections, cut inside each `]]>`: xml-js would cut at the first one only. */
export function cdataElement(html: string): FeedElement {
  return { _cdata: html.split(/(?<=\]\])(?=>)/) };
}

function safeAttribute(value: string): string {
  return safeText(value).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function toExtensions(elements: FeedElements): Extension[] {
  return Object.entries(elements).flatMap(([name, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    // `feed` types a record, but hands lists of elements on to xml-js as well.
    return [{ name, objects: value as Record<string, unknown> }];
  });
}
