import type { Article, Entry } from '../article.ts';
import type { Comparable, Placed, Statement } from '../check/between-articles.ts';
import type { Label, Stock } from '../edition.ts';
import { placeInOrder } from '../halving.ts';
import type { Archive, Slot } from '../store/archive.ts';
import { checkOf } from '../store/archive.ts';
import { Hashes } from '../store/columns/hashes.ts';
import { Numbers } from '../store/columns/numbers.ts';
import { Texts } from '../store/columns/texts.ts';
import type { Identity } from '../store/identity.ts';
import type { Tables } from '../store/tables.ts';
import type { Docket, EntryFacts, Showing } from './docket.ts';
import { Labels } from './labels.ts';
import { Statements } from './statements.ts';

/** A source on the roll: the state of its file, where its docket lies, and what of it went to print. */
export interface Enrolment {
  path: string;
  identity: Identity;
  /** The id that Git has for its bytes. */
  blob: string;
  docket: Slot;
  facts?: EntryFacts;
  findings: number;
  copies: number;
  /** Has its docket the marks of what nobody may find elsewhere? */
  hasSecret: boolean;
  prints: Prints;
}

/** The rows of a source among the finished files. */
export interface Prints {
  first: number;
  count: number;
}

const SHOWINGS: Showing[] = ['nothing', 'live', 'preview'];
const BLOB_BYTES = 20;

const COLUMNS = [
  ...['size', 'modifiedAt', 'changedAt', 'inode'],
  ...['docketAt', 'docketLength', 'docketCheck', 'bodyAt', 'bodyLength', 'bodyCheck'],
  ...['isArticle', 'showing', 'after', 'before', 'published', 'modified', 'gone', 'isListed', 'corrected'],
  ...['firstLabel', 'labels'],
  ...[
    'address',
    'id',
    'findings',
    'copies',
    'hasSecret',
    'firstPrint',
    'prints',
    'firstStatement',
    'statements',
  ],
];

/** Is thrown where an archive does not hold what it should: whoever relied on it must do without. */
export class BrokenArchive extends Error {
  override name = 'BrokenArchive';
}

/**
 * Every source of a publication in order of their paths. What is asked of all of them is in columns, the rest in an
 * archive: a million sources take no more than a few hundred megabytes.
 */
export class Roll implements Stock, Comparable {
  #archive: Archive;
  readonly #numbers: Map<string, Numbers>;
  readonly #paths: Texts;
  readonly #blobs: Hashes;
  readonly #labels: Labels;
  readonly #statements: Statements;

