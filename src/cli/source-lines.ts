import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks lines of the publication's files up by path and line number (from 1). A report is sorted by path, so only the
 * last file is held.
 */
export function createSourceLines(root: string): (path: string, line: number) => string | undefined {
  let held: { path: string; lines: string[] } | undefined;
  return (path, line) => {
    if (held?.path !== path) held = { path, lines: linesOf(join(root, path)) };
    return held.lines[line - 1];
  };
}

/** The lines as decode.ts counts them; none where the file cannot be read, as its finding then says. */
function linesOf(file: string): string[] {
  try {
    if (lstatSync(file).isSymbolicLink()) return []; // what a link leads to is not for the report
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
