import { describe, expect, test } from 'vitest';
import type { Article, Edition, Entry } from '../../src/article.ts';
import type { Output } from '../../src/contracts.ts';
import { feeds } from '../../src/render/feeds.ts';
import { parseXml, type XmlElement } from '../../src/xml.ts';
import { channelWith, entriesIn, feedsBy, printAll } from '../tools/edition.ts';

describe('the feeds of an edition', () => {
  test('are three for each channel, in its folder', async () => {
    const outputs = await outputsOf(editionOf([{}]));
    expect(outputs.map(({ text: _text, ...rest }) => rest)).toEqual([
      { path: 'rss.xml', format: 'xml', mediaType: 'application/rss+xml' },
      { path: 'atom.xml', format: 'xml', mediaType: 'application/atom+xml' },
      { path: 'feed.json', format: 'json', mediaType: 'application/feed+json', schema: 'json-feed' },
      { path: 'sport/rss.xml', format: 'xml', mediaType: 'application/rss+xml' },
      { path: 'sport/atom.xml', format: 'xml', mediaType: 'application/atom+xml' },
      { path: 'sport/feed.json', format: 'json', mediaType: 'application/feed+json', schema: 'json-feed' },
    ]);
  });

  test('hold the first entries of the channel in its order, as many as the limit says', async () => {
    const edition = editionOf([{ headline: 'b' }, { headline: 'a' }, { headline: 'c' }, { headline: 'd' }]);
    edition.publication.feeds = feedsBy({ limit: 3 });
    const { items, entries, json } = await feedsOf(edition);
    expect(items.map((item) => textOf(item, 'title'))).toEqual(['b', 'a', 'c']);
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(['b', 'a', 'c']);
    expect(json.items.map(({ title }) => title)).toEqual(['b', 'a', 'c']);
  });

  test('ask for each body once in a channel, and for none beyond the limit', async () => {
    const asked: string[] = [];
    const edition = editionOf([{ id: 'tag:a' }, { id: 'tag:b' }, { id: 'tag:c' }]);
    edition.publication.feeds = feedsBy({ limit: 2 });
    const { articleOf } = edition;
    edition.articleOf = (entry) => {
      asked.push(entry.id);
      return articleOf(entry);
    };
    await outputsOf(edition);
    expect(asked).toEqual(['tag:a', 'tag:b', 'tag:a', 'tag:b']);
  });

  test('say the same when they are made again, and change nothing that they are made from', async () => {
    const edition = editionOf([fullEntry]);
    const before = JSON.stringify(edition);
    expect(await outputsOf(edition)).toEqual(await outputsOf(edition));
    expect(JSON.stringify(edition)).toBe(before);
  });

  test('never say undefined, null, Invalid Date or [object Object]', async () => {
    for (const { text } of await outputsOf(editionOf([fullEntry, {}]))) {
      expect(text).not.toMatch(/undefined|null|Invalid Date|\[object|NaN/);
    }
  });

  test('end in a line end and begin with nothing before the declaration', async () => {
    for (const { text, format } of await outputsOf(editionOf([{}]))) {
      expect(text).toMatch(format === 'xml' ? /^<\?xml version="1.0" encoding="utf-8"\?>/i : /^\{/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test('exist for a channel without entries', async () => {
    const { items, entries, json } = await feedsOf(editionOf([]));
    expect([items, entries, json.items]).toEqual([[], [], []]);
  });
});

describe('RSS', () => {
  test('tells of the channel', async () => {
    const { channel, rss } = await feedsOf(editionOf([{}]));
    expect(rss.attributes).toEqual({
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
    });
    expect(channel.children.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'The Example Ledger'],
      ['link', 'https://news.example/'],
      ['description', 'Local reporting'],
      ['lastBuildDate', 'Tue, 10 Mar 2026 09:00:00 GMT'],
      ['docs', 'https://www.rssboard.org/rss-specification'],
      ['generator', 'Copydesk'],
      ['language', 'en'],
      ['image', ''],
      ['atom:link', ''],
      ['item', ''],
    ]);
    expect(channel.children.find(({ name }) => name === 'image')?.children.map(({ text }) => text)).toEqual([
      'https://news.example/img/logo.png',
      'The Example Ledger',
      'https://news.example/',
    ]);
    expect(attributesOf(channel, 'atom:link')).toEqual([
      { href: 'https://news.example/rss.xml', rel: 'self', type: 'application/rss+xml' },
    ]);
  });

  test.each(['https://news.example/logo.svg', 'https://news.example/logo.png?v=2', undefined])(
    'leaves out the image where it is %s',
    async (url) => {
      const edition = editionOf([{}]);
      edition.publication.publisher = {
        name: 'Ledger',
        url: 'https://news.example/',
        ...(url && { logo: { url } }),
      };
      expect(childrenOf((await feedsOf(edition)).channel, 'image')).toEqual([]);
    },
  );

  test('gives an item without anything optional no more than it has', async () => {
    const { items } = await feedsOf(editionOf([{ description: '' }], ''));
    expect(items[0]?.children.map(({ name }) => name)).toEqual(['title', 'link', 'guid', 'pubDate']);
  });

  test('calls the identity a permanent link only where it is the address', async () => {
    const { items } = await feedsOf(
      editionOf([{ id: 'tag:news.example,2026:1' }, { id: 'https://news.example/a/' }]),
    );
    expect(items.flatMap((item) => childrenOf(item, 'guid'))).toMatchObject([
      { text: 'tag:news.example,2026:1', attributes: { isPermaLink: 'false' } },
      { text: 'https://news.example/a/', attributes: { isPermaLink: 'true' } },
    ]);
  });

  test('dates an item by its first publication, in GMT, and tells of a change apart', async () => {
    const datePublished = '2026-03-09T08:05:00+01:00';
    const { items } = await feedsOf(
      editionOf([
        { datePublished, dateModified: '2026-03-10T10:00:00+01:00' },
        { datePublished, dateModified: '2026-03-09T07:05:00Z' },
      ]),
    );
    expect(items.map((item) => textOf(item, 'pubDate'))).toEqual(
      Array(2).fill('Mon, 09 Mar 2026 07:05:00 GMT'),
    );
    expect(items.map((item) => textOf(item, 'atom:updated'))).toEqual([
      '2026-03-10T10:00:00+01:00',
      undefined,
    ]);
  });

  test('names every author as a creator and none as an address', async () => {
    const { items } = await feedsOf(editionOf([fullEntry]));
    expect(textsOf(items[0], 'dc:creator')).toEqual(['Ana Example', 'Example, Kim & Co']);
    expect(textsOf(items[0], 'author')).toEqual([]);
  });

  test('gives the keywords as written, then the sections that are not among them', async () => {
    const { items } = await feedsOf(
      editionOf([
        {
          keywords: ['city council', 'Sport', 'budget, draft'],
          articleSection: sectionsOf('Sport', 'World'),
        },
        { keywords: ['budget'] },
      ]),
    );
    expect(textsOf(items[0], 'category')).toEqual(['city council', 'Sport', 'budget, draft', 'World']);
    expect(textsOf(items[1], 'category')).toEqual(['budget']);
  });

  test('names the language of an item where it is not the feed’s', async () => {
    const { items } = await feedsOf(editionOf([{ inLanguage: 'zh-CN' }, { inLanguage: 'en' }]));
    expect(items.map((item) => textOf(item, 'dc:language'))).toEqual(['zh-CN', undefined]);
  });

  test('writes the summary as HTML before the story', async () => {
    const edition = editionOf([{ description: 'Fell by <5% at "Joe & Co"' }]);
    const { items } = await feedsOf(edition);
    expect(textOf(items[0], 'description')).toBe('Fell by &lt;5% at "Joe &amp; Co"');
    expect((await outputsOf(edition))[0]?.text).toContain('<description>Fell by &amp;lt;5% at');
    const names = items[0]?.children.map(({ name }) => name) ?? [];
    expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
  });

  test('puts the story in place of a summary that is not there too', async () => {
    const { items } = await feedsOf(editionOf([{ description: '' }], '<p>Story & more</p>'));
    expect(textOf(items[0], 'description')).toBe('<p>Story & more</p>');
    expect(textOf(items[0], 'content:encoded')).toBe('<p>Story & more</p>');
  });

  test('offers at most one enclosure: sound, else film, else a picture whose length is known', async () => {
    const picture = { url: 'https://news.example/a.jpg', encodingFormat: 'image/jpeg', contentSize: 9 };
    const audio = { url: 'https://news.example/a.mp3', encodingFormat: 'audio/mpeg', contentSize: 7 };
    const video = { url: 'https://news.example/a.mp4', encodingFormat: 'video/mp4' };
    const { items } = await feedsOf(
      editionOf([
        { image: [picture], audio: [audio], video: [video] },
        { image: [picture], video: [video] },
        { image: [{ url: 'https://news.example/b.jpg', encodingFormat: 'image/jpeg' }, picture] },
        { image: [{ url: 'https://news.example/b.jpg', contentSize: 9 }] },
      ]),
    );
    expect(items.map((item) => attributesOf(item, 'enclosure'))).toEqual([
      [{ url: audio.url, length: '7', type: 'audio/mpeg' }],
      [{ url: video.url, length: '0', type: 'video/mp4' }],
      [{ url: picture.url, length: '9', type: 'image/jpeg' }],
      [],
    ]);
  });

  test('describes all media in the terms of Media RSS', async () => {
    const { items } = await feedsOf(editionOf([fullEntry]));
    expect(childrenOf(items[0], 'media:content')).toEqual(fullMedia);
  });
});

describe('Atom', () => {
  test('tells of the channel', async () => {
    const { atom } = await feedsOf(editionOf([]));
    expect(atom.attributes).toEqual({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': 'en',
    });
    expect(atom.children.map(({ name, text, attributes: { rel = '' } }) => [name, rel || text])).toEqual([
      ['id', 'https://news.example/'],
      ['title', 'The Example Ledger'],
      ['updated', '2026-03-10T10:00:00+01:00'],
      ['generator', 'Copydesk'],
      ['author', ''],
      ['link', 'alternate'],
      ['link', 'self'],
      ['subtitle', 'Local reporting'],
      ['logo', 'https://news.example/img/logo.png'],
      ['icon', 'https://news.example/img/logo.png'],
    ]);
    expect(attributesOf(atom, 'link')).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://news.example/' },
      { rel: 'self', type: 'application/atom+xml', href: 'https://news.example/atom.xml' },
    ]);
    expect(peopleOf(atom)).toEqual([
      { name: 'Ledger & Co', uri: 'https://news.example/', email: 'desk@news.example' },
    ]);
  });

  test('has no icon where the logo is one that is not square (AT-14)', async () => {
    const edition = editionOf([]);
    const logo = { url: 'https://news.example/logo.png', width: 600, height: 60 };
    edition.publication.publisher = { name: 'Ledger', url: 'https://news.example/', logo };
    const { atom, json } = await feedsOf(edition);
    expect(textsOf(atom, 'icon')).toEqual([]);
    expect(json).not.toHaveProperty('icon');
  });

  test('identifies a section by the address of its front page', async () => {
    const outputs = await outputsOf(editionOf([{}]));
    expect(textOf(parseXml(outputs[4]?.text ?? ''), 'id')).toBe('https://news.example/sport/');
  });

  test('keeps both dates with the offset that was written', async () => {
    const { entries } = await feedsOf(editionOf([fullEntry]));
    expect(textOf(entries[0], 'published')).toBe('2026-03-09T08:05:00+09:00');
    expect(textOf(entries[0], 'updated')).toBe('2026-03-10T08:05:00.5-03:30');
  });

  test('keeps an identity character by character', async () => {
    const ids = [
      'tag:news.example,2026:río',
      'HTTP://News.Example',
      'urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
    ];
    const { entries, items, json } = await feedsOf(editionOf(ids.map((id) => ({ id }))));
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(ids);
    expect(items.map((item) => textOf(item, 'guid'))).toEqual(ids);
    expect(json.items.map(({ id }) => id)).toEqual(ids);
  });

  test('names every author with the address of a page, and keeps e-mail addresses back', async () => {
    const { entries } = await feedsOf(editionOf([fullEntry]));
    expect(peopleOf(entries[0])).toEqual([
      { name: 'Ana Example', uri: 'https://news.example/staff/ana/' },
      { name: 'Example, Kim & Co' },
    ]);
  });

  test('gives title and summary as text and the story as HTML', async () => {
    const { entries } = await feedsOf(
      editionOf([{ headline: '<b> & "c"', description: 'fell <5%' }], '<p>x</p>'),
    );
    expect(['title', 'summary', 'content'].flatMap((name) => childrenOf(entries[0], name))).toMatchObject([
      { attributes: { type: 'text' }, text: '<b> & "c"' },
      { attributes: { type: 'text' }, text: 'fell <5%' },
      { attributes: { type: 'html' }, text: '<p>x</p>' },
    ]);
  });

  test('gives the headline where there is no text at all', async () => {
    const { entries } = await feedsOf(editionOf([{ headline: 'Pictures', description: '' }], ''));
    expect(textOf(entries[0], 'summary')).toBe('Pictures');
  });

  test('marks the language of an entry where it is not the feed’s', async () => {
    const { entries } = await feedsOf(editionOf([{ inLanguage: 'zh-CN' }, {}]));
    expect(entries.map(({ attributes }) => attributes)).toEqual([{ 'xml:lang': 'zh-CN' }, {}]);
  });

  test('links the page, and every file whose kind is known, with its true length', async () => {
    const { entries } = await feedsOf(editionOf([fullEntry]));
    expect(attributesOf(entries[0], 'link')).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://news.example/a/' },
      { rel: 'enclosure', type: 'audio/mpeg', length: '481600', href: 'https://news.example/a.mp3' },
      { rel: 'enclosure', type: 'video/mp4', href: 'https://news.example/a.mp4' },
      { rel: 'enclosure', type: 'image/jpeg', length: '1234', href: 'https://news.example/a.jpg?w=1&h=2' },
    ]);
    expect(childrenOf(entries[0], 'media:content')).toEqual(fullMedia);
  });

  test('gives every keyword and section as a term', async () => {
    const { entries } = await feedsOf(editionOf([{ keywords: ['a<b'], articleSection: sectionsOf('Q&A') }]));
    expect(attributesOf(entries[0], 'category')).toEqual([{ term: 'a<b' }, { term: 'Q&A' }]);
  });
});

