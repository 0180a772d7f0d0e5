import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { parseXml, type XmlElement } from '../../src/xml.ts';
import { filesUnder, makePublication, put } from '../tools/publication.ts';

const now = '2026-03-20T12:00:00Z';
const site = 'https://news.example/';

describe('the history of a feed (RFC 5005)', () => {
  test('begins when there are more stories than the feed holds', async () => {
    expect(archivesIn(await published(4, { limit: 4 }))).toEqual([]);
    expect(archivesIn(await published(5, { limit: 4 }))).toEqual(['archive/1/', 'archive/2/']);
  });

  test.each([1, 2, 3, 4, 7])('leads from the feed to every story, with a limit of %i', async (limit) => {
    const texts = await published(12, { limit });
    const ids = new Set<string>();
    const seen: string[] = [];
    for (
      let path: string | undefined = 'atom.xml';
      path !== undefined;
      path = linkIn(texts, path, 'prev-archive')
    ) {
      expect(seen).not.toContain(path);
      seen.push(path);
      for (const id of idsIn(texts, path)) ids.add(id);
    }
    expect(ids.size).toBe(12);
    expect(seen.length).toBe(archivesIn(texts).length + 1);
  });

  test('is linked both ways, and marked', async () => {
    const texts = await published(9, { limit: 4 });
    for (const file of ['atom.xml', 'rss.xml']) {
      expect(texts[file]).not.toContain('fh:archive');
      expect(linkIn(texts, file, 'prev-archive')).toBe(`archive/3/${file}`);
      expect(linkIn(texts, `archive/3/${file}`, 'next-archive')).toBeUndefined();
      expect(linkIn(texts, `archive/2/${file}`, 'next-archive')).toBe(`archive/3/${file}`);
      expect(linkIn(texts, `archive/2/${file}`, 'prev-archive')).toBe(`archive/1/${file}`);
      expect(linkIn(texts, `archive/1/${file}`, 'prev-archive')).toBeUndefined();
      for (const number of [1, 2, 3]) {
        expect(texts[`archive/${number}/${file}`]).toContain('<fh:archive/>');
        expect(linkIn(texts, `archive/${number}/${file}`, 'current')).toBe(file);
        expect(linkIn(texts, `archive/${number}/${file}`, 'self')).toBe(`archive/${number}/${file}`);
      }
    }
  });

  test('has next_url in JSON Feed, which is never the address of the feed and never comes twice', async () => {
    const texts = await published(9, { limit: 4 });
    const seen: string[] = [];
    for (let path: string | undefined = 'feed.json'; path !== undefined; ) {
      const feed: { feed_url: string; next_url?: string } = JSON.parse(texts[path] ?? '');
      expect(feed.next_url).not.toBe(feed.feed_url);
      path = feed.next_url?.slice(site.length);
      if (path !== undefined) expect(seen).not.toContain(path);
      if (path !== undefined) seen.push(path);
    }
    expect(seen).toEqual(['archive/3/feed.json', 'archive/2/feed.json', 'archive/1/feed.json']);
  });

  test('stays as it is when stories come: a full archive gets no more than a link to the next one', async () => {
    const before = await published(9, { limit: 4 });
    const after = await published(14, { limit: 4 });
    for (const number of [1, 2]) {
      for (const file of ['atom.xml', 'rss.xml', 'feed.json']) {
        expect(after[`archive/${number}/${file}`]).toBe(before[`archive/${number}/${file}`]);
      }
    }
    expect(idsIn(after, 'archive/3/atom.xml')).toEqual(idsIn(before, 'archive/3/atom.xml'));
  });

  test('keeps the other archives when a story is withdrawn', async () => {
    const root = publicationOf(9, { limit: 4 });
    const before = await builtIn(root);
    put(root, { 'articles/s2.md': story(2, 'status: withdrawn\nwithdrawn: 2026-03-19T08:00:00Z\n') });
    const after = await builtIn(root);
    expect(idsIn(after, 'archive/1/atom.xml')).toHaveLength(1);
    expect(after['archive/2/atom.xml']).toBe(before['archive/2/atom.xml']);
    expect(after['archive/3/rss.xml']).toBe(before['archive/3/rss.xml']);
  });

  test('is none where the configuration wants none', async () => {
    expect(archivesIn(await published(9, { limit: 4, history: false }))).toEqual([]);
    expect(archivesIn(await published(9, { limit: 4, history: undefined }))).toEqual([]);
  });

  test('keeps in the feed what no archive has yet, however old it is', async () => {
    const texts = await published(9, { limit: 4, days: 1 });
    expect(idsIn(texts, 'atom.xml')).toHaveLength(3);
  });
});

