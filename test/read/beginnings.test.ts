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

test.each([
  ['Rents rose by 3.5% in a year', 'Rents rose by 3.5%…'],
  ['The council asks for 1,000,000 more', 'The council asks for 1,000,000…'],
  ['It costs € 12.50 at the door', 'It costs € 12.50…'],
  ['Les loyers montent de 3,5 % par an', 'Les loyers montent de 3,5 %…'],
  ['The mayor (the second one) left', 'The mayor (the second one)…'],
  ['She said: “No” – and left', 'She said: “No”…'],
])('A beginning changes no amount and leaves nothing open: %s', (text, last) => {
  const all = Array.from({ length: text.length }, (_, limit) => beginning(text, limit + 1));
  expect(all).toContain(last);
  for (const each of all.filter((begun) => begun.endsWith('…') && begun.includes(' '))) {
    expect(text.startsWith(each.slice(0, -1))).toBe(true);
    expect(each).not.toMatch(/(?:\p{N}[.,]|[(“–€]|[ ,:])…$/u);
    expect(each).not.toMatch(/(?<!\d[.,\d]*)(?:3|1|1,000|12)…$/);
  }
});
