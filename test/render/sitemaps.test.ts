import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Edition, Entry } from '../../src/article.ts';
import type { EditionRenderer, Output } from '../../src/contracts.ts';
import { sitemaps, sitemapsWithin } from '../../src/render/sitemaps.ts';
import { checkXml, parseXml, type XmlElement } from '../../src/xml.ts';
import { channelWith, entriesIn, feedsBy, printAll } from '../tools/edition.ts';

const standards = new URL('../../../shared/standards/sitemap/', import.meta.url);
const now = '2026-03-10T12:00:00Z';

describe('the sitemap of articles', () => {
  test('gives every article its last change with the offset that was written', async () => {
    const outputs = await renderAll(editionOf([entryOf('a', { dateModified: '2026-03-10T08:05:00+09:00' })]));
    expect(rowsOf(outputs, 'sitemap.xml')).toEqual([
      { loc: 'https://news.example/a/', lastmod: '2026-03-10T08:05:00+09:00' },
    ]);
  });

  test.each([
    ['that search engines shall not index', { isIndexed: false }],
    ['that is kept out of sitemaps', { isInSitemap: false }],
    ['whose original is elsewhere', { canonicalUrl: 'https://partner.example/a' }],
  ])('leaves out an article %s, and so does the news sitemap', async (_what, given) => {
    const outputs = await renderAll(editionOf([entryOf('a', given), entryOf('b')]));
    expect(locationsOf(outputs, 'sitemap.xml')).toEqual(['https://news.example/b/']);
    expect(locationsOf(outputs, 'news-sitemap.xml')).toEqual(['https://news.example/b/']);
  });

  test('names the pictures of an article, and declares what it says of them only then', async () => {
    const url = 'https://cdn.example/a.jpg?w=1&h=2';
    const outputs = await renderAll(editionOf([entryOf('a', { image: [{ url }] }), entryOf('b')]));
    const text = outputs.find(({ path }) => path === 'sitemap.xml')?.text ?? '';
    expect(text).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"');
    expect(text.match(/<image:loc>.*<\/image:loc>/g)).toEqual([
      '<image:loc>https://cdn.example/a.jpg?w=1&amp;h=2</image:loc>',
    ]);
    const without = await renderAll(editionOf([entryOf('b')]));
    expect(without.map(({ text: each }) => each).join()).not.toContain('image');
  });

  test('lists old articles too', async () => {
    const outputs = await renderAll(editionOf([entryOf('old', { datePublished: '2020-01-01T00:00:00Z' })]));
    expect(locationsOf(outputs, 'sitemap.xml')).toEqual(['https://news.example/old/']);
    expect(locationsOf(outputs, 'news-sitemap.xml')).toEqual([]);
  });

  test('becomes an index of numbered files when it grows too long', async () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((slug, index) =>
      entryOf(slug, { dateModified: `2026-03-1${9 - index}T08:00:00Z` }),
    );
    const outputs = await renderAll(editionOf(entries), sitemapsWithin({ pages: 2, news: 2 }));
    expect(rowsOf(outputs, 'sitemap.xml')).toEqual([
      { loc: 'https://news.example/sitemap-1.xml', lastmod: '2026-03-16T08:00:00Z' },
      { loc: 'https://news.example/sitemap-2.xml', lastmod: '2026-03-18T08:00:00Z' },
      { loc: 'https://news.example/sitemap-3.xml', lastmod: '2026-03-19T08:00:00Z' },
    ]);
    expect(locationsOf(outputs, 'sitemap-2.xml')).toEqual([
      'https://news.example/b/',
      'https://news.example/c/',
    ]);
    expect(locationsOf(outputs, 'sitemap-3.xml')).toEqual(['https://news.example/a/']);
    expect(locationsOf(outputs, 'news-sitemap.xml')).toHaveLength(3);
    expect(locationsOf(outputs, 'news-sitemap-3.xml')).toEqual(['https://news.example/a/']);
  });

  test('leaves full files as they are when there is one more', async () => {
    const entries = [...'abcde'].map((slug) => entryOf(slug));
    const limits = { pages: 2, news: 2 };
    const before = await renderAll(editionOf(entries), sitemapsWithin(limits));
    const after = await renderAll(editionOf([entryOf('new'), ...entries]), sitemapsWithin(limits));
    for (const path of ['sitemap-1.xml', 'sitemap-2.xml', 'news-sitemap-1.xml']) {
      expect(locationsOf(after, path)).toEqual(locationsOf(before, path));
    }
  });

  test('stays one file at the limit', async () => {
    const entries = [...'abcdefgh'].map((slug) => entryOf(slug));
    const one = await renderAll(editionOf(entries), sitemapsWithin({ pages: 8, news: 8 }));
    expect(locationsOf(one, 'sitemap.xml')).toHaveLength(8);
    expect(pathsOf(one)).not.toContain('sitemap-1.xml');
  });

  test('splits at 1,000 addresses, as the news sitemap must', async () => {
    const old = '2020-01-01T00:00:00Z';
    const entries = Array.from({ length: 2_001 }, (_, index) =>
      entryOf(`n${index}`, index > 1_000 ? { datePublished: old } : {}),
    );
    const outputs = await renderAll(editionOf(entries));
    expect(locationsOf(outputs, 'sitemap-1.xml')).toHaveLength(1_000);
    expect(locationsOf(outputs, 'sitemap-3.xml')).toEqual(['https://news.example/n0/']);
    expect(locationsOf(outputs, 'news-sitemap-1.xml')).toHaveLength(1_000);
    expect(locationsOf(outputs, 'news-sitemap-2.xml')).toEqual(['https://news.example/n0/']);
  }, 60_000);
});

