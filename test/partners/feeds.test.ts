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
    expect(description).toBe('The Example Ledger of Port');
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
