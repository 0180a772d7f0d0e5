import { comparePaths, foldedPath } from '../output-path.ts';
import { checkOf } from './archive.ts';
import { Hashes } from './columns/hashes.ts';
import { Numbers } from './columns/numbers.ts';
import { Texts } from './columns/texts.ts';
import { nameOfNumber, numberOfName } from './stage-names.ts';
import type { Change, Staged, StagedFile } from './staged-file.ts';
import type { Tables } from './tables.ts';

const CHANGES: Change[] = ['added', 'changed', 'unchanged', 'kept'];
const KEPT = CHANGES.indexOf('kept');
/** In place of a change: the file was taken back. */
const GONE = -1;
const SHA256_BYTES = 32;
const COLUMNS = [
  'folded',
  'size',
  'modified',
  'changedAt',
  'order',
  'change',
  'name',
  'media',
  'source',
] as const;
type Column = (typeof COLUMNS)[number];

/** The finished files of an edition in the order in which they were staged, in columns: a story has three, an archive millions. */
export class StagedFiles {
  readonly #numbers: Record<Column, Numbers>;
  readonly #paths: Texts;
  readonly #hashes: Hashes;
  readonly #mediaTypes: string[];
  readonly #sources: Texts;
  #source = '';
  #rows: Map<number, number> | undefined;

  constructor(columns: Partial<Columns> = {}) {
    this.#numbers = columns.numbers ?? numbersOf(() => new Numbers());
    this.#paths = columns.paths ?? new Texts();
    this.#hashes = columns.hashes ?? new Hashes(SHA256_BYTES);
    this.#mediaTypes = columns.mediaTypes ?? [];
    this.#sources = columns.sources ?? new Texts();
  }

  /** The files that `tables()` gave. */
  static from({ head, blocks }: Tables): StagedFiles {
    const block = (name: string) => blocks[name] ?? new Uint8Array();
    return new StagedFiles({
      numbers: numbersOf((name) => Numbers.from(block(name))),
      paths: new Texts(block('paths'), Numbers.from(block('pathEnds'))),
      hashes: new Hashes(SHA256_BYTES, block('hashes')),
      sources: new Texts(block('sources'), Numbers.from(block('sourceEnds'))),
      mediaTypes: head as string[], // as `tables` put it
    });
  }

  /** How many rows there are, those included that were taken back. */
  get length(): number {
    return this.#paths.length;
  }

  add({ file, order, landing }: Arrival): void {
    const row = this.length;
    this.#paths.push(file.path);
    this.#hashes.push(landing.sha256);
    const values: Record<Column, number> = {
      folded: checkOf(foldedPath(file.path)),
      size: landing.contentSize,
      modified: landing.modified,
      changedAt: landing.changedAt ?? Number.NaN,
      order,
      change: CHANGES.indexOf(landing.change),
      name: landing.name === undefined ? Number.NaN : numberOfName(landing.name),
      media: this.#mediaOf(file.mediaType),
      source: this.#sourceOf(file.source),
    };
    for (const column of COLUMNS) this.#numbers[column].push(values[column]);
    this.#rows?.set(values.folded, row);
  }

