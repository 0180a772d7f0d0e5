import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import {
  type Files,
  filesIn,
  freshOutput,
  manifestFormat,
  publish,
  published,
  put,
  stageAll,
} from './workbench.ts';

/** Stages files, asks for the conflicts and proves that a commit in spite of them touches nothing. */
function conflictsOf(output: string, files: Files): string[] {
  const before = filesIn(dirname(output));
  const store = openStore(output);
  stageAll(store, files);
  const conflicts = store.conflicts();
  if (conflicts.length === 0) store.discard();
  else expect(() => store.commit(manifestFormat)).toThrow(StoreFault);
  const { '.copydesk/.gitignore': _, ...after } = withoutDesk(filesIn(dirname(output)));
  expect(after).toEqual(withoutDesk(before));
  return conflicts;
}

function withoutDesk(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.copydesk/')));
}

test('A file of somebody else in the way is a conflict', () => {
  const output = freshOutput();
  publish(output, { 'ours.html': '1' });
  put(output, { 'a.html': 'foreign', 'b.html': 'foreign', 'c.html': 'foreign' });
  expect(conflictsOf(output, { 'ours.html': '2', 'b.html': '2', 'a.html': '2' })).toEqual([
    'a.html',
    'b.html',
  ]);
});

test('A file of somebody else that holds the same bytes is taken as ours', () => {
  const output = freshOutput();
  put(output, { 'a.html': 'same' });
  expect(conflictsOf(output, { 'a.html': 'same' })).toEqual([]);
});

test('A file that comes into the way while the build runs is a conflict', () => {
  const output = freshOutput();
  const store = openStore(output);
  stageAll(store, { 'a.html': '1', 'b.html': '1' });
  put(output, { 'a.html': 'foreign', 'b.html': '1' });
  expect(store.conflicts()).toEqual(['a.html']);
  store.discard();
});

test('A folder where a file must go is a conflict', () => {
  const output = freshOutput();
  put(output, { 'news/x.html': 'foreign' });
  mkdirSync(join(output, 'empty'));
  expect(conflictsOf(output, { news: '1', empty: '1' })).toEqual(['empty', 'news']);
});

test('A file where a folder must go is a conflict, told once', () => {
  const output = freshOutput();
  put(output, { news: 'foreign' });
  expect(conflictsOf(output, { 'news/a.html': '1', 'news/b/c.html': '1' })).toEqual(['news']);
});

test('A manifest.json that is not a manifest of ours is a conflict', () => {
  const output = freshOutput();
  for (const text of ['{"name":"A web app"}', '{"files":[1]}', '{"files":{}}', 'null', 'not json']) {
    put(output, { 'manifest.json': text });
    expect(conflictsOf(output, { 'a.html': '1' })).toEqual(['manifest.json']);
  }
});

test('A folder of ours becomes a file, and a file of ours a folder', () => {
  const output = freshOutput();
  const first = { 'news/a.html': '1', 'news/deep/b.html': '1', sport: '1' };
  const second = { news: '2', 'sport/a.html': '2' };
  for (const files of [first, second, first]) {
    expect(conflictsOf(output, files)).toEqual([]);
    publish(output, files);
    expect(filesIn(output)).toEqual(published(files));
  }
});

test('A folder of ours with a file of somebody else in it cannot become a file', () => {
  const output = freshOutput();
  publish(output, { 'news/a.html': '1' });
  put(output, { 'news/notes.txt': 'foreign' });
  expect(conflictsOf(output, { news: '2' })).toEqual(['news']);
});

test('A pipe in the place of a file is a conflict, and nobody waits for it', () => {
  const output = freshOutput();
  mkdirSync(output);
  spawnSync('mkfifo', [join(output, 'a.html')]);
  const store = openStore(output);
  stageAll(store, { 'a.html': '1' });
  expect(store.conflicts()).toEqual(['a.html']);
  store.discard();
});

test('A linked folder is a conflict, and nothing is written through it', () => {
  const output = freshOutput();
  put(dirname(output), { 'elsewhere/old.html': 'precious' });
  mkdirSync(output);
  symlinkSync('../elsewhere', join(output, 'news'));
  expect(conflictsOf(output, { 'news/new.html': '1', 'news/old.html': '1' })).toEqual(['news']);
});

test('A linked folder is a conflict even where the files behind it are the same', () => {
  const output = freshOutput();
  put(dirname(output), { 'elsewhere/old.html': 'same' });
  mkdirSync(output);
  symlinkSync('../elsewhere', join(output, 'news'));
  expect(conflictsOf(output, { 'news/old.html': 'same' })).toEqual(['news']);
});

