import type { Heading } from 'mdast';
import type { Page } from './page.ts';
import { type Block, isPlainStart } from './paragraphs.ts';
import { readPhrasing } from './phrasing.ts';

const MARKER = /(#{1,6}) +(?=[^\s#])/y;
const HASH = '#'.charCodeAt(0);

const UNDERLINE = /(?:=+|-+)(?=\n|$)/y;
const EQUALS = '='.charCodeAt(0);

const RULE = /(?:-{3,}|\*{3,}|_{3,})(?=\n|$)/y;

/** `## Heading`, without marks at the end. */
export function readHeading(page: Page, line: number): Block | undefined {
  const lineStart = page.startOf(line);
  MARKER.lastIndex = lineStart;
  const [prefix, { length } = ''] = MARKER.exec(page.text) ?? [];
  if (prefix === undefined) return undefined;
  const end = page.trimmedEndOf(line);
  if (page.text.charCodeAt(end - 1) === HASH) return undefined;
  const depth = length as Heading['depth']; // 1 to 6: so says the pattern
  return heading(page, { line, start: lineStart + prefix.length, end, depth, lastLine: line });
}

/** A line of text with a line of `=` or `-` under it. */
export function readUnderlined(page: Page, line: number): Block | undefined {
  const start = page.startOf(line);
  const underline = page.startOf(line + 1);
  if (!isPlainStart(page, start) || !page.matches(UNDERLINE, underline)) return undefined;
  const depth = page.text.charCodeAt(underline) === EQUALS ? 1 : 2;
  return heading(page, { line, start, end: page.trimmedEndOf(line), depth, lastLine: line + 1 });
}

/** `---`, `***` or `___`. */
export function readRule(page: Page, line: number): Block | undefined {
  const start = page.startOf(line);
  if (!page.matches(RULE, start)) return undefined;
  const position = page.position(line, start, line, page.endOf(line));
  return { node: { type: 'thematicBreak', position }, next: line + 1 };
}

function heading(
  page: Page,
  parts: { line: number; start: number; end: number; depth: Heading['depth']; lastLine: number },
): Block | undefined {
  const { line, start, end, depth, lastLine } = parts;
  const lineStart = page.startOf(line);
  const children = readPhrasing(page.text, { start, end, line, lineStart, indent: 0 });
  if (!children) return undefined;
  const position = page.position(line, lineStart, lastLine, page.endOf(lastLine));
  return { node: { type: 'heading', depth, children, position }, next: lastLine + 1 };
}
