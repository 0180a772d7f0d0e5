import { dirname, join } from 'node:path';
import type { Copy, FileLookup } from '../contracts.ts';
import { toMilliseconds } from '../dates.ts';
import { foldedPath, manifestPath } from '../output-path.ts';
import type { Press } from '../press.ts';
import { hashOfFile } from '../store/file-hash.ts';
import type { Identity } from '../store/identity.ts';
import { presenceAt, statAt } from '../store/presence.ts';
import type { StagedFiles } from '../store/staged-files.ts';
import { type EntryFacts, factsOf } from './docket.ts';
import type { Ledger } from './ledger-file.ts';
import type { Prints, Roll } from './roll.ts';
import type { Survey } from './survey.ts';
import { hearAgain, type Witness, type Witnesses } from './witnesses.ts';

export interface RecallOptions {
  root: string;
  output: string;
  now: string;
  withDrafts: boolean;
  lookup: FileLookup;
  startedAt: number;
}

/** What of the last build still holds: sources that are the same, files that stand, parts made of the same. */
export class Recall {
  readonly #ledger: Ledger | undefined;
  readonly #options: RecallOptions;
  /** By the rows of the ledger: does the file stand as it was printed, and was it taken over? */
  #stands: boolean[] = [];
  #isKept: boolean[] = [];
  /** By the rows of the ledger's roll: its row on the new roll. */
  readonly #newRows = new Map<number, number>();
  /** Facts of entries that the moment has changed. */
  readonly #turned = new Map<number, EntryFacts>();
  /** Files that were touched: what was copied from them is compared again. */
  #touched = new Set<string>();
  #hasLostCopies = false;

  constructor(ledger: Ledger | undefined, options: RecallOptions) {
    this.#ledger = ledger;
    this.#options = options;
  }

  get roll(): Roll | undefined {
    return this.#ledger?.roll;
  }

  /** The rows of the old roll that need no work, by the places of the sources now. */
  choose(survey: Survey, sidecars: string[]): (number | undefined)[] {
    const ledger = this.#ledger;
    if (!ledger) return survey.paths.map(() => undefined);
    const { root, output, lookup, startedAt } = this.#options;
    this.#stands = standing(ledger.prints, output);
    const { misled, touched } = hearAgain(ledger.witnesses, { root, lookup, startedAt });
    this.#touched = new Set(touched.flatMap(({ facts }) => facts?.path ?? []));
    const strays = strayUsers(ledger, sidecars);
    const rows = survey.paths.map((_, place) => {
      const row = survey.known(place);
      return row !== undefined && !misled.has(row) && !strays.has(row) && this.#holds(ledger, row)
        ? row
        : undefined;
    });
    const newSidecars = unknownSidecars(ledger, sidecars);
    const isUntouched = (place: number) => !newSidecars.has(stemOf(survey.paths[place] ?? ''));
    const chosen =
      newSidecars.size === 0 ? rows : rows.map((row, place) => (isUntouched(place) ? row : undefined));
    this.#hasLostCopies = hasLost(ledger.roll, chosen);
    return chosen;
  }

