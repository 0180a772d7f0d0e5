import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../src/build.ts';
import { parseXml, type XmlElement } from '../../src/xml.ts';
import { makePublication, put } from '../tools/publication.ts';

const now = '2026-03-10T12:00:00Z';
const picture = readFileSync(join(import.meta.dirname, '../golden/every-field/articles/img/pier.png'));
const RSS_PARTNERS = ['msn', 'smartnews', 'flipboard', 'newsbreak', 'google-news'];

const configuration = {
  site: {
    name: 'The Example Ledger of Port Example',
    url: 'https://news.example/',
    description: 'x'.repeat(31),
  },
  publisher: { logo: 'https://news.example/logo.png' },
  feeds: { profiles: [...RSS_PARTNERS, 'apple-news'], hubs: ['https://hub.example/'] },
};

describe('the feeds of partners', () => {
  test('hold what the partner takes; what it does not is said with its name, field and limit', async () => {
    const root = publicationWith({ 'articles/short.md': story({ title: 'Ferry is back' }) });
    const { diagnostics } = await build({ root, now });
    const found = diagnostics.filter(({ rule }) => rule === 'partner-refuses');
    expect(found).toMatchObject([
      {
        path: 'articles/short.md',
        line: 2,
        column: 8,
        severity: 'warning',
        message: 'MSN takes headlines of 21 to 150 characters, and this one has 13',
      },
    ]);
    const titles = (name: string) => itemsIn(feedOf(root, name)).map((item) => textOf(item, 'title'));
    expect(titles('msn')).toEqual(['Ferry is back after eleven days in dry dock']);
    expect(titles('flipboard')).toEqual(['Ferry is back after eleven days in dry dock', 'Ferry is back']);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toContain('<title>Ferry is back</title>');
  });

  test('say the same again when nothing changed, and nothing more when it is put right', async () => {
    const root = publicationWith({ 'articles/short.md': story({ title: 'Ferry is back' }) });
    const first = await build({ root, now });
    expect((await build({ root, now })).diagnostics).toEqual(first.diagnostics);
    expect((await check({ root, now, files: ['articles/short.md'] })).diagnostics).toEqual(
      first.diagnostics.filter(({ path }) => ['articles/short.md', 'copydesk.config.json'].includes(path)),
    );
    put(root, { 'articles/short.md': story({ title: 'Ferry is back in the harbour' }) });
    const after = await build({ root, now });
    expect(after.diagnostics.filter(({ rule }) => rule === 'partner-refuses')).toEqual([]);
    expect(itemsIn(feedOf(root, 'msn'))).toHaveLength(2);
  });

  test('leave a story out that MSN takes for old, without a word', async () => {
    const root = publicationWith({
      'articles/old.md': story({
        title: 'A story of the year before the last one',
        date: '2025-03-10T12:00:00Z',
      }),
      'articles/young.md': story({
        title: 'A story of almost a whole year ago now',
        date: '2025-03-10T12:00:01Z',
      }),
    });
    const { diagnostics } = await build({ root, now });
    expect(diagnostics.filter(({ rule }) => rule === 'partner-refuses')).toEqual([]);
    expect(itemsIn(feedOf(root, 'msn'))).toHaveLength(2);
    expect(itemsIn(feedOf(root, 'google-news'))).toHaveLength(3);
  });

  test.each(RSS_PARTNERS)('stand under their own address, with hub and terms: %s', async (name) => {
    const root = publicationWith({
      'articles/short-lived.md': story({
        title: 'A story that holds until the summer',
        expires: '2026-06-01',
      }),
    });
    await build({ root, now });
    const text = readFileSync(join(root, `dist/partners/${name}.xml`), 'utf8');
    const channel = feedOf(root, name);
    const links = channel.children.filter((child) => child.name === 'atom:link');
    expect(links.map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([
      ['self', `https://news.example/partners/${name}.xml`],
      ['hub', 'https://hub.example/'],
    ]);
    const [second, first] = itemsIn(channel);
    // DCMI Period: https://www.dublincore.org/specifications/dublin-core/dcmi-period/
    expect(textOf(first, 'dcterms:valid')).toMatch(
      /^start=2026-03-09T08:00:00Z;end=2026-06-01T00:00:00(Z|\+00:00);scheme=W3C-DTF$/,
    );
    expect(textOf(second, 'dcterms:valid')).toBeUndefined();
    expect(textOf(second, 'dcterms:modified')).toBe('2026-03-09T08:00:00Z');
    expect(parseRssFeed(text).items?.map(({ title }) => title)).toEqual([
      'Ferry is back after eleven days in dry dock',
      'A story that holds until the summer',
    ]);
  });

  test('speak to SmartNews as SmartFormat does', async () => {
    const root = publicationWith({});
    await build({ root, now });
    const channel = feedOf(root, 'smartnews');
    const description = textOf(channel, 'description') ?? '';
    expect(description).toBe('The Example Ledger of Port…');
    expect(description.length).toBeLessThanOrEqual(30);
    expect(textOf(channel, 'pubDate')).toBe('Mon, 09 Mar 2026 08:00:00 GMT');
    const logo = channel.children.find(({ name }) => name === 'snf:logo');
    expect(logo?.children.map(({ name, text }) => [name, text])).toEqual([
      ['url', 'https://news.example/logo.png'],
    ]);
    const [item] = itemsIn(channel);
    const thumbnail = item?.children.find(({ name }) => name === 'media:thumbnail');
    expect(thumbnail?.attributes['url']).toMatch(/^https:\/\/news\.example\/.*pier\.png$/);
    expect(textOf(item, 'content:encoded')).toContain('<p>It was announced');
  });

  test('keep to the bytes that a partner takes: the oldest stories are left out', async () => {
    const long = `${'word '.repeat(60_000)}\n`;
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((day) => [
        `articles/long-${day}.md`,
        `${story({ title: `A long story of the day number ${day}`, date: `2026-03-0${day}` })}\n${long}`,
      ]),
    );
    const root = publicationWith(files);
    await build({ root, now });
    const text = readFileSync(join(root, 'dist/partners/smartnews.xml'), 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    const titles = itemsIn(feedOf(root, 'smartnews')).map((item) => textOf(item, 'title'));
    expect(titles).toEqual([
      'Ferry is back after eleven days in dry dock',
      'A long story of the day number 4',
      'A long story of the day number 3',
      'A long story of the day number 2',
    ]);
  });

  // SmartFormat: a file of 1 MB. Google News: articles of 1 MB, feeds of 2 MB.
  test('refuse a story that is too large by itself, and hold all others', async () => {
    const large = `${'word '.repeat(204_000)}\n`;
    const root = publicationWith({
      'articles/large.md': `${story({ title: 'A story as large as a book of stories', date: '2026-03-10' })}\n${large}`,
    });
    const { diagnostics } = await build({ root, now });
    for (const name of RSS_PARTNERS) {
      const titles = itemsIn(feedOf(root, name)).map((item) => textOf(item, 'title'));
      expect([name, titles.at(-1)]).toEqual([name, 'Ferry is back after eleven days in dry dock']);
    }
    expect(itemsIn(feedOf(root, 'msn'))).toHaveLength(2);
    const found = diagnostics.filter(({ rule }) => rule === 'partner-refuses');
    expect(found.map(({ path, severity }) => [path, severity])).toEqual([
      ['articles/large.md', 'warning'],
      ['articles/large.md', 'warning'],
    ]);
    const [google, smartNews] = found.map(({ message }) => message).sort();
    expect(google).toMatch(
      /^Google News takes stories of at most 1000000 bytes, and this one has 10200\d\d$/,
    );
    expect(smartNews).toMatch(
      /^SmartNews takes feeds of at most 1000000 bytes, and this story alone makes one of 102\d{4}$/,
    );
  });

  test('count the updates of a live blog, and take a story up to the limit', async () => {
    const paragraphs = (bytes: number) => `${'word '.repeat(bytes / 5)}\n`;
    const live = (slug: string, bytes: number) => {
      const head = story({ title: `A live blog of the harbour that ${slug}`, kind: 'live', slug });
      return `${head}\n## 09:30 The pier opens\n\n${paragraphs(bytes)}`;
    };
    const root = publicationWith({
      'articles/fits.md': live('fits', 990_000),
      'articles/larger.md': live('overflows', 1_005_000),
    });
    const { diagnostics } = await build({ root, now });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const refused = diagnostics.filter(({ rule }) => rule === 'partner-refuses');
    expect(refused.map(({ path }) => path)).toEqual(['articles/larger.md', 'articles/larger.md']);
    const titles = itemsIn(feedOf(root, 'google-news')).map((item) => textOf(item, 'title'));
    expect(titles).toContain('A live blog of the harbour that fits');
    expect(titles).toHaveLength(2);
  });

  test('hold no adverts, nothing that shall not be found and nothing that is from elsewhere', async () => {
    const root = publicationWith({
      'articles/ad.md': story({ title: 'An advert of the ferry line for spring', kind: 'sponsored' }),
      'articles/hidden.md': story({ title: 'A page for those who know its address', noindex: 'true' }),
      'articles/wire.md': story({
        title: 'A story that was taken over from the wire',
        canonical: 'https://wire.example/a/',
      }),
    });
    const { diagnostics } = await build({ root, now });
    for (const name of RSS_PARTNERS) {
      const titles = itemsIn(feedOf(root, name)).map((item) => textOf(item, 'title'));
      expect([name, titles]).toEqual([name, ['Ferry is back after eleven days in dry dock']]);
    }
    for (const slug of ['ad', 'hidden', 'wire']) {
      expect(existsSync(join(root, `dist/2026/03/${slug}/index.html`))).toBe(true);
      expect(existsSync(join(root, `dist/2026/03/${slug}/article.json`))).toBe(false);
    }
    const found = diagnostics.filter(({ rule }) => rule === 'partner-refuses');
    expect(found).toHaveLength(3 * (RSS_PARTNERS.length + 1));
    const places = new Set(found.map(({ path, line, severity }) => `${path}:${line} ${severity}`));
    expect([...places].sort()).toEqual([
      'articles/ad.md:7 info',
      'articles/hidden.md:7 info',
      'articles/wire.md:7 info',
    ]);
  });

  test.each([
    ['News of Port Example', 'The Ledger', 'News of Port Example'],
    ['x'.repeat(31), 'n'.repeat(30), 'n'.repeat(30)],
    ['x'.repeat(31), 'n'.repeat(31), `${'n'.repeat(29)}…`],
    ['x'.repeat(31), 'Die Donaudampfschifffahrtsgesellschaftszeitung', 'Die…'],
    // Letters with accents of their own and families stay whole: 2 characters each, and 7.
    ['x'.repeat(31), 'e\u0301'.repeat(20), `${'e\u0301'.repeat(14)}…`],
    ['x'.repeat(31), '👨‍👩‍👧‍👦'.repeat(6), `${'👨‍👩‍👧‍👦'.repeat(4)}…`],
  ])('say to SmartNews in 30 characters what they are: %s, %s', async (description, name, said) => {
    const root = publicationWith({});
    const site = { ...configuration.site, name, description };
    put(root, { 'copydesk.config.json': JSON.stringify({ ...configuration, site }) });
    await build({ root, now });
    expect(textOf(feedOf(root, 'smartnews'), 'description')).toBe(said);
  });

  test('take a story back that was withdrawn, by its id and nothing of what it said', async () => {
    const root = publicationWith({
      'articles/gone.md': `${story({ title: 'SECRET headline of a withdrawn story', withdrawn: '2026-03-10T09:00:00Z', slug: 'gone' })}SECRET\n`,
    });
    await build({ root, now });
    for (const name of RSS_PARTNERS) {
      const text = readFileSync(join(root, `dist/partners/${name}.xml`), 'utf8');
      expect(text).not.toContain('SECRET');
      const [, recall] = itemsIn(feedOf(root, name));
      expect(textOf(recall, 'guid')).toBe('https://news.example/2026/03/gone/');
      expect(textOf(recall, 'dcterms:valid')).toBe('end=2026-03-10T09:00:00Z;scheme=W3C-DTF');
      expect(textOf(recall, 'title')).toBe('Retraction');
    }
    expect(existsSync(join(root, 'dist/2026/03/gone/article.json'))).toBe(false);
  });

  test('hold nothing of drafts, of what is to come, and of what only some may read', async () => {
    const root = publicationWith({
      'articles/draft.md': story({ title: 'SECRET of a draft that nobody may see', draft: 'true' }),
      'articles/later.md': story({ title: 'SECRET of a story that is yet to come', embargo: '2027-01-01' }),
      'articles/paid.md': `${story({ title: 'A story for those who pay for it', access: 'subscription' })}\n<!--members-only-->\n\nSECRET\n`,
    });
    await build({ root, now });
    for (const name of RSS_PARTNERS) {
      expect(readFileSync(join(root, `dist/partners/${name}.xml`), 'utf8')).not.toContain('SECRET');
    }
    expect(existsSync(join(root, 'dist/2026/03/paid/article.json'))).toBe(false);
  });

  test('are not made for nobody', async () => {
    const root = publicationWith({});
    put(root, { 'copydesk.config.json': JSON.stringify({ ...configuration, feeds: {} }) });
    await build({ root, now });
    expect(existsSync(join(root, 'dist/partners'))).toBe(false);
    expect(existsSync(join(root, 'dist/2026/03/ferry/article.json'))).toBe(false);
  });
});

describe('article.json for Apple News', () => {
  test('has headline, byline, date and the whole story, in pieces that the format knows', async () => {
    const root = publicationWith({
      'articles/whole.md': `${story({ title: 'Tom & Jerry <b>', author: 'Ana Example', lang: 'de' })}
## A *heading*

First <span>text</span> & [a link](https://other.example/?a=1&b=2 "title").

Second.

![A pier](img/pier.png "The pier & the sea")

> Quoted

| a | b |
| - | - |
| 1 | 2 |

---

- one
- two
`,
    });
    await build({ root, now });
    const document = JSON.parse(readFileSync(join(root, 'dist/2026/03/whole/article.json'), 'utf8'));
    expect(document).toMatchObject({
      title: 'Tom & Jerry <b>',
      language: 'de',
      metadata: {
        authors: ['Ana Example'],
        canonicalURL: 'https://news.example/2026/03/whole/',
        datePublished: '2026-03-09T08:00:00Z',
      },
      componentTextStyles: { default: {} },
    });
    // ArticleDocument.identifier: up to 64 letters, numbers, hyphens and underscores.
    expect(document.identifier).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    const roles = document.components.map(({ role }: { role: string }) => role);
    expect(roles.slice(0, 4)).toEqual(['title', 'intro', 'byline', 'photo']);
    expect(roles.slice(4)).toEqual([
      'body',
      'heading2',
      'body',
      'photo',
      'body',
      'htmltable',
      'divider',
      'body',
    ]);
    const [, heading, text, photo] = document.components.slice(4);
    expect(heading).toEqual({ role: 'heading2', text: 'A <em>heading</em>', format: 'html' });
    expect(text.text).toContain('<a href="https://other.example/?a=1&#x26;b=2">a link</a>');
    expect(text.text).toContain('<p>Second.</p>');
    expect(text.text).not.toContain('span');
    expect(photo).toMatchObject({ role: 'photo', accessibilityCaption: 'A pier' });
    expect(photo.URL).toMatch(/^https:\/\/news\.example\/.*pier\.png$/);
  });

  test('names who wrote it as the byline does, with titles', async () => {
    const author = '{ name: Ana Example, honorificPrefix: Dr }';
    const root = publicationWith({
      'articles/whole.md': story({ title: 'A story of a doctor', author, slug: 'whole' }),
    });
    await build({ root, now });
    const { metadata, components } = JSON.parse(
      readFileSync(join(root, 'dist/2026/03/whole/article.json'), 'utf8'),
    );
    expect(metadata.authors).toEqual(['Dr Ana Example']);
    expect(components).toContainEqual({ role: 'byline', text: 'Dr Ana Example' });
  });

  test('keeps its identity when the story changes', async () => {
    const root = publicationWith({});
    const identity = async () => {
      await build({ root, now });
      return JSON.parse(readFileSync(join(root, 'dist/2026/03/ferry/article.json'), 'utf8')).identifier;
    };
    const before = await identity();
    put(root, { 'articles/ferry.md': story({ title: 'Another headline of the same story' }) });
    expect(await identity()).toBe(before);
  });

  test('is not made of a story without an author, and that is said', async () => {
    const root = publicationWith({
      'articles/nobody.md': story({ title: 'A story by nobody at all', author: '' }),
    });
    const { diagnostics } = await build({ root, now });
    const messages = diagnostics
      .filter(({ rule }) => rule === 'partner-refuses')
      .map(({ message }) => message);
    expect(messages.sort()).toEqual([
      'Apple News takes no story without an author',
      'NewsBreak takes no story without an author',
    ]);
    expect(existsSync(join(root, 'dist/2026/03/nobody/article.json'))).toBe(false);
  });
});

function publicationWith(files: Record<string, string>): string {
  return makePublication({
    'copydesk.config.json': JSON.stringify(configuration),
    'articles/img/pier.png': picture,
    'articles/ferry.md': story({ title: 'Ferry is back after eleven days in dry dock' }),
    ...files,
  });
}

/** A story that every partner takes, unless a field is otherwise. */
function story(fields: Record<string, string>): string {
  const all = {
    title: '',
    date: '2026-03-09T08:00:00Z',
    author: 'Ana Example',
    image: '{ src: img/pier.png, alt: A pier, credit: Bo Example }',
    summary: 'What it is about.',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\nIt was announced in the harbour this morning.\n`;
}

function feedOf(root: string, name: string): XmlElement {
  const [channel] = parseXml(readFileSync(join(root, `dist/partners/${name}.xml`), 'utf8')).children;
  if (!channel) throw new Error('The feed has no channel');
  return channel;
}

function itemsIn(channel: XmlElement): XmlElement[] {
  return channel.children.filter(({ name }) => name === 'item');
}

function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  return parent?.children.find((child) => child.name === name)?.text;
}
