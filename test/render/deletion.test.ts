import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { parseXml } from '../../src/xml.ts';
import { type Files, filesUnder, makePublication } from '../tools/publication.ts';

const now = '2026-03-10T12:00:00Z';
const id = 'https://news.example/2026/03/ferry/';

/** RFC 6721, section 3: the id of the entry in `ref`, the moment in `when`, and a comment for people. */
interface Tombstone {
  ref: string;
  when: string;
  comment?: string;
}

describe('a withdrawn story', () => {
  test('leaves a tombstone, an entry of the extension and a 410, and nothing else', async () => {
    const { tombstones, deleted, redirects, files } = await published(
      'withdrawn:\n  date: 2026-03-10T10:00:00+01:00\n  reason: The pictures & words were taken.',
    );
    expect(tombstones).toEqual([
      { ref: id, when: '2026-03-10T10:00:00+01:00', comment: 'The pictures & words were taken.' },
    ]);
    expect(deleted).toEqual([
      {
        id,
        url: id,
        date_deleted: '2026-03-10T10:00:00+01:00',
        reason: 'The pictures & words were taken.',
        language: 'en',
      },
    ]);
    expect(redirects).toEqual([{ from: '/2026/03/ferry/', status: 410 }]);
    const telling = namesOf(files, 'ferry');
    expect(telling).toEqual([
      'atom.xml',
      'feed.json',
      'redirects.json',
      'sections/harbour/atom.xml',
      'sections/harbour/feed.json',
    ]);
    expect(namesOf(files, 'The ferry sails')).toEqual([]);
  });

  test.each([
    ['withdrawn: 2026-03-10T10:00:00Z', '2026-03-10T10:00:00Z'],
    ['removed_at: 2026-03-10 10:00', '2026-03-10T10:00:00Z'],
    ['deleted: 2026-03-10T10:00:00Z', '2026-03-10T10:00:00Z'],
    ['withdrawal: { since: 2026-03-10T10:00:00Z, why: A court ordered it. }', '2026-03-10T10:00:00Z'],
    ['status: withdrawn\nwithdrawn: 2026-03-10T10:00:00Z', '2026-03-10T10:00:00Z'],
    ['status: removed\nupdated: 2026-03-10T09:00:00Z', '2026-03-10T09:00:00Z'],
    ['withdrawn: true\nupdated: 2026-03-10T09:00:00Z', '2026-03-10T09:00:00Z'],
    ['expires: 2026-03-10T08:00:00Z', '2026-03-10T08:00:00Z'],
    ['expires: 2026-03-10T08:00:00Z\nwithdrawn: 2026-03-10T10:00:00Z', '2026-03-10T08:00:00Z'],
  ])('is gone since the moment that is written: %s', async (fields, when) => {
    const { tombstones, redirects, files } = await published(fields);
    expect(tombstones.map((each) => [each.ref, each.when])).toEqual([[id, when]]);
    expect(redirects).toEqual([{ from: '/2026/03/ferry/', status: 410 }]);
    expect(files.has('2026/03/ferry/index.html')).toBe(false);
  });

  test.each([
    'draft: true\nwithdrawn: 2026-03-10T10:00:00Z',
    'status: draft\nwithdrawn: true\nupdated: 2026-03-10T10:00:00Z',
    'embargo: 2026-03-11T06:00:00Z\nwithdrawn: 2026-03-10T10:00:00Z',
    'embargo: 2026-03-10T11:00:00Z\nwithdrawn: 2026-03-10T10:00:00Z',
    'date: 2026-03-12T06:00:00Z\nwithdrawn: 2026-03-10T10:00:00Z',
    'date: 2026-03-12T06:00:00Z\nstatus: withdrawn',
    'status: withdrawn',
    'status: cancelled',
    'withdrawn: yes',
    'withdrawn: 2026-03-01',
    'expires: 2026-03-01',
  ])('that readers never saw, as far as its dates tell, leaves no trace: %s', async (fields) => {
    const { files } = await published(fields);
    expect(namesOf(files, 'ferry')).toEqual([]);
    expect([...files.keys()].filter((path) => path.includes('ferry'))).toEqual([]);
  });

  test.each([
    'withdrawn: 2026-03-10T13:00:00Z',
    'withdrawn: false',
    'withdrawn: never',
    'expires: 2027-01-01',
  ])('is none yet: %s', async (fields) => {
    const { tombstones, redirects, files } = await published(fields);
    expect(tombstones).toEqual([]);
    expect(redirects).toEqual([]);
    expect(files.has('2026/03/ferry/index.html')).toBe(true);
    expect(namesOf(files, 'The ferry sails')).toContain('rss.xml');
  });

  test.each(['withdrawn: soon', 'withdrawn: { date: 2026-02-30 }', 'withdrawn: [a, b]'])(
    'with a moment that cannot be read is a fault, and nothing goes out: %s',
    async (fields) => {
      const { root, report } = await built({ 'articles/ferry.md': ferry(fields) });
      expect(report.summary.errors).toBe(1);
      expect(existsSync(join(root, 'dist'))).toBe(false);
    },
  );

  test('may be the only one: its feeds and the list of redirects go out without any other', async () => {
    const { root, report } = await built({ 'articles/ferry.md': ferry('withdrawn: 2026-03-10T10:00:00Z') });
    expect(report.summary).toMatchObject({ committed: true });
    expect(readFileSync(join(root, 'dist/atom.xml'), 'utf8')).toContain(`ref="${id}"`);
  });
});