describe('JSON Feed', () => {
  test('tells of the channel', async () => {
    const { json } = await feedsOf(editionOf([]));
    expect(json).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Example Ledger',
      home_page_url: 'https://news.example/',
      feed_url: 'https://news.example/feed.json',
      description: 'Local reporting',
      icon: 'https://news.example/img/logo.png',
      language: 'en',
      authors: [{ name: 'Ledger & Co', url: 'https://news.example/' }],
      items: [],
    });
  });

  test('tells of an article all that is known', async () => {
    const { json } = await feedsOf(editionOf([fullEntry], '<p>Story</p>'));
    expect(json.items[0]).toEqual({
      id: 'tag:news.example,2026:1',
      url: 'https://news.example/a/',
      external_url: 'https://partner.example/a',
      title: 'Headline',
      summary: 'Summary',
      content_html: '<p>Story</p>',
      image: 'https://news.example/a.jpg?w=1&h=2',
      date_published: '2026-03-09T08:05:00+09:00',
      date_modified: '2026-03-10T08:05:00.5-03:30',
      authors: [
        { name: 'Ana Example', url: 'https://news.example/staff/ana/' },
        { name: 'Example, Kim & Co' },
      ],
      tags: ['city council'],
      language: 'en',
      attachments: [
        {
          url: 'https://news.example/a.mp3',
          mime_type: 'audio/mpeg',
          size_in_bytes: 481600,
          duration_in_seconds: 30.4,
        },
        { url: 'https://news.example/a.mp4', mime_type: 'video/mp4' },
      ],
    });
  });

  test('leaves out what there is none of', async () => {
    const { json } = await feedsOf(editionOf([{ description: '' }]));
    expect(Object.keys(json.items[0] ?? {})).toEqual([
      'id',
      'url',
      'title',
      'content_html',
      'date_published',
      'date_modified',
      'language',
    ]);
  });

  test.each([
    ['the summary', 'Summary', 'Summary'],
    ['else the headline', '', 'Headline'],
  ])('gives %s where there is no story', async (_what, description, text) => {
    const { json } = await feedsOf(editionOf([{ description }], ''));
    expect(json.items[0]).toMatchObject({ content_text: text });
    expect(json.items[0]).not.toHaveProperty('content_html');
  });

  test('takes another address on the same host for no original elsewhere', async () => {
    const { json } = await feedsOf(editionOf([{ canonicalUrl: 'https://news.example/b/' }]));
    expect(json.items[0]).not.toHaveProperty('external_url');
  });
});

