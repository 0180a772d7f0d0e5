import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { checkSchema } from '../../src/check/schema.ts';
import { PROVEN, UNPROVEN } from './rule-book.ts';

const tests = new URL('../', import.meta.url);

/** How many rules each group of the rule book has: GA-01 to GA-12 and so on. */
const GROUPS = {
  ...{ GA: 12, AU: 5, GD: 4, GI: 4, GO: 1, GH: 1, GC: 1, PW: 6, LB: 3, SO: 12, JL: 3 },
  ...{ RS: 20, AT: 16, JF: 14, NS: 10, FH: 2, WS: 2 },
};

/** Graphs as they go out, which the schema takes: the golden cases hold them to it. */
const GRAPHS = {
  story: 'every-field/expected/specials/ferry-resumes',
  live: 'live/expected/2026/03/vote',
  film: 'media/expected/2026/05/ferry',
};

function graph(name: keyof typeof GRAPHS = 'story'): Graph {
  const file = new URL(`golden/${GRAPHS[name]}/article.jsonld`, tests);
  return JSON.parse(readFileSync(file, 'utf8')) as Graph;
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
  ['PW-02', 'NewsArticle', 'hasPart', { '@type': 'WebPageElement', cssSelector: '.paid' }],
  ['PW-06', 'Person', 'isAccessibleForFree', false],
  ['SO-02', 'NewsArticle', 'printPage', 4],
  ['SO-03', 'NewsArticle', 'wordCount', 'many'],
  ['SO-03', 'NewsArticle', 'wordCount', 1.5],
  ['SO-04', 'NewsArticle', 'correction', [{ '@type': 'CorrectionComment', text: '78 metres' }]],
  ['SO-05', 'NewsArticle', 'creativeWorkStatus', ''],
  ['SO-05', 'NewsArticle', 'expires', 'tomorrow'],
  ['SO-06', 'NewsArticle', 'copyrightYear', 'MMXXVI'],
  ['SO-07', 'NewsArticle', 'locationCreated', { '@place': [{ name: 'Lisbon' }] }],
  ['SO-07', 'NewsArticle', 'about', 'ferries'],
  ['SO-08', 'ImageObject', 'digitalSourceType', 'robot'],
  ['SO-09', 'NewsMediaOrganization', 'masthead', 'page 2'],
  ['SO-09', 'Person', 'masthead', 'https://news.example/about/'],
  ['SO-10', 'NewsMediaOrganization', 'correctionsPolicy', '/corrections/'],
  ['SO-11', 'NewsArticle', 'inLanguage', 'English (UK)'],
];

const update = {
  '@type': 'BlogPosting',
  '@id': 'https://news.example/2026/03/vote/#a',
  url: 'https://news.example/2026/03/vote/#a',
  headline: 'A',
  datePublished: '2026-03-09T19:00:00+00:00',
  dateModified: '2026-03-09T19:00:00+00:00',
};

/** The same of live blogs, whose updates are nodes in nodes. */
const BROKEN_LIVE: typeof BROKEN = [
  ['LB-01', 'LiveBlogPosting', 'coverageStartTime', '18:30'],
  ['LB-01', 'LiveBlogPosting', 'coverageEndTime', '2026-03-10'],
  ['LB-01', 'LiveBlogPosting', 'liveBlogUpdate', [{ ...update, '@type': 'Comment' }]],
  ['LB-02', 'LiveBlogPosting', 'liveBlogUpdate', [{ ...update, '@id': 'block-7' }]],
  ['LB-02', 'LiveBlogPosting', 'liveBlogUpdate', [{ ...update, datePublished: undefined }]],
  ['LB-02', 'LiveBlogPosting', 'liveBlogUpdate', [{ ...update, articleBody: { '@type': 'Text' } }]],
];

const broadcast = {
  '@type': 'BroadcastEvent',
  name: 'Ferry',
  isLiveBroadcast: true,
  startDate: '2026-03-09T08:00:00Z',
};

/** The same of films. */
const BROKEN_FILMS: typeof BROKEN = [
  ['LB-03', 'VideoObject', 'publication', { ...broadcast, isLiveBroadcast: 'yes' }],
  ['LB-03', 'VideoObject', 'publication', { ...broadcast, startDate: 'at noon' }],
  ['LB-03', 'VideoObject', 'publication', { ...broadcast, '@type': 'PublicationEvent' }],
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

  test.each(['story', 'live', 'film'] as const)('is proven on a graph that the schema takes: %s', (name) => {
    expect(checkSchema('news-article', graph(name))).toEqual([]);
  });

  test('is proven on parts that the schema takes', () => {
    const live = brokenGraph('live', 'LiveBlogPosting', 'liveBlogUpdate', [update]);
    expect(checkSchema('news-article', live)).toEqual([]);
    const film = brokenGraph('film', 'VideoObject', 'publication', broadcast);
    expect(checkSchema('news-article', film)).toEqual([]);
  });

  describe.each([
    ['story', BROKEN],
    ['live', BROKEN_LIVE],
    ['film', BROKEN_FILMS],
  ] as const)('in the graph of a %s', (name, broken) => {
    test.each(broken)('%s: the schema refuses a %s whose %s is %j', (_rule, type, property, value) => {
      expect(checkSchema('news-article', brokenGraph(name, type, property, value))).not.toEqual([]);
    });
  });

  test('JL-02: the schema refuses another context', () => {
    expect(checkSchema('news-article', { ...graph(), '@context': 'http://schema.org' })).not.toEqual([]);
  });
});

/** A graph in which the first node of a type has another value. */
function brokenGraph(name: keyof typeof GRAPHS, type: string, property: string, value: unknown): Graph {
  const broken = graph(name);
  const node = broken['@graph'].find((each) => [each['@type']].flat().includes(type));
  if (!node) throw new Error(`The graph has no ${type}`);
  node[property] = value;
  return broken;
}
