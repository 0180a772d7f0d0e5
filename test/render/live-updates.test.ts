import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { latestUpdates } from '../../src/edition.ts';
import { parseXml } from '../../src/xml.ts';
import { entriesIn } from '../tools/edition.ts';
import { filesUnder, makePublication } from '../tools/publication.ts';
import { articleWith } from './pages-sample.ts';

const now = '2026-03-10T12:00:00Z';
const page = 'https://news.example/2026/03/storm/';

describe('the updates of live blogs', () => {
  test('are entries of feeds of their own: each has its address, headline, dates, authors and text', async () => {
    const { feed } = await published({
      storm: blog(
        '## 14:05 The ferry *stays* {#ferry}\n\nBy Kim Sample\n\nUpdated 14:20\n\nNo boat sails.\n\n## 15:00\n\nThe pier is [closed](/pier).\n',
      ),
    });
    const [last, first] = feed.items;
    expect(feed.items).toHaveLength(2);
    expect(last).toMatchObject({
      id: `${page}#update-2026-03-09-1500`,
      title: 'The pier is closed.',
      date_published: '2026-03-09T15:00:00Z',
      authors: [{ name: 'Ana Lima' }],
    });
    expect(last?.content_html).toContain(
      '<p>The pier is <a href="https://news.example/pier">closed</a>.</p>',
    );
    expect(first).toMatchObject({
      id: `${page}#ferry`,
      url: `${page}#ferry`,
      title: 'The ferry stays',
      summary: expect.stringContaining('No boat sails.'),
      date_published: '2026-03-09T14:05:00Z',
      authors: [{ name: 'Kim Sample' }],
    });
    expect(first?.content_html).toContain(`<a href="${page}">Storm</a>`);
  });

  test('of several blogs come newest first, no more than the limit', async () => {
    const stories = {
      storm: blog('## 10:00 A\n\na\n\n## 14:00 C\n\nc\n'),
      vote: blog('## 12:00 B\n\nb\n\n## 16:00 D\n\nd\n', 'title: Vote'),
    };
    expect((await published(stories)).feed.items.map(({ title }) => title)).toEqual(['D', 'C', 'B', 'A']);
    const limited = await published(stories, { live: { limit: 3 } });
    expect(limited.feed.items.map(({ title }) => title)).toEqual(['D', 'C', 'B']);
  });

  test('are no older than the days of the configuration', async () => {
    const story = blog('## 11:59 Too old\n\na\n\n## 12:01 Young\n\nb\n');
    const { feed } = await published({ storm: story }, { live: { days: 1 } });
    expect(feed.items.map(({ title }) => title)).toEqual(['Young']);
  });

  test('have their beginnings alone where feeds are summaries', async () => {
    const { feed } = await published({ storm: blog('## 10:00 A\n\nText.\n') }, { content: 'summary' });
    expect(feed.items).toMatchObject([{ title: 'A', content_text: 'Text.' }]);
    expect(feed.items[0]).not.toHaveProperty('content_html');
  });

  test('are in a list for people, which the page of the blog and the list of feeds lead to', async () => {
    const { files } = await published({ storm: blog('## 10:00 A {#a}\n\nText.\n') });
    expect(files.get('live/index.html')).toContain(`<h2><a href="${page}#a">A</a></h2>`);
    expect(files.get('live/index.html')).toContain(`<a href="${page}">Storm</a>`);
    const link = /<link rel="alternate" href="https:\/\/news\.example\/live\/atom\.xml"/;
    expect(files.get('2026/03/storm/index.html')).toMatch(link);
    expect(files.get('2026/03/plain/index.html')).not.toMatch(link);
    expect(files.get('feeds/index.html')).toContain('href="https://news.example/live/rss.xml"');
  });

  test.each([{ live: false }, { live: false, content: 'summary' }])(
    'have no feeds with %j',
    async (feeds) => {
      const { files } = await published({ storm: blog('## 10:00 A\n\nText.\n') }, feeds);
      expect([...files.keys()].filter((path) => path.startsWith('live/'))).toEqual([]);
      expect(files.get('2026/03/storm/index.html')).not.toContain('/live/');
    },
  );

  test('have no feeds where there is no live blog', async () => {
    const { files } = await published({});
    expect([...files.keys()].filter((path) => path.startsWith('live/'))).toEqual([]);
  });

  test.each(['embargo: 2026-03-11T06:00:00Z', 'draft: true', 'withdrawn: 2026-03-01'])(
    'stay in with their blog that readers may not see: %s',
    async (fields) => {
      const { files } = await published({
        storm: blog('## 10:00 Seen {#seen}\n\nText.\n'),
        secret: blog('## 11:00 The hidden vote {#vote}\n\nThe secret words.\n', `title: Hidden\n${fields}`),
      });
      const telling = [...files]
        .filter(([, text]) => /hidden|secret|#vote/i.test(text))
        .map(([path]) => path);
      expect(telling).toEqual([]);
      expect(files.get('live/rss.xml')).toContain('<title>Seen</title>');
    },
  );

  test.each([
    ['withdrawn: 2026-03-10T10:00:00Z', '2026-03-10T10:00:00Z'],
    ['expires: 2026-03-10T11:00:00Z', '2026-03-10T11:00:00Z'],
    [
      'corrections: [{ kind: retraction, date: 2026-03-10T09:00:00Z, text: It was invented. }]',
      '2026-03-10T09:00:00Z',
    ],
  ])('leave a tombstone each when their blog goes: %s', async (fields, when) => {
    const { files, feed } = await published({
      storm: blog('## 10:00 Seen\n\nText.\n'),
      gone: blog('## 11:00 One {#one}\n\nA.\n\n## 12:00 Two {#two}\n\nB.\n', `title: Gone\n${fields}`),
    });
    expect(feed.items.map(({ title }) => title)).toEqual(['Seen']);
    const tombstones = parseXml(files.get('live/atom.xml') ?? '').children.filter(
      ({ name }) => name === 'at:deleted-entry',
    );
    const own = 'https://news.example/2026/03/gone/';
    expect(tombstones.map(({ attributes }) => [attributes['ref'], attributes['when']])).toEqual([
      [`${own}#two`, when],
      [`${own}#one`, when],
    ]);
  });
});

describe('the latest updates', () => {
  test('are found without reading blogs that were last changed before them', async () => {
    const blogs = [3, 2, 1].map((day) =>
      articleWith({
        slug: `s${day}`,
        dateModified: `2026-03-0${day}T10:00:00Z`,
        liveBlogUpdate: [updateAt(`2026-03-0${day}T10:00:00Z`), updateAt(`2026-03-0${day}T09:00:00Z`)],
      }),
    );
    const read: string[] = [];
    const articleOf = ({ slug }: { slug: string }) => {
      read.push(slug);
      return Promise.resolve(blogs.find((each) => each.slug === slug) ?? articleWith());
    };
    const latest = await latestUpdates(entriesIn(blogs), 2, { articleOf });
    expect(latest.map(({ update }) => update.datePublished)).toEqual([
      '2026-03-03T10:00:00Z',
      '2026-03-03T09:00:00Z',
    ]);
    expect(read).toEqual(['s3']);
    // One that was only corrected yesterday may have old updates alone.
    const corrected = [
      articleWith({ ...blogs[2], dateModified: '2026-03-09T10:00:00Z' }),
      ...blogs.slice(0, 2),
    ];
    const among = await latestUpdates(entriesIn(corrected), 2, { articleOf });
    expect(among.map(({ update }) => update.datePublished)).toEqual([
      '2026-03-03T10:00:00Z',
      '2026-03-03T09:00:00Z',
    ]);
  });
});

function updateAt(datePublished: string) {
  const body = { html: '<p>x</p>', text: 'x', links: [], images: [] };
  return { id: 'x', url: `${page}#x`, datePublished, dateModified: datePublished, author: [], body };
}

function blog(updates: string, fields = 'title: Storm'): string {
  const title = /^title:/m.test(fields) ? '' : 'title: Storm\n';
  return `---\n${title}date: 2026-03-09T08:00:00Z\nauthor: Ana Lima\nkind: live\n${fields}\n---\n\n${updates}`;
}

interface Item {
  id: string;
  url: string;
  title: string;
  content_html?: string;
}

/** These stories beside one of another kind, whose page and feeds are there in any case. */
async function published(stories: Record<string, string>, feeds: object = {}) {
  const plain = '---\ntitle: Plain\ndate: 2026-03-08T08:00:00Z\nauthor: Ana Lima\n---\n\nA text.\n';
  const root = makePublication({
    'copydesk.config.json': JSON.stringify({
      site: { name: 'The Example Ledger', url: 'https://news.example/', timeZone: 'UTC' },
      feeds,
    }),
    'articles/plain.md': plain,
    ...Object.fromEntries(Object.entries(stories).map(([name, text]) => [`articles/${name}.md`, text])),
  });
  const { summary, diagnostics } = await build({ root, now });
  expect([summary.committed, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([true, []]);
  const bytes = filesUnder(join(root, 'dist'));
  const files = new Map([...bytes].map(([path, each]) => [path, each.toString('utf8')]));
  files.delete('manifest.json');
  const text = files.get('live/feed.json') ?? '{"items":[]}';
  return { root, files, feed: JSON.parse(text) as { items: Item[] } };
}
