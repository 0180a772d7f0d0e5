import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The tree that a browser makes of a page. */
export function treeOf(html: string): Root {
  const raw = { type: 'raw', value: html.slice('<!doctype html>'.length) };
  // rehype-raw parses as a document what begins with a doctype; raw nodes are not in hast's own types.
  const tree = { type: 'root', children: [{ type: 'doctype' }, raw] } as unknown as Root;
  return unified().use(rehypeRaw).runSync(tree);
}

/** All elements of a tree that pass the test, in order. */
export function elementsIn(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** All elements of a class, in order. */
export function classed(tree: Root | Element, name: string): Element[] {
  return elementsIn(
    tree,
    ({ properties: { className } }) => Array.isArray(className) && className.includes(name),
  );
}

/** The contents of a meta element's name or property, in order. */
export function metaOf(tree: Root, name: string): string[] {
  const metas = elementsIn(
    tree,
    ({ properties }) => properties['name'] === name || properties['property'] === name,
  );
  return metas.map(({ properties }) => String(properties['content']));
}

/** The text of an element. */
export function textIn(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('');
}
