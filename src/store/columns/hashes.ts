import { grown } from './grown.ts';

/** A column of hashes of one kind, `width` bytes each, which come and go in hexadecimal. */
export class Hashes {
  readonly #width: number;
  #block: Buffer;
  #length: number;

  constructor(width: number, block: Uint8Array = new Uint8Array()) {
    this.#width = width;
    this.#block = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    this.#length = block.length / width;
  }

  get length(): number {
    return this.#length;
  }

  at(row: number): string {
    return this.#block.toString('hex', row * this.#width, (row + 1) * this.#width);
  }

  push(hash: string): void {
    const end = this.#length * this.#width;
    if (end + this.#width > this.#block.length) this.#grow(end);
    this.#block.write(hash, end, 'hex');
    this.#length += 1;
  }

  /** Takes over a hash of another column of the same width. */
  pushFrom(other: Hashes, row: number): void {
    const end = this.#length * this.#width;
    if (end + this.#width > this.#block.length) this.#grow(end);
    other.#block.copy(this.#block, end, row * this.#width, (row + 1) * this.#width);
    this.#length += 1;
  }

  bytes(): Uint8Array {
    return this.#block.subarray(0, this.#length * this.#width);
  }

  #grow(end: number): void {
    const block = Buffer.alloc(grown(end + this.#width));
    this.#block.copy(block, 0, 0, end);
    this.#block = block;
  }
}
