import { describe, expect, test } from 'vitest';
import { build, check, inspect } from '../../src/build.ts';
import { FIELD_NAMES } from '../../src/field-names.ts';
import { filesUnder, makePublication } from '../tools/publication.ts';

const CONFIG = JSON.stringify({
  site: { name: 'Ledger', url: 'https://news.example/' },
  feeds: { tags: true },
});
const NOW = '2026-03-10T12:00:00Z';

/** An article with the lines in its front matter; what is said twice is said by them. */
function articleWith(lines: string): string {
  const own = ['title: Ferry resumes', 'date: 2026-03-09'].filter(
    (line) => !lines.startsWith(`${line.split(':')[0]}:`),
  );
  return `---\n${[...own, lines].join('\n')}\n---\n\nThe ferry sails again.\n`;
}

async function admitted(lines: string) {
  const root = makePublication({ 'copydesk.config.json': CONFIG, 'articles/a.md': articleWith(lines) });
  const { article, diagnostics } = await inspect({ root, now: NOW }, 'articles/a.md');
  const findings = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ line, column, rule, severity }) => `${line}:${column} ${rule} ${severity}`);
  return { article, findings, diagnostics };
}

/** Everything an article can say of itself and its rights in words, people and things. */
const FACTS = [
  ...['alternativeHeadline', 'dateline', 'creditText', 'copyrightNotice', 'copyrightYear', 'backstory'],
  ...['editor', 'contributor', 'translator', 'sourceOrganization', 'copyrightHolder'],
  ...['locationCreated', 'contentLocation', 'about', 'mentions', 'mediaTopics', 'genre'],
  ...['citation', 'isBasedOn', 'printEdition', 'printSection', 'printPage', 'printColumn'],
  ...['license', 'usageInfo', 'acquireLicensePage', 'conditionsOfAccess', 'translations'],
];

describe('What says that there is none is no fact', () => {
  test.each(
    FACTS.flatMap((field) =>
      ['false', 'no', 'none', 'None', 'n/a', '"-"', '0', '[none]', '{}'].map((value) => [field, value]),
    ),
  )('%s: %s', async (field, value) => {
    const { article, findings } = await admitted(`${field}: ${value}`);
    expect(article).toBeDefined();
    expect(article).not.toHaveProperty(field);
    expect(findings).toEqual((await admitted('kind: news')).findings);
  });

  test.each(['keywords', 'articleSection', 'image', 'gallery', 'audio', 'video', 'correction', 'author'])(
    '%s: none leaves the list empty',
    async (field) => {
      const { article } = await admitted(`${field}: none`);
      expect(article).toMatchObject({ [field]: [] });
    },
  );

  test('A summary, a slug, an id and a change that say none are made as where they are not said', async () => {
    const { article } = await admitted(
      'summary: false\nslug: none\nid: n/a\nupdated: never\ncanonical: false',
    );
    expect(article).toMatchObject({
      description: 'The ferry sails again.',
      slug: 'a',
      id: article?.url,
      canonicalUrl: article?.url,
      dateModified: article?.datePublished,
    });
  });
});

describe('A bare yes says neither who nor what: it is left out, with a warning where it stands', () => {
  const dated = new Set(['copyrightYear']);
  test.each(
    FACTS.filter((field) => !dated.has(field)).flatMap((field) => [`${field}: true`, `${field}: Yes`]),
  )('%s', async (line) => {
    const [field = ''] = line.split(':');
    const { article, diagnostics } = await admitted(line);
    expect(article).toBeDefined();
    expect(article).not.toHaveProperty(field);
    const column = field.length + 3;
    const about = diagnostics.filter((each) => each.line === 4 && each.column === column);
    expect(about.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['invalid-field warning']);
    expect(about[0]?.message).toContain(`"${field}"`);
    expect(about[0]?.hint).not.toBe('');
  });

  test('The field is called as its author did, and one of a list is found in its place', async () => {
    const { article, diagnostics } = await admitted('editors: [Ana Example, true]');
    expect(article?.editor).toEqual([{ type: 'Person', name: 'Ana Example' }]);
    const found = diagnostics.find(({ rule }) => rule === 'invalid-field');
    expect(found).toMatchObject({ line: 4, column: 24, message: expect.stringContaining('"editors"') });
  });

  test('A year and a correction that are promised are an error', async () => {
    expect((await admitted('copyrightYear: true')).findings).toContain('4:16 invalid-field error');
    expect((await admitted('correction: true')).findings.join()).toMatch(/4:13 \S+ error/);
  });
});

