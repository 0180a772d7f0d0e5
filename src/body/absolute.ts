import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Image, Place } from '../article.ts';
import type { FileFacts } from '../contracts.ts';

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

/** Attributes that hold one address, and whether what they lead to must be there. */
const ADDRESSES: { tag: string; name: string; mustExist: 'yes' | 'no' }[] = [
  { tag: 'a', name: 'href', mustExist: 'no' },
  { tag: 'img', name: 'src', mustExist: 'yes' },
  { tag: 'source', name: 'src', mustExist: 'yes' },
  { tag: 'video', name: 'src', mustExist: 'yes' },
  { tag: 'video', name: 'poster', mustExist: 'yes' },
  { tag: 'audio', name: 'src', mustExist: 'yes' },
  { tag: 'track', name: 'src', mustExist: 'yes' },
  { tag: 'blockquote', name: 'cite', mustExist: 'no' },
  { tag: 'q', name: 'cite', mustExist: 'no' },
  { tag: 'ins', name: 'cite', mustExist: 'no' },
  { tag: 'del', name: 'cite', mustExist: 'no' },
];

/** Makes every address of a story absolute, in place: feeds have no base to resolve them against. */
export function makeAbsolute(tree: Root, resolver: Resolver, placeOf: (node: Element) => Place): Addresses {
  const links = new Set<string>();
  const images = new Map<string, Image>();
  visit(tree, 'element', (node) => {
    for (const { tag, name, mustExist } of ADDRESSES) {
      if (node.tagName === tag) resolveAttribute(node, name, mustExist, resolver, placeOf(node));
    }
    if (node.properties['srcSet']) resolveSet(node, resolver, placeOf(node));
    if (node.tagName === 'a' && node.properties['href']) links.add(String(node.properties['href']));
    if (node.tagName === 'img' && node.properties['src'])
      images.set(String(node.properties['src']), imageOf(node));
  });
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
  const resolved = resolver.resolve(written, place, { mustExist });
  if (!resolved) delete node.properties[name];
  else node.properties[name] = resolved.url;
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

/** `a.jpg 1x, a@2x.jpg 2x`: each address of the set, with its descriptor. */
function resolveSet(node: Element, resolver: Resolver, place: Place): void {
  const written = node.properties['srcSet'];
  const text = Array.isArray(written) ? written.join(', ') : String(written);
  const candidates = text.split(/,\s+|,(?=https?:)/).map((each) => each.trim().split(/\s+/));
  const resolved = candidates.flatMap(([address = '', ...descriptor]) => {
    const url = address && resolver.resolve(address.replace(/,$/, ''), place, { mustExist: 'yes' })?.url;
    return url ? [[url, ...descriptor].join(' ')] : [];
  });
  if (resolved.length > 0) node.properties['srcSet'] = resolved.join(', ');
  else delete node.properties['srcSet'];
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
