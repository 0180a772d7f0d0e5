import type { Element, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { VFile } from 'vfile';
import { hasForbidden } from '../text.ts';
import { isClosed } from './closed-html.ts';
import { rootOf } from './harmless.ts';
import { isPlainElement } from './plain.ts';

/**
 * A tree with raw HTML in it → what browsers make of both together. Where each block opens and closes its tags itself,
 * only those with raw HTML go through the parser, which takes far longer than all the rest of a story.
 */
export function parseRawHtml(tree: Root): Root {
  if (!standApart(tree)) return parsed(tree.children);
  const children = tree.children.flatMap((child) => (holdsRaw(child) ? parsed([child]).children : [child]));
  return { type: 'root', children };
}

/** Does the parser stand, after each block of a tree, where it stood before? */
export function standApart({ children }: Root): boolean {
  return children.every((child) => {
    if (child.type === 'raw') return isClosed([child.value], 'blocks');
    if (child.type === 'element') return isElementApart(child, { isInLink: false });
    return child.type === 'text' && child.value === '\n';
  });
}

/** With a file the parser keeps places. */
function parsed(children: RootContent[]): Root {
  return rootOf(raw({ type: 'root', children }, { file: new VFile() }));
}

function isElementApart(node: Element, { isInLink }: { isInLink: boolean }): boolean {
  const isLink = node.tagName === 'a';
  if (!isPlainElement(node) || (isLink && isInLink)) return false;
  const pieces: string[] = [];
  for (const child of node.children) {
    if (child.type === 'raw') pieces.push(child.value);
    else if (child.type === 'text' && !isTextApart(child.value, node)) return false;
    else if (child.type === 'element' && !isElementApart(child, { isInLink: isInLink || isLink }))
      return false;
  }
  return isClosed(pieces, 'phrases');
}

/** The parser forgets a line end behind `<pre>`, in whatever it comes; what cannot be published has places of its own. */
function isTextApart(text: string, { tagName }: Element): boolean {
  return !hasForbidden(text) && (tagName !== 'code' || /^[^\n]/.test(text));
}

function holdsRaw(node: RootContent): boolean {
  return node.type === 'raw' || (node.type === 'element' && node.children.some(holdsRaw));
}
