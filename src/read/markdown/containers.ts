import type { ListItem, Paragraph } from 'mdast';
import type { Page } from './page.ts';
import { type Block, isPlainStart, paragraphOf } from './paragraphs.ts';

const QUOTE_MARK = /> (?=[^ \n])/y;
const EMPTY_QUOTE_MARK = />(?=\n)/y;
const QUOTE_INDENT = 2;

/** A quotation of paragraphs whose lines all begin with `> `. */
export function readQuote(page: Page, line: number): Block | undefined {
  const next = page.nextBlank(line);
  const children: Paragraph[] = [];
  for (let at = line; at < next; at++) {
    const first = at;
    while (at < next && page.matches(QUOTE_MARK, page.startOf(at))) {
      if (!isPlainStart(page, page.startOf(at) + QUOTE_INDENT)) return undefined;
      at += 1;
    }
    const isLast = at === next;
    if (first === at || (!isLast && !page.matches(EMPTY_QUOTE_MARK, page.startOf(at)))) return undefined;
    const start = page.startOf(first) + QUOTE_INDENT;
    const paragraph = paragraphOf(page, { line: first, start, next: at, indent: QUOTE_INDENT });
    if (!paragraph) return undefined;
    children.push(paragraph);
    if (at === next - 1) return undefined;
  }
  const position = page.position(line, page.startOf(line), next - 1, page.endOf(next - 1));
  return { node: { type: 'blockquote', children, position }, next };
}

const BULLET = /([-*+]) (?=[^ \n])/y;
const NUMBER = /(\d{1,9})([.)]) (?=[^ \n])/y;
/** The box of a task, or what is looked at as one. */
const TASK = /\[(?:\s|[xX]\])/y;
/** What can go on with a list after a blank line. */
const CONTINUES = /[ \t]|[-*+](?:[ \t\n]|$)|\d{1,9}[.)](?:[ \t\n]|$)/y;

interface Item {
  node: ListItem;
  next: number;
  /** The bullet, or the mark after the number: another one begins another list. */
  mark: string;
  number: number | null;
}

/** A list whose items are paragraphs, and after which nothing can belong to it. */
export function readList(page: Page, line: number): Block | undefined {
  const first = readItem(page, line);
  if (!first) return undefined;
  const children = [first.node];
  let spread = false;
  let end = first.next;
  for (let at = page.nextText(end); at < page.length; at = page.nextText(end)) {
    const item = readItem(page, at);
    const continues = at === end || page.matches(CONTINUES, page.startOf(at));
    if (!continues) break;
    if (!item || (item.mark !== first.mark && at === end)) return undefined;
    if (item.mark !== first.mark) break;
    if (at > end) spread = true;
    children.push(item.node);
    end = item.next;
  }
  const position = page.position(line, page.startOf(line), end - 1, page.endOf(end - 1));
  const { number: start } = first;
  return { node: { type: 'list', ordered: start !== null, start, spread, children, position }, next: end };
}

/** An item of one paragraph, whose further lines are indented as far as its text. */
function readItem(page: Page, line: number): Item | undefined {
  const start = page.startOf(line);
  const marker = markerAt(page, start);
  if (!marker || page.matches(TASK, start + marker.width) || !isPlainStart(page, start + marker.width))
    return undefined;
  const next = itemEnd(page, line + 1, marker.width);
  const paragraph = paragraphOf(page, { line, start: start + marker.width, next, indent: marker.width });
  if (!paragraph) return undefined;
  const position = page.position(line, start, next - 1, page.endOf(next - 1));
  const node: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
  return { node, next, mark: marker.mark, number: marker.number };
}

function markerAt(
  { text }: Page,
  start: number,
): { width: number; mark: string; number: number | null } | undefined {
  BULLET.lastIndex = start;
  const [bullet, mark] = BULLET.exec(text) ?? [];
  if (bullet && mark) return { width: bullet.length, mark, number: null };
  NUMBER.lastIndex = start;
  const [whole, number, after] = NUMBER.exec(text) ?? [];
  if (!whole || !number || !after) return undefined;
  return { width: whole.length, mark: after, number: Number(number) };
}

/** The first line from `line` on that is not a further line of the item’s paragraph. */
function itemEnd(page: Page, line: number, width: number): number {
  let next = line;
  while (next < page.length && isFurtherLine(page, next, width)) next += 1;
  return next;
}

function isFurtherLine(page: Page, line: number, width: number): boolean {
  const start = page.startOf(line);
  const text = start + width;
  const isIndented = text < page.endOf(line) && page.text.slice(start, text) === ' '.repeat(width);
  return isIndented && isPlainStart(page, text);
}
