import type { Element, Nodes, Properties } from 'hast';

/** How the node of a tree that is HTML already is written: as it is, or as text that shows it. */
export interface SerializeOptions {
  raw: 'as it is' | 'escaped';
}

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose text is not for HTML to read. */
const VERBATIM: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * A tree as HTML text, in the spelling of hast-util-to-html: no tag is left out, values stand in double quotes.
 * It knows what stories and pages consist of, which it writes several times faster: elements, text and raw nodes.
 */
export function serialize(node: Nodes, options: SerializeOptions): string {
  if (node.type === 'text') return escapeText(node.value);
  if (node.type === 'raw') return options.raw === 'as it is' ? node.value : escapeText(node.value);
  if (node.type === 'element') return elementOf(node, options);
  if (node.type === 'root') return contentOf(node, options);
  throw new Error(`A story or page has no ${node.type}`);
}

function elementOf(element: Element, options: SerializeOptions): string {
  const { tagName, properties } = element;
  const content = contentOf(element, options);
  const end = content === '' && VOID.has(tagName) ? '' : `</${tagName}>`;
  return `<${tagName}${attributesOf(properties)}>${content}${end}`;
}

function contentOf(parent: Extract<Nodes, { children: unknown[] }>, options: SerializeOptions): string {
  const isVerbatim = parent.type === 'element' && VERBATIM.has(parent.tagName);
  let html = '';
  for (const child of parent.children) {
    const isText = child.type === 'text' || child.type === 'raw';
    html += isVerbatim && isText ? child.value : serialize(child, options);
  }
  return html;
}

function attributesOf(properties: Properties): string {
  let html = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    html += ` ${attributeOf(name)}`;
    if (value !== true)
      html += `="${escapeValue(Array.isArray(value) ? value.join(' ').trim() : String(value))}"`;
  }
  return html;
}

const attributes = new Map<string, string>([['className', 'class']]);

/** The name of a property in HTML: `dateTime` → `datetime`, `ariaLabel` → `aria-label`, `dataFootnoteRef` → `data-footnote-ref`. */
function attributeOf(property: string): string {
  const known = attributes.get(property);
  if (known !== undefined) return known;
  const attribute = property
    .replace(/^aria(?=[A-Z])/, 'aria-')
    .replace(/^data[A-Z].*/, (name) => name.replace(/[A-Z]/g, '-$&'))
    .toLowerCase();
  attributes.set(property, attribute);
  return attribute;
}

function escapeText(text: string): string {
  return text.replace(/[<&]/g, toReference);
}

function escapeValue(text: string): string {
  return text.replace(/["&'`\u0000]/g, toReference);
}

function toReference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
