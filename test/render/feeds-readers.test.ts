import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import Draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Article, Edition, Entry } from '../../src/article.ts';
import { feeds } from '../../src/render/feeds.ts';
import { checkXml, parseXml } from '../../src/xml.ts';
import { channelWith, entriesIn, feedsBy, printAll as outputsOf } from '../tools/edition.ts';

/** Each of these has broken feeds or been shown wrongly by readers. */
const hostile = [
  'a[b[0]]>1 ]]> ]]>]]>',
  'AT&T & Verizon: Q&A',
  'The &amp; Times &amp;amp; &lt;b&gt; &#38; &rsquo; &copy=1 &copy;',
  'How </script><script>alert(1)</script><b>one</b> <!-- tag',
  'Why 5 < 7 > 3, <5% "cheaper" — it’s \'true\'',
  'a > b ]] > c <![CDATA[ d ]]>',
  '港 🎉 👩‍👩‍👧 é',
  'مرحبا \u200fבעולם\u202c 12',
  'line\u2028separator\u2029 and no\u00a0break',
  '$& $1 $$ \\u003c %3C {{ x }}',
];

const standards = new URL('../../../shared/standards/', import.meta.url);
const schema = new URL('../../schemas/json-feed.schema.json', import.meta.url);

describe.each(hostile)('%s', (text) => {
  test('is well-formed in every field', async () => {
    const { rss, atom } = await printAll(editionOf([entryOf(text)]));
    expect(checkXml(rss)).toBeUndefined();
    expect(checkXml(atom)).toBeUndefined();
  });

  test('reaches feedsmith as it is, by RSS', async () => {
    const { rss } = await printAll(editionOf([entryOf(text)]));
    const [item] = parseRssFeed(rss).items ?? [];
    expect(item).toMatchObject({
      title: text,
      link: 'https://news.example/a/?x=1&copy=1',
      guid: { value: 'tag:news.example,2026:a', isPermaLink: false },
      description: htmlOf(text),
      categories: [{ name: text }, { name: `Section ${text}` }],
      dc: { creators: [text, `${text} desk`], languages: ['ar'] },
      content: { encoded: contentOf(text) },
    });
    expect(item?.media?.contents?.[0]).toMatchObject({
      url: 'https://cdn.example/i.png?w=8&copy=1',
      description: { value: text },
      credits: [{ value: text }],
      copyright: { url: licenceOf(text) },
    });
  });

  test('reaches feedsmith as it is, by Atom', async () => {
    const { atom } = await printAll(editionOf([entryOf(text)]));
    const feed = parseAtomFeed(atom);
    expect(feed).toMatchObject({
      title: { value: text },
      subtitle: { value: text },
      authors: [{ name: text }],
    });
    expect(feed.entries?.[0]).toMatchObject({
      title: { value: text, type: 'text' },
      id: 'tag:news.example,2026:a',
      summary: { value: text, type: 'text' },
      content: { value: contentOf(text), type: 'html' },
      authors: [{ name: text }, { name: `${text} desk` }],
      categories: [{ term: text }, { term: `Section ${text}` }],
      published: '2026-03-09T08:05:00+01:00',
      media: { contents: [{ copyright: { url: licenceOf(text) } }, {}, {}] },
    });
  });

  test('reaches feedsmith as it is, by JSON', async () => {
    const { json } = await printAll(editionOf([entryOf(text)]));
    const feed = parseJsonFeed(json);
    expect(feed).toMatchObject({ title: text, description: text, authors: [{ name: text }] });
    expect(feed.items?.[0]).toMatchObject({
      title: text,
      id: 'tag:news.example,2026:a',
      summary: text,
      content_html: contentOf(text),
      authors: [{ name: text }, { name: `${text} desk` }],
      tags: [text],
    });
  });

  test('reaches rss-parser as it is, by RSS and by Atom', async () => {
    const { rss, atom } = await printAll(editionOf([entryOf(text)]));
    const reader = new Parser();
    const rssItem = (await reader.parseString(rss)).items[0];
    expect(rssItem).toMatchObject({
      title: text,
      content: htmlOf(text),
      creator: text,
      'content:encoded': contentOf(text),
      isoDate: '2026-03-09T07:05:00.000Z',
    });
    const atomItem = (await reader.parseString(atom)).items[0];
    expect(atomItem).toMatchObject({
      title: text,
      summary: text,
      author: text,
      content: contentOf(text),
      isoDate: '2026-03-09T07:05:00.000Z',
    });
  });
});