describe('the content of an item', () => {
  test('is the free part of the body, the same in all three feeds', async () => {
    const html = '<p>One.</p>\n<pre>a[b[0]]&gt;1</pre>';
    const { items, entries, json } = await feedsOf(editionOf([{ access: 'subscription' }], html));
    expect(textOf(items[0], 'content:encoded')).toBe(html);
    expect(textOf(entries[0], 'content')).toBe(html);
    expect(json.items[0]?.content_html).toBe(html);
  });

  test('has no ids: its links lead to the page, and stories stand side by side in a reader', async () => {
    const html = [
      '<h2 id="a" lang="en">A</h2>',
      '<sup><a href="https://news.example/a/#fn-1" id="fnref-1" data-footnote-ref aria-describedby="notes">1</a></sup>',
      '<img src="https://news.example/a?b=1&#x26;c" alt="an id=&#x22;x&#x22; > y"> <code>id="x" &#x3C;p id="y"></code>',
    ];
    const { items } = await feedsOf(editionOf([{}], html.join('\n')));
    expect(textOf(items[0], 'content:encoded')?.split('\n')).toEqual([
      '<h2 lang="en">A</h2>',
      '<sup><a href="https://news.example/a/#fn-1" data-footnote-ref>1</a></sup>',
      html[2],
    ]);
  });

  test('begins with a retraction and ends in all other corrections, each a paragraph, as the page does', async () => {
    const correction: Entry['correction'] = [
      {
        kind: 'correction',
        url: 'https://news.example/2026/03/ferry/#correction-1',
        datePublished: '2026-03-10T08:05:00+01:00',
        text: 'It was <5%.',
      },
      {
        kind: 'retraction',
        url: 'https://news.example/2026/03/ferry/#correction-1',
        datePublished: '2026-03-11T08:05:00+01:00',
        text: 'Withdrawn.',
      },
    ];
    const { json } = await feedsOf(editionOf([{ correction }], '<p>x</p>'));
    expect(json.items[0]?.content_html).toBe(
      [
        '<p><strong>Retraction, <time datetime="2026-03-11T08:05:00+01:00">2026-03-11</time>:</strong> Withdrawn.</p>',
        '<p>x</p>',
        '<p><strong>Correction, <time datetime="2026-03-10T08:05:00+01:00">2026-03-10</time>:</strong> It was &#x3C;5%.</p>',
      ].join('\n'),
    );
  });

  test('names corrections in the language of the story', async () => {
    const correction: Entry['correction'] = [
      {
        kind: 'clarification',
        url: 'https://news.example/2026/03/ferry/#correction-1',
        datePublished: '2026-03-10T08:05:00+01:00',
        text: 'x',
      },
    ];
    const { json } = await feedsOf(
      editionOf([
        { inLanguage: 'de', correction },
        { inLanguage: 'ar', correction },
      ]),
    );
    expect(json.items[0]?.content_html).toContain('<p><strong>Klarstellung, <time');
    expect(json.items[1]?.content_html).toContain('<p><strong>توضيح، <time');
  });

  test.each([
    ['en', '<p>x</p>'],
    ['ar', '<div dir="rtl" lang="ar"><p>x</p></div>'],
    ['pt-BR', '<div dir="ltr" lang="pt-BR"><p>x</p></div>'],
  ])('in %s is %s', async (inLanguage, content) => {
    const { json } = await feedsOf(editionOf([{ inLanguage }], '<p>x</p>'));
    expect(json.items[0]?.content_html).toBe(content);
  });

  test('tells its direction even where the whole publication is written so', async () => {
    const edition = editionOf([{ inLanguage: 'he' }], '<p>x</p>');
    edition.publication.site.language = 'he';
    expect((await feedsOf(edition)).json.items[0]?.content_html).toBe(
      '<div dir="rtl" lang="he"><p>x</p></div>',
    );
  });
});

