import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAbove } from '../output-path.ts';
import type { Journal } from './journal.ts';
import { writeMadeFolders } from './made-folders.ts';
import { moveInto } from './move.ts';
import { type Presence, presenceAt } from './presence.ts';
import type { Step } from './steps.ts';
import { StoreFault } from './store-fault.ts';
import { isSystemError } from './system-error.ts';
import type { WorkingFolder } from './working-folder.ts';

interface Ground {
  output: string;
  stage: string;
  /** Folders that are known to be there and to be real. */
  known: Set<string>;
}

/** Does what the journal says, from its first step, however often it was begun before. */
export function carryOut(journal: Journal, folder: WorkingFolder): void {
  const ground = { output: folder.output, stage: folder.stage, known: new Set<string>() };
  mkdirSync(folder.output, { recursive: true });
  for (const step of journal.steps) take(step, ground);
  writeMadeFolders(folder.folders, journal.folders);
}

function take(step: Step, ground: Ground): void {
  if (step.act === 'place') place(step, ground);
  else if (step.act === 'remove') remove(step, ground);
  else removeFolder(step, ground);
}

/** A staged file that is no longer in the stage has been placed before. */
function place(step: Step & { act: 'place' }, ground: Ground): void {
  const from = join(ground.stage, step.name);
  for (const folder of foldersAbove(step.path)) ensureFolder(folder, ground);
  try {
    moveInto(from, join(ground.output, step.path));
  } catch (error) {
    if (!isSystemError(error, 'ENOENT') || presenceAt(from) !== 'absent') throw error;
  }
}

function ensureFolder(folder: string, ground: Ground): void {
  if (ground.known.has(folder)) return;
  const path = join(ground.output, folder);
  const presence = presenceAt(path);
  if (presence === 'absent') mkdirSync(path);
  else if (presence !== 'folder')
    throw new StoreFault(`"${path}" must be a folder; remove it and build again`);
  ground.known.add(folder);
}

function remove(step: Step, ground: Ground): void {
  if (isReached(step.path, ground, ['file', 'link'])) unlinkSync(join(ground.output, step.path));
}

function removeFolder(step: Step, ground: Ground): void {
  if (isReached(step.path, ground, ['folder'])) removeEmpty(join(ground.output, step.path));
}

/** Does one of these stand at the path, with real folders all the way to it? */
function isReached(path: string, ground: Ground, presences: Presence[]): boolean {
  const isReal = foldersAbove(path).every((folder) => isRealFolder(folder, ground));
  return isReal && presences.includes(presenceAt(join(ground.output, path)));
}

function isRealFolder(folder: string, ground: Ground): boolean {
  if (ground.known.has(folder)) return true;
  if (presenceAt(join(ground.output, folder)) !== 'folder') return false;
  ground.known.add(folder);
  return true;
}

/** A folder with something in it stays: that is somebody else's. */
function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if (!isSystemError(error, 'ENOTEMPTY') && !isSystemError(error, 'EEXIST')) throw error;
  }
}
