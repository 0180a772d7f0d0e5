import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { inPlainWords, StoreFault } from '../../src/store/store-fault.ts';
import {
  compiledStore,
  deskOf,
  filesIn,
  freshOutput,
  manifestFormat,
  publish,
  published,
  put,
  script,
  stageAll,
} from './workbench.ts';

/** The disk is full for names that end so. */
const disk = vi.hoisted(() => ({ fullFor: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const open = new Map<number, string>();
  const openSync: typeof fs.openSync = (path, ...rest) => {
    const file = fs.openSync(path, ...rest);
    open.set(file, String(path));
    return file;
  };
  const writeSync = (file: number, ...rest: unknown[]): unknown => {
    const isFull = disk.fullFor !== '' && open.get(file)?.endsWith(`/${disk.fullFor}`);
    if (isFull) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return Reflect.apply(fs.writeSync, fs, [file, ...rest]);
  };
  const fsync: typeof fs.fsyncSync = (file) => {
    if (disk.fullFor === 'journal') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    fs.fsyncSync(file);
  };
  return { ...fs, openSync, writeSync, fsyncSync: fsync };
});

afterEach(() => {
  disk.fullFor = '';
});

test('A full disk while files are staged is a fault in plain words, and the output stays', () => {
  const output = freshOutput();
  publish(output, { 'a.html': '1' });
  const store = openStore(output);
  disk.fullFor = 'file-1';
  const message = `Cannot read or write "${join(output, 'a.html')}": the disk is full`;
  expect(() => stageAll(store, { 'a.html': '2' })).toThrow(new StoreFault(message));
  store.discard();
  expect(filesIn(output)).toEqual(published({ 'a.html': '1' }));
});

test.each(['interim', 'manifest', 'journal'])(
  'A disk that is full before the commit (%s) leaves the output',
  (name) => {
    const output = freshOutput();
    publish(output, { 'a.html': '1' });
    const store = openStore(output);
    stageAll(store, { 'a.html': '2' });
    disk.fullFor = name;
    expect(() => store.commit(manifestFormat)).toThrow(StoreFault);
    expect(filesIn(output)).toEqual(published({ 'a.html': '1' }));
    expect(existsSync(join(deskOf(output), 'stage'))).toBe(false);
    disk.fullFor = '';
    publish(output, { 'a.html': '1' });
  },
);

test('An output folder that is a file is a fault', () => {
  const output = freshOutput();
  put(dirname(output), { dist: 'a file' });
  expect(() => openStore(output)).toThrow(new StoreFault(`The output folder "${output}" is a file`));
});

test('An output folder below a file is a fault', () => {
  const output = freshOutput();
  put(dirname(output), { dist: 'a file' });
  expect(() => openStore(join(output, 'site'))).toThrow(StoreFault);
});

test.each(['/', '/srv/.copydesk'])('%s cannot be an output folder', (path) => {
  expect(() => openStore(path)).toThrow(new StoreFault(`"${path}" cannot be the output folder`));
});

test('A link to the output folder is the folder itself, and its lock', () => {
  const output = freshOutput();
  mkdirSync(output);
  const link = join(dirname(output), 'current');
  symlinkSync('dist', link);
  const store = openStore(output);
  expect(() => openStore(link)).toThrow('Another build is running');
  store.discard();
});

test.each([
  ['.', /^Cannot read or write ".*\.copydesk.*": permission is missing$/],
  ['dist', /^Cannot read or write ".*\/dist": permission is missing$/],
])('A folder %s without permission is a fault, told before anything is rendered', (path, told) => {
  const output = freshOutput();
  mkdirSync(output);
  mkdirSync(deskOf(output), { recursive: true });
  if (path === 'dist') openForAll(dirname(output), dirname(deskOf(output)), deskOf(output));
  chmodSync(join(dirname(output), path), 0o555);
  const { stdout } = spawnSync(
    process.execPath,
    [script('hold-store.mjs'), compiledStore(), output],
    asNobody(),
  );
  chmodSync(join(dirname(output), path), 0o755);
  expect(JSON.parse(String(stdout))).toMatchObject({
    state: 'StoreFault',
    message: expect.stringMatching(told),
  });
});

test('An error that is our own fault keeps its name and its trace', () => {
  const fault = new TypeError('ours');
  expect(() =>
    inPlainWords('x', () => {
      throw fault;
    }),
  ).toThrow(fault);
});

function openForAll(...folders: string[]): void {
  for (const folder of folders) chmodSync(folder, 0o777);
}

/** Permissions do not bind the superuser, who runs tests in containers. */
function asNobody(): { uid?: number; gid?: number; input: string } {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534, input: '' } : { input: '' };
}