test('A link in the place of a file is a conflict', () => {
  const output = freshOutput();
  put(dirname(output), { 'precious.txt': 'precious' });
  mkdirSync(output);
  symlinkSync('../precious.txt', join(output, 'a.html'));
  expect(conflictsOf(output, { 'a.html': 'precious' })).toEqual(['a.html']);
});

test('A link in the place of a file of ours is replaced, and what it leads to stays', () => {
  const output = freshOutput();
  put(dirname(output), { 'precious.txt': 'precious' });
  put(output, { 'manifest.json': '{"files":[{"path":"a.html"},{"path":"b.html"}]}' });
  symlinkSync('../precious.txt', join(output, 'a.html'));
  symlinkSync('../precious.txt', join(output, 'b.html'));
  publish(output, { 'a.html': '1' });
  expect(filesIn(output)).toEqual(published({ 'a.html': '1' }));
  expect(filesIn(dirname(output))).toMatchObject({ 'precious.txt': 'precious' });
});

test('Nothing is removed through a linked folder, whatever the old manifest says', () => {
  const output = freshOutput();
  put(dirname(output), { 'elsewhere/old.html': 'precious' });
  publish(output, { 'news/old.html': '1', 'b.html': '1' });
  const store = openStore(output);
  stageAll(store, { 'b.html': '2' });
  put(output, { 'manifest.json': '{"files":[{"path":"linked/old.html"},{"path":"../elsewhere/old.html"}]}' });
  symlinkSync('../elsewhere', join(output, 'linked'));
  expect(store.plan().removed).toEqual([]);
  store.discard();
});

test('A manifest cannot name files outside, or Git’s, for removal', () => {
  const output = freshOutput();
  put(dirname(output), { 'precious.txt': 'precious' });
  const paths = [
    '../precious.txt',
    join(dirname(output), 'precious.txt'),
    '.gitignore',
    'news/../../precious.txt',
  ];
  put(output, {
    '.gitignore': '*',
    'news/x': 'x',
    'manifest.json': JSON.stringify({ files: paths.map((path) => ({ path })) }),
  });
  publish(output, { 'a.html': '1' });
  expect(filesIn(dirname(output))).toMatchObject({ 'precious.txt': 'precious', 'dist/.gitignore': '*' });
});

test('Paths that are one file on macOS and Windows collide, and the first one stays', () => {
  const output = freshOutput();
  const store = openStore(output);
  store.stage({ path: 'news/Ferry.html', text: '1', mediaType: 'text/html', source: 'a.md' });
  store.stage({ path: 'News/ferry.html', text: '2', mediaType: 'text/html', source: 'b.md' });
  store.stage({ path: 'news/Ferry.html', text: '3', mediaType: 'text/html', source: 'c.md' });
  const taken = { path: 'news/Ferry.html', source: 'a.md' };
  expect(store.collisions()).toEqual([
    { path: 'News/ferry.html', source: 'b.md', taken },
    { path: 'news/Ferry.html', source: 'c.md', taken },
  ]);
  expect(() => store.commit(manifestFormat)).toThrow('are one file');
  expect(filesIn(output)).toEqual({});
});

test('A staged file where another one needs a folder collides with it', () => {
  const store = openStore(freshOutput());
  stageAll(store, { 'News/a.html': '1', news: '2' });
  expect(store.collisions()).toEqual([{ path: 'News/a.html', taken: { path: 'news' } }]);
  store.discard();
});

test('An output that is taken back leaves no trace, and its place is free', () => {
  const output = freshOutput();
  const store = openStore(output);
  store.stage({ path: 'a.html', text: '1', mediaType: 'text/html', source: 'a.md' });
  store.stage({ path: 'b.html', text: '1', mediaType: 'text/html', source: 'b.md' });
  store.stage({ path: 'b.html', text: '1', mediaType: 'text/html', source: 'a.md' });
  store.takeBack('a.md');
  expect(store.collisions()).toEqual([]);
  store.stage({ path: 'a.html', text: '2', mediaType: 'text/plain' });
  store.takeBack('b.md');
  store.commit(manifestFormat);
  expect(filesIn(output)).toEqual(published({ 'a.html': '2' }));
});

test('An output that was refused for one that is taken back is not lost without a word', () => {
  const output = freshOutput();
  const store = openStore(output);
  store.stage({ path: 'a.html', text: '1', mediaType: 'text/html', source: 'a.md' });
  store.stage({ path: 'a.html', text: '2', mediaType: 'text/html', source: 'b.md' });
  store.takeBack('a.md');
  expect(store.collisions()).toEqual([
    { path: 'a.html', source: 'b.md', taken: { path: 'a.html', source: 'a.md' } },
  ]);
  store.discard();
});
