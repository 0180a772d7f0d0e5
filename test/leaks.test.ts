import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { build } from '../src/build.ts';
import { isError } from '../src/diagnostic.ts';
import { type Files, filesUnder, makePublication, put } from './tools/publication.ts';

/** What a fault in Copydesk would put into every feed and list: nothing, until a test plants something. */
const planted = vi.hoisted(() => ({ inFeeds: '', inLists: '' }));

vi.mock('../src/render/feeds/content.ts', async (load) => {
  const content = await load<typeof import('../src/render/feeds/content.ts')>();
  return {
    ...content,
    contentOf: (...given: Parameters<typeof content.contentOf>) =>
      content.contentOf(...given) + planted.inFeeds,
  };
});
vi.mock('../src/record.ts', async (load) => {
  const record = await load<typeof import('../src/record.ts')>();
  return {
    ...record,
    recordOf: (entry: Parameters<typeof record.recordOf>[0]) => ({
      ...record.recordOf(entry),
      ...(planted.inLists !== '' && { description: planted.inLists }),
    }),
  };
});

const paid =
  'The harbour master knew of the crack in the keel for three weeks before the ferry sailed again.';
const secret =
  'Council sells the old quay to a company of the mayor, as the minutes of a closed session show.';
const now = '2026-03-10T12:00:00Z';

function story(fields: string, text: string): string {
  return `---\ntitle: ${fields}\nauthor: Ana Example\nsummary: What happened.\n---\n\n${text}\n`;
}

const publication: Files = {
  'copydesk.config.json': JSON.stringify({ site: { name: 'Ledger', url: 'https://news.example/' } }),
  'articles/free.md': story('Ferry sails\ndate: 2026-03-09', 'The ferry sailed.'),
  'articles/paid.md': story(
    'Ferry cracked\ndate: 2026-03-09\naccess: subscription',
    `The ferry is safe.\n\n<!--members-only-->\n\n${paid} [Letters](https://members.example/letters/crack.pdf)`,
  ),
  'articles/draft.md': story('Council sells the old quay\ndate: 2026-03-09\ndraft: true', secret),
  'articles/embargoed.md': story(
    'Bridge to close for the summer\ndate: 2026-03-09\nembargo: 2026-03-11',
    'No.',
  ),
  'articles/scheduled.md': story('Mayor to resign on Thursday\ndate: 2026-03-12', 'Nothing.'),
};

async function built(files: Files, plant: Partial<typeof planted> = {}) {
  const root = makePublication({ ...publication, ...files });
  Object.assign(planted, { inFeeds: '', inLists: '', ...plant });
  const { diagnostics, summary } = await build({ root, now });
  Object.assign(planted, { inFeeds: '', inLists: '' });
  const found = new Set(diagnostics.filter(isError).map(({ path, rule }) => `${path} ${rule}`));
  return { root, found: [...found].sort(), committed: summary.committed };
}

test('An edition without a leak goes out, and none of its files holds what is held back', async () => {
  const { root, found, committed } = await built({});
  expect({ found, committed }).toEqual({ found: [], committed: true });
  for (const [path, bytes] of filesUnder(join(root, 'dist'))) {
    const isItsPage = path === '2026/03/paid/index.html';
    expect.soft(bytes.includes('crack in the keel'), path).toBe(isItsPage);
    expect.soft(/quay|summer|resign/.test(bytes.toString()), path).toBe(false);
  }
});