describe('What looks like an answer and is a fact stays', () => {
  test.each<[string, object]>([
    ['tags: [Yes, Genesis]', { keywords: ['Yes', 'Genesis'] }],
    ['tags: [no, "null", true]', { keywords: ['no', 'null', 'true'] }],
    ['author: No', { author: [{ type: 'Person', name: 'No' }] }],
    ['mentions: { name: Never, type: Thing }', { mentions: [{ type: 'Thing', name: 'Never' }] }],
    ['title: "No"', { headline: 'No' }],
    ['lang: no', { inLanguage: 'no' }],
    ['printSection: N', { printSection: 'N' }],
    ['printPage: 1', { printPage: '1' }],
    [
      'place: { name: Null Island, latitude: 0, longitude: 0, addressCountry: NO }',
      { contentLocation: [{ name: 'Null Island', latitude: 0, longitude: 0, addressCountry: 'NO' }] },
    ],
  ])('%s', async (line, fact) => {
    const { article } = await admitted(line);
    expect(article).toMatchObject(fact);
  });

  test('A page that its author wants nowhere is not published somewhere else', async () => {
    const { article } = await admitted('permalink: false');
    expect(article).toBeUndefined();
  });

  test.each(['embargo: true', 'draft: []', 'status: none', 'access: []'])(
    '%s holds the story back',
    async (line) => {
      const root = makePublication({ 'copydesk.config.json': CONFIG, 'articles/a.md': articleWith(line) });
      const { summary } = await build({ root, now: NOW });
      expect(summary.published).toBe(0);
      expect([...filesUnder(root).keys()].filter((path) => /ferry|\/a\/index/.test(path))).toEqual([]);
    },
  );
});

/** What is found at fault with an output is a fault of ours, and nothing that an author could mend. */
describe('No value that says nothing makes an output that is not valid', () => {
  const values = [
    "''",
    '',
    '[]',
    "['']",
    '[null]',
    '[[]]',
    '{}',
    'null',
    'true',
    'false',
    'none',
    'n/a',
    "'-'",
    '0',
  ];
  test.each(Object.keys(FIELD_NAMES))('%s', async (field) => {
    const articles = values.map((value, index) => {
      const lines = [`title: Ferry ${index}`, 'date: 2026-03-09'];
      const own = lines.filter((line) => !(field === 'headline' && line.startsWith('title')));
      const kept = own.filter((line) => !(field === 'datePublished' && line.startsWith('date')));
      const text = `---\n${[...kept, `${field}: ${value}`].join('\n')}\n---\n\nThe ferry sails again.\n`;
      return [`articles/a${index}.md`, text] as const;
    });
    const root = makePublication({ 'copydesk.config.json': CONFIG, ...Object.fromEntries(articles) });
    const { diagnostics } = await build({ root, now: NOW, isKeepGoing: true });
    expect(diagnostics.filter(({ rule }) => rule === 'output-invalid')).toEqual([]);
    const inner = await check({ root, now: NOW });
    expect(inner.diagnostics.filter(({ rule }) => rule === 'output-invalid')).toEqual([]);
  });
});

test('A tag that nothing can be said of in words has no channel, and none that another could have', async () => {
  const root = makePublication({
    'copydesk.config.json': CONFIG,
    'articles/a.md': articleWith('tags: ["!!!", "..", "🎉", "C++", untitled]'),
    'articles/b.md': articleWith('tags: ["…", harbour]'),
  });
  const { diagnostics } = await build({ root, now: NOW });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const feeds = [...filesUnder(root).keys()].filter((path) => /tags\/.*atom\.xml$/.test(path));
  const tags = feeds.map((path) => /tags\/(.*)\/atom/.exec(path)?.[1]);
  expect(tags).toHaveLength(4);
  expect(tags).toEqual(expect.arrayContaining(['c-plus-plus', 'harbour', 'untitled']));
});