const fullEntry: Partial<Entry> = {
  id: 'tag:news.example,2026:1',
  url: 'https://news.example/a/',
  canonicalUrl: 'https://partner.example/a',
  datePublished: '2026-03-09T08:05:00+09:00',
  dateModified: '2026-03-10T08:05:00.5-03:30',
  author: [
    {
      type: 'Person',
      name: 'Ana Example',
      url: 'https://news.example/staff/ana/',
      email: 'ana@news.example',
    },
    { type: 'Organization', name: 'Example, Kim & Co' },
  ],
  keywords: ['city council'],
  image: [
    {
      url: 'https://news.example/a.jpg?w=1&h=2',
      width: 1200,
      height: 675,
      encodingFormat: 'image/jpeg',
      contentSize: 1234,
      alternateName: 'A quay',
      caption: 'The <new> quay',
      creditText: 'Ana & Bo',
      creator: 'Ana',
      copyrightNotice: '© Ledger',
      license: 'https://news.example/licence/?a=1&b=2',
    },
    { url: 'https://news.example/b', alternateName: 'A boat', creator: 'Bo' },
  ],
  audio: [
    {
      url: 'https://news.example/a.mp3',
      encodingFormat: 'audio/mpeg',
      contentSize: 481600,
      duration: 30.4,
    },
  ],
  video: [{ url: 'https://news.example/a.mp4', encodingFormat: 'video/mp4' }],
};

