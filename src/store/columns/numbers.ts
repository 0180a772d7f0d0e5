import { grown } from './grown.ts';

/** A column of numbers: eight bytes each, outside the heap, so that a million of them are no burden. */
export class Numbers {
  #values: Float64Array;
  #length: number;

  constructor(values = new Float64Array(64), length = 0) {
    this.#values = values;
    this.#length = length;
  }

  /** The column that `bytes` gave. */
  static from(bytes: Uint8Array): Numbers {
    const values = new Float64Array(bytes.length / Float64Array.BYTES_PER_ELEMENT);
    new Uint8Array(values.buffer).set(bytes);
    return new Numbers(values, values.length);
  }

  get length(): number {
    return this.#length;
  }

  at(row: number): number {
    return this.#values[row] ?? Number.NaN;
  }

  set(row: number, value: number): void {
    this.#values[row] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow();
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The column as it can be kept on disk of the same machine. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#values.buffer, 0, this.#length * Float64Array.BYTES_PER_ELEMENT);
  }

  #grow(): void {
    const values = new Float64Array(grown(this.#length));
    values.set(this.#values);
    this.#values = values;
  }
}
