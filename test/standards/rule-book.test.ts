import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { checkSchema } from '../../src/check/schema.ts';
import { PROVEN, UNPROVEN } from './rule-book.ts';

const tests = new URL('../', import.meta.url);

/** Rules of each group of the rule book that concerns structured data: GA-01 to GA-12 and so on. */
const GROUPS = { GA: 12, AU: 5, GD: 4, GI: 4, GO: 1, GC: 1, JL: 3 };

/** A graph as it goes out, which the schema takes. */
function graph(): Graph {
  const file = new URL('golden/every-field/expected/specials/ferry-resumes/article.jsonld', tests);
  return JSON.parse(readFileSync(file, 'utf8')) as Graph; // the golden case holds it to the schema
}

interface Graph {
  '@context': string;
  '@graph': Record<string, unknown>[];
}

/** What breaks a rule that the schema holds: a property of the first node of a type, and its wrong value. */
const BROKEN: [rule: string, type: string, property: string, value: unknown][] = [
  ['GA-01', 'NewsArticle', '@type', 'WebPage'],
  ['GA-01', 'NewsArticle', '@type', ['NewsArticle', 'OpinionArticle']],
  ['GA-07', 'NewsArticle', 'datePublished', '2026-03-09T07:05:00'],
  ['GA-07', 'NewsArticle', 'dateModified', '9 March 2026'],
  ['AU-03', 'Person', 'url', '/people/ines/'],
  ['AU-03', 'Person', 'sameAs', ['social.example/@ines']],
  ['GI-04', 'ImageObject', 'license', 'CC BY 4.0'],
  ['JL-02', 'NewsArticle', '@id', '#article'],
  ['JL-02', 'WebSite', '@id', '/site'],
  ['JL-03', 'NewsArticle', 'headline', ''],
  ['JL-03', 'NewsArticle', 'description', null],
  ['JL-03', 'NewsArticle', 'keywords', []],
  ['PW-01', 'NewsArticle', 'isAccessibleForFree', 'False'],
  [
    'PW-03',
    'NewsArticle',
    'hasPart',
    { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '#paid' },
  ],
];

describe('the rule book', () => {
  test('is proven rule by rule, or says why not', () => {
    const rules = Object.entries(GROUPS).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
    );
    const known = [...Object.keys(PROVEN), ...Object.keys(UNPROVEN)];
    expect(rules.filter((rule) => !known.includes(rule))).toEqual([]);
    expect(Object.keys(PROVEN).filter((rule) => rule in UNPROVEN)).toEqual([]);
  });

  test.each(Object.entries(PROVEN))('%s has a passing and a failing case', (_rule, { passing, failing }) => {
    for (const [file, words] of [passing, failing]) {
      const url = new URL(file, tests);
      expect([file, existsSync(url)]).toEqual([file, true]);
      expect(readFileSync(url, 'utf8')).toContain(words);
    }
  });

  test.each(
    Object.entries(PROVEN).filter(
      ([
        ,
        {
          failing: [, words],
        },
      ]) => Object.hasOwn(catalogue, words),
    ),
  )('%s: copydesk explain gives the source', (_rule, { failing: [, words] }) => {
    const entry = Object.entries(catalogue).find(([name]) => name === words)?.[1];
    expect(entry).toMatchObject({ source: expect.stringMatching(/https:\/\//) });
  });

  test('is proven on a graph that the schema takes', () => {
    expect(checkSchema('news-article', graph())).toEqual([]);
  });

  test.each(BROKEN)('%s: the schema refuses a %s whose %s is %j', (_rule, type, property, value) => {
    const broken = graph();
    const node = broken['@graph'].find((each) => [each['@type']].flat().includes(type));
    if (!node) throw new Error(`The graph has no ${type}`);
    node[property] = value;
    expect(checkSchema('news-article', broken)).not.toEqual([]);
  });

  test('JL-02: the schema refuses another context', () => {
    expect(checkSchema('news-article', { ...graph(), '@context': 'http://schema.org' })).not.toEqual([]);
  });
});