describe('the sitemap of front pages', () => {
  test('gives every channel the moment of its last change', async () => {
    expect(rowsOf(await renderAll(editionOf([])), 'sitemap-pages.xml')).toEqual([
      { loc: 'https://news.example/', lastmod: '2026-03-10T08:00:00+01:00' },
      { loc: 'https://news.example/sport/', lastmod: '2026-03-09T08:00:00+01:00' },
    ]);
  });
});

describe('the news sitemap', () => {
  test('holds what was published in the last 48 hours, both ends included, newest first', async () => {
    const dates = {
      now,
      hour: '2026-03-10T12:00:00+01:00',
      edge: '2026-03-08T07:00:00-05:00',
      over: '2026-03-08T11:59:59Z',
    };
    const entries = Object.entries(dates).map(([slug, datePublished]) => entryOf(slug, { datePublished }));
    const outputs = await renderAll(editionOf(entries));
    expect(locationsOf(outputs, 'news-sitemap.xml')).toEqual([
      'https://news.example/now/',
      'https://news.example/hour/',
      'https://news.example/edge/',
    ]);
  });

  test('does not take an old article for news because it changed', async () => {
    const given = { datePublished: '2026-03-01T08:00:00Z', dateModified: '2026-03-10T11:00:00Z' };
    expect(locationsOf(await renderAll(editionOf([entryOf('a', given)])), 'news-sitemap.xml')).toEqual([]);
  });

  test('offers no advert as news, and lists it among the pages', async () => {
    const outputs = await renderAll(editionOf([entryOf('a'), entryOf('ad', { kind: 'sponsored' })]));
    expect(locationsOf(outputs, 'news-sitemap.xml')).toEqual(['https://news.example/a/']);
    expect(locationsOf(outputs, 'sitemap.xml')).toContain('https://news.example/ad/');
  });

  test('counts no adverts: each of its files has news, and their index the last change of these', async () => {
    const advert = { kind: 'sponsored' as const, dateModified: '2026-03-10T11:59:00Z' };
    const entries = [
      ...[entryOf('ad-1', advert), entryOf('a'), entryOf('ad-2', advert), entryOf('b'), entryOf('c')],
      ...[entryOf('ad-3', advert), entryOf('ad-4', advert)],
    ];
    const outputs = await renderAll(editionOf(entries), sitemapsWithin({ pages: 9, news: 2 }));
    expect(locationsOf(outputs, 'news-sitemap-1.xml')).toEqual([
      'https://news.example/b/',
      'https://news.example/c/',
    ]);
    expect(locationsOf(outputs, 'news-sitemap-2.xml')).toEqual(['https://news.example/a/']);
    expect(pathsOf(outputs)).not.toContain('news-sitemap-3.xml');
    expect(JSON.stringify(rowsOf(outputs, 'news-sitemap.xml'))).not.toContain('11:59');
    const few = await renderAll(editionOf(entries.slice(0, 4)), sitemapsWithin({ pages: 9, news: 2 }));
    expect(locationsOf(few, 'news-sitemap.xml')).toEqual([
      'https://news.example/a/',
      'https://news.example/b/',
    ]);
  });

  test.each([
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
  ])('spells the language %s as %s', async (inLanguage, spelt) => {
    expect(newsOf(await renderAll(editionOf([entryOf('a', { inLanguage })]))).language).toBe(spelt);
  });

  test('names the publication without what stands in parentheses', async () => {
    const edition = editionOf([entryOf('a')]);
    edition.publication.site.name = 'The Example Ledger (subscription)';
    expect(newsOf(await renderAll(edition)).name).toBe('The Example Ledger');
  });

  test('keeps a name that is nothing else', async () => {
    const edition = editionOf([entryOf('a')]);
    edition.publication.site.name = '(Ledger)';
    expect(newsOf(await renderAll(edition)).name).toBe('(Ledger)');
  });

  test('gives the first publication as it was written, to the second', async () => {
    const given = { datePublished: '2026-03-10T08:05:00+01:00', dateModified: '2026-03-10T11:00:00Z' };
    expect(newsOf(await renderAll(editionOf([entryOf('a', given)]))).date).toBe('2026-03-10T08:05:00+01:00');
  });
});

