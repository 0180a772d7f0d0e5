import type { Element, Root } from 'hast';
import type { Image, Place } from '../article.ts';
import type { FileFacts } from '../contracts.ts';
import { mediaTypeOf } from '../media-type.ts';
import { captionsIn } from './figures.ts';
import { type Known, type Recordings, recordingsIn } from './recordings.ts';
import { elementsOf } from './walk.ts';

/** What a walk over the addresses of a story found. */
export interface Addresses {
  links: string[];
  images: Image[];
  recordings: Recordings;
  /** Pictures of which no text says what they show. */
  silent: Element[];
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
  const elements = elementsOf(tree);
  const files = new Map<string, FileFacts>();
  for (const node of elements) {
    for (const { name, mustExist } of ADDRESSES.get(node.tagName) ?? []) {
      const file = resolveAttribute(node, name, mustExist, resolver, placeOf(node));
      if (file) files.set(String(node.properties[name]), file);
    }
    if (node.properties['srcSet'] !== undefined) resolveSet(node, resolver, placeOf(node));
  }
  const known = { captions: captionsIn(elements), files };
  const pictures = elements.filter(isPicture);
  return {
    links: linksIn(elements),
    images: imagesIn(pictures, known),
    recordings: recordingsIn(elements, known),
    silent: pictures.filter(({ properties }) => !properties['alt']),
  };
}

function linksIn(elements: Element[]): string[] {
  const links = new Set<string>();
  for (const { tagName, properties } of elements) {
    const link = tagName === 'a' ? String(properties['href'] ?? '') : '';
    if (/^https?:/.test(link)) links.add(link);
  }
  return [...links];
}

function imagesIn(pictures: Element[], known: Known): Image[] {
  const images = new Map<string, Image>();
  for (const node of pictures) images.set(String(node.properties['src']), imageOf(node, known));
  return [...images.values()];
}

function resolveAttribute(
  node: Element,
  name: string,
  mustExist: 'yes' | 'no',
  resolver: Resolver,
  place: Place,
): FileFacts | undefined {
  const written = node.properties[name];
  if (typeof written !== 'string') return undefined;
  const resolved = resolver.resolve(withPlainHost(written), place, { mustExist });
  if (!resolved) delete node.properties[name];
  else node.properties[name] = asUri(resolved.url);
  if (node.tagName === 'img') putSize(node, resolved?.file);
  return resolved?.file;
}

/** The size of the file, unless the story gives the picture one of its own. */
function putSize({ properties }: Element, file: FileFacts | undefined): void {
  if (!file?.width || properties['width'] || properties['height']) return;
  properties['width'] = file.width;
  properties['height'] = file.height;
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
function isPicture({ tagName, properties: { src, width, height } }: Element): boolean {
  const isCounter =
    (width !== undefined && Number(width) <= 1) || (height !== undefined && Number(height) <= 1);
  return tagName === 'img' && Boolean(src) && !isCounter;
}

/** The size is that of the file where it is at hand: attributes say how large it is shown. */
function imageOf(node: Element, { captions, files }: Known): Image {
  const { src, alt, width, height, title } = node.properties;
  const url = String(src);
  const file = files.get(url);
  const size = file?.width === undefined ? { width, height } : file;
  const caption = captions.get(node) ?? title;
  const encodingFormat = file?.encodingFormat ?? mediaTypeOf(url);
  return {
    url,
    ...(Number(size.width) > 0 && { width: Number(size.width) }),
    ...(Number(size.height) > 0 && { height: Number(size.height) }),
    ...(encodingFormat?.startsWith('image/') && { encodingFormat }),
    ...(file && { contentSize: file.contentSize }),
    ...(alt ? { alternateName: String(alt) } : {}),
    ...(caption ? { caption: String(caption) } : {}),
  };
}
