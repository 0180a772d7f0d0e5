import Validator from '@adobe/structured-data-validator';
import { structuredDataTest } from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf, type Golden, goldenEditions, type Published, publishSample } from './published.ts';
import { schemaOrg } from './schema-org.ts';
import { type NodesByType, nodesByType } from './tree-of-graph.ts';

/** What the two programs object to that the rule book allows, and the rule that does. */
const EXCUSED: [finding: RegExp, rule: string][] = [
  // The Adobe validator tells what Google reads beyond what it needs, each as "optional".
  [/^adobe: Missing field "\w+" \(optional\)/, 'GA-02: there are no required properties'],
  [/^adobe: One of the .* Missing field "\w+" \(optional\)/, 'GA-02: there are no required properties'],
  // It takes every ImageObject of a graph for one that is offered under a licence.
  [
    /^adobe: One of the .* "creator" is missing or .* "license" is missing \(ImageObject\)$/,
    'GI-04: licence data is for pictures that have any',
  ],
  // The testing tool has the rules of 2020, when Google demanded these of each article.
  [
    /^testing tool: \w+\[\d\]\.(image|author|publisher\.logo(\.url)?) NOT_FOUND$/,
    'GA-02: there are no required properties',
  ],
  [
    /^adobe: Property "(?:coverage(?:Start|End)Time|liveBlogUpdate)" for type "NewsArticle" is not supported/,
    'LB-01: they are on LiveBlogPosting, the other type of the node',
  ],
  [
    /^testing tool: LiveBlogPosting\[\d\]\.coverageEndTime NOT_FOUND$/,
    'LB-01: a live blog that goes on has no end',
  ],
  // It is on NewsArticle, and programs that read one type alone do not see that the node has two.
  [
    /^adobe: Property "dateline" for type "SatiricalArticle"/,
    'SO-01: satire is a NewsArticle beside a SatiricalArticle',
  ],
  // ISO 8601 has fractions of seconds; the validator's pattern has none.
  [/^adobe: Invalid type for attribute "duration" /, 'schema.org, Duration: ISO 8601'],
];

describe('the tools that check structured data by the rules of others', () => {
  let sample: Published;
  beforeAll(async () => {
    sample = await publishSample();
  }, 120_000);
  afterAll(() => sample.remove());

  test('find nothing in the sample publication that the rule book does not allow', async () => {
    expect(await objectionsTo(sample)).toEqual([]);
  }, 60_000);

  test.each(goldenEditions())(
    'find nothing in the golden publication %s that the rule book does not allow',
    async (_name, golden) => {
      expect(await objectionsTo(golden)).toEqual([]);
    },
    60_000,
  );

  test('read every node of every story: they pass dozens of questions about each', async () => {
    for (const { document } of documentsOf(sample).filter(({ path }) => path.endsWith('article.jsonld'))) {
      const { passed } = await testingTool(nodesByType(document));
      expect(passed.length).toBeGreaterThan(15);
    }
  });

  test.each<[what: string, node: object, finding: string]>([
    ['a type in the wrong case', { '@type': 'imageObject' }, 'adobe: Type "imageObject" is not a valid'],
    [
      "another type's property",
      { '@type': 'Person', name: 'x', headline: 'x' },
      'adobe: Property "headline"',
    ],
    ['a nameless author', { '@type': 'Person', email: 'x' }, 'adobe: Required attribute "name" is missing'],
    [
      'a picture without an address',
      { '@type': 'ImageObject', creditText: 'x' },
      'adobe: One of the following',
    ],
    ['an article without a headline', { '@type': 'NewsArticle' }, 'testing tool: NewsArticle[0].headline'],
    ['an undated article', { '@type': 'NewsArticle' }, 'testing tool: NewsArticle[0].datePublished'],
  ])('find %s', async (_what, node, finding) => {
    const document = { '@graph': [{ '@id': 'https://news.example/#x', ...node }] };
    const found = (await findingsIn(document)).filter((each) => !isExcused(each));
    expect(
      found.some((each) => each.startsWith(finding)),
      found.join('\n'),
    ).toBe(true);
  });
});

async function objectionsTo(edition: Golden | Published): Promise<string[]> {
  const documents = documentsOf(edition);
  expect(documents.length).toBeGreaterThan(2);
  const found = await Promise.all(
    documents.map(async ({ path, document }) =>
      (await findingsIn(document)).filter((each) => !isExcused(each)).map((each) => `${path}: ${each}`),
    ),
  );
  return found.flat();
}

/** All that both say of a document, one line each. */
async function findingsIn(document: unknown): Promise<string[]> {
  const nodes = nodesByType(document);
  const { failed, warnings } = await testingTool(nodes);
  const issues = await new Validator(schemaOrg).validate({ jsonld: structuredClone(nodes) });
  return [
    ...issues.map(
      ({ issueMessage, path }) => `adobe: ${issueMessage} (${path.map(({ type }) => type).join(' > ')})`,
    ),
    ...[...failed, ...warnings].map((each) => `testing tool: ${each.test} ${each.error?.type}`),
  ];
}

/** It finds nothing at all in a graph as it is written, for it looks for types at the top alone. */
function testingTool(jsonld: NodesByType) {
  const found = { jsonld, microdata: {}, rdfa: {}, metatags: {} };
  return structuredDataTest(found, { presets: [presets.Google] }).catch((fault) => {
    if (fault.res) return fault.res as Awaited<ReturnType<typeof structuredDataTest>>; // it rejects with what it found
    throw fault;
  });
}

function isExcused(finding: string): boolean {
  return EXCUSED.some(([pattern]) => pattern.test(finding));
}
