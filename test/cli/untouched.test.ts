import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  contents,
  copydesk,
  type Files,
  folderWith,
  patience,
  put,
  snapshot,
  soundPublication,
  story,
  unsoundStory,
} from './publication.ts';

const faults: [string, Files, string[], number][] = [
  ['an article with an error', { 'articles/tide.md': unsoundStory() }, [], 1],
  ['an error in the article that is published already', { 'articles/ferry.md': unsoundStory() }, [], 1],
  [
    'two articles with one address',
    { 'articles/a/tide.md': story(), 'articles/b/tide.md': story({ title: 'Tide' }) },
    [],
    1,
  ],
  [
    'a foreign file in the way',
    { 'articles/tide.md': story(), 'dist/2026/03/tide/index.html': 'mine' },
    [],
    1,
  ],
  [
    'a foreign file in the way of the sound articles',
    { 'articles/tide.md': story(), 'dist/2026/03/tide/index.html': 'mine' },
    ['--keep-going'],
    1,
  ],
  ['a configuration that is not valid', { 'copydesk.config.json': '{}' }, [], 2],
  ['a moment that is none', { 'articles/tide.md': story() }, ['--now', 'soon'], 2],
  ['an unknown option', { 'articles/tide.md': story() }, ['--later'], 2],
];

describe('The output folder', { timeout: patience, concurrent: true }, () => {
  test.each(faults)('stays byte for byte with %s', async (_, change, words, status) => {
    const folder = soundPublication();
    expect(await build(folder)).toMatchObject({ status: 0 });
    put(folder, change);
    const before = snapshot(join(folder, 'dist'));
    expect(await build(folder, words)).toMatchObject({ status });
    expect(snapshot(join(folder, 'dist'))).toEqual(before);
  });

  test('does not come into being with an error in the first build', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    expect(await build(folder)).toMatchObject({ status: 1 });
    expect(contents(join(folder, 'dist'))).toEqual({});
  });

  test('stays as it is in a check', async () => {
    const folder = soundPublication();
    await build(folder);
    put(folder, { 'articles/tide.md': story() });
    const before = snapshot(join(folder, 'dist'));
    expect(await copydesk(folder, ['check'])).toMatchObject({ status: 0, stdout: '' });
    expect(snapshot(join(folder, 'dist'))).toEqual(before);
  });

  test('is not written again by a second build: no byte and no time changes', async () => {
    const folder = soundPublication({ 'articles/tide.md': story({ title: 'The tide' }) });
    await build(folder);
    const before = snapshot(join(folder, 'dist'));
    const { status, stderr } = await build(folder);
    expect(status).toBe(0);
    expect(stderr).toContain(': 0 files written, 18 unchanged, 0 removed');
    expect(snapshot(join(folder, 'dist'))).toEqual(before);
  });

  test('is the same after faults were mended as after one sound build', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    await build(folder);
    put(folder, { 'articles/tide.md': story() });
    await build(folder);
    const other = soundPublication({ 'articles/tide.md': story() });
    await build(other);
    expect(contents(join(folder, 'dist'))).toEqual(contents(join(other, 'dist')));
  });
});

describe('A dry run', { timeout: patience, concurrent: true }, () => {
  test('writes nothing and says what would be', async () => {
    const folder = soundPublication();
    const { status, stdout, stderr } = await build(folder, ['--dry-run']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Would publish 1 article: 15 files to write, 0 unchanged, 0 to remove');
    expect(contents(join(folder, 'dist'))).toEqual({});
  });

  test('counts what would be written and removed in an edition that is there, and leaves it', async () => {
    const folder = folderWith({
      'copydesk.config.json': '{ "site": { "name": "L", "url": "https://l.example/" } }',
      'articles/tide.md': story(),
    });
    await build(folder);
    const before = snapshot(join(folder, 'dist'));
    put(folder, { 'articles/moon.md': story(), 'articles/tide.md': story({ slug: 'ebb' }) });
    const { stderr } = await build(folder, ['--dry-run']);
    expect(stderr).toMatch(/Would publish 2 articles: \d+ files to write, \d+ unchanged, 3 to remove/);
    expect(snapshot(join(folder, 'dist'))).toEqual(before);
  });

  test('with errors that would not stop a build tells of that build', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    const { status, stderr } = await build(folder, ['--dry-run', '--keep-going']);
    expect(status).toBe(1);
    expect(stderr).toContain('1 error in 1 file; would publish 1 article: 15 files to write');
    expect(contents(join(folder, 'dist'))).toEqual({});
  });
});
