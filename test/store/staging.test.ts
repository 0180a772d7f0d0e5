import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import {
  deskOf,
  filesIn,
  freshOutput,
  manifestFormat,
  publish,
  published,
  put,
  sha256,
  stageAll,
} from './workbench.ts';

test('The working folder lies beside the output and is ignored by Git', () => {
  const output = freshOutput();
  openStore(output).discard();
  expect(readFileSync(join(dirname(output), '.copydesk', '.gitignore'), 'utf8')).toBe('*\n');
  expect(existsSync(deskOf(output))).toBe(true);
  expect(existsSync(output)).toBe(false);
});

test('Nothing in the output changes before the commit', () => {
  const output = freshOutput();
  publish(output, { 'a.html': 'old', 'gone.html': 'old' });
  const before = filesIn(output);
  const store = openStore(output);
  stageAll(store, { 'a.html': 'new', 'b/c.html': 'new' });
  store.collisions();
  store.conflicts();
  store.plan();
  expect(filesIn(output)).toEqual(before);
  store.discard();
});

test('A discarded build leaves the output as it was, no stage and no lock', () => {
  const output = freshOutput();
  publish(output, { 'a.html': 'old' });
  const store = openStore(output);
  stageAll(store, { 'a.html': 'new', 'b.html': 'new' });
  store.discard();
  store.discard();
  expect(filesIn(output)).toEqual(published({ 'a.html': 'old' }));
  expect(filesIn(deskOf(output))).toEqual({ folders: '', 'lock/': '' });
});

test('A store that has ended takes nothing more', () => {
  const store = openStore(freshOutput());
  store.discard();
  expect(() => stageAll(store, { 'a.html': '' })).toThrow('committed or discarded');
  expect(() => store.commit(manifestFormat)).toThrow('committed or discarded');
});

test('A finished file is on disk as soon as it is staged', () => {
  const output = freshOutput();
  const store = openStore(output);
  stageAll(store, { 'a.html': 'finished' });
  expect(Object.values(filesIn(join(deskOf(output), 'stage')))).toEqual(['finished']);
  store.discard();
});

test('A file that the output holds already is not written to the stage', () => {
  const output = freshOutput();
  publish(output, { 'a.html': 'same' });
  const store = openStore(output);
  stageAll(store, { 'a.html': 'same' });
  expect(readdirSync(join(deskOf(output), 'stage'))).toEqual([]);
  store.discard();
});

test('The plan tells what is added, changed, unchanged and removed', () => {
  const output = freshOutput();
  publish(output, {
    'same.html': '1',
    'changed.html': '1',
    'z/gone.html': '1',
    'missing.html': '1',
    'n/a.html': '1',
  });
  const store = openStore(output);
  stageAll(store, { 'new/b.html': '2', 'same.html': '1', 'changed.html': '2', 'n/a.html': '1' });
  expect(store.plan()).toEqual({
    added: ['new/b.html'],
    changed: ['changed.html'],
    unchanged: 2,
    removed: ['missing.html', 'z/gone.html'],
  });
  store.discard();
});

test('Bytes decide what is unchanged, not the old manifest and not the time', () => {
  const output = freshOutput();
  publish(output, { 'a.html': 'one', 'b.html': 'one' });
  put(output, { 'a.html': 'ONE' });
  utimesSync(join(output, 'b.html'), 1, 1);
  const store = openStore(output);
  stageAll(store, { 'a.html': 'one', 'b.html': 'one' });
  expect(store.plan()).toMatchObject({ changed: ['a.html'], unchanged: 1 });
  store.commit(manifestFormat);
  expect(filesIn(output)).toEqual(published({ 'a.html': 'one', 'b.html': 'one' }));
});

test('Bytes and local files are published and told in the manifest like text', () => {
  const output = freshOutput();
  const from = join(dirname(output), 'ferry.jpg');
  put(dirname(output), { 'ferry.jpg': 'picture' });
  chmodSync(from, 0o600);
  const store = openStore(output);
  store.stageCopy({ from, to: 'img/ferry.jpg', mediaType: 'image/jpeg', source: 'articles/ferry.md' });
  store.stage({ path: 'a.bin', bytes: new Uint8Array([65, 66]), mediaType: 'application/octet-stream' });
  const told: unknown[] = [];
  store.commit({
    ...manifestFormat,
    line: (file) => {
      told.push(file);
      return manifestFormat.line(file);
    },
  });
  expect(filesIn(output)).toMatchObject({ 'a.bin': 'AB', 'img/ferry.jpg': 'picture' });
  expect(statSync(join(output, 'img/ferry.jpg')).mode & 0o777).toBe(0o644);
  expect(told).toEqual([
    { path: 'a.bin', contentSize: 2, sha256: sha256('AB'), mediaType: 'application/octet-stream' },
    {
      path: 'img/ferry.jpg',
      contentSize: 7,
      sha256: sha256('picture'),
      mediaType: 'image/jpeg',
      source: 'articles/ferry.md',
    },
  ]);
});

test('A local file that is published already is not copied again', () => {
  const output = freshOutput();
  put(dirname(output), { 'ferry.jpg': 'picture' });
  const copy = { from: join(dirname(output), 'ferry.jpg'), to: 'ferry.jpg', mediaType: 'image/jpeg' };
  const changes = ['picture', 'picture', 'PICTURE', 'larger picture'].map((text) => {
    put(dirname(output), { 'ferry.jpg': text });
    const store = openStore(output);
    store.stageCopy(copy);
    return store.commit(manifestFormat);
  });
  const kinds = changes.map((plan) => [plan.added.length, plan.changed.length, plan.unchanged]);
  expect(kinds).toEqual([
    [1, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [0, 1, 0],
  ]);
  expect(filesIn(output)).toMatchObject({ 'ferry.jpg': 'larger picture' });
});

test('A local file that is gone is the operator’s to know', () => {
  const output = freshOutput();
  const store = openStore(output);
  const copy = { from: join(dirname(output), 'gone.jpg'), to: 'gone.jpg', mediaType: 'image/jpeg' };
  expect(() => store.stageCopy(copy)).toThrow(/gone\.jpg": it is not there$/);
  store.discard();
});

test('A stage that a dead build left is cleared', () => {
  const output = freshOutput();
  put(deskOf(output), { 'stage/file-0': 'left', 'stage/file-9': 'left' });
  const store = openStore(output);
  expect(readdirSync(join(deskOf(output), 'stage'))).toEqual([]);
  store.discard();
});

test('Two outputs beside each other have stores of their own', () => {
  const output = freshOutput();
  const first = openStore(output);
  const second = openStore(join(dirname(output), 'preview'));
  first.discard();
  second.discard();
  mkdirSync(output);
  expect(readdirSync(join(dirname(output), '.copydesk')).sort()).toEqual(['.gitignore', 'dist', 'preview']);
});
