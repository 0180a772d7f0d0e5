import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/front-matter.ts';
import { nameFields } from '../../src/naming.ts';

/** The errors in a file, as `line:column hint`. */
function errorsIn(text: string): string[] {
  const { diagnostics } = readFrontMatter('articles/a.md', text);
  return diagnostics.map(({ line, column, hint }) => `${line}:${column} ${hint}`);
}

const open = 'Begin the file with a line "---", and close the fields with another';

describe('fields that no fence opens are found', () => {
  test.each([
    ['title: X\ndate: 2026-03-09\n\nThe ferry.', 1],
    ['title: X\ndate: 2026-03-09\n---\n\nThe ferry.', 1],
    ['----\ntitle: X\n----\n\nThe ferry.', 2],
    ['———\ntitle: X\n———\n\nThe ferry.', 2],
    [' ---\ntitle: X\n ---\n\nThe ferry.', 2],
    ['\u200b---\ntitle: X\n---\n\nThe ferry.', 2],
    ['```yaml\ntitle: X\n```\n\nThe ferry.', 2],
    ['<!-- a comment -->\n---\ntitle: X\n---\n\nThe ferry.', 3],
  ])('%j', (text, line) => {
    expect(errorsIn(text)).toEqual([`${line}:1 ${open}`]);
  });

  test.each([
    'Date: the fruit that feeds a desert\n\nDates are sweet.',
    '# Ferry resumes\n\nThe ferry.',
    'Ferry resumes\nBy: Ana Example\nDate: 2026-03-09\n\nThe ferry.',
    'The ferry.\n\n---\n\nIt sailed.',
  ])('but not in %j', (text) => {
    expect(errorsIn(text)).toEqual([]);
  });
});

describe('a slip that nobody sees has a hint that shows it', () => {
  test.each([
    ['title:\u00a0Ferry', '2:6 Write title: Ferry'],
    ['title：Ferry', '2:6 Write title: Ferry'],
    ['title: "Ferry",', '2:8 Write title: "Ferry"'],
    ["title: 'Ferry';", '2:8 Write title: "Ferry"'],
  ])('%j', (line, finding) => {
    expect(errorsIn(`---\n${line}\n---\n\nThe ferry.\n`)).toEqual([finding]);
  });
});

test.each(['\u200bdraft', '\u00a0draft', '“draft”', 'dra\u00adft'])('%j is the name draft', (name) => {
  const { value } = readFrontMatter('articles/a.md', `---\n${name}: true\n---\n\nThe ferry.\n`);
  if (!value) throw new Error('The front matter is broken');
  const { draft } = nameFields({
    ...value,
    hash: '',
    body: { type: 'root', children: [] },
    completeIn: 'articles/a.md',
  });
  expect({ ...draft.fields }).toEqual({ draft: 'true' });
});
