import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/build.ts';
import { makePublication } from '../tools/publication.ts';

/** What is made of a field that says who published a story first. */
async function made(field: string) {
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
    'articles/a.md': `---\ntitle: Ferry\ndate: 2026-03-09\n${field}\n---\n\nThe ferry sailed.\n`,
  });
  const { article, diagnostics } = await inspect({ root, now: '2026-03-10T12:00:00Z' }, 'articles/a.md');
  return {
    source: article?.syndicatedFrom,
    rules: diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
  };
}

const name = 'Example Wire';
const url = 'https://wire.example/a/';
const feed = 'https://wire.example/rss.xml';

describe('who published a story first is read as people write it', () => {
  test.each([
    [`syndicatedFrom: ${name}`, { name }],
    [`syndicated_from: ${url}`, { url }],
    [`republished-from: "[${name}](${url})"`, { name, url }],
    [`originalSource: ${name} (${url})`, { name, url }],
    [`originalSource: ${name}, ${url}`, { name, url }],
    [`originalSource: "${name}: ${url}"`, { name, url }],
    [`originalSource: ${name} – <${url}>`, { name, url }],
    [`originalSource: ${name} (https://wire.example/a_(b))`, { name, url: 'https://wire.example/a_(b)' }],
    [`originalSource: ${name} https://wire.example/a_(b)`, { name, url: 'https://wire.example/a_(b)' }],
    [
      'syndicatedFrom: https://archive.example/web/https://wire.example/a/',
      { url: 'https://archive.example/web/https://wire.example/a/' },
    ],
    ['syndicatedFrom: wire.example', { name: 'wire.example' }],
    [`firstPublishedBy: [${name}]`, { name }],
    [`originallyPublishedBy:\n  publisher: ${name}\n  link: ${url}\n  rss: ${feed}`, { name, url, feed }],
    [`syndicatedFrom: { url: ${url}, feed: /rss.xml }`, { url, feed }],
    [
      `syndicatedFrom: { name: ${name}, feed: ${feed}, guid: "urn:x:a", updated: 2026-03-09 }`,
      { name, feed, id: 'urn:x:a', updated: '2026-03-09T00:00:00Z' },
    ],
    ['syndicatedFrom: none', undefined],
    ['syndicatedFrom: ""', undefined],
  ])('%s', async (field, source) => {
    expect(await made(field)).toEqual({ source, rules: [] });
  });

  test.each([
    ['several at once', 'syndicatedFrom: [A, B]', 'invalid-field'],
    ['nobody', 'syndicatedFrom: { updated: 2026-03-09 }', 'invalid-field'],
    ['an address without its scheme', 'syndicatedFrom: wire.example/a/', 'invalid-address'],
    [
      'a path for the feed of nobody knows whom',
      'syndicatedFrom: { name: A, feed: /rss }',
      'invalid-address',
    ],
    ['another scheme', 'syndicatedFrom: { name: A, url: "javascript:alert(1)" }', 'invalid-address'],
    ['an id that is none', 'syndicatedFrom: { name: A, id: "our feed" }', 'invalid-address'],
    ['a date that is none', 'syndicatedFrom: { name: A, updated: soon }', 'invalid-date'],
  ])('and %s is a finding', async (_what, field, rule) => {
    expect((await made(field)).rules).toEqual([rule]);
  });
});
