import { expect, test } from 'vitest';
import { foldedPath, foldersAbove, foldersOf, refusalOf } from '../../src/output-path.ts';
import { openStore } from '../../src/store/store.ts';
import { freshOutput } from './workbench.ts';

const refused = [
  '',
  '/etc/passwd',
  'C:/windows',
  'c:news.html',
  '..',
  '../a.html',
  'news/../../a.html',
  'news/./a.html',
  'news//a.html',
  'news/',
  'news/.. /a.html',
  'news\\a.html',
  'a\0.html',
  'a\ud800.html',
  '.git/hooks/post-commit',
  'news/.GIT/config',
  '.gitignore',
];

test.each(refused)('The path %j is refused when it is staged', (path) => {
  const output = freshOutput();
  const store = openStore(output);
  expect(() => store.stage({ path, text: '', mediaType: 'text/plain' })).toThrow(/^Output path/);
  expect(() => store.stageCopy({ from: '/dev/null', to: path, mediaType: 'text/plain' })).toThrow(
    /^Output path/,
  );
  store.discard();
});

test('The manifest is the store’s own to write', () => {
  const store = openStore(freshOutput());
  expect(() => store.stage({ path: 'manifest.json', text: '', mediaType: 'text/plain' })).toThrow(
    'is written by commit()',
  );
  store.discard();
});

const allowed = [
  'index.html',
  '.well-known/x',
  'a..b/c.html',
  'tag:1.html',
  'Ω/𐐀 ä.html',
  '.htaccess',
  'x.git/a',
];

test.each(allowed)('The path %j is an output', (path) => {
  expect(refusalOf(path)).toBeUndefined();
});

test('Paths that macOS and Windows hold for one fold to one', () => {
  expect(foldedPath('News/Caf\u00e9.html')).toBe(foldedPath('news/Cafe\u0301.HTML'));
});

test('The folders above a path come outermost first', () => {
  expect(foldersAbove('a/b/c.html')).toEqual(['a', 'a/b']);
  expect(foldersAbove('c.html')).toEqual([]);
});

test('The folders of many paths come once each', () => {
  expect([...foldersOf(['a/b/c.html', 'a/b/d.html', 'a/e/f.html', 'g.html'])].sort()).toEqual([
    'a',
    'a/b',
    'a/e',
  ]);
});
