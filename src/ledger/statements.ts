import type { Statement } from '../check/between-articles.ts';
import { checkOf } from '../store/archive.ts';
import { Numbers } from '../store/columns/numbers.ts';

/** Where the statements of an article lie: from which one on, and how many there are. */
export interface Shelved {
  firstStatement: number;
  statements: number;
}

/** What all articles say of their translations, one statement after the other, as marks of two numbers. */
export class Statements {
  readonly #marks: Numbers;

  constructor(bytes: Uint8Array) {
    this.#marks = bytes.length > 0 ? Numbers.from(bytes) : new Numbers();
  }

  at(first: number, count: number): Statement[] {
    if (!(count > 0)) return [];
    return Array.from({ length: count }, (_, index) => ({
      target: this.#marks.at(2 * (first + index)),
      pair: this.#marks.at(2 * (first + index) + 1),
    }));
  }

  put(statements: Statement<string>[]): Shelved {
    return this.keep(
      statements.map(({ target, pair }) => ({ target: checkOf(target), pair: checkOf(pair) })),
    );
  }

  keep(statements: Statement[]): Shelved {
    const firstStatement = this.#marks.length / 2;
    for (const { target, pair } of statements) {
      this.#marks.push(target);
      this.#marks.push(pair);
    }
    return { firstStatement, statements: statements.length };
  }

  bytes(): Uint8Array {
    return this.#marks.bytes();
  }
}
