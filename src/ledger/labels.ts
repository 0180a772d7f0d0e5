import type { Label } from '../edition.ts';
import { Numbers } from '../store/columns/numbers.ts';

/** Where the labels of an article lie: from which one on, and how many there are. */
export interface Labelled {
  firstLabel: number;
  labels: number;
}

/** The labels of all stories, each of them once: a story has their numbers, one after the other. */
export class Labels {
  readonly #all: Label[];
  readonly #numbers: Numbers;
  readonly #byText = new Map<string, number>();
  /** Stories that are taken over come with the very labels that the ones before them had. */
  readonly #byLabel = new Map<Label, number>();

  constructor(all: Label[] = [], bytes: Uint8Array = new Uint8Array()) {
    this.#all = all;
    this.#numbers = bytes.length > 0 ? Numbers.from(bytes) : new Numbers();
    for (const [number, label] of all.entries()) this.#byText.set(textOf(label), number);
  }

  get all(): Label[] {
    return this.#all;
  }

  at(first: number, count: number): Label[] {
    const labels: Label[] = [];
    for (let place = first; place < first + count; place++) {
      const label = this.#all[this.#numbers.at(place)];
      if (label) labels.push(label);
    }
    return labels;
  }

  put(labels: Label[]): Labelled {
    return this.#shelve(labels.map((label) => this.#find(label)));
  }

  /** Takes over what another list of labels has at one of its places. */
  keep(labels: Label[]): Labelled {
    return this.#shelve(labels.map((label) => this.#numberOf(label)));
  }

  bytes(): Uint8Array {
    return this.#numbers.bytes();
  }

  #shelve(numbers: number[]): Labelled {
    const firstLabel = this.#numbers.length;
    for (const number of numbers) this.#numbers.push(number);
    return { firstLabel, labels: numbers.length };
  }

  #numberOf(label: Label): number {
    const known = this.#byLabel.get(label);
    if (known !== undefined) return known;
    const number = this.#find(label);
    this.#byLabel.set(label, number);
    return number;
  }

  #find(label: Label): number {
    const text = textOf(label);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const number = this.#all.push(label) - 1;
    this.#byText.set(text, number);
    return number;
  }
}

function textOf({ kind, key, name }: Label): string {
  return JSON.stringify([kind, key, name]);
}