test('any headline is the same in all three feeds', async () => {
  const part = fc.oneof(
    fc.constantFrom(...'&<>"\'];#', ']]>', '&amp;', '&lt', '<b>'),
    fc
      .string({ unit: 'grapheme', maxLength: 3 })
      .filter((each) => !/[\u0000-\u001f\u007f\ufffe\uffff]/.test(each)),
  );
  const headline = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => `x${parts.join('')}x`);
  await fc.assert(
    fc.asyncProperty(headline, async (text) => {
      const { rss, atom, json } = await printAll(editionOf([entryOf(text)]));
      expect(parseXml(rss).children[0]?.children.at(-1)?.children[0]?.text).toBe(text);
      expect(parseXml(atom).children.at(-1)?.children[0]?.text).toBe(text);
      expect(JSON.parse(json).items[0].title).toBe(text);
    }),
    { numRuns: 50 },
  );
});

describe('the JSON Feed', () => {
  test('holds to our schema', async () => {
    const ajv = new Ajv.Ajv2020({ allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    for (const feed of await manyFeeds()) {
      validate(JSON.parse(feed.json));
      expect(validate.errors).toBeNull();
    }
  });

  test.each([
    ['an empty list', { tags: [] }],
    ['a null', { summary: null }],
    ['an unknown key', { author: { name: 'A' } }],
    ['a relative address', { image: 'img/a.png' }],
    ['a date without an offset', { date_published: '2026-03-09T08:05:00' }],
    ['an identity that is no IRI', { id: '317' }],
    ['a key of an extension with a dot', { '_a.b': {} }],
  ])('breaks our schema by %s in an item', async (_what, fault) => {
    const ajv = new Ajv.Ajv2020();
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    const feed = JSON.parse((await printAll(editionOf([entryOf('x')]))).json);
    expect(validate({ ...feed, items: [{ ...feed.items[0], _copydesk: { about: 'x' } }] })).toBe(true);
    expect(validate({ ...feed, items: [{ ...feed.items[0], ...fault }] })).toBe(false);
  });

  test.skipIf(!existsSync(standards))(
    `holds to the schema of JSON Feed 1.1 (skipped without ${standards.pathname})`,
    async () => {
      const ajv = new Draft4.default({ strict: false });
      formats.default(ajv);
      ajv.addSchema(JSON.parse(standardOf('jsonfeed/feed-1.json')));
      const validate = ajv.compile(JSON.parse(standardOf('jsonfeed/feed-1.1.schema.json')));
      for (const feed of await manyFeeds()) {
        validate(JSON.parse(feed.json));
        expect(validate.errors).toBeNull();
      }
      expect(
        validate({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{ id: 'x' }] }),
      ).toBe(false);
    },
  );
});

describe('the Atom feed', () => {
  test.skipIf(!existsSync(standards))(
    `holds to the grammar of RFC 4287 (skipped without ${standards.pathname})`,
    async () => {
      const atoms = (await manyFeeds()).map(({ atom }) => atom);
      expect(await faultsOf(atoms)).toEqual([]);
      expect(await faultsOf(atoms.map((atom) => atom.replace(/<id>.*<\/id>/, '')))).not.toEqual([]);
    },
  );
});

async function faultsOf(atoms: string[]): Promise<string[]> {
  const xml = atoms.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const result = await validateXML({ xml, schema: standardOf('atom/atom.rng'), extension: 'relaxng' });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

function standardOf(path: string): string {
  return readFileSync(new URL(path, standards), 'utf8');
}

/** Feeds with everything, with nothing optional, and without items. */
async function manyFeeds() {
  const full = hostile.map((text, index) => ({ ...entryOf(text), id: `tag:news.example,2026:${index}` }));
  const { description, ...rest } = entryOf('x');
  const lists = { author: [], articleSection: [], keywords: [], image: [], audio: [], video: [] };
  const bare = { ...rest, ...lists, correction: [] };
  const editions = [
    editionOf(full),
    editionOf([bare]),
    { ...editionOf([bare]), articleOf: emptyOf },
    editionOf([]),
  ];
  return Promise.all(editions.map(printAll));
}

async function printAll(edition: Edition): Promise<{ rss: string; atom: string; json: string }> {
  const texts = (await outputsOf(feeds, edition)).map(({ text }) => text);
  const [rss = '', atom = '', json = ''] = texts;
  return { rss, atom, json };
}

function htmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function bodyOf(text: string): string {
  return `<p title="]]&gt;">${htmlOf(text)}</p>\n<pre>a[b[0]]>1 ]]>]]></pre>`;
}

function contentOf(text: string): string {
  return `<div dir="rtl" lang="ar">${bodyOf(text)}</div>`;
}

/** No address that was admitted has such characters; attributes carry them all the same. */
function licenceOf(text: string): string {
  return `https://cdn.example/?${text}`;
}

/** An entry that says the text wherever it can. */
function entryOf(text: string): Entry {
  const url = 'https://news.example/a/?x=1&copy=1';
  return {
    source: 'articles/a.md',
    sourceHash: '0',
    id: 'tag:news.example,2026:a',
    url,
    canonicalUrl: url,
    folder: 'a/',
    slug: 'a',
    kind: 'news',
    status: 'ready',
    headline: text,
    description: text,
    datePublished: '2026-03-09T08:05:00+01:00',
    dateModified: '2026-03-10T08:05:00+01:00',
    inLanguage: 'ar',
    author: [
      {
        type: 'Person',
        name: text,
        url: 'https://news.example/staff/?a=1&copy=2',
        email: 'a&b@news.example',
      },
      { type: 'Organization', name: `${text} desk` },
    ],
    articleSection: [{ name: `Section ${text}`, slug: 's', url: 'https://news.example/s/' }],
    keywords: [text],
    image: [
      {
        url: 'https://cdn.example/i.png?w=8&copy=1',
        encodingFormat: 'image/png',
        contentSize: 9,
        caption: text,
        creditText: text,
        copyrightNotice: text,
        license: licenceOf(text),
      },
    ],
    audio: [{ url: 'https://news.example/a.mp3?a=1&copy=1', encodingFormat: 'audio/mpeg', duration: 12.5 }],
    video: [{ url: 'https://news.example/a.mp4', encodingFormat: 'video/mp4', contentSize: 8 }],
    correction: [],
    access: 'free',
    isIndexed: true,
    isInSitemap: true,
    wordCount: 100,
  };
}

async function articleOf(entry: Entry): Promise<Article> {
  const body = { html: bodyOf(entry.headline), text: '', links: [], images: [] };
  return { ...entry, body, gallery: [], files: [], derivatives: [], extra: {} };
}

async function emptyOf(entry: Entry): Promise<Article> {
  return { ...(await articleOf(entry)), body: { html: '', text: '', links: [], images: [] } };
}

function editionOf(list: Entry[]): Edition {
  const entries = entriesIn(list);
  const updated = '2026-03-10T10:00:00+01:00';
  const url = 'https://news.example/';
  const text = list[0]?.headline ?? 'Ledger';
  return {
    publication: {
      site: { name: text, url, description: text, language: 'en', timeZone: 'UTC', tagYear: '2026' },
      publisher: {
        name: text,
        url,
        email: 'desk@news.example',
        logo: { url: `${url}logo.png`, width: 9, height: 9 },
      },
      authors: {},
      sections: {},
      articles: 'articles',
      permalink: '/{slug}/',
      feeds: feedsBy({ limit: 20 }),
      files: { missing: 'warning' },
      images: { derive: false, widths: [] },
      limits: { articleBytes: 20_000_000, markupSeconds: 3 },
    },
    now: '2026-03-10T12:00:00Z',
    updated,
    entries,
    listed: entries,
    gone: entriesIn([]),
    channels: [channelWith({ name: text, description: text, url, folder: '', entries, updated })],
    articleOf,
  };
}
