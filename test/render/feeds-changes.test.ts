import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { parseXml } from '../../src/xml.ts';
import { filesUnder, makePublication, put } from '../tools/publication.ts';

const FEEDS = /(^|\/)(rss\.xml|atom\.xml|feed\.json)$/;

/** The newsroom's view of RFC 4287, section 4.2.15: a change counts when "updated" says so, and a typo does not. */
interface Told {
  ids: (string | undefined)[];
  published: (string | undefined)[];
  updated: (string | undefined)[];
  feedUpdated: (string | undefined)[];
  contents: string;
}

test('a typo that is put right changes what feeds hold, and no id and no date', async () => {
  const root = publication(story('The fery sails.'));
  const before = await told(root, '2026-03-10T12:00:00Z');
  put(root, { 'articles/ferry.md': story('The ferry sails.') });
  const after = await told(root, '2026-03-10T13:00:00Z');
  expect(after).toEqual({ ...before, contents: after.contents });
  expect(before.contents).toContain('fery');
  expect(after.contents).toContain('ferry sails');
});

test('a significant change moves the dates of change, and no id and no date of publication', async () => {
  const root = publication(story('The ferry sails.'));
  const before = await told(root, '2026-03-10T12:00:00Z');
  put(root, { 'articles/ferry.md': story('The ferry sails twice.', 'updated: 2026-03-10T12:30:00Z\n') });
  const after = await told(root, '2026-03-10T13:00:00Z');
  const moved = '2026-03-10T12:30:00Z';
  expect(after).toEqual({
    ...before,
    updated: ['2026-03-09T09:00:00Z', moved, moved, moved],
    feedUpdated: [moved, 'Tue, 10 Mar 2026 12:30:00 GMT'],
    contents: after.contents,
  });
});

test('where nothing changed, no byte of any feed does, however late it is built', async () => {
  const root = publication(story('The ferry sails.'));
  const before = await feedsAt(root, '2026-03-10T12:00:00Z');
  expect(before.size).toBeGreaterThan(5);
  expect(await feedsAt(root, '2026-03-10T12:00:00Z')).toEqual(before);
  expect(await feedsAt(root, '2027-01-01T00:00:00Z')).toEqual(before);
});

function publication(ferry: string): string {
  return makePublication({
    'copydesk.config.json': '{ "site": { "name": "Ledger", "url": "https://news.example/" } }',
    'articles/ferry.md': ferry,
    'articles/quay.md': '---\ntitle: The quay\ndate: 2026-03-09T09:00:00Z\n---\n\nIt is new.\n',
    'articles/gone.md':
      '---\ntitle: Gone\ndate: 2026-03-08T09:00:00Z\nwithdrawn: 2026-03-08T10:00:00Z\n---\n\nIt is not.\n',
  });
}

function story(text: string, fields = ''): string {
  return `---\ntitle: The ferry\ndate: 2026-03-09T08:00:00Z\nsection: Harbour\n${fields}---\n\n${text}\n`;
}

async function feedsAt(root: string, now: string): Promise<Map<string, string>> {
  const { summary } = await build({ root, now, isForced: true });
  expect(summary).toMatchObject({ committed: true });
  const files = [...filesUnder(join(root, 'dist'))].filter(([path]) => FEEDS.test(path));
  return new Map(files.map(([path, bytes]) => [path, bytes.toString()]));
}

async function told(root: string, now: string): Promise<Told> {
  const feeds = await feedsAt(root, now);
  const text = (path: string) => feeds.get(path) ?? '';
  const atom = parseXml(text('atom.xml'));
  const channel = parseXml(text('rss.xml')).children[0];
  const { items } = JSON.parse(text('feed.json'));
  const inEach = (list: typeof atom.children = [], name: string, inner: string) =>
    list
      .filter((each) => each.name === name)
      .map(({ children }) => children.find((each) => each.name === inner)?.text);
  const head = (list: typeof atom.children = [], name: string) =>
    list.find((each) => each.name === name)?.text;
  const valuesOf = (key: string) => items.map((item: Record<string, string>) => item[key]);
  const updatedInRss = inEach(channel?.children, 'item', 'atom:updated').filter((each) => each !== undefined);
  return {
    ids: [
      ...inEach(atom.children, 'entry', 'id'),
      ...inEach(channel?.children, 'item', 'guid'),
      ...valuesOf('id'),
    ],
    published: [
      ...inEach(atom.children, 'entry', 'published'),
      ...inEach(channel?.children, 'item', 'pubDate'),
      ...valuesOf('date_published'),
    ],
    updated: [
      ...inEach(atom.children, 'entry', 'updated'),
      ...updatedInRss,
      ...valuesOf('date_modified').slice(1),
    ],
    feedUpdated: [head(atom.children, 'updated'), head(channel?.children, 'lastBuildDate')],
    contents: [...feeds.values()].join('\n'),
  };
}
