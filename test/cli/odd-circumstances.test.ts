import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  configuration,
  contents,
  copydesk,
  folderWith,
  hasStackTrace,
  now,
  patience,
  reportOf,
  snapshot,
  soundPublication,
  start,
  story,
  until,
} from './publication.ts';

describe('An interrupt', { timeout: patience }, () => {
  test('in the middle of the work ends the build at once, with 130, and nothing is published', async () => {
    const stories = Array.from({ length: 150 }, (_, at) => [`articles/story-${at}.md`, story()]);
    const folder = folderWith({ 'copydesk.config.json': configuration, ...Object.fromEntries(stories) });
    const running = start(folder, ['build', '--now', now]);
    const stage = join(folder, '.copydesk/dist/stage');
    await until(() => existsSync(stage) && readdirSync(stage, { recursive: true }).length >= 10);
    running.process.kill('SIGINT');
    expect(await running.ended).toMatchObject({ status: 130, stderr: 'copydesk: interrupted\n' });
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe("An author's fault", { timeout: patience }, () => {
  test.each([
    ['quotations', `${'> '.repeat(6000)}x`],
    ['elements', `${'<div>'.repeat(5000)}x`],
  ])('is a finding where %s stand in each other by the thousand', async (_, body) => {
    const { status, stderr } = await build(soundPublication({ 'articles/deep.md': `${story()}\n${body}\n` }));
    expect(hasStackTrace(stderr)).toBe(false);
    expect(status).toBeLessThan(2);
  });

  test.each(['nowhere.md', 'circle.md'])('is a finding where a link leads to %s', async (target) => {
    const folder = soundPublication();
    symlinkSync(target, join(folder, 'articles/circle.md'));
    const ended = await build(folder, ['--reporter', 'json']);
    expect(reportOf(ended).diagnostics).toContainEqual(
      expect.objectContaining({ path: 'articles/circle.md', rule: 'unreadable-file' }),
    );
  });

  test('is worded for the author where a picture has a broken percent sign', async () => {
    const folder = soundPublication({ 'articles/tide.md': story({ image: '/img/%E0%A4%A.png' }) });
    const { diagnostics } = reportOf(await build(folder, ['--reporter', 'json']));
    expect(diagnostics.map(({ rule }) => rule)).toContain('invalid-address');
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('output-invalid');
  });
});

describe("An operator's fault", { timeout: patience }, () => {
  test('is told in JSON too where there is no configuration', async () => {
    const ended = await build(folderWith({ 'articles/ferry.md': story() }), ['--reporter', 'json']);
    expect(ended.status).toBe(2);
    expect(reportOf(ended).diagnostics).toMatchObject([{ path: 'copydesk.config.json', line: 1 }]);
  });

  test.each(['articles', '.', 'articles/public'])(
    'is an output that would mix with the sources: %s',
    async (output) => {
      const folder = soundPublication();
      expect(await build(folder, ['--out', output])).toMatchObject({ status: 2 });
      expect(contents(join(folder, 'articles'))).toHaveProperty('ferry.md');
      expect(existsSync(join(folder, output, 'rss.xml'))).toBe(false);
    },
  );

  test('is a file where the folder of the articles must be, and the edition stays', async () => {
    const folder = soundPublication();
    await build(folder);
    const before = snapshot(join(folder, 'dist'));
    rmSync(join(folder, 'articles'), { recursive: true });
    symlinkSync('copydesk.config.json', join(folder, 'articles'));
    const { status } = await build(folder);
    expect(snapshot(join(folder, 'dist'))).toEqual(before);
    expect(status).toBe(2);
  });

  test.each([
    ['an author without a right address', '"authors": { "ana": { "name": "Ana", "url": "http://[" } }'],
    ['an output with a character zero', '"output": "a\\u0000b"'],
    ['a name that no page can show', '"publisher": { "name": "Ledger\\u0000" }'],
    ['a logo with a broken percent sign', '"publisher": { "logo": "/img/%E0%A4%A.png" }'],
  ])('is found in the configuration, not elsewhere: %s', async (_, setting) => {
    const text = `{ "site": { "name": "Ledger", "url": "https://ledger.example/" }, ${setting} }`;
    const { status, stderr } = await build(soundPublication({ 'copydesk.config.json': text }));
    expect(stderr).toMatch(/^copydesk\.config\.json:1:\d+ error/);
    expect(status).toBe(2);
  });

  test('is a folder without any article: an edition is not emptied without a word', async () => {
    const folder = soundPublication();
    await build(folder);
    const before = snapshot(join(folder, 'dist'));
    rmSync(join(folder, 'articles/ferry.md'));
    const { status, stderr } = await build(folder);
    expect(status === 0 ? stderr : '').not.toMatch(/^Published 0 articles/);
    if (status !== 0) expect(snapshot(join(folder, 'dist'))).toEqual(before);
  });

  test.each(['check', 'inspect'])(
    'is a file that is no article: %s copydesk.config.json',
    async (command) => {
      const { status, stderr } = await copydesk(soundPublication(), [command, 'copydesk.config.json']);
      expect(status).toBe(2);
      expect(stderr).toContain('"copydesk.config.json" is not an article');
    },
  );

  test('is a dry run that leaves nothing behind, not even the folder above the output', async () => {
    const folder = soundPublication();
    await build(folder, ['--dry-run', '--out', 'public/news']);
    expect(existsSync(join(folder, 'public'))).toBe(false);
  });
});
