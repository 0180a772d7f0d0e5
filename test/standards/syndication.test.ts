import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classed, textIn, treeOf } from './page-tree.ts';
import { type Published, publish } from './published.ts';

const story = 'https://wire.example/2026/ferry/?a=1&b=2';
const feed = 'https://wire.example/atom.xml?all=1&b=2';

/** How much was said of who published the story first, by the slug of the story. */
const WRITTEN = {
  whole: `{ name: "Wire & <Sons>", url: "${story}", feed: "${feed}", id: "tag:wire.example,2026:a", updated: 2026-03-09T06:00:00+01:00 }`,
  feed: `{ feed: "${feed}" }`,
  id: '{ name: Example Wire, id: "tag:wire.example,2026:a" }',
  page: `Example Wire (${story})`,
  name: 'Example Wire',
};

describe('a story that others published first', () => {
  let published: Published;
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-syndication-'));
    mkdirSync(join(root, 'articles'));
    const site = { name: 'Ledger', url: 'https://news.example/' };
    writeFileSync(join(root, 'copydesk.config.json'), JSON.stringify({ site }));
    for (const [slug, value] of Object.entries({ ...WRITTEN, own: 'none' })) {
      const fields = `title: ${slug}\ndate: 2026-03-09T08:00:00Z\nsyndicatedFrom: ${value}`;
      writeFileSync(join(root, `articles/${slug}.md`), `---\n${fields}\n---\n\nThe ferry sailed.\n`);
    }
    published = await publish(root, '2026-03-10T12:00:00Z');
    rmSync(root, { recursive: true });
  }, 120_000);
  afterAll(() => published.remove());

  test('names its source in RSS where the address of their feed is known, and there alone (RS-16)', () => {
    const items = parseRssFeed(published.text('rss.xml')).items ?? [];
    expect(Object.fromEntries(items.map(({ title, source }) => [title, source]))).toEqual({
      whole: { title: 'Wire & <Sons>', url: feed },
      feed: { title: 'wire.example', url: feed },
    });
  });

  test('keeps the id, the title and the date of their feed in Atom, and leads to the original (AT-15)', () => {
    const entries = parseAtomFeed(published.text('atom.xml')).entries ?? [];
    const sources = entries.map(({ title, source }) => [title?.value, source]);
    expect(Object.fromEntries(sources)).toEqual({
      whole: {
        id: 'tag:wire.example,2026:a',
        title: { type: 'text', value: 'Wire & <Sons>' },
        updated: '2026-03-09T06:00:00+01:00',
        links: [{ rel: 'self', href: feed }],
      },
      feed: {
        id: feed,
        title: { type: 'text', value: 'wire.example' },
        links: [{ rel: 'self', href: feed }],
      },
      id: { id: 'tag:wire.example,2026:a', title: { type: 'text', value: 'Example Wire' } },
    });
    const via = entries.map(({ title, links }) => [
      title?.value,
      links?.find(({ rel }) => rel === 'via')?.href,
    ]);
    expect(Object.fromEntries(via)).toEqual({ whole: story, page: story });
  });

  test('leads to the original in JSON Feed', () => {
    const items = parseJsonFeed(published.text('feed.json')).items ?? [];
    const external = items.map(({ title, external_url }) => [title, external_url]);
    expect(Object.fromEntries(external)).toEqual({ whole: story, page: story });
  });

  test('says so to its readers, and to machines no more than to them', () => {
    const shown = Object.keys(WRITTEN).map((slug) => {
      const { page = '' } = published.articles.find(({ metadata }) => metadata.slug === slug) ?? {};
      return classed(treeOf(page), 'page-about').map(textIn).join(' ');
    });
    for (const text of shown) expect(text).toContain('First published by');
    expect(shown[0]).toContain('Wire & <Sons>');
    expect(shown[1]).toContain('wire.example/atom.xml');
    expect(shown[3]).toContain('Example Wire');
  });
});
