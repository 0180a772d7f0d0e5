import type { Root, RootContent } from 'mdast';
import { readBlock } from './blocks.ts';
import { parseWhole, shifted } from './machinery.ts';
import { Page } from './page.ts';
import { endOfRun } from './runs.ts';

/** A definition, of a link or of a footnote, acts on all of a text. */
const DEFINITION = /^(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*\[(?:[^[\]\\]|\\[\s\S])*\]:/m;
/** Other ends of lines, and characters that are replaced or taken away. */
const UNUSUAL = /[\r\0\ufeff]/;

/**
 * Parses GitHub’s Markdown, to the same tree as remark-parse with remark-gfm, positions and all. Blocks that can mean
 * only one thing, which are nearly all of a story, are read here; what is left goes to remark, a run of blocks at a time.
 */
export function parse(text: string): Root {
  if (UNUSUAL.test(text) || DEFINITION.test(text)) return parseWhole(text);
  const page = new Page(text);
  const children: RootContent[] = [];
  let line = page.nextText(0);
  while (line < page.length) {
    const block = readBlock(page, line);
    const next = block ? block.next : endOfRun(page, line);
    for (const node of block ? [block.node] : parseRun(page, line, next)) children.push(node);
    line = page.nextText(next);
  }
  return { type: 'root', children, position: page.position(0, 0, page.length - 1, text.length) };
}

function parseRun(page: Page, line: number, next: number): RootContent[] {
  const start = page.startOf(line);
  return shifted(parseWhole(page.text.slice(start, page.startOf(next))), { line, offset: start }).children;
}