  /** Takes over a row of an earlier edition that stands in the output as it was. */
  keep(other: StagedFiles, row: number): void {
    this.#paths.pushFrom(other.#paths, row);
    this.#hashes.pushFrom(other.#hashes, row);
    for (const column of COLUMNS) this.#numbers[column].push(other.#numbers[column].at(row));
    const kept = this.length - 1;
    const { change, name, changedAt, media, source, folded } = this.#numbers;
    change.set(kept, KEPT);
    name.set(kept, Number.NaN);
    changedAt.set(kept, Number.NaN);
    media.set(kept, this.#mediaOf(other.#mediaTypes[other.#numbers.media.at(row)] ?? ''));
    source.set(kept, this.#sourceOf(other.#named(row).source));
    this.#rows?.set(folded.at(kept), kept);
  }

  /** The file at a path as macOS and Windows tell files apart. */
  get(folded: string): Staged | undefined {
    return this.#atFolded(checkOf(folded));
  }

  /** The file that stands where another edition's would go. */
  takenBy(other: StagedFiles, row: number): Staged | undefined {
    return this.#atFolded(other.#numbers.folded.at(row));
  }

  at(row: number): Staged {
    const number = (column: Column) => this.#numbers[column].at(row);
    const { source } = this.#named(row);
    const [contentSize, sha256] = [number('size'), this.#hashes.at(row)];
    return {
      file: {
        path: this.#paths.at(row),
        contentSize,
        sha256,
        mediaType: this.#mediaTypes[number('media')] ?? '',
        ...(source !== undefined && { source }),
      },
      order: number('order'),
      landing: {
        contentSize,
        sha256,
        change: CHANGES[number('change')] ?? 'added',
        ...(!Number.isNaN(number('name')) && { name: nameOfNumber(number('name')) }),
        modified: number('modified'),
        ...(!Number.isNaN(number('changedAt')) && { changedAt: number('changedAt') }),
      },
    };
  }

  /** What tells in one look whether the file still stands: its path, bytes, and when it was written. */
  standing(row: number): { path: string; size: number; modified: number } {
    return {
      path: this.#paths.at(row),
      size: this.#numbers.size.at(row),
      modified: this.#numbers.modified.at(row),
    };
  }

  /** The row of the file at exactly this path. */
  rowOf(path: string): number | undefined {
    this.#rows ??= this.#index();
    const row = this.#rows.get(checkOf(foldedPath(path)));
    return row === undefined || this.isGone(row) || this.#paths.at(row) !== path ? undefined : row;
  }

  /** Was it taken back? */
  isGone(row: number): boolean {
    return this.#numbers.change.at(row) === GONE;
  }

  hashAt(row: number): string {
    return this.#hashes.at(row);
  }

  /** The file has another time now, and the same bytes. */
  setModified(row: number, modified: number): void {
    this.#numbers.modified.set(row, modified);
  }

  sourceAt(row: number): string | undefined {
    return this.#named(row).source;
  }

  *rows(): Generator<number> {
    for (let row = 0; row < this.length; row++) if (!this.isGone(row)) yield row;
  }

  *values(): Generator<Staged> {
    for (const row of this.rows()) yield this.at(row);
  }

  /** All files in order of their paths. */
  *byPath(): Generator<Staged> {
    const paths = Array.from(this.rows(), (row) => ({ row, path: this.#paths.at(row) }));
    paths.sort((a, b) => comparePaths(a.path, b.path));
    for (const { row } of paths) yield this.at(row);
  }

  /** The files that a commit puts in place or has compared: what was kept needs no more thought. */
  *moving(): Generator<Staged> {
    for (const row of this.rows()) if (this.#numbers.change.at(row) !== KEPT) yield this.at(row);
  }

  countOf(...changes: Change[]): number {
    let count = 0;
    for (const row of this.rows())
      if (changes.includes(CHANGES[this.#numbers.change.at(row)] ?? 'added')) count++;
    return count;
  }

  removeOf(sources: Set<string>): void {
    for (const row of this.rows()) {
      const { source } = this.#named(row);
      if (source !== undefined && sources.has(source)) this.#numbers.change.set(row, GONE);
    }
  }

  /** The rows as they can be kept on disk. */
  tables(): Tables {
    const numbers = COLUMNS.map((name) => [name, this.#numbers[name].bytes()]);
    const [paths, sources] = [this.#paths.bytes(), this.#sources.bytes()];
    return {
      head: this.#mediaTypes,
      blocks: {
        ...Object.fromEntries(numbers),
        paths: paths.block,
        pathEnds: paths.ends,
        hashes: this.#hashes.bytes(),
        sources: sources.block,
        sourceEnds: sources.ends,
      },
    };
  }

  #atFolded(folded: number): Staged | undefined {
    this.#rows ??= this.#index();
    const row = this.#rows.get(folded);
    if (row === undefined || this.isGone(row)) return undefined;
    return this.at(row);
  }

  #named(row: number): { source?: string } {
    const source = this.#numbers.source.at(row);
    return Number.isNaN(source) ? {} : { source: this.#sources.at(source) };
  }

  #mediaOf(mediaType: string): number {
    const known = this.#mediaTypes.indexOf(mediaType);
    return known >= 0 ? known : this.#mediaTypes.push(mediaType) - 1;
  }

  /** The outputs of one source come one after the other. */
  #sourceOf(source: string | undefined): number {
    if (source === undefined) return Number.NaN;
    if (source !== this.#source || this.#sources.length === 0) this.#sources.push(source);
    this.#source = source;
    return this.#sources.length - 1;
  }

  #index(): Map<number, number> {
    const rows = new Map<number, number>();
    for (const row of this.rows()) rows.set(this.#numbers.folded.at(row), row);
    return rows;
  }
}

/** A file and where its bytes are. */
type Arrival = Omit<Staged, 'file'> & { file: Omit<StagedFile, 'contentSize' | 'sha256'> };

interface Columns {
  numbers: Record<Column, Numbers>;
  paths: Texts;
  hashes: Hashes;
  mediaTypes: string[];
  sources: Texts;
}

function numbersOf(make: (column: Column) => Numbers): Record<Column, Numbers> {
  const [folded, size, modified, changedAt, order, change, name, media, source] = COLUMNS.map(make);
  const all = { folded, size, modified, changedAt, order, change, name, media, source };
  return all as Record<Column, Numbers>; // one for each name
}
