import type { Root } from 'mdast';

export type Position = NonNullable<Root['position']>;
export type Point = Position['start'];

const SPACE = 32;
const TAB = 9;

/** A text and where its lines begin and end. Lines are counted from 0 here, and from 1 in the points of a tree. */
export class Page {
  readonly text: string;
  readonly #starts: number[] = [0];

  /** Takes a text whose lines end in line feeds alone. */
  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** How many lines there are; the last one may be empty. */
  get length(): number {
    return this.#starts.length;
  }

  /** Where a line begins; for the line after the last one, where the text ends. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where a line ends, without its line feed. */
  endOf(line: number): number {
    const next = this.#starts[line + 1];
    return next === undefined ? this.text.length : next - 1;
  }

  /** Where the text of a line ends, without the spaces after it. */
  trimmedEndOf(line: number): number {
    let end = this.endOf(line);
    const start = this.startOf(line);
    while (end > start && this.text.charCodeAt(end - 1) === SPACE) end -= 1;
    return end;
  }

  /** Whether a line has nothing but spaces and tabs; the end of the text counts as such a line. */
  isBlank(line: number): boolean {
    const end = this.endOf(line);
    for (let at = this.startOf(line); at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== SPACE && code !== TAB) return false;
    }
    return true;
  }

  /** The first line from `line` on that is not blank, or the number of lines. */
  nextText(line: number): number {
    let next = line;
    while (next < this.length && this.isBlank(next)) next += 1;
    return next;
  }

  /** The first blank line from `line` on, or the number of lines. */
  nextBlank(line: number): number {
    let next = line;
    while (next < this.length && !this.isBlank(next)) next += 1;
    return next;
  }

  /** Whether a sticky pattern matches from an offset on. */
  matches(pattern: RegExp, offset: number): boolean {
    pattern.lastIndex = offset;
    return pattern.test(this.text);
  }

  point(line: number, offset: number): Point {
    return { line: line + 1, column: offset - this.startOf(line) + 1, offset };
  }

  /** From an offset in one line to an offset in another, or in the same. */
  position(line: number, start: number, lastLine: number, end: number): Position {
    return { start: this.point(line, start), end: this.point(lastLine, end) };
  }
}
