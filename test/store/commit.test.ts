import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ManifestFormat } from '../../src/store/manifest-file.ts';
import { openStore } from '../../src/store/store.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import {
  deskOf,
  filesIn,
  freshOutput,
  manifestFormat,
  publish,
  published,
  put,
  stageAll,
} from './workbench.ts';

/** Every rename that the store asks for, and whether the output is on another disk. */
const disk = vi.hoisted(() => ({ renames: [] as string[], isOther: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const rename: typeof fs.renameSync = (from, to) => {
    const crosses = String(from).includes('/stage/') && !String(to).includes('/stage/');
    if (disk.isOther && crosses) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    disk.renames.push(String(to));
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync: rename };
});

beforeEach(() => {
  disk.renames = [];
  disk.isOther = false;
});

/** Something comes in the way while the manifests are being written. */
function blockedFormat(block: () => void): ManifestFormat {
  return {
    ...manifestFormat,
    head: (state) => {
      block();
      return manifestFormat.head(state);
    },
  };
}

function renamesIn(output: string): string[] {
  const within = disk.renames.filter((path) => path.startsWith(`${output}/`));
  return within.map((path) => path.slice(output.length + 1));
}

test('A commit makes the output the edition, and a second one the next edition', () => {
  const output = freshOutput();
  const first = { 'index.html': '1', 'news/a.html': '1', 'news/b/c.html': '1' };
  const second = { 'index.html': '2', 'news/a.html': '1', 'sport/d.html': '2' };
  publish(output, first);
  expect(filesIn(output)).toEqual(published(first));
  publish(output, second);
  expect(filesIn(output)).toEqual(published(second));
  expect(filesIn(deskOf(output))).toEqual({ folders: 'news\nsport\n', 'lock/': '' });
});

test('An output that is so already is not touched', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1', 'b/c.html': '1' });
  const before = ['manifest.json', 'a.html', 'b', '.'].map((path) => statSync(join(output, path)).ctimeMs);
  disk.renames = [];
  const plan = publish(output, { 'b/c.html': '1', 'a.html': '1' });
  expect(plan).toEqual({ added: [], changed: [], unchanged: 2, removed: [] });
  expect(disk.renames).toEqual([]);
  const after = ['manifest.json', 'a.html', 'b', '.'].map((path) => statSync(join(output, path)).ctimeMs);
  expect(after).toEqual(before);
});

test('Only files that differ are written', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1', 'b.html': '1' });
  disk.renames = [];
  publish(output, { 'a.html': '1', 'b.html': '2' });
  expect(renamesIn(output)).toEqual(['manifest.json', 'b.html', 'manifest.json']);
});

test('Pages come before indexes, indexes before feeds, and the manifest last', () => {
  const output = freshOutput();
  const store = openStore(output);
  store.stage({ path: 'atom.xml', text: '', mediaType: 'application/atom+xml' }, { order: 2 });
  store.stage({ path: 'index.html', text: '', mediaType: 'text/html' }, { order: 1 });
  store.stage({ path: 'z.html', text: '', mediaType: 'text/html' });
  store.stage({ path: 'b/y.html', text: '', mediaType: 'text/html' }, { order: 0 });
  store.commit(manifestFormat);
  expect(renamesIn(output)).toEqual([
    'manifest.json',
    'b/y.html',
    'z.html',
    'index.html',
    'atom.xml',
    'manifest.json',
  ]);
});

test('The manifest for the time of the commit lists what is the same before and after', () => {
  const output = freshOutput();
  publish(output, { 'same.html': '1', 'changed.html': '1', 'gone.html': '1' });
  const store = openStore(output);
  stageAll(store, { 'same.html': '1', 'changed.html': '2', 'added.html': '2' });
  const told: { complete: boolean; paths: string[] }[] = [];
  store.commit({
    ...manifestFormat,
    head: (state) => {
      told.push({ ...state, paths: [] });
      return manifestFormat.head(state);
    },
    line: (file) => {
      told.at(-1)?.paths.push(file.path);
      return manifestFormat.line(file);
    },
  });
  expect(told).toEqual([
    { complete: false, paths: ['same.html'] },
    { complete: true, paths: ['added.html', 'changed.html', 'same.html'] },
  ]);
});

test('Files that nobody listed stay, and folders that hold them', () => {
  const output = freshOutput();
  put(output, { '.gitignore': '*\n!.gitignore\n', CNAME: 'news.example', 'news/notes.txt': 'foreign' });
  const foreign = filesIn(output);
  publish(output, { 'a.html': '1', 'news/b.html': '1' });
  publish(output, {});
  expect(filesIn(output)).toEqual({ ...foreign, ...published({}) });
});

test('Folders that became empty go if Copydesk made them, and stay if somebody else did', () => {
  const output = freshOutput();
  mkdirSync(join(output, 'theirs'), { recursive: true });
  publish(output, { 'ours/deep/a.html': '1', 'theirs/b.html': '1', 'theirs/ours/c.html': '1' });
  publish(output, { 'd.html': '1' });
  expect(filesIn(output)).toEqual({ ...published({ 'd.html': '1' }), 'theirs/': '' });
});

