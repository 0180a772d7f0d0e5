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
  steps: Step[];
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
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  // The file is ours and appears only when complete.
  return {
    ...(JSON.parse(head) as Omit<Journal, 'steps'>),
    steps: lines.map((line) => JSON.parse(line) as Step),
  };
}

function writeLines(file: number, { steps, ...head }: Journal): void {
  writeSync(file, `${JSON.stringify(head)}\n`);
  for (let at = 0; at < steps.length; at += linesAtOnce) {
    const lines = steps.slice(at, at + linesAtOnce).map((step) => `${JSON.stringify(step)}\n`);
    writeSync(file, lines.join(''));
  }
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
