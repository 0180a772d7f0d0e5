import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** What is made of a field that says what kind of story it is. */
async function made(field: string) {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': `---\ntitle: Ferry\ndate: 2026-03-09\n${field}\n---\n\nThe ferry sailed.\n`,
  });
  const { article, diagnostics } = await inspect({ root, now: '2026-03-10T12:00:00Z' }, 'articles/a.md');
  return {
    kind: article?.kind,
    rules: diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
  };
}

describe('the kind of a story is read as newsrooms call it', () => {
  test.each([
    ['kind: Op-Ed', 'opinion'],
    ['kind: letters to the editor', 'opinion'],
    ['kind: Explainer', 'background'],
    ['kind: Breaking News', 'news'],
    ['kind: ask_public', 'ask-public'],
    ['kind: Call-out', 'ask-public'],
    ['kind: parody', 'satire'],
    ['kind: advertorial', 'sponsored'],
    ['kind: branded-content', 'sponsored'],
    ['kind: OpinionNewsArticle', 'opinion'],
    ['article_type: review', 'review'],
    ['kind: ""', 'news'],
    ['draft: false', 'news'],
  ])('%s', async (field, kind) => {
    expect(await made(field)).toEqual({ kind, rules: [] });
  });

  test('and a word that nobody knows is an error, for an advert must not pass for news', async () => {
    expect((await made('kind: infomercial')).rules).toEqual(['unknown-value']);
  });
});
