import { describe, expect, test } from 'vitest';
import { beginsWithHost, faultOfSlug, slugOfText, uriOf } from '../../src/addresses.ts';

describe('a slug that no file system or address takes is refused, and why', () => {
  test.each([
    ['港'.repeat(67), 'is longer than 200 bytes of UTF-8'],
    ['a'.repeat(201), 'is longer than 200 bytes of UTF-8'],
    ['con', 'is a name that Windows keeps for itself'],
    ['AUX.news', 'is a name that Windows keeps for itself'],
    ['ferry.', 'ends with a dot, which Windows drops'],
    ['rss.xml', 'names a file, but an article is a folder'],
    ['ferry.html', 'names a file, but an article is a folder'],
    ['fer\u200bry', 'holds a character that nobody can see'],
    ['fer\u00adry', 'holds a character that nobody can see'],
    ['\u202eferry', 'holds a character that nobody can see'],
  ])('%s', (slug, fault) => {
    expect(faultOfSlug(slug)).toBe(fault);
  });

  test.each(['v1.10', 'node.js', 'contest', 'río-crecido', '👨‍👩‍👧', '港'.repeat(66)])(
    'but not %s',
    (slug) => {
      expect(faultOfSlug(slug)).toBe(undefined);
    },
  );
});

describe('a slug made of a long text', () => {
  test.each([
    ['港'.repeat(100), '港'.repeat(66)],
    [`${'ferry '.repeat(40)}`, `${'ferry-'.repeat(32)}ferry`],
    [`${'a'.repeat(199)}🎉🎉`, 'a'.repeat(199)],
  ])('%s ends in a whole character or word', (text, slug) => {
    expect(slugOfText(text)).toBe(slug);
  });
});

describe('an address is spelt as RFC 3986 has it', () => {
  test.each([
    ['https://x.example/a[1].jpg', 'https://x.example/a%5B1%5D.jpg'],
    ['https://x.example/?a=b|c', 'https://x.example/?a=b%7Cc'],
    ['https://x.example/a^b', 'https://x.example/a%5Eb'],
    ['https://x.example/100%', 'https://x.example/100%25'],
    ['https://x.example/#a#b', 'https://x.example/#a%23b'],
    ['https://[::1]/a?b=%20&c=é', 'https://[::1]/a?b=%20&c=%C3%A9'],
    ['mailto:ana@x.example?subject=A|B', 'mailto:ana@x.example?subject=A%7CB'],
  ])('%s is %s', (written, uri) => {
    expect(uriOf(new URL(written))).toBe(uri);
  });
});

test.each([
  ['www.news.example/ferry', true],
  ['cdn.example', true],
  ['page.html', false],
  ['img/pier.png', false],
  ['../x.example', false],
])('%s begins with a host: %s', (text, isHost) => {
  expect(beginsWithHost(text)).toBe(isHost);
});
