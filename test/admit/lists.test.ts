import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** The topics of an article with this field, and the messages of its errors. */
async function topicsOf(field: string): Promise<{ keywords: string[]; errors: string[] }> {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': `---\ntitle: Ferry\ndate: 2026-03-09\n${field}\n---\n\nThe ferry sailed.\n`,
  });
  const { article, diagnostics } = await inspect({ root, now: '2026-03-10T12:00:00Z' }, 'articles/a.md');
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return { keywords: article?.keywords ?? [], errors };
}

describe('topics in one text are apart by the commas of any script', () => {
  test.each([
    ['tags: harbour, ferry,', ['harbour', 'ferry']],
    ['tags: 港口，渡轮、新闻', ['港口', '渡轮', '新闻']],
    ['tags: [Café, "Cafe\u0301"]', ['Café']],
    ['tags: [2026-03-09, 1.10, no]', ['2026-03-09', '1.10', 'no']],
  ])('%s', async (field, keywords) => {
    expect(await topicsOf(field)).toEqual({ keywords, errors: [] });
  });
});

test('A list in quotation marks is refused, since its brackets would be published', async () => {
  expect((await topicsOf('tags: "[harbour, ferry]"')).errors).toEqual([
    '"tags" must be a list, not a text that looks like one',
  ]);
});
