import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptsIn } from '../../src/html.ts';
import { RELEASE, tableOf } from '../tools/schema-org.mjs';
import { canonical, type Node, nodesOf } from './json-ld.ts';
import { publishNasty } from './nasty-publication.ts';
import { documentsOf, goldenEditions, type Published, publishSample } from './published.ts';
import { schemaOrg } from './schema-org.ts';
import { faultsIn, readVocabulary } from './schema-org-vocabulary.ts';
import { areStandardsAbsent, skippedWithout, standards } from './standards.ts';

describe.each([
  ['the sample publication', publishSample],
  ['a publication of which every field is hostile', publishNasty],
])('the JSON-LD of %s', (_name, publishIt) => {
  let published: Published;
  beforeAll(async () => {
    published = await publishIt();
  }, 120_000);
  afterAll(() => published.remove());

  test('stands once on every article page and on the front page, and nowhere twice', () => {
    const pages = published.articles.map(({ page }) => page);
    expect(pages.map((page) => scriptsIn(page).length)).toEqual(pages.map(() => 1));
    expect(scriptsIn(published.text('index.html'))).toHaveLength(1);
  });

  test('names no node twice', () => {
    for (const { folder, jsonld } of published.articles) {
      const ids = (JSON.parse(jsonld) as { '@graph': Node[] })['@graph'].map((node) => node['@id']);
      expect([folder, ids]).toEqual([folder, [...new Set(ids)]]);
    }
  });

  test('is known to schema.org 30.0: types, properties, domains, ranges, references', async () => {
    const vocabulary = readVocabulary();
    for (const { path, document } of documentsOf(published)) {
      expect([path, faultsIn(await nodesOf(document), vocabulary)]).toEqual([path, []]);
    }
  }, 120_000);

  test('says the same in article.jsonld and on the page, statement by statement', async () => {
    for (const { folder, jsonld, page } of published.articles) {
      const [script = ''] = scriptsIn(page);
      const statements = await canonical(JSON.parse(jsonld));
      expect(statements.split('\n').length).toBeGreaterThan(30);
      expect([folder, await canonical(JSON.parse(script))]).toEqual([folder, statements]);
    }
  }, 120_000);

  test('gives each person and organisation one name in all documents together', async () => {
    const names = new Map<string, Set<unknown>>();
    for (const { document } of documentsOf(published)) {
      for (const node of await nodesOf(document)) addNames(names, node);
    }
    const ambiguous = [...names].filter(([, each]) => each.size > 1).map(([id, each]) => [id, [...each]]);
    expect(names.size).toBeGreaterThan(5);
    expect(ambiguous).toEqual([]);
  }, 120_000);
});

describe.each(goldenEditions())('the JSON-LD of the golden publication %s', (_name, golden) => {
  test('is known to schema.org 30.0: types, properties, domains, ranges, references', async () => {
    const documents = documentsOf(golden);
    expect(documents.length).toBeGreaterThan(2);
    for (const { path, document } of documents) {
      expect([path, faultsIn(await nodesOf(document), readVocabulary())]).toEqual([path, []]);
    }
  });

  test('has no null and nothing empty', () => {
    for (const { path, document } of documentsOf(golden))
      expect([path, emptyIn(document)]).toEqual([path, []]);
  });
});

describe('the table of schema.org', () => {
  test.skipIf(areStandardsAbsent)(`is what the release says ${skippedWithout}`, () => {
    const table = readFileSync(new URL('schema-org-30.0.json', import.meta.url), 'utf8');
    expect(table).toBe(tableOf(new URL(`schemaorg-${RELEASE}/`, standards).pathname));
    expect(schemaOrg.release).toBe(RELEASE);
  });
});

describe('the check against schema.org', () => {
  test.each([
    ['a type that does not exist', { '@type': 'NewsStory' }],
    ['a type in the wrong case', { '@type': 'newsArticle' }],
    ['a superseded type', { '@type': 'UserComments' }],
    ['no type', { name: 'x' }],
    ['a property that does not exist', { '@type': 'Article', headlines: 'x' }],
    ['a superseded property', { '@type': 'Article', encodings: { '@type': 'MediaObject', name: 'x' } }],
    ["another type's property", { '@type': 'Article', dateline: 'x' }],
    ['a text for a yes or no', { '@type': 'Article', isAccessibleForFree: 'False' }],
    ['a date without an offset', { '@type': 'Article', datePublished: '2026-03-09T08:00:00' }],
    ['a number with a fraction for a whole one', { '@type': 'Article', wordCount: 1.5 }],
    ['an empty text', { '@type': 'Article', headline: '' }],
    ['a node of the wrong type', { '@type': 'Article', author: { '@type': 'Place', name: 'x' } }],
    ['a reference that leads nowhere', { '@type': 'Article', author: { '@id': 'https://news.example/#a' } }],
    [
      "another enumeration's member",
      { '@type': 'ImageObject', digitalSourceType: 'https://schema.org/OnlineOnly' },
    ],
  ])('finds %s', async (_what, properties) => {
    const document = { '@context': 'https://schema.org', '@id': 'https://news.example/', ...properties };
    expect(faultsIn(await nodesOf(document), readVocabulary())).not.toEqual([]);
  });

  test('finds nothing where nothing is wrong', async () => {
    const document = {
      '@context': 'https://schema.org',
      '@type': ['NewsArticle', 'OpinionNewsArticle'],
      '@id': 'https://news.example/',
      dateline: 'LISBON',
      author: { '@type': 'Person', name: 'x', sameAs: ['https://x.example/'] },
      image: {
        '@type': 'ImageObject',
        digitalSourceType: { '@id': 'https://schema.org/DigitalCaptureDigitalSource' },
      },
    };
    expect(faultsIn(await nodesOf(document), readVocabulary())).toEqual([]);
  });

  test('asks for no other context, and refuses a relative address', async () => {
    await expect(nodesOf({ '@context': 'https://example.com/', name: 'x' })).rejects.toThrow();
    const document = { '@context': 'https://schema.org', '@id': '#article', '@type': 'Article', name: 'x' };
    await expect(canonical(document)).rejects.toThrow();
  });
});

function addNames(names: Map<string, Set<unknown>>, node: Node): void {
  const isNamed = node['@type']?.some((type) => /\/(Person|Organization|NewsMediaOrganization)$/.test(type));
  if (!isNamed || node['@id'].startsWith('_:')) return;
  const values = (node['http://schema.org/name'] ?? []) as { '@value'?: unknown }[]; // a flattened property
  const known = names.get(node['@id']) ?? new Set();
  for (const value of values) known.add(value['@value']);
  names.set(node['@id'], known);
}

/** The JSON Pointers of what JSON-LD should rather leave out. */
function emptyIn(value: unknown, pointer = ''): string[] {
  const isEmpty =
    value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  if (isEmpty) return [pointer];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => emptyIn(each, `${pointer}/${key}`));
}
