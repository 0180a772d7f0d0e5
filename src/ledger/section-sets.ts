import type { Section } from '../article.ts';

/** The sections of all stories, each combination once: a row is a number instead of a list. */
export class SectionSets {
  readonly #sets: Section[][];
  readonly #rows = new Map<string, number>();
  /** Stories that are taken over come with the very list that the one before them had. */
  #last: { sections: Section[]; row: number } | undefined;

  constructor(sets: Section[][] = []) {
    this.#sets = sets;
    for (const [row, sections] of sets.entries()) this.#rows.set(JSON.stringify(sections), row);
  }

  get all(): Section[][] {
    return this.#sets;
  }

  at(row: number): Section[] {
    return this.#sets[row] ?? [];
  }

  rowOf(sections: Section[]): number {
    if (this.#last?.sections !== sections) this.#last = { sections, row: this.#find(sections) };
    return this.#last.row;
  }

  #find(sections: Section[]): number {
    const key = JSON.stringify(sections);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = this.#sets.push(sections) - 1;
    this.#rows.set(key, row);
    return row;
  }
}
