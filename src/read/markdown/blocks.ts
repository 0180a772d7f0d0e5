import { readList, readQuote } from './containers.ts';
import { readHeading, readRule, readUnderlined } from './headings.ts';
import { readFenced, readHtml } from './literal-blocks.ts';
import type { Page } from './page.ts';
import { type Block, type BlockReader, readParagraph } from './paragraphs.ts';
import { readTable } from './tables.ts';

/** Who reads a block, by its first character, in the order in which they are asked. */
const READERS: Record<string, BlockReader[]> = {
  '#': [readHeading, readParagraph],
  '>': [readQuote],
  '-': [readRule, readList, readParagraph],
  '*': [readRule, readList, readParagraph],
  _: [readRule, readParagraph],
  '+': [readList, readParagraph],
  '`': [readFenced, readParagraph],
  '~': [readFenced, readParagraph],
  '<': [readHtml],
  '|': [readTable],
};
for (let digit = 0; digit < 10; digit++) READERS[digit] = [readList, readParagraph];
const OTHERS: BlockReader[] = [readParagraph, readUnderlined];

/** The block that begins at a line, or undefined where more than one meaning comes into question. */
export function readBlock(page: Page, line: number): Block | undefined {
  for (const read of READERS[page.text.charAt(page.startOf(line))] ?? OTHERS) {
    const block = read(page, line);
    if (block) return block;
  }
  return undefined;
}