  constructor(archive: Archive, tables?: Tables) {
    const block = (name: string) => tables?.blocks[name] ?? new Uint8Array();
    this.#archive = archive;
    this.#numbers = new Map(
      COLUMNS.map((name) => [name, tables ? Numbers.from(block(name)) : new Numbers()]),
    );
    this.#paths = new Texts(block('paths'), tables ? Numbers.from(block('pathEnds')) : new Numbers());
    this.#blobs = new Hashes(BLOB_BYTES, block('blobs'));
    this.#labels = new Labels(tables?.head as Label[] | undefined, block('labelNumbers')); // as `tables` put it
    this.#statements = new Statements(block('statementMarks'));
  }

  get length(): number {
    return this.#paths.length;
  }

  path(row: number): string {
    return this.#paths.at(row);
  }

  enrol({ path, identity, blob, docket, facts, findings, copies, hasSecret, prints }: Enrolment): number {
    this.#paths.push(path);
    this.#blobs.push(blob);
    this.#push({
      ...identityColumns(identity),
      docketAt: docket.at,
      docketLength: docket.length,
      docketCheck: docket.check,
      isArticle: facts ? 1 : 0,
      ...(facts && this.#factColumns(facts)),
      findings,
      copies,
      hasSecret: hasSecret ? 1 : 0,
      firstPrint: prints.first,
      prints: prints.count,
    });
    return this.length - 1;
  }

  /** Takes over a source of another roll that has the same archive under it. */
  keep(other: Roll, row: number, now: { identity: Identity; facts?: EntryFacts; prints: Prints }): number {
    this.#paths.pushFrom(other.#paths, row);
    this.#blobs.pushFrom(other.#blobs, row);
    for (const [name, column] of this.#numbers) column.push(other.#number(name, row));
    this.#change({
      ...identityColumns(now.identity),
      ...this.#labels.keep(other.labels(row)),
      ...this.#statements.keep(other.translations(row)),
      firstPrint: now.prints.first,
      prints: now.prints.count,
    });
    if (now.facts) this.#change(this.#factColumns(now.facts));
    return this.length - 1;
  }

  /** Puts other values into the last row. */
  #change(values: Record<string, number>): void {
    for (const name in values) this.#numbers.get(name)?.set(this.length - 1, values[name] ?? Number.NaN);
  }

  identity(row: number): Identity {
    return {
      size: this.#number('size', row),
      modified: this.#number('modifiedAt', row),
      changed: this.#number('changedAt', row),
      inode: this.#number('inode', row),
    };
  }

  blob(row: number): string {
    return this.#blobs.at(row);
  }

  prints(row: number): Prints {
    return { first: this.#number('firstPrint', row), count: this.#number('prints', row) };
  }

  docket(row: number): Docket {
    return JSON.parse(this.#text(this.#slot('docket', row))) as Docket; // what was put there, by its check
  }

  findings(row: number): number {
    return this.#number('findings', row);
  }

  copies(row: number): number {
    return this.#number('copies', row);
  }

  isArticle(row: number): boolean {
    return this.#number('isArticle', row) === 1;
  }

  showing(row: number): Showing {
    return SHOWINGS[this.#number('showing', row)] ?? 'nothing';
  }

  /** Does the moment, in milliseconds, leave everything about the entry as it was? */
  isWithin(row: number, moment: number): boolean {
    return this.#number('after', row) < moment && moment < this.#number('before', row);
  }

  /** The whole article, where somebody wanted it before. */
  article(row: number): Article | undefined {
    const slot = this.#body(row);
    return slot && (JSON.parse(this.#text(slot)) as Article); // what was put there, by its check
  }

  /** Keeps a whole article for those who will want it again. */
  putArticle(row: number, article: Article): void {
    this.#setSlot('body', row, this.#archive.add(JSON.stringify(article)));
  }

  entry(row: number): Entry {
    const { entry } = this.docket(row);
    if (!entry) throw new Error(`${this.path(row)} has no entry`);
    return entry;
  }

  digest(row: number): number {
    return this.#number('docketCheck', row);
  }

  /** Numbers that two articles have alike only where their addresses, or their ids, may be alike. */
  marks(row: number): { address: number; id: number } {
    return { address: this.#number('address', row), id: this.#number('id', row) };
  }

  placed(row: number): Placed {
    const { entry, places } = this.docket(row);
    if (!entry) throw new Error(`${this.path(row)} has no entry`);
    return { entry, places };
  }

  isLive(row: number): boolean {
    return this.isArticle(row) && this.showing(row) === 'live';
  }

  hasSecret(row: number): boolean {
    return this.#number('hasSecret', row) === 1;
  }

  isListed(row: number): boolean {
    return this.#number('isListed', row) === 1;
  }

  translations(row: number): Statement[] {
    return this.#statements.at(this.#number('firstStatement', row), this.#number('statements', row));
  }

  published(row: number): number {
    return this.#number('published', row);
  }

  modified(row: number): number {
    return this.#number('modified', row);
  }

  gone(row: number): number {
    return this.#number('gone', row);
  }

  corrected(row: number): number {
    return this.#number('corrected', row);
  }

  labels(row: number): Label[] {
    return this.#labels.at(this.#number('firstLabel', row), this.#number('labels', row));
  }

  /** The row of a path. */
  find(path: string): number | undefined {
    return placeInOrder(path, this.length, (row) => this.path(row));
  }

  /** Bytes of the archive that are still needed. */
  bytesInArchive(): number {
    let sum = 0;
    for (let row = 0; row < this.length; row++) {
      sum += this.#number('docketLength', row) + (this.#body(row)?.length ?? 0);
    }
    return sum;
  }

  /** Puts everything that is needed into another archive. */
  moveTo(archive: Archive): void {
    for (let row = 0; row < this.length; row++) {
      const body = this.#body(row);
      this.#setSlot('docket', row, archive.add(this.#text(this.#slot('docket', row))));
      if (body) this.#setSlot('body', row, archive.add(this.#text(body)));
    }
    this.#archive = archive;
  }

  /** The columns as they can be kept on disk. */
  tables(): Tables {
    const { block, ends } = this.#paths.bytes();
    const numbers = Array.from(this.#numbers, ([name, column]) => [name, column.bytes()] as const);
    return {
      head: this.#labels.all,
      blocks: {
        ...Object.fromEntries(numbers),
        paths: block,
        pathEnds: ends,
        blobs: this.#blobs.bytes(),
        labelNumbers: this.#labels.bytes(),
        statementMarks: this.#statements.bytes(),
      },
    };
  }

  #factColumns(facts: EntryFacts): Record<string, number> {
    return {
      showing: SHOWINGS.indexOf(facts.showing),
      after: facts.after,
      before: facts.before,
      published: facts.published,
      modified: facts.modified,
      gone: facts.gone,
      isListed: facts.isListed ? 1 : 0,
      corrected: facts.corrected,
      ...this.#labels.put(facts.labels),
      address: checkOf(facts.address),
      id: facts.id === undefined ? Number.NaN : checkOf(facts.id),
      ...this.#statements.put(facts.translations ?? []),
    };
  }

  #push(values: Record<string, number>): void {
    for (const [name, column] of this.#numbers) column.push(values[name] ?? Number.NaN);
  }

  #number(name: string, row: number): number {
    return this.#numbers.get(name)?.at(row) ?? Number.NaN;
  }

  #slot(name: string, row: number): Slot {
    return {
      at: this.#number(`${name}At`, row),
      length: this.#number(`${name}Length`, row),
      check: this.#number(`${name}Check`, row),
    };
  }

  #setSlot(name: string, row: number, { at, length, check }: Slot): void {
    this.#numbers.get(`${name}At`)?.set(row, at);
    this.#numbers.get(`${name}Length`)?.set(row, length);
    this.#numbers.get(`${name}Check`)?.set(row, check);
  }

  #body(row: number): Slot | undefined {
    return Number.isNaN(this.#number('bodyAt', row)) ? undefined : this.#slot('body', row);
  }

  #text(slot: Slot): string {
    const text = this.#archive.read(slot);
    if (text === undefined) throw new BrokenArchive('The archive does not hold what was put into it');
    return text;
  }
}

function identityColumns({ size, modified, changed, inode }: Identity): Record<string, number> {
  return { size, modifiedAt: modified, changedAt: changed, inode };
}
