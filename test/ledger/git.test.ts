import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blobOf, blobsIn } from '../../src/ledger/git.ts';
import { makePublication, put } from '../tools/publication.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('SKIPPED: the ids of contents are compared with those of git, which is not here');

function git(root: string, ...words: string[]): string {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@news.example'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

describe.skipIf(!hasGit)('what Git knows of the sources', () => {
  test('is the id that we compute, also for a checkout in which every time is new', () => {
    const root = makePublication({
      'articles/a.md': 'One\n',
      'articles/b/ü.md': 'Zwei — 二\n',
      'other.md': 'x',
    });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'All');
    const copy = join(root, 'copy');
    git(root, 'clone', '-q', '.', copy);
    const blobs = blobsIn(copy, 'articles');
    expect([...blobs.keys()]).toEqual(['articles/a.md', 'articles/b/ü.md']);
    expect(blobs.get('articles/a.md')).toBe(blobOf(Buffer.from('One\n')));
    expect(blobs.get('articles/a.md')).toBe(git(root, 'rev-parse', 'HEAD:articles/a.md'));
  });

  test('is nothing for a file that differs from the index, or is not in it', () => {
    const root = makePublication({ 'articles/a.md': 'One\n', 'articles/b.md': 'Two\n' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    put(root, { 'articles/a.md': 'Owe\n', 'articles/new.md': 'New\n' });
    utimesSync(join(root, 'articles/a.md'), 1, 1);
    expect([...blobsIn(root, 'articles').keys()]).toEqual(['articles/b.md']);
  });

  test('is nothing where there is no repository', () => {
    expect(blobsIn('/', 'nowhere').size).toBe(0);
  });
});