describe('every sitemap', () => {
  const hostile = `Q&A ]]> ]]>]]> &amp; &copy=1 <script>alert("1")</script> 港🎉 مرحبا \u2028 '`;

  test('is well-formed and exact whatever an article is called', async () => {
    const url = 'https://news.example/a/?x=1&copy=1';
    const edition = editionOf([entryOf('a', { url, canonicalUrl: url, headline: hostile })]);
    edition.publication.site.name = hostile;
    const outputs = await renderAll(edition);
    for (const { text } of xmlOf(outputs)) expect(checkXml(text)).toBeUndefined();
    for (const { text } of xmlOf(outputs)) expect(text).not.toMatch(/CDATA|©/);
    expect(locationsOf(outputs, 'sitemap.xml')).toEqual([url]);
    expect(newsOf(outputs)).toMatchObject({ title: hostile });
  });

  test('is a urlset without addresses when there is nothing to list', async () => {
    const edition = { ...editionOf([]), channels: [] };
    const outputs = await renderAll(edition);
    expect(pathsOf(outputs)).toEqual(['sitemap.xml', 'sitemap-pages.xml', 'news-sitemap.xml', 'robots.txt']);
    for (const { text } of xmlOf(outputs)) {
      expect(parseXml(text)).toMatchObject({ name: 'urlset', children: [] });
    }
  });

  test('is announced in robots.txt by its absolute address', async () => {
    const outputs = await renderAll(editionOf([]));
    expect(outputs.at(-1)).toEqual({
      path: 'robots.txt',
      format: 'text',
      mediaType: 'text/plain',
      text: [
        'User-agent: *',
        'Allow: /',
        '',
        'Sitemap: https://news.example/sitemap.xml',
        'Sitemap: https://news.example/sitemap-pages.xml',
        'Sitemap: https://news.example/news-sitemap.xml',
        '',
      ].join('\n'),
    });
  });

  test.skipIf(!existsSync(standards))(
    `holds to the schemas of sitemaps.org and Google (skipped without ${standards.pathname})`,
    async () => {
      const outputs = await renderAll(
        editionOf([entryOf('a', { headline: hostile }), entryOf('b', { inLanguage: 'zh-TW' })]),
      );
      expect(await faultsOf(xmlOf(outputs))).toEqual([]);
      expect(await faultsOf([{ path: 'x.xml', text: '<urlset/>' }])).not.toEqual([]);
    },
  );
});

