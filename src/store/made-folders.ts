import { readFileSync, writeFileSync } from 'node:fs';
import { statAt } from './presence.ts';

/** The folders in the output that Copydesk made: only those may go when they become empty. */
export function readMadeFolders(path: string): Set<string> {
  const lines = statAt(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Set(lines.filter((line) => line !== ''));
}

/** Writes the list anew. Cut off, it is written again: the journal that holds it goes only afterwards. */
export function writeMadeFolders(path: string, folders: string[]): void {
  writeFileSync(path, folders.map((folder) => `${folder}\n`).join(''));
}
