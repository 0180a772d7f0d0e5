import type { Stats } from 'node:fs';
import { Numbers } from './columns/numbers.ts';

/** By what the disk tells one state of a file from another without reading it. Times in milliseconds. */
export interface Identity {
  size: number;
  modified: number;
  changed: number;
  inode: number;
}

/** Clocks of disks are coarse: a file that was just written may be written again without another time. */
const COARSEST_CLOCK = 2_000;

/** The identity of a file as it was when a build began; like no other where it may still have been in change. */
export function identityOf({ size, mtimeMs, ctimeMs, ino }: Stats, startedAt: number): Identity {
  const isSettled = Math.max(mtimeMs, ctimeMs) < startedAt - COARSEST_CLOCK;
  return { size, modified: isSettled ? mtimeMs : Number.NaN, changed: ctimeMs, inode: ino };
}

export function isSame(a: Identity, b: Identity): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;
}

/** Of a file that nobody shall take for the same. */
export const NO_IDENTITY: Identity = {
  size: Number.NaN,
  modified: Number.NaN,
  changed: Number.NaN,
  inode: Number.NaN,
};

/** The identities of many files, in columns. */
export class Identities {
  readonly #sizes = new Numbers();
  readonly #modified = new Numbers();
  readonly #changed = new Numbers();
  readonly #inodes = new Numbers();

  push(stats: Stats | undefined, startedAt: number): void {
    const { size, modified, changed, inode } = stats ? identityOf(stats, startedAt) : NO_IDENTITY;
    this.#sizes.push(size);
    this.#modified.push(modified);
    this.#changed.push(changed);
    this.#inodes.push(inode);
  }

  at(row: number): Identity {
    return {
      size: this.#sizes.at(row),
      modified: this.#modified.at(row),
      changed: this.#changed.at(row),
      inode: this.#inodes.at(row),
    };
  }
}