describe('the limits of a feed', () => {
  test('leave out what is older than so many days', async () => {
    const texts = await published(9, { days: 14, history: false });
    expect(idsIn(texts, 'atom.xml').map((id) => id.slice(-3))).toEqual(['s9/', 's8/', 's7/']);
  });

  test('leave out the oldest stories of a document that would be too large, in all formats alike', async () => {
    const texts = await published(9, { bytes: 10_000, history: false }, 'Word '.repeat(400));
    const ids = idsIn(texts, 'atom.xml');
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(9);
    expect(ids[0]).toMatch(/s9\/$/);
    expect(JSON.parse(texts['feed.json'] ?? '').items).toHaveLength(ids.length);
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect(Buffer.byteLength(texts[file] ?? '')).toBeLessThanOrEqual(10_000);
    }
  });

  test('give the summary alone where that is wanted', async () => {
    const texts = await published(2, { content: 'summary' });
    expect(texts['atom.xml']).toContain('Summary of 2');
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) expect(texts[file]).not.toContain('Body of');
  });

  test('hold for one kind of channel where it has its own', async () => {
    const texts = await published(5, { limit: 4, tags: { limit: 1 } });
    expect(idsIn(texts, 'atom.xml')).toHaveLength(4);
    expect(idsIn(texts, 'tags/harbour/atom.xml')).toHaveLength(1);
  });
});

type Texts = Record<string, string>;

function published(count: number, feeds: object, body?: string): Promise<Texts> {
  return builtIn(publicationOf(count, feeds, body));
}

function publicationOf(count: number, feeds: object, body = ''): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return makePublication({
    'copydesk.config.json': JSON.stringify({
      site: { name: 'The Example Ledger', url: site },
      feeds: { history: ['site'], ...feeds },
    }),
    ...Object.fromEntries(numbers.map((at) => [`articles/s${at}.md`, story(at, '', body)])),
  });
}

async function builtIn(root: string): Promise<Texts> {
  const { diagnostics, summary } = await build({ root, now });
  expect(summary.committed, JSON.stringify(diagnostics)).toBe(true);
  return Object.fromEntries(
    Array.from(filesUnder(`${root}/dist`), ([path, bytes]) => [path, bytes.toString()]),
  );
}

function story(at: number, fields = '', body = ''): string {
  const day = String(at).padStart(2, '0');
  return `---\ntitle: Story ${at}\nslug: s${at}\ndate: 2026-03-${day}T08:00:00Z\nauthor: Ana Lima\ntags: [harbour]\nsummary: Summary of ${at}\n${fields}---\n\nBody of ${at}. ${body}\n`;
}

function archivesIn(texts: Texts): string[] {
  const feeds = Object.keys(texts).filter((path) => /^archive\/.*atom\.xml$/.test(path));
  return feeds.map((path) => path.slice(0, -'atom.xml'.length)).sort();
}

function idsIn(texts: Texts, path: string): string[] {
  const entries = parseXml(texts[path] ?? '').children.filter(({ name }) => name === 'entry');
  return entries.map((entry) => entry.children.find(({ name }) => name === 'id')?.text ?? '');
}

/** The path that a document's link of a relation leads to. */
function linkIn(texts: Texts, path: string, rel: string): string | undefined {
  const root = parseXml(texts[path] ?? '');
  const links = descendantsOf(root).filter(({ name }) => name === 'link' || name === 'atom:link');
  return links.find(({ attributes }) => attributes['rel'] === rel)?.attributes['href']?.slice(site.length);
}

/** The children of the feed, or of its channel. */
function descendantsOf({ children }: XmlElement): XmlElement[] {
  return [...children, ...(children.find(({ name }) => name === 'channel')?.children ?? [])];
}
