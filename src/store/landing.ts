import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { hashOfBytes, hashOfFile } from './file-hash.ts';
import { statAt } from './presence.ts';
import type { Change, Landing } from './staged-file.ts';

/** Where a file is going (`target`, in the output) and where it waits (`name` in the stage, there `path`). */
export interface Berth {
  target: string;
  name: string;
  path: string;
}

/** Writes finished bytes to the stage, unless the output holds the same: most of a rebuild writes nothing. */
export function landBytes(bytes: Uint8Array, berth: Berth): Landing {
  const present = statAt(berth.target);
  const facts = { contentSize: bytes.byteLength, sha256: hashOfBytes(bytes) };
  if (isFileOfSize(present, bytes.byteLength) && readFileSync(berth.target).equals(bytes)) {
    return { ...facts, ...standingAs(present) };
  }
  return { ...facts, change: changeOf(present), name: berth.name, modified: write(berth.path, bytes) };
}

/** The same where no output stands yet. */
export function landNewBytes(bytes: Uint8Array, berth: Berth): Landing {
  return {
    contentSize: bytes.byteLength,
    sha256: hashOfBytes(bytes),
    change: 'added',
    name: berth.name,
    modified: write(berth.path, bytes),
  };
}

/** The same for a local file. What is hashed is the copy, since the file itself may change meanwhile. */
export function landCopy(from: string, berth: Berth): Landing {
  const present = statAt(berth.target);
  const standing = standingCopy(from, berth, present);
  if (standing) return standing;
  copyFileSync(from, berth.path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  chmodSync(berth.path, 0o644);
  const { mtimeMs: modified } = statSync(berth.path);
  return { ...hashOfFile(berth.path), change: changeOf(present), name: berth.name, modified };
}

function standingCopy(from: string, berth: Berth, present: Stats | undefined): Landing | undefined {
  if (!isFileOfSize(present, statSync(from).size)) return undefined;
  const facts = hashOfFile(berth.target);
  if (facts.sha256 !== hashOfFile(from).sha256) return undefined;
  return { ...facts, ...standingAs(present) };
}

function standingAs({ mtimeMs, ctimeMs }: Stats): Pick<Landing, 'change' | 'modified' | 'changedAt'> {
  return { change: 'unchanged', modified: mtimeMs, changedAt: ctimeMs };
}

/** Gives the time that the disk notes. */
function write(path: string, bytes: Uint8Array): number {
  const file = openSync(path, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    return fstatSync(file).mtimeMs;
  } finally {
    closeSync(file);
  }
}

function isFileOfSize(present: Stats | undefined, size: number): present is Stats {
  return present?.isFile() === true && present.size === size;
}

function changeOf(present: Stats | undefined): Change {
  return present && !present.isDirectory() ? 'changed' : 'added';
}
