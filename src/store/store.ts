import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { assertOutputPath, foldedPath } from '../output-path.ts';
import { type BuildLock, takeBuildLock } from './build-lock.ts';
import { type Collision, collisionOf, folderCollisions } from './collisions.ts';
import { commitProposal } from './commit.ts';
import { type Berth, landBytes, landCopy } from './landing.ts';
import type { ManifestFormat } from './manifest-file.ts';
import { findObstacles } from './obstacles.ts';
import { type Ownership, readOwnership } from './ownership.ts';
import { makePlan, type Plan } from './plan.ts';
import { presenceAt } from './presence.ts';
import type { Proposal } from './proposal.ts';
import { clear, recover } from './recovery.ts';
import { stageName } from './stage-names.ts';
import type { Landing, StagedFile } from './staged-file.ts';
import { StagedFiles } from './staged-files.ts';
import { inPlainWords, StoreFault } from './store-fault.ts';
import { openWorkingFolder, type WorkingFolder } from './working-folder.ts';

/** A finished file in memory. */
export type Finished = About & ({ text: string } | { bytes: Uint8Array });

/** A local file that goes out as it is: `from` is absolute, `to` is under the output folder. */
export interface FinishedCopy {
  from: string;
  to: string;
  mediaType: string;
  source?: string;
}

/** `order` of the commit: 0 for pages and files (the default), 1 for indexes and sitemaps, 2 for feeds. */
export interface StageOptions {
  order?: number;
}

/** A finished file that is on disk already. */
export type Landed = About & { landing: Landing };

/** Where an edition comes together: the output folder and the stage. Absolute paths. */
export interface PressRoom {
  output: string;
  stage: string;
  /** Is there no output yet, so that nothing can be compared with it? */
  isEmpty: boolean;
}

interface About {
  /** Under the output folder, with `/`. */
  path: string;
  mediaType: string;
  source?: string;
}

/**
 * Opens the store of an output folder: takes the build lock, ends a commit that was cut off, clears what a failed
 * build left. Throws BuildRunning while another build holds the lock, StoreFault where the disk refuses. Every
 * store must be ended by `discard`, which is harmless after `commit`.
 */
