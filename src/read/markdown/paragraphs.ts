import type { Paragraph, RootContent } from 'mdast';
import type { Page } from './page.ts';
import { readPhrasing } from './phrasing.ts';

/** A block that was read, and the line after it. */
export interface Block {
  node: RootContent;
  next: number;
}

/** Reads the block that begins at a line; undefined where it is not sure what it is. */
export type BlockReader = (page: Page, line: number) => Block | undefined;

/** What a line of a paragraph may begin with, though its first character begins other blocks too. */
const HARMLESS: Record<string, RegExp> = {
  '*': /\*{1,2}[^\s*]/y,
  _: /_{1,2}[^\s_]/y,
  '`': /`{1,2}[^`]/y,
  '~': /~{1,2}[^\s~]/y,
  '#': /#+[^\s#]/y,
  '-': /-[^\s:|-]/y,
  '+': /\+[^\s]/y,
  '=': /=+[^\s=]/y,
  ':': /:[^\s-]/y,
};
for (let digit = 0; digit < 10; digit++) HARMLESS[digit] = /\d{10}|\d{1,9}(?![.)](?:\s|$))(?!\d)/y;

/** These begin other blocks, or are white space that belongs to a block around. */
const HARMFUL = /[\s<>|]/;

/** Whether a text that begins here can be nothing but a line of a paragraph. */
export function isPlainStart(page: Page, start: number): boolean {
  const first = page.text.charAt(start);
  const harmless = HARMLESS[first];
  return harmless ? page.matches(harmless, start) : !HARMFUL.test(first);
}

/** Text up to a blank line, of which no line can begin anything else. */
export function readParagraph(page: Page, line: number): Block | undefined {
  let next = line;
  for (; next < page.length && !page.isBlank(next); next++)
    if (!isPlainStart(page, page.startOf(next))) return undefined;
  const node = paragraphOf(page, { line, start: page.startOf(line), next, indent: 0 });
  return node && { node, next };
}

/** The paragraph from an offset on, whose further lines all begin with so many characters of the block around. */
export function paragraphOf(
  page: Page,
  { line, start, next, indent }: { line: number; start: number; next: number; indent: number },
): Paragraph | undefined {
  const last = next - 1;
  const stretch = { start, end: page.trimmedEndOf(last), line, lineStart: page.startOf(line), indent };
  const children = readPhrasing(page.text, stretch);
  return (
    children && { type: 'paragraph', children, position: page.position(line, start, last, page.endOf(last)) }
  );
}
