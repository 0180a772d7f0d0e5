import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../src/build.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { copyOf, filesUnder } from './tools/publication.ts';

/**
 * Each folder of golden/ is a publication with all that must come of it: `articles/`, `copydesk.config.json` and `now`
 * go in; `expected/` holds every file of dist/, `expected/files.txt` lists them, with size and hash in place of those
 * that are no text, and `findings.txt` is what the build says. `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts`
 * writes what comes out: read it as a diff before it is committed.
 */
const golden = join(import.meta.dirname, 'golden');
const cases = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const LIST = 'files.txt';
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

describe('the golden publications', () => {
  test.each(cases.map(({ name }) => name))('%s comes out byte for byte as expected', async (name) => {
    const { files, findings } = await made(join(golden, name));
    if (isUpdate) accept(join(golden, name), files, findings);
    const expected = textsIn(join(golden, name, 'expected'));
    expect(findings).toBe(readFileSync(join(golden, name, 'findings.txt'), 'utf8'));
    expect(listOf(files)).toBe(expected.get(LIST));
    for (const [path, bytes] of files) {
      if (isText(bytes)) expect.soft(bytes.toString(), path).toBe(expected.get(path));
    }
    const unlisted = [...expected.keys()].filter((path) => path !== LIST && !files.has(path));
    expect(unlisted, 'files of expected/ that are not made').toEqual([]);
  });

  test('a second build of the same publication changes no byte', async () => {
    const root = copyOf(join(golden, 'sections-and-feeds'));
    const now = nowOf(root);
    await build({ root, now });
    const before = filesUnder(join(root, 'dist'));
    const { summary } = await build({ root, now });
    expect(filesUnder(join(root, 'dist'))).toEqual(before);
    expect(summary).toMatchObject({ written: 0, removed: 0, unchanged: before.size - 1 });
  });
});

interface Made {
  files: Map<string, Buffer>;
  findings: string;
}

async function made(folder: string): Promise<Made> {
  const root = copyOf(folder);
  rmSync(join(root, 'expected'), { recursive: true, force: true });
  const { diagnostics, summary } = await build({ root, now: nowOf(root) });
  const findings = diagnostics.map(lineOf).join('');
  expect(summary, findings).toMatchObject({ committed: true });
  return { files: filesUnder(join(root, 'dist')), findings };
}

function nowOf(folder: string): string {
  return readFileSync(join(folder, 'now'), 'utf8').trim();
}

/** Without the wording: that may be bettered without a change here. */
function lineOf({ path, line, column, severity, rule }: Diagnostic): string {
  return `${path}:${line}:${column} ${severity} ${rule}\n`;
}

function listOf(files: Map<string, Buffer>): string {
  return [...files].map(([path, bytes]) => `${path}${isText(bytes) ? '' : measureOf(bytes)}\n`).join('');
}

function measureOf(bytes: Buffer): string {
  return `  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
}

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString()).equals(bytes);
}

function textsIn(folder: string): Map<string, string> {
  return new Map([...filesUnder(folder)].map(([path, bytes]) => [path, bytes.toString()]));
}

function accept(folder: string, files: Map<string, Buffer>, findings: string): void {
  const expected = join(folder, 'expected');
  if (existsSync(expected)) rmSync(expected, { recursive: true });
  for (const [path, bytes] of files) if (isText(bytes)) put(join(expected, path), bytes);
  put(join(expected, LIST), listOf(files));
  put(join(folder, 'findings.txt'), findings);
}

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
