import { Readable } from 'node:stream';
import { instant, picturesIn } from './comparison.mjs';

/** Programs from npm that the project's tests use too. Each tells of a story what it can. */
export const npmReaders = [
  { name: 'feedsmith', reads: ['rss.xml', 'atom.xml', 'feed.json'], read: byFeedsmith },
  { name: 'rss-parser', reads: ['rss.xml', 'atom.xml'], read: byRssParser },
  { name: 'feedparser', reads: ['rss.xml', 'atom.xml'], read: byFeedparser },
].map((reader) => ({ ...reader, from: 'npm', isHere: () => canImport(reader.name) }));

async function byFeedsmith(url) {
  const { parseFeed } = await import('feedsmith');
  const { format, feed } = parseFeed(await textAt(url));
  const showns = {
    rss: () => feed.items.map(ofRss),
    atom: () => feed.entries.map(ofAtom),
    json: () => feed.items.map(ofJson),
  };
  return showns[format]();
}

function ofRss({ title, link, pubDate, dc, content, media }) {
  return {
    link,
    title,
    authors: dc?.creators ?? [],
    published: instant(pubDate),
    pictures: picturesIn(content?.encoded),
    media: (media?.contents ?? []).filter(({ medium }) => medium === 'image').map((each) => each.url),
  };
}

function ofAtom({ title, links, published, updated, authors, content, media }) {
  return {
    link: links?.find(({ rel }) => rel === 'alternate')?.href,
    title: title?.value,
    authors: (authors ?? []).map(({ name }) => name),
    published: instant(published),
    updated: instant(updated),
    pictures: picturesIn(content?.value),
    media: (media?.contents ?? []).filter(({ medium }) => medium === 'image').map((each) => each.url),
  };
}

function ofJson({ title, url, date_published, date_modified, authors, content_html }) {
  return {
    link: url,
    title,
    authors: (authors ?? []).map(({ name }) => name),
    published: instant(date_published),
    updated: instant(date_modified),
    pictures: picturesIn(content_html),
  };
}

/** It tells of the first author alone. */
async function byRssParser(url) {
  const { default: Parser } = await import('rss-parser');
  const { items } = await new Parser().parseURL(url);
  return items.map((item) => ({
    link: item.link,
    title: item.title,
    firstAuthor: item.creator ?? item.author,
    published: instant(item.isoDate),
    pictures: picturesIn(item['content:encoded'] ?? item.content),
  }));
}

/** It takes what looks like a tag out of titles, and joins several authors. */
async function byFeedparser(url) {
  const { default: FeedParser } = await import('feedparser');
  const items = [];
  for await (const item of Readable.from([await textAt(url)]).pipe(new FeedParser({}))) items.push(item);
  return items.map((item) => ({
    link: item.link,
    published: instant(item.pubdate),
    pictures: picturesIn(item.description),
  }));
}

async function textAt(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}

async function canImport(name) {
  return import(name).then(
    () => true,
    () => false,
  );
}
