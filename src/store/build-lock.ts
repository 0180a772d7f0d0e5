import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { type Holder, isAlive, parseHolder, thisProcess } from './holder.ts';
import { BuildRunning } from './store-fault.ts';
import { isSystemError } from './system-error.ts';

/** One build at a time on an output folder. */
export interface BuildLock {
  /** Lets the next build in. Harmless when the lock is no longer ours. */
  release(): void;
}

/** `holder` names the process that builds; `claim-<token>` the one that takes over from the holder with that token. */
interface Taking {
  folder: string;
  holder: string;
  /** A complete file that names this process: linking it is how a lock appears at once and whole. */
  draft: string;
  me: Holder;
}

/**
 * Takes the lock whose files are in `folder`. Throws BuildRunning while its holder lives; a dead one's lock is
 * taken over. Only one process can ever claim a given token, so two that find the same dead holder cannot both win.
 */
export function takeBuildLock(folder: string): BuildLock {
  mkdirSync(folder, { recursive: true });
  const me = thisProcess();
  const taking = { folder, holder: join(folder, 'holder'), draft: join(folder, `draft-${me.token}`), me };
  writeFileSync(taking.draft, JSON.stringify(me), { flag: 'wx' });
  try {
    while (!attempt(taking));
  } finally {
    rmSync(taking.draft, { force: true });
  }
  return { release: () => release(taking) };
}

/** True when the lock is taken; false when another process moved in between, and it is worth to look again. */
function attempt(taking: Taking): boolean {
  if (appears(taking.draft, taking.holder)) return true;
  const line = lineOfHolders(taking);
  const last = line.at(-1);
  if (!last) return false;
  if (isAlive(last)) throw runningBuild(last, taking);
  return takeOver(taking, line);
}

/** Everybody after the first claimed the one before and died before the lock bore their name. */
function lineOfHolders(taking: Taking): Holder[] {
  const line: Holder[] = [];
  let next = readHolder(taking.holder);
  while (next) {
    line.push(next);
    next = readHolder(claimOn(taking, next));
  }
  return line;
}

function takeOver(taking: Taking, line: Holder[]): boolean {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return false;
  const claim = claimOn(taking, last);
  if (!appears(taking.draft, claim)) return false;
  // The line may have ended before the claim: then another one holds the lock by now.
  const isStanding = readHolder(taking.holder)?.token === first.token;
  if (isStanding) renameSync(taking.draft, taking.holder);
  rmSync(claim, { force: true });
  if (isStanding) removeTracesOfTheDead(taking);
  return isStanding;
}

/** Tokens never come back, so that nobody waits for what is removed here. What has no pid may still be in writing. */
function removeTracesOfTheDead(taking: Taking): void {
  for (const name of readdirSync(taking.folder)) {
    const path = join(taking.folder, name);
    const owner = path === taking.holder ? undefined : readHolder(path);
    if (owner && owner.pid > 0 && !isAlive(owner)) rmSync(path, { force: true });
  }
}

function release(taking: Taking): void {
  if (readHolder(taking.holder)?.token === taking.me.token) rmSync(taking.holder, { force: true });
}

function claimOn(taking: Taking, holder: Holder): string {
  return join(taking.folder, `claim-${holder.token}`);
}

/** Links are made by one process only, and with all their content: unlike opening and then writing. */
function appears(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return parseHolder(readFileSync(path, 'utf8')) ?? unreadableHolder(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** What a power cut left of a holder: certainly not a running process. */
function unreadableHolder(path: string): Holder {
  return { pid: 0, host: hostname(), token: `unreadable-${basename(path)}` };
}

function runningBuild(holder: Holder, taking: Taking): BuildRunning {
  const where = holder.host === taking.me.host ? '' : ` on host "${holder.host}"`;
  const remedy = where && `; if it has ended, delete "${taking.holder}"`;
  return new BuildRunning(`Another build is running: process ${holder.pid}${where}${remedy}`, holder);
}
