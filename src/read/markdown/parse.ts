import type { Root, RootContent } from 'mdast';
import { TooCostly } from '../../depth.ts';
import { readBlock } from './blocks.ts';
import { costOf } from './cost.ts';
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
 * Throws TooCostly where that would take more steps than the budget has; without a budget it takes as many as it takes.
 */
export function parse(text: string, budget: number = Number.POSITIVE_INFINITY): Root {
  const ledger = { left: budget };
  if (UNUSUAL.test(text) || DEFINITION.test(text)) return parseByRemark(text, { line: 0, ledger });
  const page = new Page(text);
  const children: RootContent[] = [];
  let line = page.nextText(0);
  while (line < page.length) {
    const block = readBlock(page, line);
    const next = block ? block.next : endOfRun(page, line);
    for (const node of block ? [block.node] : parseRun(page, { line, next }, ledger)) children.push(node);
    line = page.nextText(next);
  }
  return { type: 'root', children, position: page.position(0, 0, page.length - 1, text.length) };
}

/** What is left of the budget of a text. */
interface Ledger {
  left: number;
}

function parseRun(page: Page, { line, next }: { line: number; next: number }, ledger: Ledger): RootContent[] {
  const offset = page.startOf(line);
  const tree = parseByRemark(page.text.slice(offset, page.startOf(next)), { line, ledger });
  return shifted(tree, { line, offset }).children;
}

/** The text begins in a line, counted from 0. */
function parseByRemark(text: string, { line, ledger }: { line: number; ledger: Ledger }): Root {
  const { steps, dearest } = costOf(text);
  ledger.left -= steps;
  if (ledger.left < 0) throw new TooCostly(line + dearest + 1);
  return parseWhole(text);
}
