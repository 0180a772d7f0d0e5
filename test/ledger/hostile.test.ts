import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { build, check } from '../../src/build.ts';
import { filesUnder, makePublication, put } from '../tools/publication.ts';

const now = '2026-03-10T12:00:00Z';
const configuration = { site: { name: 'The Example Ledger', url: 'https://news.example/' } };

function story(body: string, date = '2026-03-09T08:00:00Z'): string {
  return `---\ntitle: Ferry\ndate: ${date}\nauthor: Ana Lima\n---\n\n${body}\n`;
}

function publicationWith(body: string): string {
  return makePublication({
    'copydesk.config.json': JSON.stringify(configuration),
    'articles/ferry.md': story(body),
    'articles/map.png': 'no picture',
    'articles/other.md': story('Another story.').replace('Ferry', 'Other'),
  });
}

function archivesOf(root: string): string[] {
  return readdirSync(join(root, '.copydesk/dist/ledger')).filter((name) => name.startsWith('archive'));
}

describe('a story that names what no disk has', () => {
  test.each([
    ['a file in a file', '![x](map.png/x.png)'],
    ['too long a name', `![x](${'a'.repeat(5_000)}.png)`],
    ['too long a path', `![x](${'a/'.repeat(5_000)}x.png)`],
    ['a circle', '![x](circle.png)'],
    ['NUL', '![x](a%00b.png)'],
  ])('stops no build, nor the next one: %s', async (_, body) => {
    const root = publicationWith(body);
    symlinkSync('circle.png', join(root, 'articles/circle.png'));
    for (let turn = 0; turn < 2; turn++) {
      const { summary } = await build({ root, now });
      expect(summary).toMatchObject({ errors: 0, committed: true, published: 2 });
    }
    expect((await build({ root, now })).summary).toMatchObject({ written: 0, removed: 0 });
  });
});

describe('an output that somebody changed', () => {
  test.each<[string, (root: string) => void]>([
    [
      'a folder became a link to the same files',
      (root) => {
        renameSync(join(root, 'dist/2026'), join(root, 'elsewhere'));
        symlinkSync('../elsewhere', join(root, 'dist/2026'));
      },
    ],
    [
      'a folder became a file',
      (root) => {
        rmSync(join(root, 'dist/2026'), { recursive: true });
        put(root, { 'dist/2026': 'in the way' });
      },
    ],
  ])('is judged as by a build that makes everything anew: %s', async (_, change) => {
    const [known, forced] = [publicationWith('Text.'), publicationWith('Text.')];
    for (const root of [known, forced]) {
      await build({ root, now });
      change(root);
    }
    const [after, anew] = [
      await build({ root: known, now }),
      await build({ root: forced, now, isForced: true }),
    ];
    expect(after.diagnostics).toEqual(anew.diagnostics);
    expect(after.summary.committed).toBe(anew.summary.committed);
  });
});

describe('what a build leaves beside its output', () => {
  test('is one archive, however many builds failed', async () => {
    const root = publicationWith('Text.');
    put(root, { 'articles/ferry.md': story('Text.', '2026-02-30') });
    for (let turn = 0; turn < 3; turn++) await build({ root, now, isForced: turn === 1 });
    expect(archivesOf(root)).toHaveLength(1);
    put(root, { 'articles/ferry.md': story('Text.') });
    await build({ root, now });
    await build({ root, now, isForced: true });
    expect(archivesOf(root)).toHaveLength(1);
  });

  test('does not grow by what failed builds found', async () => {
    const root = publicationWith('Text.');
    await build({ root, now });
    const sizeOf = () =>
      [...filesUnder(join(root, '.copydesk/dist/ledger'))].find(([name]) => name.startsWith('archive'))?.[1]
        .length;
    const before = sizeOf();
    put(root, { 'articles/ferry.md': story('Text.', '2026-02-30') });
    for (let turn = 0; turn < 3; turn++) await build({ root, now });
    put(root, { 'articles/ferry.md': story('Text.') });
    const { summary } = await build({ root, now });
    expect(summary.committed).toBe(true);
    expect(sizeOf()).toBe(before);
  });

  test('may be nothing: where a ledger cannot be written, the edition is out, and that is said', async () => {
    const root = publicationWith('Text.');
    mkdirSync(join(root, '.copydesk/dist/ledger/tables.draft'), { recursive: true });
    const { diagnostics, summary } = await build({ root, now });
    expect(summary).toMatchObject({ committed: true, errors: 0 });
    expect(diagnostics.filter(({ rule }) => rule === 'ledger-broken')).toHaveLength(1);
  });

  test('is nothing at all of a check', async () => {
    const root = publicationWith('Text.');
    const temporary = mkdtempSync(join(tmpdir(), 'copydesk-check-'));
    onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
    const program = join(import.meta.dirname, '../../lib/cli/main.js');
    const { status, stderr } = spawnSync(process.execPath, [program, 'check', '--now', now], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expect(readdirSync(temporary).filter((name) => name.startsWith('copydesk'))).toEqual([]);
    expect(readdirSync(root)).not.toContain('.copydesk');
    expect((await check({ root, now })).summary).toMatchObject({ errors: 0 });
  });
});
