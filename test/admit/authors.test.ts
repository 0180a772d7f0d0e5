import { describe, expect, test } from 'vitest';
import type { Author } from '../../src/article.ts';
import { inspect } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** The authors that are published of a field, and the findings as `rule: hint`, without notes. */
async function authorsOf(field: string): Promise<{ author: Author[]; found: string[] }> {
  const { article, diagnostics } = await inspected(field);
  const findings = diagnostics.filter(({ severity }) => severity !== 'info');
  return { author: article?.author ?? [], found: findings.map(({ rule, hint }) => `${rule}: ${hint}`) };
}

function inspected(field: string): ReturnType<typeof inspect> {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({
      site: { name: 'The Example Ledger', url: 'https://news.example/' },
      authors: {
        ana: { name: 'Ana Example', url: '/people/ana/', jobTitle: 'Reporter' },
        kim: { name: 'Kim Example', url: '/people/kim/' },
        'kim-sports': { name: 'Kim Example', url: '/people/kim-sports/' },
        wire: { name: 'Harbour Wire', type: 'Organization', url: 'https://wire.example/' },
      },
    }),
    'articles/a.md': `---\ntitle: Ferry\ndate: 2026-03-09\n${field}\n---\n\nThe ferry sailed.\n`,
  });
  return inspect({ root, now: '2026-03-10T12:00:00Z' }, 'articles/a.md');
}

const person = (name: string, more: Partial<Author> = {}): Author => ({ type: 'Person', name, ...more });
const ana = person('Ana Example', {
  id: 'ana',
  url: 'https://news.example/people/ana/',
  jobTitle: 'Reporter',
});
const organization = (name: string): Author => ({ type: 'Organization', name });

describe('an author is who the field plainly names', () => {
  test.each([
    ['author: Bo Example', person('Bo Example')],
    ['author: ana', ana],
    ['author: Ana Example', ana],
    ['author: { name: Ana Example, jobTitle: Editor }', { ...ana, jobTitle: 'Editor' }],
    [
      'author: { name: Ana Example, url: "https://ana.example/" }',
      person('Ana Example', { url: 'https://ana.example/' }),
    ],
    ['author: wire', { ...organization('Harbour Wire'), id: 'wire', url: 'https://wire.example/' }],
    ['author: Ann', person('Ann')],
    ['author: Gale Example, Ph.D.', person('Gale Example', { honorificSuffix: 'Ph.D.' })],
    ['author: Story by Bo Example', person('Bo Example')],
    [
      'author: Dr Bo Example, Political Editor',
      person('Bo Example', { honorificPrefix: 'Dr', jobTitle: 'Political Editor' }),
    ],
    ['author: { name: Bo Example, title: Dr. }', person('Bo Example', { honorificPrefix: 'Dr.' })],
    ['author: { name: Bo Example, title: Editor }', person('Bo Example', { jobTitle: 'Editor' })],
    ['author: { name: Reuters }', organization('Reuters')],
    ['author: { name: Jamie Staff, type: Person }', person('Jamie Staff')],
    ['author: { name: The Example Ledger, type: Person }', person('The Example Ledger')],
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
    ['author: Staff reporter', `author-name-not-plain: ${leaveOut}`],
    [
      'author: "@bolero"',
      'author-name-not-plain: Write the name, and the address of the account into "sameAs"',
    ],
    ['author: Editor Bo Example', 'author-name-not-plain: Write a map with name and jobTitle'],
    [
      'author: Lisbon Bureau',
      'author-type-unclear: Write { name: Lisbon Bureau, type: Organization }, or type: Person',
    ],
    ['author: Kim Example', 'ambiguous-author: Write the id of the one who is meant'],
    [
      'author: "[Bo](https://x.example)"',
      'author-name-not-plain: Write the name without markup; an address goes into "url"',
    ],
    ['author: Bo Example | Cy Example', `author-holds-several: ${list}`],
    ['author: AFP, Reuters', `author-holds-several: ${list}`],
    ['author: |\n  Bo Example\n  Cy Example', `author-holds-several: ${list}`],
  ])('%s', async (field, finding) => {
    const { author, found } = await authorsOf(field);
    expect({ count: author.length, found }).toEqual({ count: 1, found: [finding] });
  });
});

describe('a byline without a person', () => {
  test.each(['The Example Ledger staff reporter', 'Example Ledger correspondent', 'Reuters reporter'])(
    'of a house is no person: %s',
    async (name) => {
      const { author, found } = await authorsOf(`author: ${name}`);
      expect(author).toEqual([organization(name)]);
      expect(found).toHaveLength(1);
    },
  );

  test('of staff is no person', async () => {
    expect((await authorsOf('author: Staff reporter')).author).toEqual([organization('Staff reporter')]);
  });

  test('of nobody is left out', async () => {
    expect(await authorsOf('author: admin')).toEqual({
      author: [],
      found: [`author-name-not-plain: ${leaveOut}`],
    });
  });
});

describe('two of one name', () => {
  test('are two people where the registry has two', async () => {
    const { author, found } = await authorsOf('authors: [kim, kim-sports]');
    expect(author.map(({ id }) => id)).toEqual(['kim', 'kim-sports']);
    expect(found).toEqual([]);
  });

  test.each([
    'authors: [ana, Ana Example]',
    'authors: [Bo Example, Bo Example]',
    'authors: [Bo Example, { name: Bo Example, url: "https://bo.example/" }]',
  ])('are one where nothing tells them apart: %s', async (field) => {
    const { author, found } = await authorsOf(field);
    expect(author).toHaveLength(1);
    expect(found).toEqual(['author-twice: Name each author once']);
  });
});

describe('what was taken from a name', () => {
  test('is said in a note', async () => {
    const { diagnostics } = await inspected('author: By Dr Bo Example, Editor');
    expect(diagnostics.find(({ rule }) => rule === 'author-name-not-plain')).toMatchObject({
      severity: 'info',
      message:
        'Of "By Dr Bo Example, Editor", "Bo Example" is published as the name, "Editor" as jobTitle, "Dr" as honorificPrefix',
      hint: 'Write { name: "Bo Example", jobTitle: "Editor", honorificPrefix: "Dr" }',
    });
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
