import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { platform } from 'node:process';
import type { Step } from './steps.ts';

/** A commit that has begun: whoever opens the store next carries it out to the end. */
export interface Journal {
  /** SHA-256 of the manifests before (absent where none stood), during and after the commit. */
  manifests: { before?: string; interim: string; final: string };
  /** The folders that are ours after the commit. */
  folders: string[];
  steps: Iterable<Step>;
}

const linesAtOnce = 5000;

/** Writes the journal whole or not at all, and waits until the disk has it. From here on there is no way back. */
export function writeJournal(path: string, journal: Journal): void {
  const draft = `${path}.draft`;
  const file = openSync(draft, 'w');
  try {
    writeLines(file, journal);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  syncFolder(dirname(path));
}

/** Reads what `writeJournal` wrote. */
export function readJournal(path: string): Journal {
  const bytes = readFileSync(path);
  const end = bytes.indexOf('\n');
  // The file is ours and appears only when complete.
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Journal, 'steps'>;
  return { ...head, steps: stepsIn(bytes, end + 1) };
}

function* stepsIn(bytes: Buffer, start: number): Generator<Step> {
  for (let at = start, end = 0; at < bytes.length; at = end + 1) {
    end = bytes.indexOf('\n', at);
    yield JSON.parse(bytes.toString('utf8', at, end)) as Step;
  }
}

function writeLines(file: number, { steps, ...head }: Journal): void {
  writeSync(file, `${JSON.stringify(head)}\n`);
  let lines: string[] = [];
  for (const step of steps) {
    lines.push(`${JSON.stringify(step)}\n`);
    if (lines.length < linesAtOnce) continue;
    writeWhole(file, lines.join(''));
    lines = [];
  }
  writeWhole(file, lines.join(''));
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** A new name is safe only when its folder is; Windows has no such call. */
function syncFolder(path: string): void {
  if (platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
