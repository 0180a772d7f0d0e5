import type { Element, Root } from 'hast';
import type { Image, Place } from '../article.ts';
import type { FileFacts } from '../contracts.ts';
import { elementsOf } from './walk.ts';

/** What a walk over the addresses of a story found. */
export interface Addresses {
  links: string[];
  images: Image[];
}

/** Makes an address absolute, or says (with a finding) that it is none; knows the file where it is a local one. */
export interface Resolver {
  resolve(
    written: string,
    place: Place,
    options: { mustExist: 'yes' | 'no' },
  ): { url: string; file?: FileFacts } | undefined;
}

/** Attributes that hold one address, by element, and whether what they lead to must be there. */
const ADDRESSES = new Map<string, { name: string; mustExist: 'yes' | 'no' }[]>([
  ['a', [{ name: 'href', mustExist: 'no' }]],
  ['img', [{ name: 'src', mustExist: 'yes' }]],
  ['source', [{ name: 'src', mustExist: 'yes' }]],
  [
    'video',
    [
      { name: 'src', mustExist: 'yes' },
      { name: 'poster', mustExist: 'yes' },
    ],
  ],
  ['audio', [{ name: 'src', mustExist: 'yes' }]],
  ['track', [{ name: 'src', mustExist: 'yes' }]],
  ['blockquote', [{ name: 'cite', mustExist: 'no' }]],
  ['q', [{ name: 'cite', mustExist: 'no' }]],
  ['ins', [{ name: 'cite', mustExist: 'no' }]],
  ['del', [{ name: 'cite', mustExist: 'no' }]],
]);

/** Makes every address of a story absolute, in place: feeds have no base to resolve them against. */
export function makeAbsolute(tree: Root, resolver: Resolver, placeOf: (node: Element) => Place): Addresses {
  const links = new Set<string>();
  const images = new Map<string, Image>();
  for (const node of elementsOf(tree)) {
    for (const { name, mustExist } of ADDRESSES.get(node.tagName) ?? []) {
      resolveAttribute(node, name, mustExist, resolver, placeOf(node));
    }
    if (node.properties['srcSet'] !== undefined) resolveSet(node, resolver, placeOf(node));
    if (node.tagName === 'a' && node.properties['href']) links.add(String(node.properties['href']));
    if (node.tagName === 'img' && node.properties['src'] && !isCounter(node))
      images.set(String(node.properties['src']), imageOf(node));
  }
  return { links: [...links].filter((link) => /^https?:/.test(link)), images: [...images.values()] };
}

function resolveAttribute(
  node: Element,
  name: string,
  mustExist: 'yes' | 'no',
  resolver: Resolver,
  place: Place,
): void {
  const written = node.properties[name];
  if (typeof written !== 'string') return;
  const resolved = resolver.resolve(withPlainHost(written), place, { mustExist });
  if (!resolved) delete node.properties[name];
  else node.properties[name] = asUri(resolved.url);
  if (
    node.tagName !== 'img' ||
    !resolved?.file?.width ||
    node.properties['width'] ||
    node.properties['height']
  )
    return;
  node.properties['width'] = resolved.file.width;
  node.properties['height'] = resolved.file.height;
}

/**
 * `a.jpg 1x, a@2x.jpg 2x`: each address of the set, with its descriptor. As in HTML, an address goes up to the next
 * blank, whatever commas are in it: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
const CANDIDATES = /[\s,]*(\S*[^\s,])(?:\s+([^,]*))?(?:,|$)/g;
const DESCRIPTOR = /^(?:\d+w|\d+h|\d+(?:\.\d+)?x)?$/;

function resolveSet(node: Element, resolver: Resolver, place: Place): void {
  const written = node.properties['srcSet'];
  const text = Array.isArray(written) ? written.join(', ') : String(written);
  const resolved = [...text.matchAll(CANDIDATES)].flatMap(([, address = '', descriptor = '']) => {
    if (!DESCRIPTOR.test(descriptor.trim())) return [];
    const url = resolver.resolve(address, place, { mustExist: 'yes' })?.url;
    return url && /^https?:/.test(url) ? [`${asUri(url)} ${descriptor}`.trim()] : [];
  });
  if (resolved.length > 0) node.properties['srcSet'] = resolved.join(', ');
  else delete node.properties['srcSet'];
}

/** Markdown encodes the brackets of `http://[2001:db8::1]/`, which are no host then. */
function withPlainHost(address: string): string {
  return address.replace(
    /^(https?:\/\/)%5B([\da-f:.]+)%5D/i,
    (_, scheme: string, host: string) => `${scheme}[${host}]`,
  );
}

/**
 * Browsers send `[`, `|` and a percent sign that encodes nothing as they stand; RFC 3986, by which feeds and JSON
 * are read, does not know them.
 */
function asUri(url: string): string {
  const host = /^https?:\/\/[^/?#]*/.exec(url)?.[0] ?? '';
  const rest = url.slice(host.length).replace(/%(?![\da-f]{2})/gi, '%25');
  return host + rest.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
}

/** A picture of one pixel counts readers; it stays where its owner wants it, but shows nothing. */
function isCounter({ properties: { width, height } }: Element): boolean {
  return (width !== undefined && Number(width) <= 1) || (height !== undefined && Number(height) <= 1);
}

function imageOf(node: Element): Image {
  const { src, alt, width, height } = node.properties;
  return {
    url: String(src),
    ...(Number(width) > 0 && { width: Number(width) }),
    ...(Number(height) > 0 && { height: Number(height) }),
    ...(alt ? { alternateName: String(alt) } : {}),
  };
}
