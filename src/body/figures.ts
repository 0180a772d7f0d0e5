import type { Element, ElementContent, Root } from 'hast';
import { type Player, playerAt } from '../players.ts';
import { plainText } from './plain-text.ts';
import { elementsOf } from './walk.ts';

/**
 * Gives what stands alone in a paragraph the figure that it is, in place: a picture with a title, which is its caption,
 * and a bare address of a film or recording on a platform.
 */
export function arrangeFigures(tree: Root): void {
  for (const [index, node] of tree.children.entries()) {
    const figure = node.type === 'element' && node.tagName === 'p' ? figureInPlaceOf(node) : undefined;
    if (figure) tree.children[index] = figure;
  }
}

function figureInPlaceOf(paragraph: Element): Element | undefined {
  const only = onlyElementIn(paragraph);
  if (!only) return undefined;
  if (only.tagName === 'img') return withCaption(paragraph, only, only);
  if (only.tagName !== 'a') return undefined;
  const inside = onlyElementIn(only);
  if (inside?.tagName === 'img') return withCaption(paragraph, only, inside);
  const player = playerOfBareLink(only);
  if (!player) return undefined;
  only.properties['href'] = player.url;
  return figureOf(paragraph, [only]);
}

/** The element that an element has and, blanks aside, nothing else. */
function onlyElementIn({ children }: Element): Element | undefined {
  const said = children.filter((each) => each.type !== 'text' || each.value.trim() !== '');
  const [only] = said;
  return said.length === 1 && only?.type === 'element' ? only : undefined;
}

function withCaption(paragraph: Element, shown: Element, image: Element): Element | undefined {
  const { title, ...properties } = image.properties;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  image.properties = properties;
  const caption = elementWith('figcaption', [{ type: 'text', value: title.trim() }]);
  return figureOf(paragraph, [shown, caption]);
}

/** `https://youtu.be/…` alone on its line; a link with words of its own stays a link. */
function playerOfBareLink({ properties, children }: Element): Player | undefined {
  const href = String(properties['href'] ?? '');
  const [text] = children;
  const isBare = children.length === 1 && text?.type === 'text' && href.endsWith(text.value.trim());
  return isBare ? playerAt(href) : undefined;
}

function figureOf({ position }: Element, children: ElementContent[]): Element {
  const figure = elementWith('figure', children);
  if (position) figure.position = position;
  return figure;
}

function elementWith(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** The captions of the pictures, films and recordings that stand in figures. */
export function captionsIn(elements: Element[]): Map<Element, string> {
  const captions = new Map<Element, string>();
  for (const figure of elements) {
    if (figure.tagName !== 'figure') continue;
    const inside = elementsOf(figure);
    const caption = inside.find(({ tagName }) => tagName === 'figcaption');
    const text = caption ? plainText(caption).replace(/\s+/g, ' ').trim() : '';
    for (const each of inside) if (text !== '') captions.set(each, text);
  }
  return captions;
}