export function openStore(outputFolder: string): Store {
  return inPlainWords(outputFolder, () => {
    const folder = openWorkingFolder(outputFolder);
    const lock = takeBuildLock(folder.lock);
    try {
      return prepared(folder, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function prepared(folder: WorkingFolder, lock: BuildLock): Store {
  recover(folder);
  if (presenceAt(folder.output) === 'folder') accessSync(folder.output, constants.W_OK | constants.X_OK);
  mkdirSync(folder.stage);
  return new Store(folder, lock);
}

/** An edition on its way to disk: staged file by file, then committed whole or discarded whole. */
export class Store {
  readonly #folder: WorkingFolder;
  readonly #lock: BuildLock;
  readonly #staged = new StagedFiles();
  readonly #collisions: Collision[] = [];
  #ownership: Ownership | undefined;
  #manifest: string | undefined;
  #landings = 0;
  readonly #isEmpty: boolean;
  #isOpen = true;

  constructor(folder: WorkingFolder, lock: BuildLock) {
    this.#folder = folder;
    this.#lock = lock;
    this.#isEmpty = presenceAt(folder.output) === 'absent';
  }

  /**
   * Takes a finished file: its bytes go to disk at once, unless the output holds the same already. Throws where the
   * path would leave the output. A path that is taken is not staged again, but told by `collisions`.
   */
  stage(output: Finished, options: StageOptions = {}): void {
    const bytes = 'bytes' in output ? output.bytes : Buffer.from(output.text);
    this.#take(output, options, (berth) => landBytes(bytes, berth));
  }

  /** Takes a local file, likewise. The manifest will tell of the copy, whatever happens to the file afterwards. */
  stageCopy(copy: FinishedCopy, options: StageOptions = {}): void {
    this.#take({ ...copy, path: copy.to }, options, (berth) => landCopy(copy.from, berth));
  }

  /** The folders between which finished files go: somebody else may land some of them there. */
  get room(): PressRoom {
    const { output, stage } = this.#folder;
    return { output, stage, isEmpty: this.#isEmpty };
  }

  /** The finished files of the edition so far. */
  get staged(): StagedFiles {
    return this.#staged;
  }

  /** Takes a finished file that has landed. */
  takeLanded({ landing, ...about }: Landed, options: StageOptions = {}): void {
    this.#take(about, options, () => landing);
  }

  /** Takes over a file of an earlier edition that is known to stand in the output as it was. */
  keep(files: StagedFiles, row: number): void {
    const taken = this.#staged.takenBy(files, row);
    if (taken) this.#collisions.push(collisionOf(files.at(row).file, taken.file));
    else this.#staged.keep(files, row);
  }

  /** SHA-256 of the manifest that a commit left in the output. */
  get manifest(): string | undefined {
    return this.#manifest;
  }

  /** Tells whose the files in the output are, where that is known without the manifest. */
  stand(ownership: Ownership): void {
    this.#ownership = ownership;
  }

  /** Forgets every output that was made from one of the sources. What collided with one was not staged, and stays a collision. */
  takeBack(...sources: string[]): void {
    const unsound = new Set(sources);
    if (unsound.size === 0) return;
    this.#staged.removeOf(unsound);
    const kept = this.#collisions.filter(({ source }) => source === undefined || !unsound.has(source));
    this.#collisions.splice(0, Number.POSITIVE_INFINITY, ...kept);
  }

  /** Staged outputs that are one file: the same path, paths that differ in case only, a file that must be a folder. */
  collisions(): Collision[] {
    return [...this.#collisions, ...folderCollisions(this.#staged)];
  }

  /** Paths in the output that are in the way and not ours: by the manifest there, nobody knows who wrote them. */
  conflicts(): string[] {
    return this.#plainly(() => findObstacles(this.#proposal()));
  }

  /** What `commit` would do. Nothing in the output is touched. */
  plan(): Plan {
    return this.#plainly(() => makePlan(this.#proposal()));
  }

  /**
   * Makes the output what was staged and ends the store. Throws before anything is touched where there are conflicts
   * or collisions. Cut off at any moment after that, the next `openStore` ends it.
   */
  commit(format: ManifestFormat): Plan {
    this.#assertOpen();
    try {
      return this.#plainly(() => this.#commit(format));
    } finally {
      this.discard();
    }
  }

  /** Ends the store: what was not committed is gone, the output is as it was, the lock is free. May be called twice. */
  discard(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      // With a journal, a commit was cut off: its stage is what the next build ends it with.
      if (presenceAt(this.#folder.journal) === 'absent') this.#plainly(() => clear(this.#folder));
    } finally {
      this.#lock.release();
    }
  }

  #take(about: About, { order = 0 }: StageOptions, land: (berth: Berth) => Landing): void {
    this.#assertOpen();
    assertOutputPath(about.path);
    const key = foldedPath(about.path);
    const taken = this.#staged.get(key);
    if (taken) this.#collisions.push(collisionOf(about, taken.file));
    else this.#staged.add({ file: fileOf(about), order, landing: this.#land(about.path, land) });
  }

  #land(path: string, land: (berth: Berth) => Landing): Landing {
    this.#landings += 1;
    const name = stageName(0, this.#landings);
    const berth = { target: join(this.#folder.output, path), name, path: join(this.#folder.stage, name) };
    return inPlainWords(berth.target, () => land(berth));
  }

  #commit(format: ManifestFormat): Plan {
    const [collision] = this.collisions();
    if (collision) throw new Error(`"${collision.path}" and "${collision.taken.path}" are one file`);
    const [conflict] = this.conflicts();
    if (conflict !== undefined) throw new StoreFault(`"${conflict}" in the output folder is not Copydesk's`);
    const plan = this.plan();
    this.#manifest = commitProposal(this.#proposal(), plan, this.#folder, format);
    clear(this.#folder);
    return plan;
  }

  #proposal(): Proposal {
    this.#ownership ??= readOwnership(this.#folder.output);
    return { output: this.#folder.output, staged: this.#staged, ownership: this.#ownership };
  }

  #plainly<Value>(work: () => Value): Value {
    return inPlainWords(this.#folder.output, work);
  }

  #assertOpen(): void {
    if (!this.#isOpen) throw new Error('The store has been committed or discarded');
  }
}

function fileOf({ path, mediaType, source }: About): Omit<StagedFile, 'contentSize' | 'sha256'> {
  return { path, mediaType, ...(source !== undefined && { source }) };
}
