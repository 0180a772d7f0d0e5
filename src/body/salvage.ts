import type { Element, ElementContent, Root } from 'hast';
import { playerAt } from '../players.ts';
import { elementsOf, type Parent } from './walk.ts';

/** Something in the markup that cannot be published as it is. */
export interface Removal {
  kind: 'removed' | 'frame';
  what: string;
  line?: number;
  column?: number;
}

/** The real address of a picture or frame that a script was to load, in the attributes that lazy loaders use. */
const LAZY_SOURCES = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile'];
const LAZY_SETS = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'dataLazySrcSet'];

/** Attributes that hold an address, in which a scheme may be written in capitals. */
const ADDRESSES = ['href', 'src', 'poster', 'cite'];

/** What Word leaves between words: `<o:p>`. Markdown takes it for text. */
const WORD_TAGS = /<\/?[ovwm]:[a-z]\w*[^<>]*>/gi;

/** Is there such a mark in a text? */
export function hasWordTag(text: string): boolean {
  return text.includes('<') && text.search(WORD_TAGS) >= 0;
}

/** What may stand in a paragraph; a paragraph may not. */
const PHRASES = ['p', 'span', 'a', 'b', 'i', 'em', 'strong', 'small', 'mark', 'u', 'summary'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Saves what can be saved of a story before the sanitiser comes, in place: lazy pictures get their source, frames
 * become links, named anchors keep their name. What goes is added to the removals.
 */
export function salvage(root: Root, removals: Removal[]): void {
  const shown = new Set<string>();
  noteSources(root, shown);
  salvageIn(root, { shown, removals });
}

function salvageIn(parent: Parent, scene: Pick<Scene, 'shown' | 'removals'>): void {
  const { children } = parent;
  for (let index = 0; index < children.length; index++) {
    const node = children[index];
    if (node?.type === 'text') dropWordTags(node, parent, scene.removals);
    if (node?.type !== 'element') continue;
    const instead = insteadOf(node, { parent, ...scene });
    if (instead) {
      children.splice(index, 1, ...instead);
      index += instead.length - 1;
      continue;
    }
    mend(node);
    salvageIn(node, scene);
  }
}

interface Scene {
  parent: Parent;
  /** Sources of the pictures that readers without scripts see anyhow. */
  shown: Set<string>;
  removals: Removal[];
}

/** What stands in place of an element that cannot stay, or nothing where it can. */
function insteadOf(node: Element, { parent, shown, removals }: Scene): ElementContent[] | undefined {
  const frame = node.tagName === 'p' ? onlyFrameIn(node) : node.tagName === 'iframe' ? node : undefined;
  const player = frame && figureForFrame(frame, parent);
  if (player) return [player];
  if (node.tagName === 'iframe') return linkForFrame(node, { parent, removals });
  if (node.tagName === 'noscript') return repeatsPicture(node, shown) ? [] : undefined;
  if (node.tagName === 'input' && String(node.properties['type']).toLowerCase() !== 'checkbox') {
    removals.push({ kind: 'removed', what: '<input>', ...startOf(node) });
    return [];
  }
  return undefined;
}

function mend(node: Element): void {
  const { properties } = node;
  if (['img', 'source', 'video', 'audio'].includes(node.tagName)) unlazy(node);
  if (node.tagName === 'a' && properties['name'] && !properties['id']) properties['id'] = properties['name'];
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = withSmallScheme(value);
  }
}

/** The sanitiser knows schemes in lower case only; `HTTP://` is as good a one. */
function withSmallScheme(address: string): string {
  return address.trim().replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
}

function dropWordTags(node: { value: string } & Placed, parent: Parent, removals: Removal[]): void {
  if (parent.type === 'element' && ['code', 'pre', 'kbd', 'samp'].includes(parent.tagName)) return;
  for (const [what] of node.value.matchAll(WORD_TAGS)) {
    if (!what.startsWith('</')) removals.push({ kind: 'removed', what, ...startOf(node) });
  }
  node.value = node.value.replace(WORD_TAGS, '');
}

function onlyFrameIn({ children }: Element): Element | undefined {
  const said = children.filter((each) => each.type !== 'text' || each.value.trim() !== '');
  const [only] = said;
  return said.length === 1 && only?.type === 'element' && only.tagName === 'iframe' ? only : undefined;
}

/** A platform's player becomes a figure with a link to where it plays: feeds show that, pages the player. */
function figureForFrame(frame: Element, parent: Parent): Element | undefined {
  if (isInText(parent)) return undefined;
  const player = playerAt(addressOf(frame) ?? '');
  if (!player) return undefined;
  const text = String(frame.properties['title'] || player.url);
  const link = elementWith('a', { href: player.url }, [{ type: 'text', value: text }]);
  const figure = elementWith('figure', {}, [link]);
  figure.position = frame.position;
  link.position = frame.position;
  return figure;
}

function isInText(parent: Parent): boolean {
  return parent.type === 'element' && [...PHRASES, ...HEADINGS, 'figure'].includes(parent.tagName);
}

/** The address in the attributes that frames and lazy loaders have. */
function addressOf({ properties }: Element): string | undefined {
  return ['src', ...LAZY_SOURCES]
    .map((name) => String(properties[name] ?? '').trim())
    .find((each) => each !== '' && (/^https?:\/\//i.test(each) || !/^[a-z][a-z0-9+.-]*:/i.test(each)));
}

function linkForFrame(
  node: Element,
  { parent, removals }: Pick<Scene, 'parent' | 'removals'>,
): ElementContent[] {
  const address = addressOf(node);
  const what = address ?? '<iframe>';
  removals.push({ kind: address === undefined ? 'removed' : 'frame', what, ...startOf(node) });
  if (address === undefined) return [];
  const text = String(node.properties['title'] || address.replace(/^\/\//, ''));
  const link = elementWith('a', { href: withSmallScheme(address) }, [{ type: 'text', value: text }]);
  link.position = node.position;
  const isPhrase = parent.type === 'element' && [...PHRASES, ...HEADINGS].includes(parent.tagName);
  return [isPhrase ? link : elementWith('p', {}, [link])];
}

function elementWith(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function unlazy(node: Element): void {
  const source = LAZY_SOURCES.map((name) => node.properties[name]).find((value) => value);
  const set = LAZY_SETS.map((name) => node.properties[name]).find((value) => value);
  const isPlaceholder =
    !node.properties['src'] || /^data:|\.gif$|placeholder|blank\./i.test(String(node.properties['src']));
  if (source && isPlaceholder) node.properties['src'] = String(source);
  if (set && !node.properties['srcSet']) node.properties['srcSet'] = String(set);
}

/** A noscript that only repeats, for readers without scripts, a picture that the story shows. */
function repeatsPicture(node: Element, shown: Set<string>): boolean {
  const inside = elementsOf(node).filter(({ tagName }) => tagName === 'img');
  return inside.length > 0 && inside.every(({ properties }) => shown.has(String(properties['src'] ?? '')));
}

/** The sources of the pictures outside any noscript. */
function noteSources(parent: Parent, shown: Set<string>): void {
  for (const node of parent.children) {
    if (node.type !== 'element' || node.tagName === 'noscript') continue;
    if (node.tagName === 'img') {
      for (const name of ['src', ...LAZY_SOURCES]) {
        if (node.properties[name]) shown.add(String(node.properties[name]));
      }
    }
    noteSources(node, shown);
  }
}

type Placed = Pick<Element, 'position'>;

/** Where a node stands in the source file, as far as that is known. */
export function startOf({ position }: Placed): { line?: number; column?: number } {
  return position ? { line: position.start.line, column: position.start.column } : {};
}
