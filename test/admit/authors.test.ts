import { describe, expect, test } from 'vitest';
import type { Author } from '../../src/article.ts';
import { inspect } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** The authors that are published of a field, and the findings as `rule: hint`, without notes. */
async function authorsOf(field: string): Promise<{ author: Author[]; found: string[] }> {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({
      site: { name: 'The Example Ledger', url: 'https://news.example/' },
      authors: { ana: { name: 'Ana Example' } },
    }),
    'articles/a.md': `---\ntitle: Ferry\ndate: 2026-03-09\n${field}\n---\n\nThe ferry sailed.\n`,
  });
  const { article, diagnostics } = await inspect({ root, now: '2026-03-10T12:00:00Z' }, 'articles/a.md');
  const findings = diagnostics.filter(({ severity }) => severity !== 'info');
  return { author: article?.author ?? [], found: findings.map(({ rule, hint }) => `${rule}: ${hint}`) };
}

const person = (name: string, more: Partial<Author> = {}): Author => ({ type: 'Person', name, ...more });
const organization = (name: string): Author => ({ type: 'Organization', name });

describe('an author is who the field plainly names', () => {
  test.each([
    ['author: Bo Example', person('Bo Example')],
    ['author: ana', person('Ana Example')],
    ['author: Ann', person('Ann')],
    ['author: Gale Example, Ph.D.', person('Gale Example, Ph.D.')],
    ['author: Bo Example <bo@news.example>', person('Bo Example', { email: 'bo@news.example' })],
    ['author: bo@news.example (Bo Example)', person('Bo Example', { email: 'bo@news.example' })],
    ['author: Reuters', organization('Reuters')],
    ['author: The Example Ledger', organization('The Example Ledger')],
    ['author: Data desk', organization('Data desk')],
    ['author: { name: Harbour Watch, type: Organisation }', organization('Harbour Watch')],
  ])('%s', async (field, author) => {
    expect(await authorsOf(field)).toEqual({ author: [author], found: [] });
  });
});

const leaveOut = 'Name the author, or leave the field out: then the publication signs';
const list = 'Write a list, one name an item; for a desk or an agency give a map with type: Organization';

describe('what is not a name alone is found, and published as it stands', () => {
  test.each([
    ['author: admin', `author-name-not-plain: ${leaveOut}`],
    ['author: Staff reporter', `author-name-not-plain: ${leaveOut}`],
    ['author: "@bolero"', `author-name-not-plain: ${leaveOut}`],
    [
      'author: Bo Example, Political Editor',
      'author-name-not-plain: Write { name: Bo Example, jobTitle: Political Editor }',
    ],
    [
      'author: "[Bo](https://x.example)"',
      'author-name-not-plain: Write the name without markup; an address goes into "url"',
    ],
    ['author: Story by Bo Example', 'author-name-not-plain: Write "Bo Example"'],
    ['author: Bo Example | Cy Example', `author-holds-several: ${list}`],
    ['author: AFP, Reuters', `author-holds-several: ${list}`],
    ['author: |\n  Bo Example\n  Cy Example', `author-holds-several: ${list}`],
  ])('%s', async (field, finding) => {
    const { author, found } = await authorsOf(field);
    expect({ count: author.length, found }).toEqual({ count: 1, found: [finding] });
  });
});

describe('an address alone names nobody', () => {
  test.each([
    ['author: bo@news.example', 'author-without-name: Write the name, or a map with name and email'],
    ['author: https://x.example/bo', 'author-without-name: Write the name, or a map with name and url'],
  ])('%s', async (field, finding) => {
    expect((await authorsOf(field)).found).toEqual([finding]);
  });
});
