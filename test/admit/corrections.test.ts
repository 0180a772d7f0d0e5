import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { isError } from '../../src/diagnostic.ts';

const desk = openDesk({
  site: { name: 'The Example Ledger', url: 'https://news.example/', timeZone: 'Europe/Berlin' },
});
const page = 'https://news.example/2026/03/bridge/';

/** What the story says of itself besides headline and date, and what is found. */
function passed(...lines: string[]) {
  const front = ['---', 'title: Bridge closed', 'date: 2026-03-09T08:00:00+01:00', ...lines, '---'];
  return desk.pass('articles/bridge.md', `${front.join('\n')}\n\nThe bridge is closed.\n`);
}

function correctionsOf(...lines: string[]) {
  const { article, diagnostics } = passed(...lines);
  expect(diagnostics.filter(isError)).toEqual([]);
  return article?.correction.map(({ kind, datePublished, text }) => [kind, datePublished, text]);
}

const length = 'It is 78 metres: not 70.';

describe('a correction', () => {
  test('that has a day alone is on the day of publication no earlier than the story', () => {
    const found = correctionsOf('corrections:', `  - { date: 2026-03-09, text: "${length}" }`);
    expect(found).toEqual([['correction', '2026-03-09T08:00:00+01:00', length]]);
  });

  test('that has a day alone is on any other day at its beginning', () => {
    const found = correctionsOf('corrections:', `  - { date: 2026-03-10, text: "${length}" }`);
    expect(found).toEqual([['correction', '2026-03-10T00:00:00+01:00', length]]);
  });

  test.each([
    ['a map', '  - { date: 2026-03-10, text: "It is 78 metres: not 70." }'],
    [
      'a map under other names',
      '  - { published: 2026-03-10, type: correction, note: "It is 78 metres: not 70." }',
    ],
    ['a map that names its kind', '  - { date: 2026-03-10, correction: "It is 78 metres: not 70." }'],
    ['a text behind its date', '  - "10 March 2026: It is 78 metres: not 70."'],
    ['the same without quotation marks', '  - 10 March 2026: "It is 78 metres: not 70."'],
    ['a text behind an ISO date', '  - 2026-03-10 – It is 78 metres: not 70.'],
    ['a text behind kind and date', '  - "Correction, 10 March 2026: It is 78 metres: not 70."'],
    ['a text behind kind and date in brackets', '  - "Correction (10 March 2026): It is 78 metres: not 70."'],
    [
      'a text behind kind and, in the American way, date',
      '  - "CORRECTION: March 10, 2026. It is 78 metres: not 70."',
    ],
    ['a text before its date', '  - "It is 78 metres: not 70. (Corrected on 10 March 2026.)"'],
    ['a text under its date', '  2026-03-10: "It is 78 metres: not 70."'],
    ['a list under its date', '  2026-03-10:\n    - "It is 78 metres: not 70."'],
    ['in German', '  - "Korrektur, 2026-03-10: It is 78 metres: not 70."'],
  ])('may be %s', (_name, lines) => {
    expect(correctionsOf('corrections:', lines)).toEqual([
      ['correction', '2026-03-10T00:00:00+01:00', length],
    ]);
  });

  test.each([
    ['clarification', 'clarification: "2026-03-10: It is 78 metres: not 70."'],
    ['clarification', 'corrections: "Clarified, 10 March 2026: It is 78 metres: not 70."'],
    ['retraction', 'retraction: { date: 2026-03-10, text: "It is 78 metres: not 70." }'],
    ['retraction', 'corrections: [{ date: 2026-03-10, kind: Retracted, text: "It is 78 metres: not 70." }]'],
    ['update', 'corrections: [{ date: 2026-03-10, update: "It is 78 metres: not 70." }]'],
  ])('is a %s where it says so', (kind, line) => {
    expect(correctionsOf(line)).toEqual([[kind, '2026-03-10T00:00:00+01:00', length]]);
  });

  test('has an address on the page, which stays its own when others come', () => {
    const { article } = passed(
      'corrections:',
      '  - { date: 2026-03-10, text: One. }',
      '  - { date: 2026-03-10, text: Two. }',
      '  - { date: 2026-03-10T09:15:00+01:00, text: Three. }',
    );
    expect(article?.correction.map(({ url }) => url)).toEqual([
      `${page}#correction-2026-03-10`,
      `${page}#correction-2026-03-10-2`,
      `${page}#correction-2026-03-10-0915`,
    ]);
  });

  test.each([
    ['2026-03-10T00:00:00+01:00', '2026-03-09T09:00'],
    ['2026-03-11T09:00:00+01:00', '2026-03-11T09:00'],
  ])('moves the modification date to %s where it is newer than the written one', (modified, updated) => {
    const { article } = passed(`updated: ${updated}`, 'corrections: 10 March 2026 – It is 78 metres.');
    expect(article?.dateModified).toBe(modified);
  });

  test('of the day of publication is not older than the story', () => {
    const { diagnostics } = passed('corrections: 9 March 2026 – It is 78 metres.');
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('correction-before-published');
  });

  test('in the graph is a CorrectionComment with an id, a text and a date (SO-04)', () => {
    const { article, outputs } = passed('corrections: 10 March 2026 – It is 78 metres.');
    const graph = outputs.find(({ path }) => path.endsWith('article.jsonld'))?.text ?? '';
    expect(JSON.parse(graph)['@graph'][0].correction).toEqual([
      {
        '@type': 'CorrectionComment',
        '@id': `${page}#correction-2026-03-10`,
        text: 'It is 78 metres.',
        datePublished: '2026-03-10T00:00:00+01:00',
      },
    ]);
    expect(article?.correction).toHaveLength(1);
  });
});

describe('a retracted story', () => {
  const retraction = 'retraction: 10 March 2026 – The contract was forged.';

  test('keeps its page, with the notice before everything but the headline', () => {
    const { outputs, article } = passed(
      'status: retracted',
      retraction,
      'summary: A new owner.',
      'author: Ana Example',
    );
    const page = outputs.find(({ path }) => path.endsWith('index.html'))?.text ?? '';
    expect(article?.status).toBe('ready');
    const order = ['<h1>Bridge closed', 'The contract was forged.</p>', 'A new owner.</p>', 'Ana Example</'];
    const places = order.map((each) => page.indexOf(each, page.indexOf('<main')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says in its graph that it is retracted (SO-05)', () => {
    const { outputs } = passed(retraction);
    const graph = outputs.find(({ path }) => path.endsWith('article.jsonld'))?.text ?? '';
    expect(JSON.parse(graph)['@graph'][0].creativeWorkStatus).toBe('Retracted');
  });

  test('goes down where no notice says why', () => {
    expect(passed('status: retracted').article?.status).toBe('withdrawn');
  });
});
