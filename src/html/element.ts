import type { Element, ElementContent, Properties } from 'hast';

/** A part of a tree; nothing where there is nothing to show. */
export type Piece = ElementContent | string | undefined;

type Child = Piece | Child[];
type Attributes = Record<string, string | number | boolean | undefined>;

/**
 * Makes an element: `h('a.page-skip', { href }, 'text')`. The selector names the element, its id and its classes;
 * attributes go under the names of their properties (`dateTime`), `className` besides the classes of the selector.
 * Text and attributes are escaped when they are written.
 */
export function h(selector: string, ...content: (Attributes | Child)[]): Element {
  const { tagName, properties } = named(selector);
  const element: Element = { type: 'element', tagName, properties: { ...properties }, children: [] };
  for (const each of content) {
    if (isAttributes(each)) setAttributes(element.properties, each);
    else append(element.children, each);
  }
  return element;
}

type Named = Pick<Element, 'tagName' | 'properties'>;

/** The selectors that were met: pages use a few dozen, again and again. */
const known = new Map<string, Named>();

function named(selector: string): Named {
  const before = known.get(selector);
  if (before) return before;
  const [tagName = '', ...marks] = selector.split(/(?=[#.])/);
  const properties: Properties = {};
  for (const mark of marks) {
    if (mark.startsWith('#')) properties['id'] = mark.slice(1);
    else addClass(properties, mark.slice(1));
  }
  known.set(selector, { tagName, properties });
  return { tagName, properties };
}

function addClass(properties: Properties, name: string): void {
  properties['className'] = [...(properties.className ?? []), name];
}

/** Nodes have children or a value; attributes of these names have no type beside them. */
function isAttributes(content: Attributes | Child): content is Attributes {
  if (typeof content !== 'object' || Array.isArray(content)) return false;
  return !('type' in content && ('children' in content || 'value' in content));
}

function setAttributes(properties: Properties, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (name === 'className') addClass(properties, String(value));
    else properties[name] = value;
  }
}

function append(children: ElementContent[], child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(children, each);
  else if (typeof child === 'string') children.push({ type: 'text', value: child });
  else if (child !== undefined) children.push(child);
}
