import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** Blocks of bytes by name, and what is to be known of them: anything that JSON can carry. */
export interface Tables {
  head: unknown;
  blocks: Record<string, Uint8Array>;
}

interface Title {
  head: unknown;
  sizes: { name: string; length: number }[];
}

/** Writes the tables as one file, whole or not at all: a hash of everything leads it. */
export function writeTables(path: string, { head, blocks }: Tables): void {
  const draft = `${path}.draft`;
  const sizes = Object.entries(blocks).map(([name, { length }]) => ({ name, length }));
  const title = Buffer.from(`${JSON.stringify({ head, sizes })}\n`);
  const pieces = [title, ...Object.values(blocks)];
  const file = openSync(draft, 'w');
  try {
    for (const bytes of [Buffer.from(`${hashOf(pieces)}\n`), ...pieces]) writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

/** Reads what `writeTables` wrote. Throws where it is not that, byte for byte. */
export function readTables(path: string): Tables {
  const bytes = readFileSync(path);
  const begin = bytes.indexOf('\n') + 1;
  const content = bytes.subarray(begin);
  if (begin === 0 || hashOf([content]) !== bytes.toString('latin1', 0, begin - 1)) {
    throw new Error(`${path} is broken`);
  }
  const end = content.indexOf('\n') + 1;
  const { head, sizes } = JSON.parse(content.toString('utf8', 0, end)) as Title; // the hash held
  const blocks: Tables['blocks'] = {};
  let at = end;
  for (const { name, length } of sizes) {
    blocks[name] = content.subarray(at, at + length);
    at += length;
  }
  return { head, blocks };
}

function hashOf(pieces: Uint8Array[]): string {
  const hash = createHash('sha1');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
