import { h, isWebAddress, type Piece } from '../../html.ts';

/** Attributes beside the address. */
type Attributes = Record<string, string | undefined>;

/** A link for readers; where the address is not one of the web, only what it would have said. */
export function linkTo(url: string | undefined, content: Piece, attributes: Attributes = {}): Piece {
  if (url === undefined || !isWebAddress(url)) return content;
  return h('a', { href: url, ...attributes }, content);
}

/** A link for machines, in the head; nothing where the address is not one of the web. */
export function linkTag(rel: string, url: string, attributes: Attributes = {}): Piece {
  return isWebAddress(url) ? h('link', { rel, href: url, ...attributes }) : undefined;
}
