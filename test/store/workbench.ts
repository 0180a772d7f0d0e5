import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type ManifestFormat, manifestText } from '../../src/store/manifest-file.ts';
import type { Plan } from '../../src/store/plan.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** Paths and texts. */
export type Files = Record<string, string>;

/** An output folder that does not exist yet, in a new folder that goes when the test ends. */
export function freshOutput(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'dist');
}

/** The folder where the store of an output works. */
export function deskOf(output: string): string {
  return join(dirname(output), '.copydesk', 'dist');
}

/** All files under a folder, links and empty folders included, by what they hold. */
export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1);
      if (entry.isDirectory()) return readdirSync(path).length === 0 ? [[`${name}/`, '']] : [];
      return [[name, entry.isSymbolicLink() ? '(link)' : readFileSync(path, 'utf8')]];
    }),
  );
}

export function put(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export const manifestFormat: ManifestFormat = {
  head: ({ complete }) => `{"complete":${complete},"files":[\n`,
  line: (file) => JSON.stringify(file),
  pathOf: (line) => JSON.parse(line).path,
  foot: '\n]}\n',
};

export function stageAll(store: Store, files: Files): void {
  for (const [path, text] of Object.entries(files)) store.stage({ path, text, mediaType: 'text/plain' });
}

/** A whole build: stages the files, commits them. */
export function publish(output: string, files: Files): Plan {
  const store = openStore(output);
  try {
    stageAll(store, files);
    return store.commit(manifestFormat);
  } finally {
    store.discard();
  }
}

/** What the output holds after `publish`: the files and their manifest. */
export function published(files: Files): Files {
  const paths = Object.keys(files).sort();
  const records = paths.map((path) => recordOf(path, files[path] ?? ''));
  return { ...files, 'manifest.json': manifestText(manifestFormat, { complete: true, files: records }) };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The compiled module, for a process that cannot run TypeScript. */
export function compiledStore(): string {
  const path = fileURLToPath(new URL('../../lib/store/store.js', import.meta.url));
  if (!existsSync(path)) throw new Error(`"${path}" is missing: run \`npm run compile\` before this test`);
  return path;
}

export function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function recordOf(path: string, text: string) {
  return { path, contentSize: Buffer.byteLength(text), sha256: sha256(text), mediaType: 'text/plain' };
}
