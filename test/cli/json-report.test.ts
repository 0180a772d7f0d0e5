import { describe, expect, test } from 'vitest';
import { build, copydesk, patience, reportOf, soundPublication, story, unsoundStory } from './publication.ts';

const json = ['--reporter', 'json'];

describe('With --reporter json', { timeout: patience, concurrent: true }, () => {
  test('stdout is one JSON document and stderr is empty when all is well', async () => {
    const ended = await build(soundPublication(), json);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(reportOf(ended).summary).toMatchObject({ errors: 0, published: 1, written: 15, committed: true });
  });

  test('an error of an article stands in the document with its place, and nothing is committed', async () => {
    const ended = await build(soundPublication({ 'articles/tide.md': unsoundStory() }), json);
    expect(ended).toMatchObject({ status: 1, stderr: '' });
    const { diagnostics, summary } = reportOf(ended);
    expect(diagnostics).toContainEqual({
      path: 'articles/tide.md',
      line: 3,
      column: 7,
      endLine: 3,
      endColumn: 17,
      severity: 'error',
      rule: 'invalid-date',
      message: '"2026-02-30" is not a date',
      hint: 'February 2026 has 28 days',
    });
    expect(summary).toMatchObject({ errors: 1, written: 0, removed: 0, committed: false });
  });

  test('findings are in order of path, line and column', async () => {
    const files = { 'articles/b.md': unsoundStory(), 'articles/a.md': story({ date: 'soon', image: '/no' }) };
    const { diagnostics } = reportOf(await build(soundPublication(files), json));
    const places = diagnostics.map(({ path, line, column }) => ({ path, line, column }));
    const sorted = [...places].sort(
      (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual(sorted);
  });

  test.each([
    ['broken JSON', '{ "site": {', 'invalid-configuration'],
    [
      'an unknown setting',
      '{ "site": { "name": "L", "url": "https://l.example/" }, "x": 1 }',
      'unknown-setting',
    ],
    ['a site without an address', '{ "site": { "name": "L" } }', 'missing-site-url'],
    ['an empty file', '', 'invalid-configuration'],
  ])('a configuration with %s is one document too, and exits with 2', async (_, text, rule) => {
    const ended = await build(soundPublication({ 'copydesk.config.json': text }), json);
    expect(ended).toMatchObject({ status: 2, stderr: '' });
    const { diagnostics, summary } = reportOf(ended);
    expect(diagnostics).toMatchObject([{ path: 'copydesk.config.json', severity: 'error', rule }]);
    expect(summary).toMatchObject({ errors: 1, articles: 0, committed: false });
  });

  test('GitHub Actions add nothing to stdout', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    const ended = await build(folder, json, { env: { GITHUB_ACTIONS: 'true' } });
    expect(reportOf(ended).summary.errors).toBe(1);
  });

  test('notes are among the findings', async () => {
    const { diagnostics } = reportOf(await copydesk(soundPublication(), ['check', ...json]));
    expect(diagnostics.map((each) => each.severity)).toContain('info');
  });
});

describe('For people', { timeout: patience, concurrent: true }, () => {
  test.each(['pretty', 'line'])('the reporter %s leaves stdout to data', async (reporter) => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    const { status, stdout, stderr } = await build(folder, ['--reporter', reporter]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('articles/tide.md:3:7');
  });

  test('under GitHub Actions stdout has annotations besides', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    const { stdout, stderr } = await build(folder, [], { env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toMatch(/^::error file=articles\/tide\.md,line=3,/m);
    expect(stderr).toContain('articles/tide.md:3:7 error');
  });
});
