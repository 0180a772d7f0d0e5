import Draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkXml } from '../../src/xml.ts';
import { publishNasty } from './nasty-publication.ts';
import { goldenEditions, type Published, publishSample } from './published.ts';
import { areStandardsAbsent, skippedWithout, standard } from './standards.ts';

const sitemapSchemas = ['sitemap.xsd', 'sitemap-news.xsd', 'sitemap-image.xsd', 'sitemap-video.xsd'];

describe.each([
  ['the sample publication', publishSample],
  ['a publication of which every field is hostile', publishNasty],
])('%s', (_name, publishIt) => {
  let published: Published;
  beforeAll(async () => {
    published = await publishIt();
  }, 120_000);
  afterAll(() => published.remove());

  test('is well-formed XML with namespaces, wherever it is XML', () => {
    const files = endingIn(published, '.xml');
    expect(files.length).toBeGreaterThan(10);
    for (const path of files) expect([path, checkXml(published.text(path))]).toEqual([path, undefined]);
  });

  test.skipIf(areStandardsAbsent)(
    `holds to the grammar of RFC 4287 in the Atom feed of every channel ${skippedWithout}`,
    async () => {
      const files = endingIn(published, 'atom.xml');
      expect(files.length).toBeGreaterThan(5);
      expect(await atomFaults(files.map(published.text))).toEqual([]);
    },
  );

  test('names an author in every entry of the Atom feeds or in the feed, as no grammar can demand', () => {
    for (const path of endingIn(published, 'atom.xml')) {
      const [head = ''] = published.text(path).split('<entry');
      expect([path, /<author>\s*<name>[^<]/.test(head)]).toEqual([path, true]);
    }
  });

  test.skipIf(areStandardsAbsent)(
    `holds to the schema of JSON Feed 1.1 in the feed of every channel ${skippedWithout}`,
    () => {
      const validate = jsonFeedSchema();
      const files = endingIn(published, 'feed.json');
      expect(files.length).toBeGreaterThan(5);
      for (const path of files) {
        const feed = JSON.parse(published.text(path)) as { version: string };
        validate(feed);
        expect([path, validate.errors]).toEqual([path, null]);
        expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      }
    },
  );

  test.skipIf(areStandardsAbsent)(
    `holds to the schemas of sitemaps.org and of Google News ${skippedWithout}`,
    async () => {
      const { text } = published;
      expect(text('sitemap.xml').split('<loc>').length).toBeGreaterThan(8);
      expect(text('news-sitemap.xml').split('<news:news>').length).toBeGreaterThan(2);
      expect(await sitemapFaults([text('sitemap.xml')], 'news-all.xsd')).toEqual([]);
      expect(await sitemapFaults([text('sitemap-pages.xml')], 'sitemap.xsd')).toEqual([]);
      expect(await sitemapFaults([text('news-sitemap.xml')], 'news-all.xsd')).toEqual([]);
    },
  );
});

describe.skipIf(areStandardsAbsent)(`the golden publications ${skippedWithout}`, () => {
  const documents = (file: string) =>
    goldenEditions().flatMap(([name, { paths, text }]) =>
      paths
        .filter((path) => path === file || path.endsWith(`/${file}`))
        .map((path) => ({ path: `${name}/${path}`, text: text(path) })),
    );

  test('hold to the grammar of RFC 4287 in all their Atom feeds, those of live blogs among them', async () => {
    const feeds = documents('atom.xml');
    expect(feeds.map(({ path }) => path)).toContain('live/live/atom.xml');
    expect(await atomFaults(feeds.map(({ text }) => text))).toEqual([]);
  });

  test('hold to the schema of JSON Feed 1.1 in all their JSON feeds', () => {
    const validate = jsonFeedSchema();
    const feeds = documents('feed.json');
    expect(feeds.map(({ path }) => path)).toContain('live/live/feed.json');
    for (const { path, text } of feeds) {
      validate(JSON.parse(text));
      expect([path, validate.errors]).toEqual([path, null]);
    }
  });
});

describe.skipIf(areStandardsAbsent)(`the grammars ${skippedWithout}`, () => {
  test('refuse an Atom feed without an id and one with a wrong date', async () => {
    const entry = '<title>x</title><id>tag:x,2026:1</id><updated>2026-03-09T08:00:00Z</updated>';
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`;
    expect(await atomFaults([feed])).toEqual([]);
    expect(await atomFaults([feed.replace(/<id>.*<\/id>/, '')])).not.toEqual([]);
    expect(await atomFaults([feed.replace('08:00:00Z', '08:00')])).not.toEqual([]);
  });

  test('refuse a news sitemap with a locale for a language, and a sitemap with a relative address', async () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/a/</loc><news:news><news:publication><news:name>x</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-09T08:00:00Z</news:publication_date><news:title>x</news:title></news:news></url></urlset>`;
    expect(await sitemapFaults([news], 'news-all.xsd')).toEqual([]);
    expect(await sitemapFaults([news.replace('>en<', '>en-GB<')], 'news-all.xsd')).not.toEqual([]);
    const plain = news.replace(/<news:news>.*<\/news:news>/, '');
    expect(await sitemapFaults([plain], 'sitemap.xsd')).toEqual([]);
    expect(await sitemapFaults([plain.replace('https://news.example', '')], 'sitemap.xsd')).not.toEqual([]);
  });

  test('refuse a JSON Feed with an item without an identity', () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'x' };
    const validate = jsonFeedSchema();
    expect(validate({ ...feed, items: [{ id: 'x', content_text: 'x' }] })).toBe(true);
    expect(validate({ ...feed, items: [{ content_text: 'x' }] })).toBe(false);
  });
});

function endingIn({ paths }: Published, end: string): string[] {
  return paths.filter((path) => path.endsWith(end));
}

async function atomFaults(texts: string[]): Promise<string[]> {
  const result = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: standard('atom/atom.rng'),
    extension: 'relaxng',
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

async function sitemapFaults(texts: string[], schema: string): Promise<string[]> {
  const result = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: standard(`sitemap/${schema}`),
    preload: sitemapSchemas.map((fileName) => ({ fileName, contents: standard(`sitemap/${fileName}`) })),
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

function jsonFeedSchema() {
  const ajv = new Draft4.default({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(JSON.parse(standard('jsonfeed/feed-1.json')));
  return ajv.compile(JSON.parse(standard('jsonfeed/feed-1.1.schema.json')));
}