async function faultsOf(files: { path: string; text: string }[]): Promise<string[]> {
  const names = ['sitemap.xsd', 'sitemap-news.xsd', 'sitemap-image.xsd', 'sitemap-video.xsd'];
  const preload = names.map((fileName) => ({ fileName, contents: standardOf(fileName) }));
  const xml = files.map(({ path, text }) => ({ fileName: path, contents: text }));
  const result = await validateXML({ xml, schema: standardOf('news-all.xsd'), preload });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

function standardOf(name: string): string {
  return readFileSync(new URL(name, standards), 'utf8');
}

async function renderAll(edition: Edition, renderer: EditionRenderer = sitemaps): Promise<Output[]> {
  return printAll(renderer, edition);
}

function rowsOf(outputs: Output[], path: string): Record<string, string>[] {
  const output = outputs.find((each) => each.path === path);
  if (!output) throw new Error(`There is no ${path} in ${pathsOf(outputs).join(', ')}`);
  const rows = parseXml(output.text).children;
  return rows.map(({ children }) => Object.fromEntries(children.map(({ name, text }) => [name, text])));
}

function locationsOf(outputs: Output[], path: string): (string | undefined)[] {
  return rowsOf(outputs, path).map(({ loc }) => loc);
}

function newsOf(outputs: Output[]): Record<string, string | undefined> {
  const text = outputs.find(({ path }) => path === 'news-sitemap.xml')?.text ?? '';
  const news = descend(parseXml(text), 'url', 'news:news');
  return {
    name: descend(news, 'news:publication', 'news:name')?.text,
    language: descend(news, 'news:publication', 'news:language')?.text,
    date: descend(news, 'news:publication_date')?.text,
    title: descend(news, 'news:title')?.text,
  };
}

function descend(from: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce((at, name) => at?.children.find((child) => child.name === name), from);
}

function xmlOf(outputs: Output[]): Output[] {
  return outputs.filter(({ format }) => format === 'xml');
}

function pathsOf(outputs: Output[]): string[] {
  return outputs.map(({ path }) => path);
}

function entryOf(slug: string, given: Partial<Entry> = {}): Entry {
  const url = `https://news.example/${slug}/`;
  return {
    source: `articles/${slug}.md`,
    sourceHash: '0',
    id: url,
    url,
    canonicalUrl: url,
    folder: `${slug}/`,
    slug,
    kind: 'news',
    status: 'ready',
    headline: `Headline ${slug}`,
    datePublished: '2026-03-10T08:00:00Z',
    dateModified: '2026-03-10T08:00:00Z',
    inLanguage: 'en',
    author: [],
    articleSection: [],
    keywords: [],
    image: [],
    audio: [],
    video: [],
    correction: [],
    access: 'free',
    isIndexed: true,
    isInSitemap: true,
    wordCount: 100,
    ...given,
  };
}

function editionOf(list: Entry[]): Edition {
  const entries = entriesIn(list);
  const listed = entriesIn(list.filter(isListed));
  const updated = '2026-03-10T08:00:00+01:00';
  const front = channelWith({
    name: 'Ledger',
    description: 'News',
    url: 'https://news.example/',
    folder: '',
    entries,
    updated,
  });
  const sport = {
    url: 'https://news.example/sport/',
    folder: 'sport/',
    updated: '2026-03-09T08:00:00+01:00',
  };
  return {
    publication: {
      site: {
        name: 'The Example Ledger',
        url: 'https://news.example/',
        description: 'News',
        language: 'en',
        timeZone: 'UTC',
        tagYear: '2026',
      },
      publisher: { name: 'The Example Ledger', url: 'https://news.example/' },
      authors: {},
      sections: {},
      articles: 'articles',
      permalink: '/{slug}/',
      feeds: feedsBy({ limit: 20 }),
      files: { missing: 'warning' },
      images: { derive: false, widths: [] },
      limits: { articleBytes: 20_000_000, markupSeconds: 3 },
    },
    now,
    updated,
    entries,
    listed,
    gone: entriesIn([]),
    channels: [front, channelWith({ ...front, kind: 'section', ...sport, entries: entriesIn([]) })],
    articleOf: () => Promise.reject(new Error('Sitemaps need no bodies')),
  };
}

function isListed({ isIndexed, isInSitemap, canonicalUrl, url }: Entry): boolean {
  return isIndexed && isInSitemap && canonicalUrl === url;
}
