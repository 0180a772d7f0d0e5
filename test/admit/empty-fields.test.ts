import { expect, test } from 'vitest';
import { check, inspect } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** The errors in an article, as `line:column rule`. */
async function errorsIn(article: string): Promise<string[]> {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': article,
  });
  const { diagnostics } = await check({ root, now: '2026-03-10T12:00:00Z' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test.each([
  ['title:', '2:1 missing-headline'],
  ['title: # Ferry resumes', '2:1 missing-headline'],
  ['title: ""', '2:8 missing-headline'],
  ['title: ~', '2:8 missing-headline'],
])('%s is found where it stands', async (title, finding) => {
  expect(await errorsIn(`---\n${title}\ndate: 2026-03-09\n---\n\nThe ferry.\n`)).toEqual([finding]);
});

test('An empty date is found where it stands, and one that is not there at the beginning of the file', async () => {
  expect(await errorsIn('---\ntitle: Ferry\ndate:\n---\n\nThe ferry.\n')).toEqual(['3:1 missing-date']);
  expect(await errorsIn('---\ntitle: Ferry\n---\n\nThe ferry.\n')).toEqual(['1:1 missing-date']);
});

test('A finding about a value calls the field as its author did', async () => {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': '---\ntitle: [Update]\ndate: [2026-03-09]\ntags: [[a]]\n---\n\nThe ferry.\n',
  });
  const { diagnostics } = await check({ root, now: '2026-03-10T12:00:00Z' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  expect(errors).toEqual([
    '"title" must be text, not a list',
    '"date" must be a date, not a list',
    '"tags" must be text, not a list',
  ]);
});

test('A break in the heading that serves as headline stands between two words', async () => {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': '---\ndate: 2026-03-09\n---\n\nFerry  \nresumes<br>service\n===\n\nThe ferry.\n',
  });
  const { article } = await inspect({ root, now: '2026-03-10T12:00:00Z' }, 'articles/a.md');
  expect(article?.headline).toBe('Ferry resumes service');
});
