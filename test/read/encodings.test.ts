import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode.ts';

const encoder = new TextEncoder();

/** The findings in a file, as `severity line:column message`. */
function findingsIn(bytes: Uint8Array): string[] {
  const { diagnostics } = decode({ path: 'articles/a.md', bytes });
  return diagnostics.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`);
}

test.each([
  ['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], 'The file is ISO-2022, not UTF-8'],
  ['a document in a ZIP', [0x50, 0x4b, 3, 4, ...Array<number>(200).fill(0)], 'The file is not text'],
  [
    'UTF-16 without its mark',
    [...'title: X'].flatMap((each) => [each.charCodeAt(0), 0]),
    'The file is UTF-16 (little-endian), not UTF-8',
  ],
])('%s is refused by name', (_, bytes, message) => {
  expect(findingsIn(Uint8Array.from(bytes))).toEqual([`error 1:1 ${message}`]);
});

describe('characters that were read in a wrong encoding before are found', () => {
  test.each([
    [
      'It’s fine,\nbut don\u0092t',
      'warning 2:8 "\u0092" (U+0092) was written in one encoding and read in another',
    ],
    [
      'don’t and donâ€™t',
      'warning 1:14 "â€™" (U+00E2 U+20AC U+2122) was written in one encoding and read in another',
    ],
    [
      'cafÃ© for Â£5',
      'warning 1:4 "Ã©" (U+00C3 U+00A9) was written in one encoding and read in another; it is one of 2',
    ],
  ])('%s', (text, finding) => {
    expect(findingsIn(encoder.encode(text))).toEqual([finding]);
  });

  test.each(['SÃO PAULO, «Â», L’ÂGE, pâine', 'A “â” and £5', '日本語 and عربي'])('but not %s', (text) => {
    expect(findingsIn(encoder.encode(text))).toEqual([]);
  });
});
