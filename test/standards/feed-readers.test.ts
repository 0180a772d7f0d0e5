import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Metadata } from '../../src/generated/metadata.ts';
import { publishNasty } from './nasty-publication.ts';
import { type Published, publishSample } from './published.ts';

/** What a reader shows of an article; absent is what it does not tell. */
interface Shown {
  id: string;
  link: string;
  title: string;
  published: number;
  updated?: number;
  authors: string[];
  summary?: string;
  content: string;
  topics?: string[];
}

describe.each([
  ['the sample publication', publishSample],
  ['a publication of which every field is hostile', publishNasty],
])('%s', (_name, publishIt) => {
  let published: Published;
  beforeAll(async () => {
    published = await publishIt();
  }, 120_000);
  afterAll(() => published.remove());

  test('reaches feedsmith by RSS as metadata.json has it', () => {
    for (const { path, expected } of channelsOf(published, 'rss.xml')) {
      const items = parseRssFeed(published.text(path)).items ?? [];
      const shown = items.map((item) => ({
        id: item.guid?.value,
        link: item.link,
        title: item.title,
        published: instant(item.pubDate),
        ...(item.atom?.updated !== undefined && { updated: instant(item.atom.updated) }),
        authors: item.dc?.creators ?? [],
        summary: item.description,
        content: item.content?.encoded ?? '',
        topics: item.categories?.map(({ name }) => name),
      }));
      expectSame(
        path,
        shown,
        expected.map((each) => inRss(each)),
      );
    }
  });

  test('reaches feedsmith by Atom as metadata.json has it', () => {
    for (const { path, expected } of channelsOf(published, 'atom.xml')) {
      const entries = parseAtomFeed(published.text(path)).entries ?? [];
      const shown = entries.map((entry) => ({
        id: entry.id,
        link: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        title: entry.title?.value,
        published: instant(entry.published),
        updated: instant(entry.updated),
        authors: entry.authors?.map(({ name }) => name),
        summary: entry.summary?.value,
        content: entry.content?.value ?? '',
        topics: entry.categories?.map(({ term }) => term),
      }));
      expectSame(path, shown, expected);
    }
  });

  test('reaches feedsmith by JSON Feed as metadata.json has it', () => {
    for (const { path, expected } of channelsOf(published, 'feed.json')) {
      const items = parseJsonFeed(published.text(path)).items ?? [];
      const shown = items.map((item) => ({
        id: item.id,
        link: item.url,
        title: item.title,
        published: instant(item.date_published),
        updated: instant(item.date_modified),
        authors: item.authors?.map(({ name }) => name),
        summary: item.summary,
        content: item.content_html ?? '',
      }));
      expectSame(
        path,
        shown,
        expected.map(({ topics, ...each }) => each),
      );
    }
  });

  test('reaches rss-parser by RSS, with the first author, whom alone it shows', async () => {
    for (const { path, expected } of channelsOf(published, 'rss.xml')) {
      const { items } = await new Parser().parseString(published.text(path));
      const shown = items.map((item) => ({
        id: item.guid,
        link: item.link,
        title: item.title,
        published: instant(item.isoDate),
        authors: [item.creator],
        summary: item.content,
        content: item['content:encoded'],
      }));
      const first = expected.map((each) => ({ ...inRss(each), authors: each.authors.slice(0, 1) }));
      expectSame(
        path,
        shown,
        first.map(({ topics, updated, ...each }) => each),
      );
    }
  });

  test('reaches rss-parser by Atom, with the first author, whom alone it shows', async () => {
    for (const { path, expected } of channelsOf(published, 'atom.xml')) {
      const { items } = await new Parser().parseString(published.text(path));
      const shown = items.map((item) => ({
        id: item['id'],
        link: item.link,
        title: item.title,
        published: instant(item.isoDate),
        authors: [item['author']],
        summary: item['summary'],
        content: item.content,
      }));
      const first = expected.map((each) => ({ ...each, authors: each.authors.slice(0, 1) }));
      expectSame(
        path,
        shown,
        first.map(({ topics, updated, ...each }) => each),
      );
    }
  });

  // feedparser takes tags out of titles and trims contents: what it changes by itself is left out here.
  test.each(['rss.xml', 'atom.xml'])('reaches feedparser by %s', async (file) => {
    for (const { path, expected } of channelsOf(published, file)) {
      const items = await readByFeedparser(published.text(path));
      const shown = items.map((item) => ({
        id: item.guid,
        link: item.link,
        published: item.pubdate?.getTime(),
        content: item.description.trim(),
      }));
      const simple = expected.map(({ id, link, published, content }) => ({
        id,
        link,
        published,
        content: content.trim(),
      }));
      expectSame(path, shown, simple);
    }
  });
});