  /** Tells the press whose the files in the output are, as far as the manifest is still the one that is known. */
  stand(press: Press): void {
    const ledger = this.#ledger;
    if (!ledger || !isSameManifest(ledger, this.#options.output)) return;
    const { prints, manifest } = ledger;
    const candidates = function* (isKept: boolean[]) {
      for (const row of prints.rows()) if (!isKept[row]) yield prints.standing(row).path;
    };
    press.stand({
      owns: (path) => prints.get(foldedPath(path))?.file.path === path,
      candidates: () => candidates(this.#isKept),
      manifestHash: manifest.sha256,
      isOfKept: true,
      isForeign: false,
    });
  }

  /** Keeps what was printed of a source, and gives how many files that are. */
  keepPrints(row: number, press: Press): number {
    const ledger = this.#ledger;
    if (!ledger) return 0;
    const { first, count } = ledger.roll.prints(row);
    for (let print = first; print < first + count; print++) this.#keepPrint(ledger, print, press);
    return count;
  }

  keepOn(roll: Roll, row: number, now: { identity: Identity; prints: Prints }): number {
    if (!this.#ledger) throw new Error('Nothing is known of an earlier build');
    const facts = this.#turned.get(row);
    const newRow = roll.keep(this.#ledger.roll, row, { ...now, ...(facts && { facts }) });
    this.#newRows.set(row, newRow);
    return newRow;
  }

  /** What was printed of these sources is not kept after all. */
  takeBack(sources: string[]): void {
    const prints = this.#ledger?.prints;
    if (!prints || sources.length === 0) return;
    const unsound = new Set<string | undefined>(sources);
    for (const row of prints.rows()) if (unsound.has(prints.sourceAt(row))) this.#isKept[row] = false;
  }

  /** Takes over a part of the edition, or a picture made for a `source`, that is made of the same and stands. */
  keepPart(path: string, madeOf: string, { press, source }: { press: Press; source?: string }): boolean {
    const ledger = this.#ledger;
    if (!ledger || ledger.parts[path] !== madeOf) return false;
    const row = ledger.prints.rowOf(path);
    if (row === undefined || !this.#stands[row] || ledger.prints.sourceAt(row) !== source) return false;
    this.#keepPrint(ledger, row, press);
    return true;
  }

  /** What the pictures that were kept are made of: those of articles that are the same are kept without a question. */
  keptPictures(): Record<string, string> {
    const { parts = {}, prints } = this.#ledger ?? {};
    const isKept = (path: string) => {
      const row = prints?.rowOf(path);
      return row !== undefined && this.#isKept[row] && prints?.sourceAt(row) !== undefined;
    };
    return Object.fromEntries(Object.entries(parts).filter(([path]) => isKept(path)));
  }

  /**
   * Keeps the copies that stand, and gives those of known articles that must be made or compared again: all of them
   * where an article went that may have shared one, or where `isAll` says that one may have been taken back.
   */
  copies(roll: Roll, press: Press, { isAll }: { isAll: boolean }): Copy[] {
    const ledger = this.#ledger;
    if (!ledger) return [];
    if (!isAll && !this.#hasLostCopies && this.#touched.size === 0) {
      return this.#keepCopies(ledger, press) ? [] : this.#allCopies(roll);
    }
    return this.#allCopies(roll);
  }

  /** The witnesses of what is kept bear witness again. */
  swear(witnesses: Witnesses): void {
    for (const { users, identity, ...testimony } of this.#ledger?.witnesses ?? []) {
      for (const user of users) {
        const row = this.#newRows.get(user);
        if (row !== undefined) witnesses.note(testimony, row);
      }
    }
  }

  /** Does everything that was printed of a source stand, and would it be printed at this moment too? */
  #holds({ roll, prints }: Ledger, row: number): boolean {
    const { first, count } = roll.prints(row);
    for (let print = first; print < first + count; print++) {
      if (!this.#stands[print] || prints.isGone(print)) return false;
    }
    return !roll.isArticle(row) || this.#isDue(roll, row);
  }

  #isDue(roll: Roll, row: number): boolean {
    const { now, withDrafts } = this.#options;
    if (roll.isWithin(row, toMilliseconds(now))) return true;
    const facts = factsOf(roll.entry(row), { now, withDrafts });
    this.#turned.set(row, facts);
    const hasGone = !Number.isNaN(facts.gone);
    return facts.showing === roll.showing(row) && hasGone === !Number.isNaN(roll.gone(row));
  }

  #keepPrint({ prints }: Ledger, row: number, press: Press): void {
    this.#isKept[row] = true;
    press.keep(prints, row);
  }

  /** False where one of them does not stand. */
  #keepCopies(ledger: Ledger, press: Press): boolean {
    const { prints, roll, firstShared } = ledger;
    const rows: number[] = [];
    for (let row = firstShared; row < prints.length; row++) {
      const source = prints.sourceAt(row);
      const owner = source === undefined ? undefined : roll.find(source);
      if (owner === undefined || !this.#newRows.has(owner)) continue;
      if (!this.#stands[row] || prints.isGone(row)) return false;
      rows.push(row);
    }
    for (const row of rows) this.#keepPrint(ledger, row, press);
    return true;
  }

  #allCopies(roll: Roll): Copy[] {
    return Array.from(this.#newRows.values())
      .filter((row) => roll.copies(row) > 0)
      .flatMap((row) => roll.docket(row).copies);
  }
}

/** Which files of an earlier edition stand in the output as they were printed: by the disk's word, else by their bytes. */
function standing(prints: StagedFiles, output: string): boolean[] {
  const stands: boolean[] = new Array(prints.length);
  const isReal = folderTest(output);
  for (let row = 0; row < prints.length; row++) {
    const { path, size, modified } = prints.standing(row);
    const stats = statAt(join(output, path));
    const isFile = stats?.isFile() === true && stats.size === size && isReal(dirname(path));
    stands[row] =
      isFile && (stats.mtimeMs === modified || isRestored(prints, row, join(output, path), stats.mtimeMs));
  }
  return stands;
}

/** Tells whether a folder of the output and all above it are real ones: through a link, a file stands elsewhere. */
function folderTest(output: string): (folder: string) => boolean {
  const known = new Map([['.', true]]);
  return function isReal(folder: string): boolean {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const found = isReal(dirname(folder)) && presenceAt(join(output, folder)) === 'folder';
    known.set(folder, found);
    return found;
  };
}

/** A file that came back from a backup has another time and the same bytes. */
function isRestored(prints: StagedFiles, row: number, path: string, modified: number): boolean {
  if (hashOfFile(path).sha256 !== prints.hashAt(row)) return false;
  prints.setModified(row, modified);
  return true;
}

function isSameManifest({ manifest }: Ledger, output: string): boolean {
  const path = join(output, manifestPath);
  const stats = statAt(path);
  if (!stats?.isFile() || stats.size !== manifest.size) return false;
  return stats.mtimeMs === manifest.modified || hashOfFile(path).sha256 === manifest.sha256;
}

/** Did a source that is no longer known, or is worked on again, have copies? Others may share them. */
function hasLost(roll: Roll, chosen: (number | undefined)[]): boolean {
  const isChosen = new Set(chosen);
  for (let row = 0; row < roll.length; row++) if (roll.copies(row) > 0 && !isChosen.has(row)) return true;
  return false;
}

/** Rows whose sidecar is no longer there. */
function strayUsers({ witnesses }: Ledger, sidecars: string[]): Set<number> {
  const present = new Set(sidecars);
  const gone = witnesses.filter(({ path, blob }) => blob !== undefined && !present.has(path));
  return new Set(gone.flatMap(({ users }) => users));
}

/** Sidecars that no source had, by what they are beside. */
function unknownSidecars({ witnesses }: Ledger, sidecars: string[]): Set<string> {
  const known = new Set(witnesses.filter(({ blob }: Witness) => blob !== undefined).map(({ path }) => path));
  return new Set(
    sidecars.filter((path) => !known.has(path)).map((path) => path.replace(/\.meta\.ya?ml$/, '')),
  );
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}
