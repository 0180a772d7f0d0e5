import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intoReadme } from './bench/table.mjs';
import { filesUnder, makePublication } from './tools/publication.ts';

interface Result {
  task: string;
  size: number;
  name: string;
  version?: string;
  missing?: string;
  rounds?: { seconds: number; mebibytes?: number }[];
}

const repository = join(import.meta.dirname, '..');
const configuration = '{ "site": { "name": "The Port Example Ledger", "url": "https://ledger.example/" } }';

describe('the corpus of the benchmark', () => {
  test('is the same each time, and another with another seed', () => {
    expect(corpus(20)).toEqual(corpus(20));
    expect(corpus(3, 2)).not.toEqual(corpus(3, 1));
  });

  test('of a few articles is the beginning of a larger one', () => {
    const large = corpus(20);
    const small = corpus(8);
    expect(small.size).toBe(8);
    expect([...small].filter(([path, bytes]) => !large.get(path)?.equals(bytes))).toEqual([]);
  });

  test('has articles of 300 to 1,300 words, with markup, in several scripts', () => {
    const texts = [...corpus(60).values()].map(String);
    const stories = texts.map((text) => text.slice(text.indexOf('\n---\n', 4)));
    const lengths = stories.map((story) => story.split(/\s+/).length).sort((one, other) => one - other);
    expect(lengths.at(0)).toBeGreaterThan(300);
    expect(lengths.at(-1)).toBeLessThan(1300);
    const kinds = [
      /\]\(https:/,
      /\*\*/,
      /^## /m,
      /^> /m,
      /^- /m,
      /^1\. /m,
      /^!\[/m,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Han}/u,
      /\p{Script=Arabic}/u,
    ];
    expect(kinds.filter((kind) => !stories.some((story) => kind.test(story)))).toEqual([]);
    const plain = stories
      .flatMap((story) => story.split('\n\n'))
      .filter((block) => /^[^[*_`~<&!>#|-]*$/.test(block));
    expect(plain.length).toBeGreaterThan(60);
  });

  test('passes the desk without an error or a warning', () => {
    const folder = makePublication({ 'copydesk.config.json': configuration });
    write(join(folder, 'articles'), 60);
    const words = ['lib/cli/main.js', 'check', '--now', '2026-11-20T12:00:00Z', '--reporter', 'json'];
    const { stdout, status } = node([...words, '--config', join(folder, 'copydesk.config.json')]);
    const { diagnostics, summary } = JSON.parse(stdout);
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([]);
    expect(status).toBe(0);
    expect(summary).toMatchObject({ articles: 60, published: 60 });
  });
});

describe('the benchmark', () => {
  let results: Result[];
  let table: string;
  let work: string;

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
    const json = join(work, 'results.json');
    const words = ['--sizes', '20', '--rounds', '1', '--peers', 'hugo', '--work', work, '--json', json];
    const run = node(['test/bench/bench.mjs', ...words]);
    expect(run.status, run.stderr).toBe(0);
    results = JSON.parse(readFileSync(json, 'utf8')).results;
    table = node(['test/bench/table.mjs', json]).stdout;
    expect(run.stdout).toContain(table);
  }, 120_000);

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('times each task of Copydesk', () => {
    const own = results.filter(({ name, size }) => name === 'Copydesk' && size === 20);
    expect(own.map(({ task }) => task)).toEqual(['cold', 'unchanged', 'changed', 'check']);
    expect(own.flatMap(({ rounds = [] }) => rounds.filter(({ seconds }) => seconds > 0))).toHaveLength(4);
  });

  test('times a peer, or says that it is not there', () => {
    const [cold] = results.filter(({ name, size }) => name === 'Hugo' && size === 20);
    if (cold?.rounds) expect(cold.rounds).toHaveLength(1);
    else expect(cold).toMatchObject({ missing: 'not installed' });
  });

  test('prints a table that says what was measured, and on what', () => {
    const cells = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length);
    expect(new Set(cells)).toEqual(new Set([5]));
    expect(table).toMatch(/^\| Copydesk \d\S* \| .*\d s.* \| .*\d s.* \|$/m);
    expect(table).toMatch(/^\| Hugo .*\d s|^\| Hugo \| not installed/m);
    expect(table).toMatch(/^\d{4}-\d\d-\d\d, \d+ cores of .+, Node\.js \d/m);
  });

  test('puts its table into the README and leaves the rest', () => {
    const readme = readFileSync(join(repository, 'README.md'), 'utf8');
    const renewed = intoReadme(readme, '| a table |');
    expect(renewed).toContain('\n\n| a table |\n<!-- /benchmark -->\n');
    expect(intoReadme(renewed, '| a table |')).toBe(renewed);
    const marks = /<!-- benchmark[\s\S]*<!-- \/benchmark -->/;
    expect(renewed.replace(marks, '')).toBe(readme.replace(marks, ''));
    expect(() => intoReadme('no marks', '')).toThrow();
  });
});

function corpus(count: number, seed = 1): Map<string, Buffer> {
  const folder = makePublication({});
  write(folder, count, seed);
  return filesUnder(folder);
}

function write(folder: string, count: number, seed = 1): void {
  expect(node(['test/bench/corpus.mjs', folder, String(count), String(seed)]).status).toBe(0);
}

function node(words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, words, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
