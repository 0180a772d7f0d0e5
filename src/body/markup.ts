import type { Element, Root } from 'hast';
import type { Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast';
import { assertShallow } from '../depth.ts';
import { arrangeFigures } from './figures.ts';
import { fromMarkdown, type MarkupOptions } from './from-markdown.ts';
import { isHarmful, isKnown, isStripped, sanitized } from './harmless.ts';
import { isPlain } from './plain.ts';
import { parseRawHtml } from './raw-html.ts';
import { type Removal, salvage, startOf } from './salvage.ts';
import { elementsOf, type Parent } from './walk.ts';

export type { Removal };

/** A harmless tree, and what had to go. */
export interface Markup {
  tree: Root;
  removals: Removal[];
}

/**
 * Markdown → harmless HTML tree, and what had to go. Addresses are still as written. What neither holds raw HTML nor
 * anything else that the sanitiser could touch is spared it, which is most of the work.
 */
export function toMarkup(tree: MarkdownRoot, options: MarkupOptions): Markup {
  const written = fromMarkdown(tree, options);
  const isRaw = hasRawHtml(tree);
  const complete = isRaw ? parseRawHtml(written) : written;
  assertShallow(complete);
  const markup = !isRaw && isPlain(complete) ? { tree: complete, removals: [] } : toSanitized(complete);
  renameNotes(markup.tree, options.idPrefix);
  dropEmpty(markup.tree);
  arrangeFigures(markup.tree);
  return markup;
}

/** The tree without all that could do harm, and what that was. */
export function toSanitized(tree: Root): Markup {
  const removals: Removal[] = [];
  salvage(tree, removals);
  noteAllRemovals(tree, removals);
  return { tree: sanitized(tree), removals };
}

function hasRawHtml(node: MarkdownNodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasRawHtml));
}

/** What the sanitiser will take away, or with all that is in it. */
function noteAllRemovals(parent: Parent, removals: Removal[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    noteRemovals(child, removals);
    if (!isStripped(child.tagName)) noteAllRemovals(child, removals);
  }
}

function noteRemovals(node: Element, removals: Removal[]): void {
  const place = startOf(node);
  if (isStripped(node.tagName) || !isKnown(node.tagName)) {
    removals.push({ kind: 'removed', what: `<${node.tagName}>`, ...place });
  }
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^on/i.test(name)) removals.push({ kind: 'removed', what: `${name.toLowerCase()}="…"`, ...place });
    if (isHarmful(name, String(value)))
      removals.push({ kind: 'removed', what: String(value).slice(0, 40), ...place });
  }
}

/** What footnotes of several stories on one page would share gets a name of this story. */
function renameNotes(tree: Root, idPrefix: string): void {
  for (const { properties } of elementsOf(tree)) {
    if (properties['id'] === 'footnote-label') properties['id'] = `${idPrefix}notes`;
    if (String(properties['ariaDescribedBy'] ?? '') === 'footnote-label') {
      properties['ariaDescribedBy'] = [`${idPrefix}notes`];
    }
    if (String(properties['id'] ?? '').startsWith(idPrefix))
      properties['id'] = decoded(String(properties['id']));
  }
}

/** Notes are named as in the source, `[^ö]`; links encode that name, but an id is the name itself. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Pictures without a source and paragraphs without anything go. */
function dropEmpty({ children }: Parent): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    if (isEmpty(child)) children.splice(index, 1);
    else dropEmpty(child);
  }
}

function isEmpty({ tagName, properties, children }: Element): boolean {
  if (tagName === 'img') return !properties['src'] && !properties['srcSet'];
  if (tagName !== 'p' || properties['id']) return false;
  return children.every((each) => each.type === 'text' && /^[ \t\n\r\f]*$/.test(each.value));
}
