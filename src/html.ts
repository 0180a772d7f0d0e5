import type { Element, ElementContent, Nodes } from 'hast';
import { h, type Piece } from './html/element.ts';
import { serialize } from './html/serialize.ts';
import { withoutClass } from './html/without-class.ts';

export { h, type Piece, withoutClass };

/** A whole document: the language and direction of its root, and the children of its head and body. */
export interface Page {
  language: string;
  direction: 'ltr' | 'rtl';
  head: Piece[];
  body: Piece[];
}

/** A tree as HTML text. */
export function toHtml(tree: Nodes): string {
  return serialize(tree, { raw: 'escaped' });
}

/** A node for HTML that was sanitised before. Only `page` writes it as it is; `toHtml` escapes it. */
export function raw(html: string): ElementContent {
  return { type: 'raw', value: html };
}

/** Pieces as one that is written already: for what many pages have alike. */
export function written(...pieces: Piece[]): ElementContent {
  const { children } = h('div', pieces);
  return raw(serialize({ type: 'root', children }, { raw: 'as it is' }));
}

/** A document as HTML text, from the doctype to a final line end. */
export function page({ language, direction, head, body }: Page): string {
  const root = h('html', { lang: language, dir: direction }, h('head', head), h('body', body));
  return `<!doctype html>\n${serialize(root, { raw: 'as it is' })}\n`;
}

/**
 * A value as JSON-LD in a script element. Characters that could end the script are escaped once, on the
 * serialised string, as https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements asks.
 */
export function scriptOfJson(value: unknown): Element {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeInScript);
  return h('script', { type: 'application/ld+json' }, json);
}

/** May the address stand in `href` or `src`? Absolute http, https and mailto addresses may; scripts and data may not. */
export function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url);
}

function escapeInScript(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The texts of the JSON-LD scripts in a page, as a browser's parser finds them: a script ends at its first end tag. */
export function scriptsIn(html: string): string[] {
  const start = /<script\b[^>]*\btype="application\/ld\+json"[^>]*>/gi;
  const end = /<\/script[\s>/]/gi;
  const scripts: string[] = [];
  while (start.test(html)) {
    end.lastIndex = start.lastIndex;
    const ending = end.exec(html);
    if (!ending) break;
    scripts.push(html.slice(start.lastIndex, ending.index));
    start.lastIndex = end.lastIndex;
  }
  return scripts;
}
