import { grown } from './grown.ts';
import { Numbers } from './numbers.ts';

/** A column of texts: UTF-8 in one block outside the heap, decoded only where somebody asks. */
export class Texts {
  #block: Buffer;
  #end: number;
  readonly #ends: Numbers;

  constructor(block: Uint8Array = new Uint8Array(), ends = new Numbers()) {
    this.#block = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    this.#end = block.length;
    this.#ends = ends;
  }

  get length(): number {
    return this.#ends.length;
  }

  at(row: number): string {
    return this.#block.toString('utf8', this.#start(row), this.#ends.at(row));
  }

  push(text: string): void {
    this.#makeRoom(Buffer.byteLength(text));
    this.#end += this.#block.write(text, this.#end);
    this.#ends.push(this.#end);
  }

  /** Takes over a text of another column. */
  pushFrom(other: Texts, row: number): void {
    const [start, end] = [other.#start(row), other.#ends.at(row)];
    this.#makeRoom(end - start);
    this.#end += other.#block.copy(this.#block, this.#end, start, end);
    this.#ends.push(this.#end);
  }

  /** The texts and where each ends, to be kept on disk. */
  bytes(): { block: Uint8Array; ends: Uint8Array } {
    return { block: this.#block.subarray(0, this.#end), ends: this.#ends.bytes() };
  }

  #start(row: number): number {
    return row === 0 ? 0 : this.#ends.at(row - 1);
  }

  #makeRoom(size: number): void {
    if (this.#end + size <= this.#block.length) return;
    const block = Buffer.alloc(grown(this.#end + size));
    this.#block.copy(block, 0, 0, this.#end);
    this.#block = block;
  }
}
