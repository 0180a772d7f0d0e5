import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Archive } from '../store/archive.ts';
import { StagedFiles } from '../store/staged-files.ts';
import { readTables, type Tables, writeTables } from '../store/tables.ts';
import { Roll } from './roll.ts';
import type { Witness } from './witnesses.ts';

/** What a build leaves for the next one: every source and output as they were, so that what is the same need not be done again. */
export interface Ledger extends LedgerHead {
  roll: Roll;
  /** What stands in the output folder: articles' files by their sources, then files they refer to, then the edition's. */
  prints: StagedFiles;
  archive: Archive;
}

export interface LedgerHead {
  /** Of everything besides sources and files that a result depends on: configuration, options, Copydesk and Node. */
  key: string;
  /** The first row of the prints that belongs to no single article. */
  firstShared: number;
  witnesses: Witness[];
  /** What each part of the edition was made of, by its path. */
  parts: Record<string, string>;
  manifest: { sha256: string; size: number; modified: number };
}

const TABLES = 'tables';
const ARCHIVE = 'archive-';
/** The end of an archive's name until a ledger is saved with it. */
const DRAFT = '.draft';
/** Bytes in an archive that nobody needs any more, at which it is not yet worth to write it anew. */
const TOLERATED_WASTE = 16 << 20;

/** A key of this program and of what its results depend on. */
export function keyOf(facts: unknown): string {
  const { node, v8, icu, unicode, tz } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([facts, node, v8, icu, unicode, tz]));
  const home = join(dirname(fileURLToPath(import.meta.url)), '..');
  for (const name of filesOfProgram(home)) hash.update(name).update(readFileSync(join(home, name)));
  return hash.digest('hex');
}

/** The program's own files, wherever it lies: a version number would not tell of a change while it is being developed. */
function filesOfProgram(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.(?:ts|[cm]?js)$/.test(name))
    .sort();
}

/** What the last build left in a folder, and the archive for what this one will leave. */
export interface Opened {
  ledger?: Ledger;
  archive: Archive;
  /** The archive's name in the folder. */
  name: string;
  /** Was there something that cannot be used? */
  isBroken?: true;
}

/** Opens what the last build left. What was made with another key, or is broken, is of no use. */
export function openLedger(
  folder: string,
  { key, isReadOnly }: { key: string; isReadOnly: boolean },
): Opened {
  const path = join(folder, TABLES);
  try {
    const known = existsSync(path) ? readLedger(readTables(path), key) : undefined;
    if (known) return openKnown(folder, known, isReadOnly);
    return openFresh(folder, isReadOnly);
  } catch {
    return { ...openFresh(folder, isReadOnly), isBroken: true };
  }
}

/** A ledger that starts with nothing. */
export function openFresh(folder: string, isReadOnly: boolean): Opened {
  if (isReadOnly) return { archive: Archive.temporary(), name: '' };
  mkdirSync(folder, { recursive: true });
  // What a build that failed has left is of no use to anybody.
  for (const left of archivesIn(folder)) if (left.endsWith(DRAFT)) rmSync(join(folder, left));
  const numbers = archivesIn(folder).map((name) => Number(name.slice(ARCHIVE.length)));
  const name = `${ARCHIVE}${Math.max(0, ...numbers) + 1}`;
  return { archive: Archive.at(join(folder, `${name}${DRAFT}`)), name };
}

/** Keeps a ledger for the next build, whole or not at all. */
export function saveLedger(folder: string, ledger: Ledger & { name: string }): void {
  settle(folder, ledger.name);
  const { roll, prints, archive, name, ...head } = withoutWaste(folder, ledger);
  settle(folder, name);
  archive.flush();
  const [rolled, printed] = [roll.tables(), prints.tables()];
  const own = { ...head, name, archiveSize: archive.size };
  const heads: Heads = { ledger: own, roll: rolled.head, prints: printed.head };
  writeTables(join(folder, TABLES), {
    head: heads,
    blocks: { ...prefixed(rolled.blocks, 'roll.'), ...prefixed(printed.blocks, 'prints.') },
  });
  if (archive !== ledger.archive) archive.close();
  for (const other of archivesIn(folder)) if (other !== name) rmSync(join(folder, other));
}

/** An archive that a ledger is to be saved with is none that may be thrown away. */
function settle(folder: string, name: string): void {
  const draft = join(folder, `${name}${DRAFT}`);
  if (existsSync(draft)) renameSync(draft, join(folder, name));
}

interface Heads {
  ledger: LedgerHead & { name: string; archiveSize: number };
  roll: unknown;
  prints: unknown;
}

interface Known extends Heads {
  blocks: Tables['blocks'];
}

function readLedger({ head, blocks }: Tables, key: string): Known | undefined {
  const heads = head as Heads; // as `saveLedger` put it, by its hash
  return heads.ledger.key === key ? { ...heads, blocks } : undefined;
}

function openKnown(folder: string, { ledger, roll, prints, blocks }: Known, isReadOnly: boolean): Opened {
  const { name } = ledger;
  const path = join(folder, name);
  const archive = isReadOnly
    ? Archive.temporary(Archive.reading(path))
    : Archive.at(path, ledger.archiveSize);
  return {
    archive,
    name,
    ledger: {
      ...ledger,
      archive,
      roll: new Roll(archive, { head: roll, blocks: unprefixed(blocks, 'roll.') }),
      prints: StagedFiles.from({ head: prints, blocks: unprefixed(blocks, 'prints.') }),
    },
  };
}

/** An archive that is mostly waste is written anew. */
function withoutWaste(folder: string, ledger: Ledger & { name: string }): Ledger & { name: string } {
  const needed = ledger.roll.bytesInArchive();
  if (ledger.archive.size < 2 * needed + TOLERATED_WASTE) return ledger;
  const { archive, name } = openFresh(folder, false);
  ledger.roll.moveTo(archive);
  return { ...ledger, archive, name };
}

function archivesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(ARCHIVE));
}

function prefixed(blocks: Tables['blocks'], prefix: string): Tables['blocks'] {
  return Object.fromEntries(Object.entries(blocks).map(([name, bytes]) => [prefix + name, bytes]));
}

function unprefixed(blocks: Tables['blocks'], prefix: string): Tables['blocks'] {
  const those = Object.entries(blocks).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(those.map(([name, bytes]) => [name.slice(prefix.length), bytes]));
}