test('A file that only changes the case of its name is not removed where the disk takes both names for one', () => {
  const output = freshOutput();
  publish(output, { 'News.html': '1' });
  // Two names of one file are what such a disk shows.
  linkSync(join(output, 'News.html'), join(output, 'news.html'));
  const store = openStore(output);
  stageAll(store, { 'news.html': '1' });
  expect(store.plan()).toEqual({ added: [], changed: [], unchanged: 1, removed: [] });
  store.commit(manifestFormat);
  expect(filesIn(output)).toMatchObject(published({ 'news.html': '1' }));
});

test('A folder of ours with somebody else’s file in it stays', () => {
  const output = freshOutput();
  publish(output, { 'ours/a.html': '1' });
  put(output, { 'ours/sub/keep.txt': 'foreign' });
  publish(output, {});
  expect(filesIn(output)).toEqual({ ...published({}), 'ours/sub/keep.txt': 'foreign' });
});

test('A file that somebody changes between the comparison and the commit stops the commit', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1', 'b.html': '1' });
  const store = openStore(output);
  stageAll(store, { 'a.html': '1', 'b.html': '2' });
  put(output, { 'a.html': '!' });
  expect(() => store.commit(manifestFormat)).toThrow(StoreFault);
  expect(filesIn(output)).toEqual({ ...published({ 'a.html': '1', 'b.html': '1' }), 'a.html': '!' });
});

test('A file that is touched but the same does not stop the commit', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1', 'b.html': '1' });
  const store = openStore(output);
  stageAll(store, { 'a.html': '1', 'b.html': '2' });
  put(output, { 'a.html': '1' });
  store.commit(manifestFormat);
  expect(filesIn(output)).toEqual(published({ 'a.html': '1', 'b.html': '2' }));
});

test('A manifest writer that throws leaves the output as it was and the lock free', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1' });
  const store = openStore(output);
  stageAll(store, { 'a.html': '2' });
  const line = () => {
    throw new TypeError('broken');
  };
  expect(() => store.commit({ ...manifestFormat, line })).toThrow(TypeError);
  expect(filesIn(output)).toEqual(published({ 'a.html': '1' }));
  publish(output, { 'a.html': '2' });
});

test('An output on another disk is written through complete files beside their place', () => {
  const output = freshOutput();
  disk.isOther = true;
  publish(output, { 'a.html': '1', 'news/b.html': '1' });
  publish(output, { 'a.html': '2', 'c.html': '2' });
  expect(filesIn(output)).toEqual(published({ 'a.html': '2', 'c.html': '2' }));
  expect(renamesIn(output)).toContain('c.html');
});

test('An output that was replaced after a commit was cut off is not half rolled forward', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1' });
  const backup = `${output}-backup`;
  put(backup, filesIn(output));
  disk.isOther = true;
  const store = openStore(output);
  stageAll(store, { 'a.html': '2', 'b/c.html': '2', 'd/e.html': '2' });
  const block = () => put(output, { b: 'in the way' });
  expect(() => store.commit(blockedFormat(block))).toThrow('must be a folder');
  expect(existsSync(join(deskOf(output), 'journal'))).toBe(true);
  renameSync(output, `${output}-broken`);
  renameSync(backup, output);
  openStore(output).discard();
  expect(filesIn(output)).toEqual(published({ 'a.html': '1' }));
  expect(readdirSync(dirname(output)).sort()).toEqual(['.copydesk', 'dist', 'dist-broken']);
});

test('A folder that became a link after a commit was cut off is not followed', () => {
  const output = freshOutput();
  publish(output, { 'news/old.html': '1' });
  const store = openStore(output);
  stageAll(store, { 'a/b.html': '2' });
  expect(() => store.commit(blockedFormat(() => put(output, { a: 'in the way' })))).toThrow(StoreFault);
  renameSync(join(output, 'news'), join(dirname(output), 'elsewhere'));
  symlinkSync('../elsewhere', join(output, 'news'));
  renameSync(join(output, 'a'), join(dirname(output), 'elsewhere', 'a'));
  symlinkSync('../elsewhere', join(output, 'a'));
  expect(() => openStore(output)).toThrow('must be a folder');
  unlinkSync(join(output, 'a'));
  openStore(output).discard();
  expect(filesIn(join(dirname(output), 'elsewhere'))).toEqual({ a: 'in the way', 'old.html': '1' });
  expect(filesIn(output)).toEqual({ ...published({ 'a/b.html': '2' }), news: '(link)' });
});

test('A commit that was stopped by an obstacle goes on once it is removed', () => {
  const output = freshOutput();
  const store = openStore(output);
  stageAll(store, { 'a.html': '2', 'b/c.html': '2' });
  expect(() => store.commit(blockedFormat(() => put(output, { b: 'in the way' })))).toThrow(StoreFault);
  expect(() => openStore(output)).toThrow('must be a folder');
  renameSync(join(output, 'b'), join(dirname(output), 'b'));
  openStore(output).discard();
  expect(filesIn(output)).toEqual(published({ 'a.html': '2', 'b/c.html': '2' }));
});
