import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, countWords, hasForbidden } from '../src/text.ts';

/** What a word is, as a pattern. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu;

const characters = [..."aB1'’.-_ \n&#%éßßцжא漢字かなカไทยี่٣ⅷ²\u0301\u20dd\u00ad\u200b⺀〇𠀀𝒜🎉\ud800\udc00"];

test('words are counted as the pattern finds them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...characters), { maxLength: 20 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        expect(countWords(text)).toBe(text.match(WORD)?.length ?? 0);
      },
    ),
    { numRuns: 20_000, seed: 8 },
  );
});

test.each([
  ['', 0],
  ['The ferry’s price rose by 3.5% — on-line.', 7],
  ['渡し船', 3],
  ['e.g. a', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('a beginning is the same whether its characters are told fast or by the segmenter, which an emoji asks for', () => {
  const letters = fc.constantFrom(...' aé—“”’.,%€3-Жжώ½ẞ\u00a0\u00ad', ' ', ' ', 'a', 'b');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 21, maxLength: 200 }), (text) => {
      expect(beginning(text.join(''), 20)).toBe(beginning(`${text.join('')} 🎉`, 20));
    }),
    { numRuns: 5000, seed: 8 },
  );
});

test('characters that no feed or page may hold are found wherever they stand', () => {
  const among = fc.constantFrom(...' a~\t\n\r—é\u0080\ud7ff\ue000\ufffc🎉', 'a', ' ');
  const hostile = fc.constantFrom(
    ...'\0\u0008\u000b\u001f\u007f\ufeff\ufdd0\ufdef\ufffd\uffff',
    '\ud800',
    '\udc00',
  );
  fc.assert(
    fc.property(fc.array(among), hostile, fc.array(among), (before, character, after) => {
      const text = [...before, ...after].join('');
      expect(hasForbidden(text)).toBe(false);
      expect(hasForbidden(`${before.join('')}${character}${after.join('')}`)).toBe(true);
    }),
    { numRuns: 5_000, seed: 8 },
  );
});
