import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  contents,
  patience,
  put,
  reportOf,
  soundPublication,
  story,
  unsoundStory,
} from './publication.ts';

const keepGoing = ['--keep-going'];

describe('With --keep-going', { timeout: patience, concurrent: true }, () => {
  test('the sound articles are published as if the others did not exist, and the exit status is 1', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory({ title: 'Highest tide' }) });
    const { status, stdout, stderr } = await build(folder, keepGoing);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('1 error in 1 file; published 1 article');
    const other = soundPublication();
    await build(other);
    expect(contents(join(folder, 'dist'))).toEqual(contents(join(other, 'dist')));
  });

  test('an article of an earlier edition that has an error now is dropped from every output', async () => {
    const folder = soundPublication({
      'articles/tide.md': story({ title: 'Highest tide', tags: '[lagoon]', image: 'tide.csv' }),
      'articles/tide.csv': 'hour,height\n',
    });
    await build(folder, keepGoing);
    expect(holding('Highest tide', folder)).toContain('rss.xml');
    put(folder, { 'articles/tide.md': unsoundStory({ title: 'Highest tide', image: 'tide.csv' }) });
    expect(await build(folder, keepGoing)).toMatchObject({ status: 1 });
    expect(holding('Highest tide', folder)).toEqual([]);
    expect(holding('/tide', folder)).toEqual([]);
    expect(existsSync(join(folder, 'dist/2026/03/tide'))).toBe(false);
    const other = soundPublication();
    await build(other);
    expect(contents(join(folder, 'dist'))).toEqual(contents(join(other, 'dist')));
  });

  test('it comes back once it is sound', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory({ title: 'Highest tide' }) });
    await build(folder, keepGoing);
    put(folder, { 'articles/tide.md': story({ title: 'Highest tide' }) });
    expect(await build(folder, keepGoing)).toMatchObject({ status: 0 });
    expect(holding('Highest tide', folder)).toContain('2026/03/tide/index.html');
  });

  test('of two articles with one address neither is published', async () => {
    const folder = soundPublication({
      'articles/a/tide.md': story({ title: 'Low tide' }),
      'articles/b/tide.md': story({ title: 'High tide' }),
    });
    const ended = await build(folder, [...keepGoing, '--reporter', 'json']);
    expect(ended.status).toBe(1);
    expect(reportOf(ended).summary).toMatchObject({ errors: 2, published: 1, committed: true });
    expect(holding('tide', folder)).toEqual([]);
  });

  test('an edition without any sound article is one without articles', async () => {
    const folder = soundPublication({ 'articles/ferry.md': unsoundStory() });
    const ended = await build(folder, [...keepGoing, '--reporter', 'json']);
    expect(ended.status).toBe(1);
    expect(reportOf(ended).summary).toMatchObject({ articles: 1, published: 0, committed: true });
    expect(readFileSync(join(folder, 'dist/articles.json'), 'utf8')).toContain('"total": 0');
  });

  test('a fault of the configuration still stops everything', async () => {
    const folder = soundPublication({ 'copydesk.config.json': '{ "site": { "name": "Ledger" } }' });
    expect(await build(folder, keepGoing)).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('an article that was deleted goes too', async () => {
    const folder = soundPublication({ 'articles/tide.md': story({ title: 'Highest tide' }) });
    await build(folder);
    rmSync(join(folder, 'articles/tide.md'));
    put(folder, { 'articles/moon.md': unsoundStory() });
    expect(await build(folder, keepGoing)).toMatchObject({ status: 1 });
    expect(holding('Highest tide', folder)).toEqual([]);
  });
});

/** The files of the output that hold a text, or have it in their name. */
function holding(text: string, folder: string): string[] {
  const output = join(folder, 'dist');
  const entries = readdirSync(output, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.slice(output.length).includes(text) || readFileSync(path, 'utf8').includes(text))
    .map((path) => path.slice(output.length + 1));
}
