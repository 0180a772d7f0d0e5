import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What became of a file that was to be made: a file that is there already stays what it is. */
export type Made = { path: string; isNew: boolean };

/** Writes files into a folder, by their paths relative to it, each only where there is none. */
export function makeFiles(folder: string, files: Record<string, string>): Made[] {
  return Object.entries(files).map(([path, text]) => ({ path, isNew: makeFile(join(folder, path), text) }));
}

/** Writes a file where there is none; says whether it did. */
export function makeFile(file: string, text: string): boolean {
  if (existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' }); // somebody else may just have made it
    return true;
  } catch (fault) {
    if (isThere(fault)) return false;
    throw fault;
  }
}

function isThere(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
}
