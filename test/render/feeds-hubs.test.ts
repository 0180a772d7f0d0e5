import { expect, test } from 'vitest';
import type { Edition } from '../../src/article.ts';
import { feeds } from '../../src/render/feeds.ts';
import { parseXml, type XmlElement } from '../../src/xml.ts';
import { channelWith, entriesIn, feedsBy, printAll } from '../tools/edition.ts';
import { publication } from './pages-sample.ts';

const hubs = ['https://hub.example/', 'https://push.example/?site=ledger&fast=1'];

// WebSub, section 4 (https://www.w3.org/TR/websub/#discovery): a feed names each hub by a link "hub" and itself by a
// link "self"; JSON Feed has "hubs" (https://www.jsonfeed.org/version/1.1/, JF-10).
test('every feed names the hubs of the configuration, as its format does', async () => {
  const [rss, atom, json] = await feedsWith(hubs);
  const channel = parseXml(rss ?? '').children[0];
  expect(linksOf(channel, 'atom:link')).toEqual([['self', 'https://ledger.example/rss.xml'], ...namedHubs()]);
  expect(linksOf(parseXml(atom ?? ''), 'link')).toEqual([
    ['alternate', 'https://ledger.example/'],
    ['self', 'https://ledger.example/atom.xml'],
    ...namedHubs(),
  ]);
  expect(JSON.parse(json ?? '')).toMatchObject({ hubs: hubs.map((url) => ({ type: 'WebSub', url })) });
});

test('without hubs no feed speaks of any', async () => {
  for (const text of await feedsWith([])) expect(text).not.toMatch(/hub/i);
});

async function feedsWith(given: string[]): Promise<string[]> {
  const entries = entriesIn([]);
  const updated = '2026-03-10T10:00:00Z';
  const { url, name, description } = publication.site;
  const edition: Edition = {
    publication: { ...publication, feeds: feedsBy({ limit: 5 }, given) },
    now: updated,
    updated,
    entries,
    listed: entries,
    gone: entriesIn([]),
    channels: [channelWith({ name, description, url, folder: '', entries, updated })],
    articleOf: () => Promise.reject(new Error('There are no articles')),
  };
  return (await printAll(feeds, edition)).map(({ text }) => text);
}

function namedHubs(): [string, string][] {
  return hubs.map((url) => ['hub', url]);
}

function linksOf(parent: XmlElement | undefined, name: string): (string | undefined)[][] {
  const links = parent?.children.filter((child) => child.name === name) ?? [];
  return links.map(({ attributes }) => [attributes['rel'], attributes['href']]);
}