describe('the sample publication, in which no title looks like markup', () => {
  test.each(['rss.xml', 'atom.xml'])(
    'shows feedparser its titles, topics and single authors by %s',
    async (file) => {
      const sample = await publishSample();
      try {
        for (const { path, expected } of channelsOf(sample, file)) {
          const items = await readByFeedparser(sample.text(path));
          const shown = items.map(({ title, categories }) => ({ title, categories }));
          expect([path, shown]).toEqual([
            path,
            expected.map(({ title, topics }) => ({ title, categories: topics })),
          ]);
          // Of several authors it shows the feed's, or none.
          const single = expected.map(({ authors }, index) => ({ authors, author: items[index]?.author }));
          const others = single.filter(
            ({ authors, author }) => authors.length === 1 && author !== authors[0],
          );
          expect([path, others]).toEqual([path, []]);
        }
      } finally {
        sample.remove();
      }
    },
    60_000,
  );
});

/** The feeds of all channels by their path, with the articles that each must have, newest first. */
function channelsOf(published: Published, file: string): { path: string; expected: Shown[] }[] {
  const feeds = published.paths.filter((path) => path === file || path.endsWith(`/${file}`));
  // The feeds of corrections and of live blogs have items of their own.
  const paths = feeds.filter((path) => !/^(?:corrections|live)\//.test(path));
  expect(paths.length).toBeGreaterThan(5);
  const all = published.articles
    .map(({ metadata }) => metadata)
    .filter((each) => !isRetracted(each))
    .sort(byNewest);
  return paths.map((path) => ({
    path,
    expected: all.filter((each) => isIn(path, each)).map((each) => toShown(each)),
  }));
}

function isRetracted({ correction }: Metadata): boolean {
  return correction.some(({ kind }) => kind === 'retraction');
}

function isIn(path: string, { articleSection, author }: Metadata): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (folder.startsWith('sections/'))
    return articleSection.some(({ slug }) => folder === `sections/${slug}/`);
  return !folder.startsWith('authors/') || author.some(({ url }) => url?.endsWith(`/${folder}`));
}

function byNewest(a: Metadata, b: Metadata): number {
  return instant(b.datePublished) - instant(a.datePublished) || (a.slug < b.slug ? -1 : 1);
}

function toShown(metadata: Metadata): Shown {
  return {
    id: metadata.id,
    link: metadata.url,
    title: metadata.headline,
    published: instant(metadata.datePublished),
    updated: instant(metadata.dateModified),
    authors: metadata.author.map(({ name }) => name),
    ...(metadata.description !== undefined && { summary: metadata.description }),
    // Feeds leave ids to the page.
    content: metadata.body.html.replace(/(?<=<[^<]*) (?:id|aria-describedby)="[^"]*"/g, ''),
    topics: [...new Set([...metadata.keywords, ...metadata.articleSection.map(({ name }) => name)])],
  };
}

/** Descriptions of RSS are HTML, and only what was changed has a second date. */
function inRss({ updated, summary = '', ...shown }: Shown): Shown {
  const html = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    ...shown,
    summary: html,
    ...(updated !== undefined && updated !== shown.published && { updated }),
  };
}

/** Feeds wrap a story of another language and add its corrections: inside that, it is word for word the same. */
function expectSame(
  path: string,
  shown: { content?: string | undefined }[],
  expected: { content: string }[],
): void {
  expect([path, shown.length]).toEqual([path, expected.length]);
  for (const [index, { content, ...facts }] of expected.entries()) {
    const { content: shownContent = '', ...shownFacts } = shown[index] ?? {};
    expect([path, shownFacts]).toEqual([path, facts]);
    expect(shownContent).toContain(content);
  }
}

async function readByFeedparser(xml: string): Promise<FeedParser.Item[]> {
  const items: FeedParser.Item[] = [];
  for await (const item of Readable.from([xml]).pipe(new FeedParser({}))) items.push(item as FeedParser.Item);
  return items;
}

function instant(date: string | undefined): number {
  return Date.parse(date ?? '');
}
