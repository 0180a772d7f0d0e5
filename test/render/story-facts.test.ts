import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { scriptsIn } from '../../src/html.ts';
import { classed, textIn, treeOf } from '../standards/page-tree.ts';

const desk = openDesk({ site: { name: 'The Example Ledger', url: 'https://news.example/' } });

/** Whatever people type, on one line: what is left of it is what readers see. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((each) => /[\p{L}\p{N}]/u.test(each));
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
const agent = fc.record({ name: text, type: fc.constantFrom('Person', 'Organization') });
const place = fc.record(
  {
    name: text,
    country: text,
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  },
  { requiredKeys: ['name', 'latitude', 'longitude'] },
);
const topic = fc.record(
  { name: text, type: fc.constantFrom('Thing', 'Person', 'Place'), sameAs: address },
  { requiredKeys: ['name'] },
);
const work = fc.record({ name: text, url: address }, { requiredKeys: ['name'] });

const fields = fc.record(
  {
    backstory: text,
    locationCreated: place,
    contentLocation: fc.array(place, { maxLength: 3 }),
    about: fc.array(topic, { maxLength: 3 }),
    mentions: fc.array(topic, { maxLength: 3 }),
    genre: text,
    citation: fc.array(work, { maxLength: 3 }),
    isBasedOn: work,
    syndicatedFrom: work,
    contributor: agent,
    translator: agent,
    sourceOrganization: agent,
    printEdition: text,
    printPage: fc.nat(200),
    copyrightHolder: agent,
    copyrightYear: fc.integer({ min: 1900, max: 2026 }),
    copyrightNotice: text,
    conditionsOfAccess: text,
  },
  { requiredKeys: [] },
);

/** The properties whose texts readers see under "About this story". */
const SHOWN = [
  ...[
    'backstory',
    'locationCreated',
    'contentLocation',
    'about',
    'mentions',
    'genre',
    'citation',
    'isBasedOn',
    'syndicatedFrom',
  ],
  ...['contributor', 'translator', 'sourceOrganization', 'printEdition', 'printPage'],
  ...['copyrightHolder', 'copyrightYear', 'copyrightNotice', 'conditionsOfAccess'],
];

describe('what a story tells about itself', () => {
  test('is on the page for readers wherever it is in the graph for machines, whatever people type', () => {
    let checked = 0;
    fc.assert(
      fc.property(fields, (given) => {
        const { page, article } = publish(given);
        const shown = plain(classed(treeOf(page), 'page-about').map(textIn).join('\n'));
        for (const said of SHOWN.flatMap((name) => textsOf(article[name]))) {
          expect(shown).toContain(plain(said));
          checked += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(checked).toBeGreaterThan(300);
  });

  test('is the same in article.jsonld and in the script of the page', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const { page, jsonld } = publish(given);
        expect(scriptsIn(page).map((script) => JSON.parse(script))).toEqual([jsonld]);
      }),
      { numRuns: 50 },
    );
  });

  test('takes no room where there is nothing to tell', () => {
    expect(publish({}).page).not.toContain('page-about"');
  });

  test('has its print edition on the page alone where the story is an advertisement (SO-02)', () => {
    const print = { printEdition: 'Weekend', printPage: '4', dateline: 'LISBON' };
    expect(publish({ ...print }).article).toMatchObject(print);
    const { article, page } = publish({ ...print, kind: 'sponsored' });
    for (const name of Object.keys(print)) expect(article).not.toHaveProperty(name);
    expect(page).toContain('Weekend');
  });

  test('has places that are Places and topics that are Things, each with its name (SO-07)', () => {
    const { article } = publish({
      locationCreated: { name: 'Port Example', lat: 38.72, lon: -9.14, country: 'PT' },
      about: ['Ada Lovelace (Q7259)'],
    });
    expect(article['locationCreated']).toEqual({
      '@type': 'Place',
      name: 'Port Example',
      address: { '@type': 'PostalAddress', addressCountry: 'PT' },
      geo: { '@type': 'GeoCoordinates', latitude: 38.72, longitude: -9.14 },
    });
    expect(article['about']).toEqual([
      { '@type': 'Thing', name: 'Ada Lovelace', sameAs: 'http://www.wikidata.org/entity/Q7259' },
    ]);
    // The BBC's `{"@place": […]}` is a property of no context (SO-07).
    expect(JSON.stringify(article)).not.toMatch(/"@(?!type|id)\w+"/);
  });

  test('names the publisher and the authors by their nodes', () => {
    const { article } = publish({
      author: 'Ana Example',
      editor: 'Ana Example',
      copyrightHolder: 'The Example Ledger',
    });
    expect(article['editor']).toEqual(article['author']);
    expect(article['copyrightHolder']).toEqual(article['publisher']);
  });
});

type Node = Record<string, unknown>;

function publish(given: object): { page: string; jsonld: unknown; article: Node } {
  const source = { title: 'Ferry', date: '2026-03-09', ...given };
  const { outputs, diagnostics } = desk.pass(
    'articles/a.md',
    `${JSON.stringify(source)}\n\nThe ferry sailed.\n`,
  );
  const textAt = (end: string) => outputs.find(({ path }) => path.endsWith(end))?.text;
  const [page, jsonld] = [textAt('index.html'), textAt('article.jsonld')];
  if (!page || !jsonld) throw new Error(JSON.stringify(diagnostics));
  const graph = JSON.parse(jsonld) as { '@graph': [Node] };
  return { page, jsonld: graph, article: graph['@graph'][0] };
}

/** The texts of a value that are meant for readers: names, not addresses, types and coordinates. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  const { name, address } = (value ?? {}) as { name?: string; address?: { addressCountry?: string } };
  return [name, address?.addressCountry].filter((each) => each !== undefined);
}

/** White space is not what is compared. */
function plain(said: string): string {
  return said.replace(/\s+/g, ' ').trim();
}
