import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Paths under the publication's folder, and what they hold. */
export type Files = Record<string, string | Uint8Array>;

/** A publication in a new folder that goes when the test ends. */
export function makePublication(files: Files): string {
  const root = freshFolder();
  put(root, files);
  return root;
}

/** A copy of a publication, so that nothing beside the original is written. */
export function copyOf(folder: string): string {
  const root = freshFolder();
  cpSync(folder, root, { recursive: true });
  return root;
}

/** Writes files; their folders are made. */
export function put(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Every file under a folder with its bytes, by path with `/`, in order. */
export function filesUnder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = paths.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
