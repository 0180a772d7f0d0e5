import type { Element, Properties, Root } from 'hast';
import { hasWordTag } from './salvage.ts';
import type { Parent } from './walk.ts';

/** May a value stand in an attribute as it is? */
type Check = (value: Properties[string]) => boolean;

const isLink: Check = (value) => /^(?:(?:https?|mailto):\S*|[^\s:]*)$/.test(String(value));
const isSource: Check = (value) => /^(?:https?:\S*|[^\s:]*)$/.test(String(value));
const isLanguage: Check = (value) =>
  Array.isArray(value) && value.length === 1 && /^language-./.test(String(value[0]));
const isAnything: Check = () => true;

const NOTHING: Record<string, Check> = {};

/** What Markdown alone becomes: the elements, and what may stand in their attributes. */
const PLAIN = new Map<string, Record<string, Check>>([
  ...'p h1 h2 h3 h4 h5 h6 blockquote ul li em strong del br hr pre table thead tbody tr'
    .split(' ')
    .map((tagName): [string, Record<string, Check>] => [tagName, NOTHING]),
  ['a', { href: isLink, title: isAnything }],
  ['img', { src: isSource, alt: isAnything, title: isAnything }],
  ['code', { className: isLanguage }],
  ['ol', { start: isAnything }],
  ['th', { align: isAnything }],
  ['td', { align: isAnything }],
]);

/**
 * Does a story consist of nothing but what neither the sanitiser nor the salvage before it would touch? Every element
 * and every attribute is looked at: what is not in the list above, and be it harmless, is left to the sanitiser.
 */
export function isPlain(parent: Root | Element): boolean {
  return parent.children.every((node: Parent['children'][number]) => {
    if (node.type === 'text') return !hasWordTag(node.value);
    return node.type === 'element' && isPlainElement(node) && isPlain(node);
  });
}

/** The same of an element without what is in it. */
export function isPlainElement({ tagName, properties }: Element): boolean {
  const checks = PLAIN.get(tagName);
  if (!checks) return false;
  for (const name in properties) {
    if (!Object.hasOwn(checks, name) || !checks[name]?.(properties[name])) return false;
  }
  return true;
}