const leaf = (name: string, text: string, attributes = {}) => ({ name, attributes, children: [], text });

const fullMedia = [
  {
    name: 'media:content',
    attributes: {
      url: 'https://news.example/a.jpg?w=1&h=2',
      medium: 'image',
      type: 'image/jpeg',
      fileSize: '1234',
      width: '1200',
      height: '675',
    },
    children: [
      leaf('media:description', 'The <new> quay'),
      leaf('media:credit', 'Ana & Bo'),
      leaf('media:copyright', '© Ledger', { url: 'https://news.example/licence/?a=1&b=2' }),
    ],
    text: '',
  },
  {
    name: 'media:content',
    attributes: { url: 'https://news.example/b', medium: 'image' },
    children: [leaf('media:description', 'A boat'), leaf('media:credit', 'Bo')],
    text: '',
  },
  leaf('media:content', '', {
    url: 'https://news.example/a.mp3',
    medium: 'audio',
    type: 'audio/mpeg',
    fileSize: '481600',
    duration: '30',
  }),
  leaf('media:content', '', { url: 'https://news.example/a.mp4', medium: 'video', type: 'video/mp4' }),
];

function sectionsOf(...names: string[]): Entry['articleSection'] {
  return names.map((name) => ({ name, slug: name, url: `https://news.example/${name}/` }));
}

