import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { comparePaths } from '../output-path.ts';
import type { StagedFile } from './staged-file.ts';

/** How manifest.json is written: one file a line, in order of their paths, so that a few can change without the rest. */
export interface ManifestFormat {
  /** All before the first line; `complete` is false only for the time of a commit. */
  head(state: { complete: boolean }): string;
  /** A file, without a line break in it. */
  line(file: StagedFile): string;
  /** The path of a file by its line. */
  pathOf(line: string): string;
  foot: string;
}

/** What to write: files in order of their paths. */
export interface Listing {
  complete: boolean;
  files: Iterable<StagedFile>;
}

/** Lines of a manifest that change: the file as it will be, or nothing where it goes. */
export type Changes = Map<string, StagedFile | undefined>;

const BREAK = ',\n';

/** The text of a manifest, where it is small. */
export function manifestText(format: ManifestFormat, { complete, files }: Listing): string {
  const lines = Array.from(files, (file) => format.line(file));
  return format.head({ complete }) + lines.join(BREAK) + format.foot;
}

/** Writes a manifest and gives its SHA-256. */
export function writeManifest(path: string, format: ManifestFormat, { complete, files }: Listing): string {
  return writing(path, (print) => {
    print(format.head({ complete }));
    let isFirst = true;
    for (const file of files) {
      print(isFirst ? format.line(file) : BREAK + format.line(file));
      isFirst = false;
    }
    print(format.foot);
  });
}

/** The same from the manifest before and the lines that change; nothing where that was not written so. */
export function rewriteManifest(
  path: string,
  format: ManifestFormat,
  { complete, before, changes }: { complete: boolean; before: Buffer; changes: Changes },
): string | undefined {
  const head = format.head({ complete: true });
  const isOurs =
    before.subarray(0, Buffer.byteLength(head)).toString() === head && before.includes(format.foot);
  if (!isOurs) return undefined;
  const body = before.subarray(Buffer.byteLength(head), before.length - Buffer.byteLength(format.foot));
  return writing(path, (print) => {
    print(format.head({ complete }));
    let isFirst = true;
    for (const piece of piecesOf(body, format, changes)) {
      if (!isFirst) print(BREAK);
      print(piece);
      isFirst = false;
    }
    print(format.foot);
  });
}

/** Runs of lines that stay, and new lines between them. */
function* piecesOf(body: Buffer, format: ManifestFormat, changes: Changes): Generator<Uint8Array | string> {
  let at = 0;
  for (const path of [...changes.keys()].sort(comparePaths)) {
    const { start, end } = placeOf(path, body, format);
    if (start > at) yield body.subarray(at, start - BREAK.length);
    const file = changes.get(path);
    if (file) yield format.line(file);
    at = end;
  }
  if (at < body.length) yield body.subarray(at);
}

/** Where the line of a path begins and the next one begins; the same twice where there is none. */
function placeOf(path: string, body: Buffer, format: ManifestFormat): { start: number; end: number } {
  let [low, high] = [0, body.length];
  while (low < high) {
    const start = startOfLine(body, Math.floor((low + high) / 2));
    const end = endOfLine(body, start);
    const order = comparePaths(format.pathOf(body.toString('utf8', start, end)), path);
    const next = Math.min(end + BREAK.length, body.length + BREAK.length);
    if (order === 0) return { start, end: next };
    if (order < 0) low = next;
    else high = start;
  }
  return { start: low, end: low };
}

function startOfLine(body: Buffer, at: number): number {
  const before = at === 0 ? -1 : body.lastIndexOf('\n', at - 1);
  return before + 1;
}

function endOfLine(body: Buffer, start: number): number {
  const end = body.indexOf(BREAK, start);
  return end < 0 ? body.length : end;
}

const PIECE = 1 << 20;

/** Writes a file piece by piece and gives its SHA-256. */
function writing(path: string, work: (print: (piece: string | Uint8Array) => void) => void): string {
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    writeHashed(file, hash, Buffer.from(waiting.join('')));
    waiting = [];
    size = 0;
  };
  try {
    work((piece) => {
      if (typeof piece === 'string') {
        waiting.push(piece);
        size += piece.length;
        if (size > PIECE) flush();
      } else {
        flush();
        writeHashed(file, hash, piece);
      }
    });
    flush();
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function writeHashed(file: number, hash: Hash, bytes: Uint8Array): void {
  hash.update(bytes);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
