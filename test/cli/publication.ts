import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Report } from '../../src/diagnostic.ts';

/** Paths and what stands in the files; a path that ends in `/` is an empty folder. */
export type Files = Record<string, string | Uint8Array>;

/** How a run of the program ended, and all that it said. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A run of the program that may still go on. */
export interface Running {
  process: ChildProcess;
  ended: Promise<Ended>;
}

/** Environment variables for the program. It inherits hardly any: a test must not depend on who runs it. */
export interface RunOptions {
  env?: Record<string, string>;
}

/** The moment of all editions here: the articles are a few days old. */
export const now = '2026-03-10T12:00:00Z';
export const configuration = '{ "site": { "name": "The Example Ledger", "url": "https://news.example/" } }\n';

/** Enough for a run on a machine that has much else to do. */
export const patience = 60_000;

/** The program as users have it, and the folder of its repository. */
export const program = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
export const repository = fileURLToPath(new URL('../../', import.meta.url));

const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];
const home = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-cli-')));

afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

/** A new folder with these files. All of them go when the tests of the file have ended. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(home, 'publication-'));
  put(folder, files);
  return folder;
}

/** A new publication that has nothing wrong: a configuration, one article, and these files. */
export function soundPublication(files: Files = {}): string {
  return folderWith({
    'copydesk.config.json': configuration,
    'articles/ferry.md': story({ title: 'The ferry is back' }),
    ...files,
  });
}

/** An article: nothing is wrong with it, unless a field is. */
export function story(fields: Record<string, string> = {}): string {
  const all = { title: 'News', date: '2026-03-09T08:00:00Z', author: 'Ana Example', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\nIt was announced in the harbour this morning, to nobody's surprise.\n`;
}

/** An article with a date that the calendar does not have. */
export function unsoundStory(fields: Record<string, string> = {}): string {
  return story({ ...fields, date: '2026-02-30' });
}

export function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(path.endsWith('/') ? place : dirname(place), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(place, content);
  }
}

/** Runs the program in a folder to its end. */
export function copydesk(folder: string, words: string[], options: RunOptions = {}): Promise<Ended> {
  return start(folder, words, options).ended;
}

/** `copydesk build` as of `now`. */
export function build(folder: string, words: string[] = [], options: RunOptions = {}): Promise<Ended> {
  return copydesk(folder, ['build', '--now', now, ...words], options);
}

/** Starts the program in a folder. */
export function start(folder: string, words: string[], { env = {} }: RunOptions = {}): Running {
  if (!existsSync(program)) throw new Error('lib/ is missing: run `npm run compile` before these tests');
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    env: { ...pick(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { process: child, ended: endOf(child) };
}

/** What the JSON reporter printed. Throws where stdout is anything but one JSON document. */
export function reportOf({ stdout }: Ended): Report {
  return JSON.parse(stdout); // The reporter's format, which is what these tests rely on.
}

/** Every file and folder below a folder with its time and its content's hash: what must not change. */
export function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    entriesIn(folder).map(([name, path]) => {
      const { mtimeNs } = statSync(path, { bigint: true });
      return [name, `${mtimeNs} ${name.endsWith('/') ? 'folder' : hashOf(path)}`];
    }),
  );
}

/** Every file below a folder, and every folder, with its content's hash: what two builds must have in common. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    entriesIn(folder).map(([name, path]) => [name, name.endsWith('/') ? 'folder' : hashOf(path)]),
  );
}

/** Does a text hold something that only a stack trace has? */
export function hasStackTrace(text: string): boolean {
  return /^\s+at .*[:(]|node:internal|fault in Copydesk/m.test(text);
}

/** Resolves when the condition holds. Throws after a while. */
export async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + patience / 2;
  while (!condition()) {
    if (performance.now() > end) throw new Error('What the test waits for did not happen');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function pick(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  );
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const [status] = await once(child, 'close');
  return { status, ...said };
}

/** Names relative to the folder, those of folders with a `/` at the end, and paths; in order. */
function entriesIn(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1) + (entry.isDirectory() ? '/' : ''), path];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
