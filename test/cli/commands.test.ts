import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  contents,
  copydesk,
  folderWith,
  patience,
  reportOf,
  soundPublication,
  story,
  unsoundStory,
} from './publication.ts';

describe('explain', { timeout: patience, concurrent: true }, () => {
  test('tells the reason, an example and the source of a rule on stdout', async () => {
    const { status, stdout, stderr } = await copydesk(folderWith({}), ['explain', 'invalid-date']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^invalid-date \(error\)\n/);
    expect(stdout).toContain('Instead of\n  date: 2026-02-30\nwrite\n  date: 2026-02-28\n');
    expect(stdout).toContain('Source: RFC 3339');
  });

  test('lists all rules where none is named', async () => {
    const { status, stdout, stderr } = await copydesk(folderWith({}), ['explain']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const rule of ['invalid-date', 'foreign-file', 'unknown-setting']) expect(stdout).toContain(rule);
  });
});

describe('inspect', { timeout: patience, concurrent: true }, () => {
  test('prints a sound article at each stage as one JSON document', async () => {
    const folder = soundPublication();
    const { status, stdout, stderr } = await copydesk(folder, ['inspect', 'articles/ferry.md']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const stages = JSON.parse(stdout);
    expect(Object.keys(stages)).toEqual(['draft', 'article', 'outputs', 'diagnostics']);
    expect(stages.article.headline).toBe('The ferry is back');
    expect(contents(folder)).not.toHaveProperty('dist/');
  });

  test('prints what there is of an article with an error, and exits with 1', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    const { status, stdout } = await copydesk(folder, ['inspect', 'articles/tide.md']);
    expect(status).toBe(1);
    const stages = JSON.parse(stdout);
    expect(stages).not.toHaveProperty('article');
    expect(stages.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'invalid-date', line: 3, column: 7 }),
    );
  });

  test('finds an article from another folder by its path there', async () => {
    const folder = soundPublication();
    const words = ['inspect', 'ferry.md', '--config', '../copydesk.config.json'];
    const { status, stdout } = await copydesk(join(folder, 'articles'), words);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).draft.origin.path).toBe('articles/ferry.md');
  });

  test('prints the findings of a configuration that is not valid, and exits with 2', async () => {
    const folder = soundPublication({ 'copydesk.config.json': '{ "site": { "name": "Ledger" } }' });
    const { status, stdout, stderr } = await copydesk(folder, ['inspect', 'articles/ferry.md']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('[missing-site-url]');
  });
});

describe('check FILE', { timeout: patience, concurrent: true }, () => {
  const files = { 'articles/tide.md': unsoundStory(), 'articles/moon.md': story({ title: 'The moon' }) };

  test('reports on this file alone', async () => {
    const folder = soundPublication(files);
    const wrong = await copydesk(folder, ['check', 'articles/tide.md', '--reporter', 'json']);
    expect(wrong.status).toBe(1);
    expect(new Set(reportOf(wrong).diagnostics.map(({ path }) => path))).toEqual(
      new Set(['articles/tide.md']),
    );
    const sound = await copydesk(folder, ['check', 'articles/moon.md']);
    expect(sound).toMatchObject({ status: 0, stdout: '' });
    expect(sound.stderr).not.toContain('tide');
  });

  test('takes several files', async () => {
    const folder = soundPublication(files);
    const ended = await copydesk(folder, ['check', 'articles/moon.md', './articles/tide.md']);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('articles/tide.md:3:7 error');
  });

  test('sees what is wrong between this article and others', async () => {
    const folder = soundPublication({ 'articles/again/ferry.md': story({ title: 'The ferry again' }) });
    const ended = await copydesk(folder, ['check', 'articles/ferry.md', '--reporter', 'json']);
    expect(ended.status).toBe(1);
    expect(reportOf(ended).diagnostics).toContainEqual(
      expect.objectContaining({ path: 'articles/ferry.md', rule: 'url-taken' }),
    );
  });

  test.each([
    ['articles/none.md', '"articles/none.md" is not a file'],
    ['articles', '"articles" is not a file'],
    ['../elsewhere.md', 'lies outside the publication'],
    ['articles/ferry.md/deeper', 'a part of the path is not a folder'],
  ])('refuses %s with exit status 2', async (file, said) => {
    const { status, stdout, stderr } = await copydesk(soundPublication(), ['check', file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
