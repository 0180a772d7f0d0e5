import { lstatSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAbove } from '../output-path.ts';
import { isSystemError } from './system-error.ts';

/** What stands at a path. A symbolic link is a link, whatever it leads to. */
export type Presence = 'absent' | 'file' | 'folder' | 'link' | 'other';

/** What the disk says of the path itself; absent where nothing is there or a file stands in its way. */
export function statAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isSystemError(error, 'ENOTDIR') || isSystemError(error, 'ELOOP')) return undefined;
    throw error;
  }
}

/** What the disk says of what a path leads to; absent where it leads to nothing, or is none that a disk can have. */
export function targetAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** What stands at a path, without following a link in its last part. */
export function presenceAt(path: string): Presence {
  const stats = statAt(path);
  if (!stats) return 'absent';
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** Are all folders above a path real ones? Through a link, a write or a removal would leave the output. */
export function hasRealFolders(root: string, path: string): boolean {
  return foldersAbove(path).every((folder) => presenceAt(join(root, folder)) === 'folder');
}
