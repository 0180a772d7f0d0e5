import { constants, copyFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from './system-error.ts';

/** Moves a complete file to its place in one go, replacing what is there. Links are replaced, not followed. */
export function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSystemError(error, 'EXDEV')) throw error;
    moveAcross(from, to);
  }
}

/** The output is another disk, as a mounted volume is: the file is completed there under another name. */
function moveAcross(from: string, to: string): void {
  const draft = join(dirname(to), `.copydesk-${basename(from)}`);
  rmSync(draft, { force: true });
  try {
    copyFileSync(from, draft, constants.COPYFILE_EXCL);
    renameSync(draft, to);
  } finally {
    rmSync(draft, { force: true });
  }
  unlinkSync(from);
}
