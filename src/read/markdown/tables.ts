import type { AlignType, TableRow } from 'mdast';
import type { Page } from './page.ts';
import type { Block } from './paragraphs.ts';
import { readPhrasing } from './phrasing.ts';

/** A row that begins and ends with a bar and has no mark in it that could hide one. */
const ROW = /\|[^\n\\`\t]*\|(?=\n|$)/y;
const DELIMITER = /^ *(:?)-+(:?) *$/;
const SPACE = ' '.charCodeAt(0);

/** A table whose rows all begin and end with a bar. */
export function readTable(page: Page, line: number): Block | undefined {
  const next = page.nextBlank(line);
  for (let each = line; each < next; each++) if (!page.matches(ROW, page.startOf(each))) return undefined;
  const align = next - line > 1 ? alignmentIn(page, line + 1) : undefined;
  if (!align) return undefined;
  const children: TableRow[] = [];
  for (let each = line; each < next; each++) {
    if (each === line + 1) continue;
    const row = readRow(page, each);
    if (!row) return undefined;
    children.push(row);
  }
  if (children[0]?.children.length !== align.length) return undefined;
  const position = page.position(line, page.startOf(line), next - 1, page.endOf(next - 1));
  return { node: { type: 'table', align, children, position }, next };
}

function alignmentIn(page: Page, line: number): AlignType[] | undefined {
  const cells = page.text.slice(page.startOf(line) + 1, page.endOf(line) - 1).split('|');
  const align: AlignType[] = [];
  for (const cell of cells) {
    const match = DELIMITER.exec(cell);
    if (!match) return undefined;
    const [, left, right] = match;
    align.push(left ? (right ? 'center' : 'left') : right ? 'right' : null);
  }
  return align;
}

/** Each cell begins with its bar; the last one ends with one too. */
function readRow(page: Page, line: number): TableRow | undefined {
  const { text } = page;
  const lineStart = page.startOf(line);
  const lineEnd = page.endOf(line);
  const children: TableRow['children'] = [];
  for (let bar = lineStart; bar < lineEnd - 1; ) {
    const nextBar = text.indexOf('|', bar + 1);
    const content = readCell(page, line, { start: bar + 1, end: nextBar });
    if (!content) return undefined;
    const position = page.position(line, bar, line, nextBar === lineEnd - 1 ? lineEnd : nextBar);
    children.push({ type: 'tableCell', children: content, position });
    bar = nextBar;
  }
  return { type: 'tableRow', children, position: page.position(line, lineStart, line, lineEnd) };
}

function readCell(page: Page, line: number, cell: { start: number; end: number }) {
  let { start, end } = cell;
  while (start < end && page.text.charCodeAt(start) === SPACE) start += 1;
  while (end > start && page.text.charCodeAt(end - 1) === SPACE) end -= 1;
  return readPhrasing(page.text, { start, end, line, lineStart: page.startOf(line), indent: 0 });
}