test.each([
  ['the restricted part', 'articles/paid.md restricted-text-leaked', { inFeeds: `<p>${paid}</p>` }],
  ['one of its sentences', 'articles/paid.md restricted-text-leaked', { inFeeds: paid.slice(12, 90) }],
  [
    'an address of it',
    'articles/paid.md restricted-text-leaked',
    { inFeeds: '<a href="https://members.example/letters/crack.pdf">x</a>' },
  ],
  ['the text of a draft', 'articles/draft.md withheld-story-leaked', { inFeeds: `<p>${secret}</p>` }],
  [
    'the headline of a draft',
    'articles/draft.md withheld-story-leaked',
    { inFeeds: 'Council sells the old quay' },
  ],
  [
    'the headline of an embargoed story',
    'articles/embargoed.md withheld-story-leaked',
    { inFeeds: 'Soon: Bridge to close for the summer' },
  ],
  [
    'the address of a scheduled story',
    'articles/scheduled.md withheld-story-leaked',
    { inFeeds: '<a href="https://news.example/2026/03/scheduled/">Soon</a>' },
  ],
  ['the text of a draft in a list', 'articles/draft.md withheld-story-leaked', { inLists: secret }],
])('A build stops where feeds or lists hold %s', async (_name, finding, plant) => {
  const { root, found, committed } = await built({}, plant);
  expect({ found, committed }).toEqual({ found: [finding], committed: false });
  expect(existsSync(join(root, 'dist/rss.xml'))).toBe(false);
});

test('A build stops where the metadata of a story holds its restricted part', async () => {
  const { found, committed } = await built({}, { inLists: paid });
  expect({ found, committed }).toEqual({
    found: ['articles/paid.md restricted-text-leaked'],
    committed: false,
  });
});

test('What a published story says openly is no leak of another', async () => {
  const quoting = story(
    'Letters show all\ndate: 2026-03-10\ntags: [Council sells the old quay]',
    `${paid} ${secret}`,
  );
  expect((await built({ 'articles/quoting.md': quoting })).found).toEqual([]);
});

test('What the build before kept is compared with what is made anew', async () => {
  const { root } = await built({});
  put(root, { 'articles/free.md': story('Ferry sails\ndate: 2026-03-09', 'The ferry sailed again.') });
  planted.inFeeds = paid;
  const { diagnostics, summary } = await build({ root, now });
  planted.inFeeds = '';
  expect(diagnostics.filter(isError).map(({ path, rule }) => `${path} ${rule}`)).toContain(
    'articles/paid.md restricted-text-leaked',
  );
  expect(summary.committed).toBe(false);
});

test.each([
  ['expired', 'expires: 2026-03-11'],
  ['was withdrawn', 'withdrawn: 2026-03-11'],
])('A story that came and %s between two builds is no secret in the second', async (_, field) => {
  const file = {
    'articles/brief.md': story(`Fair on Tuesday\ndate: 2026-03-10T18:00:00Z\n${field}`, 'A fair.'),
  };
  const root = makePublication({ ...publication, ...file });
  expect((await build({ root, now })).summary.committed).toBe(true);
  const later = { root, now: '2026-03-10T23:00:00Z' };
  const last = { root, now: '2026-03-11T12:00:00Z' };
  for (const moment of [last, { ...later, isForced: true }, last, { ...last, isForced: true }]) {
    const { diagnostics, summary } = await build(moment);
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(summary.committed).toBe(true);
  }
});

test.each([
  ['a page below its own that went', '/harbour/ferry/', 'url: /harbour/ferry/update/\nwithdrawn: 2026-03-10'],
  ['a page below its own', '/harbour/ferry/', 'url: /harbour/ferry/update/'],
])('The address of a withheld story does not hide %s', async (_, url, fields) => {
  const { found, committed } = await built({
    'articles/soon.md': story(`Soon\nurl: ${url}\ndate: 2026-03-12`, 'Soon.'),
    'articles/below.md': story(`Below\ndate: 2026-03-09\n${fields}`, 'Below.'),
  });
  expect({ found, committed }).toEqual({ found: [], committed: true });
});

test.each(['', 'metadata.json', '#update-1', '?utm=x', 'quay.jpg'])(
  'A build stops where a feed holds the address of a withheld story with "%s" behind it',
  async (end) => {
    const inFeeds = `<a href="https://news.example/2026/03/scheduled/${end}">Soon</a>`;
    expect((await built({}, { inFeeds })).found).toEqual(['articles/scheduled.md withheld-story-leaked']);
  },
);
