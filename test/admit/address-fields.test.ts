import { describe, expect, test } from 'vitest';
import { check } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** The findings of one article with these fields, as `rule: hint`, without notes. */
async function findingsOf(fields: string): Promise<string[]> {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({
      site: { name: 'The Example Ledger', url: 'https://news.example/' },
    }),
    'articles/img/pier.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>',
    'articles/a.md': `---\ntitle: Ferry\ndate: 2026-03-09\n${fields}\n---\n\nThe ferry sailed.\n`,
  });
  const { diagnostics } = await check({ root, now: '2026-03-10T12:00:00Z' });
  const found = diagnostics.filter(({ path, severity }) => path === 'articles/a.md' && severity !== 'info');
  return found.map(({ rule, hint }) => `${rule}: ${hint}`);
}

const inFull =
  'invalid-address: Write it in full, as in https://news.example/page/, or as a path from the site';
const alone = 'invalid-address: Write the address alone, as in /img/pier.jpg';
const beside = 'invalid-address: Put the file beside the article and write its name';

describe('an address that is none, or not the one that was meant, is found', () => {
  test.each([
    ['canonical: www.x.example/a', ['invalid-address: Write https://www.x.example/a']],
    ['author: { name: Ana, url: ana.example }', ['invalid-address: Write https://ana.example']],
    ['author: { name: Ana, url: "@ana" }', [inFull]],
    ['canonical: self', [inFull]],
    ['canonical: "https:x.example/a"', [inFull]],
    ['image: "![pier](/img/pier.svg)"', [alone]],
    ['image: "{{ site.url }}/img/pier.svg"', [alone]],
    ['image: C:\\img\\pier.svg', [beside]],
    ['image: /img/', ['file-missing: Write the name of the file too']],
    ['image: /static/img/pier.svg', ['file-missing: Did you mean "/img/pier.svg"?']],
    [
      'image: cdn.example/pier.svg',
      ['file-missing: Write https://cdn.example/pier.svg if it lies on the web'],
    ],
  ])('%s', async (fields, findings) => {
    expect(await findingsOf(fields)).toEqual(findings);
  });

  test.each([
    'canonical: /ferry/',
    'canonical: https://x.example/a[1]?b={c}|d',
    'author: { name: Ana, url: staff/ana/ }',
    'image: img\\pier.svg',
    'image: "https://cdn.example/pier[1].jpg?w=1|2"',
    'image: false',
    'image: [/img/pier.svg, /img/pier.svg]',
  ])('and nothing is found in %s', async (fields) => {
    expect(await findingsOf(fields)).toEqual([]);
  });
});
