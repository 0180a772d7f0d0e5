import { expect, test } from 'vitest';
import { beginning } from '../../src/text.ts';

test.each([
  ['a word that is too long', `The ${'a'.repeat(300)}`, 'The…'],
  ['an address', `https://x.example/${'a'.repeat(300)}`, 'https://x.example…'],
  ['one word and nothing else', 'a'.repeat(300), `${'a'.repeat(199)}…`],
  ['Chinese without punctuation', '渡轮'.repeat(150), `${'渡轮'.repeat(99)}…`],
  ['emoji of several parts', '👨‍👩‍👧‍👦'.repeat(250), `${'👨‍👩‍👧‍👦'.repeat(199)}…`],
  ['flags', '🇵🇹🇪🇸'.repeat(150), `${'🇵🇹🇪🇸'.repeat(99)}🇵🇹…`],
])('A beginning of %s ends in no word and no character', (_, text, expected) => {
  expect(beginning(text, 200)).toBe(expected);
});

test('A beginning in Thai ends where a word does', () => {
  const words = [
    ...new Intl.Segmenter('th', { granularity: 'word' }).segment('เรือข้ามฟากกลับมาให้บริการ'.repeat(12)),
  ];
  const ends = words.map(({ index, segment }) => index + segment.length);
  expect(ends).toContain(beginning('เรือข้ามฟากกลับมาให้บริการ'.repeat(12), 200).length - 1);
});
