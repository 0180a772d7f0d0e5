import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { platform } from 'node:process';

/** Where a text lies in an archive, in bytes, and what its content must amount to. */
export interface Slot {
  at: number;
  length: number;
  check: number;
}

/** Texts wait in memory until there are so many bytes of them. */
const PIECE = 1 << 20;

/**
 * Texts on disk, added at the end and read one by one, so that what is known of each article need not be in memory.
 * A text that is not what was put there, because a disk or a program broke it, is not given out.
 */
export class Archive {
  readonly #file: number;
  readonly #below: Archive | undefined;
  readonly #end: () => void;
  #written: number;
  #waiting: Buffer[] = [];
  #waitingSize = 0;

  private constructor(path: string, flags: string, { below, end }: { below?: Archive; end: () => void }) {
    this.#file = openSync(path, flags);
    this.#below = below;
    this.#end = end;
    this.#written = fstatSync(this.#file).size;
  }

  /** Opens or makes the file. What a run that failed left behind the bytes that are known goes; fewer are a fault. */
  static at(path: string, known = 0): Archive {
    const archive = new Archive(path, 'a+', { end: () => {} });
    if (archive.#written < known) throw new Error(`${path} is cut off`);
    ftruncateSync(archive.#file, known);
    archive.#written = known;
    return archive;
  }

  /** An archive that is only read. */
  static reading(path: string): Archive {
    return new Archive(path, 'r', { end: () => {} });
  }

  /** An archive that is gone when it is closed, on top of one that stays as it is. */
  static temporary(below?: Archive): Archive {
    const path = join(mkdtempSync(join(tmpdir(), 'copydesk-')), 'archive');
    const remove = () => rmSync(dirname(path), { recursive: true, force: true });
    const archive = new Archive(path, 'wx+', { ...(below && { below }), end: remove });
    // An open file needs no name, so that nothing stays behind, however this ends. Windows wants it closed first.
    if (platform !== 'win32') remove();
    return archive;
  }

  /** Bytes of all that was ever added. */
  get size(): number {
    return this.#start + this.#written + this.#waitingSize;
  }

  add(text: string): Slot {
    const bytes = Buffer.from(text);
    const slot = { at: this.size, length: bytes.length, check: checkOf(bytes) };
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    if (this.#waitingSize > PIECE) this.flush();
    return slot;
  }

  /** The text, or nothing where it is broken. */
  read(slot: Slot): string | undefined {
    const { length, check } = slot;
    const at = slot.at - this.#start;
    if (at < 0) return this.#below?.read(slot);
    if (at + length > this.#written) this.flush();
    const bytes = Buffer.allocUnsafe(length);
    const isWhole = readSync(this.#file, bytes, 0, length, at) === length;
    return isWhole && checkOf(bytes) === check ? bytes.toString('utf8') : undefined;
  }

  flush(): void {
    if (this.#waitingSize === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  close(): void {
    closeSync(this.#file);
    this.#below?.close();
    this.#end();
  }

  get #start(): number {
    return this.#below?.size ?? 0;
  }
}

const CHECK_DIGITS = 12;

/** The beginning of a hash as a number: a column takes it, and chance does not hit it. */
export function checkOf(content: string | Uint8Array): number {
  return Number.parseInt(hash('sha1', content).slice(0, CHECK_DIGITS), 16);
}