interface JsonFeed {
  items: Record<string, unknown>[];
}

async function outputsOf(edition: Edition): Promise<Output[]> {
  return printAll(feeds, edition);
}

/** The feeds of the whole publication, parsed. */
async function feedsOf(edition: Edition) {
  const [rss, atom, json] = await outputsOf(edition);
  if (!rss || !atom || !json) throw new Error('The first channel has not three feeds');
  const root = parseXml(rss.text);
  const [channel] = root.children;
  if (!channel) throw new Error('RSS has no channel');
  const feed = parseXml(atom.text);
  return {
    rss: root,
    channel,
    items: childrenOf(channel, 'item'),
    atom: feed,
    entries: childrenOf(feed, 'entry'),
    // Its shape is what these tests look at.
    json: JSON.parse(json.text) as JsonFeed,
  };
}

function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

function textsOf(parent: XmlElement | undefined, name: string): string[] {
  return childrenOf(parent, name).map(({ text }) => text);
}

function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  return textsOf(parent, name)[0];
}

function attributesOf(parent: XmlElement | undefined, name: string): Record<string, string>[] {
  return childrenOf(parent, name).map(({ attributes }) => attributes);
}

function peopleOf(parent: XmlElement | undefined): Record<string, string>[] {
  return childrenOf(parent, 'author').map(({ children }) =>
    Object.fromEntries(children.map(({ name, text }) => [name, text])),
  );
}

function entryOf(given: Partial<Entry>): Entry {
  const url = given.url ?? 'https://news.example/a/';
  return {
    source: 'articles/a.md',
    sourceHash: '0',
    id: url,
    url,
    canonicalUrl: url,
    folder: 'a/',
    slug: 'a',
    kind: 'news',
    status: 'ready',
    headline: 'Headline',
    description: 'Summary',
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

/** An edition of two channels that hold the same entries, all with one body. */
function editionOf(given: Partial<Entry>[], html = '<p>Story</p>'): Edition {
  const entries = entriesIn(given.map(entryOf));
  const updated = '2026-03-10T10:00:00+01:00';
  const description = 'Local reporting';
  const url = 'https://news.example/';
  return {
    publication: {
      site: { name: 'Ledger', url, description, language: 'en', timeZone: 'UTC', tagYear: '2026' },
      publisher: {
        name: 'Ledger & Co',
        url,
        email: 'desk@news.example',
        logo: { url: `${url}img/logo.png`, width: 512, height: 512 },
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
    channels: [
      channelWith({ name: 'The Example Ledger', description, url, folder: '', entries, updated }),
      channelWith({ name: 'Sport', description, url: `${url}sport/`, folder: 'sport/', entries, updated }),
    ],
    articleOf: async (entry): Promise<Article> => ({
      ...entry,
      body: { html, restrictedHtml: '<p>PAID</p>', text: '', links: [], images: [] },
      gallery: [],
      files: [],
      derivatives: [],
      extra: {},
    }),
  };
}
