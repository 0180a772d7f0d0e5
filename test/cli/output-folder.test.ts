import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  contents,
  copydesk,
  folderWith,
  hasStackTrace,
  now,
  patience,
  put,
  reportOf,
  snapshot,
  soundPublication,
  start,
  story,
  until,
} from './publication.ts';

describe('The output folder', { timeout: patience, concurrent: true }, () => {
  test("that is a file is an operator's fault", async () => {
    const folder = soundPublication({ dist: 'mine\n' });
    const { status, stdout, stderr } = await build(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`copydesk: The output folder "${join(folder, 'dist')}" is a file\n`);
    expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('mine\n');
  });

  test("below a file is an operator's fault", async () => {
    const folder = soundPublication({ public: 'mine\n' });
    const { status, stdout, stderr } = await build(folder, ['--out', 'public/news/today']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^copydesk: .*public.*\n$/);
    expect(hasStackTrace(stderr)).toBe(false);
  });

  test("with a file where the build does its work is an operator's fault", async () => {
    const folder = soundPublication({ '.copydesk': 'mine\n' });
    const { status, stdout, stderr } = await build(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^copydesk: .*\.copydesk.*\n$/);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('loses the files of an article that was removed, and the folders that they leave empty', async () => {
    const folder = soundPublication({ 'articles/old/tide.md': story({ date: '2025-12-01T08:00:00Z' }) });
    await build(folder);
    expect(existsSync(join(folder, 'dist/2025/12/tide/index.html'))).toBe(true);
    rmSync(join(folder, 'articles/old'), { recursive: true });
    const { status, stderr } = await build(folder);
    expect(status).toBe(0);
    expect(stderr).toMatch(/, 3 removed/);
    expect(existsSync(join(folder, 'dist/2025'))).toBe(false);
    const other = soundPublication();
    await build(other);
    expect(contents(join(folder, 'dist'))).toEqual(contents(join(other, 'dist')));
  });

  test('follows an article to its new address', async () => {
    const folder = soundPublication();
    await build(folder);
    put(folder, { 'articles/ferry.md': story({ slug: 'back-again' }) });
    await build(folder);
    expect(existsSync(join(folder, 'dist/2026/03/back-again/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist/2026/03/ferry'))).toBe(false);
  });

  test('keeps its .gitignore, and whatever else Copydesk did not write', async () => {
    const mine = {
      'dist/.gitignore': '*\n!.gitignore\n',
      'dist/CNAME': 'l.example\n',
      'dist/2026/03/tide/notes.txt': 'mine',
    };
    const folder = soundPublication({ ...mine, 'articles/tide.md': story() });
    await build(folder);
    const before = snapshot(join(folder, 'dist'));
    rmSync(join(folder, 'articles/tide.md'));
    expect(await build(folder)).toMatchObject({ status: 0 });
    const after = snapshot(join(folder, 'dist'));
    for (const path of ['.gitignore', 'CNAME', '2026/03/tide/notes.txt'])
      expect(after[path]).toBe(before[path]);
    expect(existsSync(join(folder, 'dist/2026/03/tide/index.html'))).toBe(false);
  });

  test.each([
    ['a file', { 'dist/rss.xml': '<rss/>' }, 'dist/rss.xml'],
    ['a file where a folder must be', { 'dist/2026': 'mine' }, 'dist/2026'],
    ['a folder where a file must be', { 'dist/rss.xml/notes.txt': 'mine' }, 'dist/rss.xml'],
    ['a manifest of a web application', { 'dist/manifest.json': '{ "name": "App" }' }, 'dist/manifest.json'],
  ])(
    "is not touched with %s in the way that is not Copydesk's: a finding names it",
    async (_, files, path) => {
      const folder = soundPublication(files);
      const before = snapshot(join(folder, 'dist'));
      const ended = await build(folder, ['--reporter', 'json']);
      expect(ended.status).toBe(1);
      expect(reportOf(ended).diagnostics).toContainEqual(
        expect.objectContaining({ path, rule: 'foreign-file', severity: 'error' }),
      );
      expect(snapshot(join(folder, 'dist'))).toEqual(before);
    },
  );

  test('is made whole again where somebody deleted or changed files of the edition', async () => {
    const folder = soundPublication();
    await build(folder);
    const before = contents(join(folder, 'dist'));
    rmSync(join(folder, 'dist/2026'), { recursive: true });
    writeFileSync(join(folder, 'dist/rss.xml'), 'changed');
    expect(await build(folder)).toMatchObject({ status: 0 });
    expect(contents(join(folder, 'dist'))).toEqual(before);
  });

  test('may be emptied by hand, with what the build keeps beside it', async () => {
    const folder = soundPublication();
    await build(folder);
    const before = contents(join(folder, 'dist'));
    for (const name of ['dist', '.copydesk']) rmSync(join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    expect(await build(folder)).toMatchObject({ status: 0 });
    expect(contents(join(folder, 'dist'))).toEqual(before);
  });
});

describe('Two builds at once', { timeout: patience }, () => {
  test('The second exits with 2 and says so, and the first publishes', async () => {
    const stories = Array.from({ length: 200 }, (_, index) => [`articles/story-${index}.md`, story()]);
    const folder = soundPublication(Object.fromEntries(stories));
    const first = start(folder, ['build', '--now', now]);
    await until(() => existsSync(join(folder, '.copydesk/dist/stage')));
    first.process.kill('SIGSTOP');
    const second = await build(folder);
    const check = await copydesk(folder, ['check']);
    first.process.kill('SIGCONT');
    expect(second).toMatchObject({ status: 2, stdout: '' });
    expect(second.stderr).toBe(`copydesk: Another build is running: process ${first.process.pid}\n`);
    expect(check.status).toBe(0);
    expect(await first.ended).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'dist/rss.xml'))).toBe(true);
  });

  test('Builds into two folders do not hinder each other', async () => {
    const folder = folderWith({
      'copydesk.config.json': '{ "site": { "name": "L", "url": "https://l.example/" } }',
      'articles/ferry.md': story(),
    });
    const both = await Promise.all([build(folder, ['--out', 'one']), build(folder, ['--out', 'other'])]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(contents(join(folder, 'one'))).toEqual(contents(join(folder, 'other')));
  });
});
