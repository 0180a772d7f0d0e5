import type { Element, Root, Text } from 'hast';

/** What has children. */
export type Parent = Root | Element;

/**
 * Every element of a tree, each before those inside it. The list stays as it is when the tree changes.
 * Walks by recursion, since deeper trees than a story may have are refused before (see depth.ts).
 */
export function elementsOf(parent: Parent, found: Element[] = []): Element[] {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    elementsOf(child, found);
  }
  return found;
}

/** Every text of a tree, in the order in which it is read. */
export function textsOf(parent: Parent, found: Text[] = []): Text[] {
  for (const child of parent.children) {
    if (child.type === 'text') found.push(child);
    else if (child.type === 'element') textsOf(child, found);
  }
  return found;
}
