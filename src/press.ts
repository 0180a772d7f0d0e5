import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Copy } from './contracts.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { OperatorFault } from './operator-fault.ts';
import { assertOutputPath, foldedPath, manifestPath } from './output-path.ts';
import type { ManifestFormat } from './store/manifest-file.ts';
import type { Ownership } from './store/ownership.ts';
import type { StagedFiles } from './store/staged-files.ts';
import { type Landed, openStore, type PressRoom, type Store } from './store/store.ts';
import { isCutOff } from './store/working-folder.ts';

export { dryPrinter, EDITION_PRINTER, type Printer, printerIn } from './press/printer.ts';

/** What happened to the files of the output. */
export interface PressRun {
  written: number;
  unchanged: number;
  removed: number;
  committed: boolean;
}

/** Something that stands where an output must go: another output, or (without `taken`) a file that is not ours. */
export interface Conflict {
  path: string;
  taken?: string;
}

/** What is done where something keeps everything back. */
export const NOTHING_DONE: PressRun = { written: 0, unchanged: 0, removed: 0, committed: false };

/** The finding about a conflict in an output folder, which is named relative to the publication's. */
export function conflictFound({ path, taken }: Conflict, folder: string): Diagnostic {
  if (taken !== undefined) {
    return diagnose(
      'output-taken',
      { path: taken, line: 1, column: 1 },
      {
        message: `${path} is made by another source too`,
        hint: 'Give one of the two another address or name',
      },
    );
  }
  return diagnose(
    'foreign-file',
    { path: `${folder}/${path}`, line: 1, column: 1 },
    {
      message: 'This file is in the way, and Copydesk did not write it',
      hint: 'Move it away, or choose another output folder',
    },
  );
}

/** Takes finished outputs one by one, and in the end publishes all or nothing. */
export interface Press {
  /** Where printers print, if they do. */
  room: PressRoom | undefined;
  /** Takes what a printer printed. */
  take(printed: Landed): void;
  /** Takes over a file of the edition before that stands as it was. */
  keep(files: StagedFiles, row: number): void;
  copy(copy: Copy): void;
  /** Takes a file that was made from the one that a copy names. */
  bytes(copy: Copy, bytes: Uint8Array): void;
  /** Forgets everything that came from these sources. */
  takeBack(sources: string[]): void;
  /** Tells whose the files in the output are, where that is known without its manifest. */
  stand(ownership: Ownership): void;
  /** All that it has taken, where it prints. */
  staged: StagedFiles | undefined;
  conflicts(): Conflict[];
  run(manifest: ManifestFormat): PressRun;
  /** The manifest that the run left in the output. */
  manifest(): { sha256: string; size: number; modified: number } | undefined;
  close(): void;
}

/** The order in which readers may see outputs change: pages and files, then what leads to them, then feeds. */
const LEADING = /(^|\/)(sitemap[^/]*\.xml|news-sitemap[^/]*\.xml|articles[^/]*\.json|robots\.txt)$/;
const FEEDS = /(^|\/)(rss\.xml|atom\.xml|feed\.json)$/;

/** Prints into an output folder. It is locked until `close`. */
export function storePress(output: string, { isDryRun = false }: { isDryRun?: boolean } = {}): Press {
  if (isDryRun && !existsSync(dirname(output))) return countingPress({ isAllNew: true });
  if (isDryRun && isCutOff(output)) {
    throw new OperatorFault('An earlier build was cut off: build once without --dry-run, which ends it');
  }
  const store = openStore(output);
  const close = () => store.discard();
  process.once('exit', close);
  return {
    room: store.room,
    staged: store.staged,
    stand: (ownership) => store.stand(ownership),
    manifest: () => manifestIn(store),
    take: (printed) => store.takeLanded(printed, { order: orderOf(printed.path) }),
    keep: (files, row) => store.keep(files, row),
    copy: ({ from, to, encodingFormat, source }) =>
      store.stageCopy({ from, to, mediaType: encodingFormat, source }),
    bytes: ({ to, encodingFormat, source }, bytes) =>
      store.stage({ path: to, mediaType: encodingFormat, source, bytes }),
    takeBack: (sources) => store.takeBack(...sources),
    conflicts: () => [
      ...store
        .collisions()
        .map(({ path, source, taken }) => ({ path, taken: source ?? taken.source ?? taken.path })),
      ...store.conflicts().map((path) => ({ path })),
    ],
    run: (manifest) => {
      const { added, changed, unchanged, removed } = isDryRun ? store.plan() : store.commit(manifest);
      const written = added.length + changed.length;
      return { written, unchanged, removed: removed.length, committed: !isDryRun };
    },
    close: () => {
      process.off('exit', close);
      close();
    },
  };
}

/** Prints nothing: it sees whether two outputs would be one file, and counts them where all would be new. */
export function countingPress({ isAllNew = false }: { isAllNew?: boolean } = {}): Press {
  const sources = new Map<string, string | undefined>();
  let conflicts: Conflict[] = [];
  const take = (path: string, source: string | undefined) => {
    assertOutputPath(path);
    const key = foldedPath(path);
    if (sources.has(key)) conflicts.push({ path, taken: source ?? sources.get(key) ?? path });
    else sources.set(key, source);
  };
  return {
    room: undefined,
    staged: undefined,
    stand: () => {},
    manifest: () => undefined,
    take: ({ path, source }) => take(path, source),
    keep: (files, row) => take(files.standing(row).path, files.sourceAt(row)),
    copy: ({ to, source }) => take(to, source),
    bytes: ({ to, source }) => take(to, source),
    takeBack: (unsound) => {
      for (const [key, each] of sources)
        if (each !== undefined && unsound.includes(each)) sources.delete(key);
      conflicts = conflicts.filter(({ taken }) => taken === undefined || !unsound.includes(taken));
    },
    conflicts: () => conflicts,
    run: () => ({ ...NOTHING_DONE, written: isAllNew ? sources.size : 0 }),
    close: () => {},
  };
}

function manifestIn({ manifest, room }: Store): ReturnType<Press['manifest']> {
  if (manifest === undefined) return undefined;
  const { size, mtimeMs } = statSync(join(room.output, manifestPath));
  return { sha256: manifest, size, modified: mtimeMs };
}

function orderOf(path: string): number {
  if (FEEDS.test(path)) return 2;
  return LEADING.test(path) ? 1 : 0;
}
