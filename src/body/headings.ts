import GithubSlugger, { slug as slugOf } from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { elementsOf } from './walk.ts';

const HEADING = /^h([1-6])$/;

/**
 * The page's own headline is its h1: where a story has headings of that rank, all of its headings go down by one.
 * Each gets an id made from its text, as GitHub does it, so that links to parts of the story arrive.
 */
export function arrangeHeadings(tree: Root, slugger: GithubSlugger): void {
  const headings = headingsOf(tree);
  const isTopRanked = headings.some((heading) => heading.tagName === 'h1');
  for (const heading of headings) {
    if (isTopRanked) heading.tagName = `h${Math.min(6, rankOf(heading) + 1)}`;
    const text = textOf(withoutNotes(heading));
    if (!heading.properties['id'] && slugOf(text) !== '') heading.properties['id'] = slugger.slug(text);
  }
}

/** Gives out ids, each once in a whole story; those of the page around it are taken. */
export function idGiver(trees: Root[], pageIds: string[]): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of [...PAGE_IDS, ...pageIds, ...trees.flatMap((tree) => [...idsOf(tree)])]) slugger.slug(id);
  return slugger;
}

const PAGE_IDS = ['page-main', 'page-feeds', 'page-languages', 'page-policies'];

/** Keeps each id that an author wrote once: a link can lead to one place only. Gives the elements that lost theirs. */
export function dropRepeatedIds(trees: Root[], pageIds: string[]): { id: string; element: Element }[] {
  const seen = new Set<unknown>([...PAGE_IDS, ...pageIds]);
  const dropped: { id: string; element: Element }[] = [];
  for (const element of trees.flatMap((tree) => elementsOf(tree))) {
    const { id } = element.properties;
    if (!id) continue;
    if (seen.has(id)) {
      dropped.push({ id: String(id), element });
      delete element.properties['id'];
    }
    seen.add(id);
  }
  return dropped;
}

/** Every id of a story. */
export function idsOf(tree: Root): Set<string> {
  const ids = elementsOf(tree).map(({ properties }) => properties['id']);
  return new Set(ids.filter((id) => id).map(String));
}

function headingsOf(tree: Root): Element[] {
  return elementsOf(tree).filter((node) => HEADING.test(node.tagName) && !isFootnoteLabel(node));
}

/** The number of a footnote is no part of what a heading says. */
function withoutNotes(heading: Element): Element {
  const isNote = (node: ElementContent) =>
    node.type === 'element' && node.tagName === 'sup' && node.children.some(isReference);
  return { ...heading, children: heading.children.filter((node) => !isNote(node)) };
}

function isReference(node: ElementContent): boolean {
  return node.type === 'element' && 'dataFootnoteRef' in node.properties;
}

function isFootnoteLabel(node: Element): boolean {
  return String(node.properties['className'] ?? '').includes('sr-only');
}

function rankOf(heading: Element): number {
  return Number(HEADING.exec(heading.tagName)?.[1]);
}