describe('a retracted story', () => {
  const retraction =
    'corrections:\n  - { kind: retraction, date: 2026-03-10T09:00:00Z, text: The interview was invented. }';

  test('keeps its page with the notice, and is in no feed, list or sitemap but those of corrections', async () => {
    const { tombstones, deleted, redirects, files } = await published(retraction);
    const comment = 'The interview was invented.';
    expect(tombstones).toEqual([{ ref: id, when: '2026-03-10T09:00:00Z', comment }]);
    expect(deleted).toMatchObject([{ id, reason: comment }]);
    expect(redirects).toEqual([]);
    expect(files.get('2026/03/ferry/index.html')).toContain(comment);
    expect(JSON.parse(files.get('corrections/feed.json') ?? '')).not.toHaveProperty('_copydesk');
    expect(files.get('corrections/rss.xml')).toContain(comment);
    const isElsewhere = (path: string) => !/^(2026|corrections)\//.test(path);
    const naming = namesOf(files, id).filter(isElsewhere);
    expect(naming).toEqual([
      'articles.json',
      'atom.xml',
      'feed.json',
      'sections/harbour/atom.xml',
      'sections/harbour/feed.json',
    ]);
    expect(namesOf(files, 'The ferry sails').filter(isElsewhere)).toEqual(['articles.json']);
  });

  test('leaves the front page of its section, to which its own page leads', async () => {
    const { root } = await built({
      'articles/ferry.md': ferry(retraction),
      'articles/quay.md': ferry('').replaceAll('ferry', 'quay').replace('Harbour', 'Town'),
    });
    expect(existsSync(join(root, 'dist/sections/harbour/index.html'))).toBe(true);
  });

  test('retracted by a date alone on the day of its publication went when it came', async () => {
    const { tombstones } = await published(retraction.replace('2026-03-10T09:00:00Z', '2026-03-09'));
    expect(tombstones.map(({ when }) => when)).toEqual(['2026-03-09T08:00:00Z']);
  });
});

test('feeds tell of as many stories that went as they may have items, the last one first', async () => {
  const files = Object.fromEntries(
    [1, 2, 3].map((hour) => [`articles/ferry-${hour}.md`, ferry(`withdrawn: 2026-03-10T0${hour}:00:00Z`)]),
  );
  const { root } = await built({ ...files, 'copydesk.config.json': configured({ limit: 2 }) });
  const text = readFileSync(join(root, 'dist/atom.xml'), 'utf8');
  expect(tombstonesIn(text).map(({ when }) => when)).toEqual([
    '2026-03-10T03:00:00Z',
    '2026-03-10T02:00:00Z',
  ]);
  const redirects: unknown[] = JSON.parse(readFileSync(join(root, 'dist/redirects.json'), 'utf8'));
  expect(redirects).toHaveLength(3);
});

/** The edition of a story about a ferry with these fields, and of another one. */
async function published(fields: string) {
  const { root, report } = await built({
    'articles/ferry.md': ferry(fields),
    'articles/quay.md': ferry('').replaceAll('ferry', 'quay'),
  });
  expect(report.summary, JSON.stringify(report.diagnostics)).toMatchObject({ committed: true });
  const all = filesUnder(join(root, 'dist'));
  const files = new Map(Array.from(all, ([path, bytes]) => [path, bytes.toString()]));
  const text = (path: string) => files.get(path) ?? '';
  const { _copydesk } = JSON.parse(text('feed.json'));
  return {
    files,
    tombstones: tombstonesIn(text('atom.xml')),
    deleted: _copydesk?.deleted,
    redirects: JSON.parse(text('redirects.json')),
  };
}

async function built(files: Files) {
  const root = makePublication({ 'copydesk.config.json': configured({ limit: 20 }), ...files });
  return { root, report: await build({ root, now }) };
}

function configured(feeds: { limit: number }): string {
  return JSON.stringify({ site: { name: 'The Example Ledger', url: 'https://news.example/' }, feeds });
}

function ferry(fields: string): string {
  const date = fields.includes('date: 2026-03-12') ? '' : 'date: 2026-03-09T08:00:00Z\n';
  return `---\ntitle: The ferry sails\n${date}section: Harbour\n${fields}\n---\n\nThe ferry sails again.\n`;
}

function tombstonesIn(atom: string): Tombstone[] {
  const feed = parseXml(atom);
  return feed.children
    .filter(({ name }) => name === 'at:deleted-entry')
    .map(({ attributes: { ref = '', when = '' }, children: [comment] }) => {
      expect(comment?.name ?? 'at:comment').toBe('at:comment');
      return { ref, when, ...(comment && { comment: comment.text }) };
    });
}

function namesOf(files: Map<string, string>, text: string): string[] {
  return [...files]
    .filter(([path, each]) => path !== 'manifest.json' && each.includes(text))
    .map(([path]) => path);
}
