import type { PhrasingContent } from 'mdast';
import type { Point, Position } from './page.ts';

/** A piece of a text that holds phrasing, such as a paragraph: from the first to the last character that is not space. */
export interface Stretch {
  start: number;
  end: number;
  /** Line of the start, counted from 0, and where that line begins. */
  line: number;
  lineStart: number;
  /** How many characters at the beginning of each further line belong to the block around, such as `> `. */
  indent: number;
}

/** Reads a mark at `reading.at` and goes past it; false where the meaning is not sure. */
export type Mark = (reading: Reading) => boolean;

/** An emphasis that was opened and not closed yet. */
export interface Opening {
  marker: number;
  size: number;
  start: Point;
  end: Point;
  /** What stood before it, at the same level. */
  before: PhrasingContent[];
}

/** Bare addresses become links of their own; where a text may hold one that was not made out, the text is not sure. */
const ADDRESS = /www\.|https?:|@/i;

/** A walk through a stretch of text. What is told to it becomes nodes, text in one piece as far as it goes. */
export class Reading {
  readonly text: string;
  readonly start: number;
  readonly stop: number;
  readonly #indent: number;
  readonly #marks: (Mark | undefined)[];
  /** Where the walk stands, and where it must not go beyond: the end of a label, or of the stretch. */
  at: number;
  end: number;
  line: number;
  lineStart: number;
  nodes: PhrasingContent[] = [];
  openings: Opening[] = [];
  /** Within the label of a link, where no other link can be. */
  isInLabel = false;
  /** A bracket was met that belongs to no link: bare addresses after it are another matter. */
  hasBracket = false;
  /** Text so far that is no node yet: what was put together, and from where on the source goes on. */
  #value = '';
  #from: number;
  #textStart: Point | undefined;
  #textEnd: Point | undefined;
  #isDecoded = false;

  constructor(text: string, stretch: Stretch, marks: (Mark | undefined)[]) {
    this.text = text;
    this.start = stretch.start;
    this.stop = stretch.end;
    this.#indent = stretch.indent;
    this.#marks = marks;
    this.at = stretch.start;
    this.end = stretch.end;
    this.line = stretch.line;
    this.lineStart = stretch.lineStart;
    this.#from = stretch.start;
  }

  /** Walks to the end; false where something on the way is not sure. */
  walk(): boolean {
    while (this.at < this.end) {
      const mark = this.#marks[this.text.charCodeAt(this.at)];
      if (mark === undefined) this.at += 1;
      else if (!mark(this)) return false;
    }
    return this.endText();
  }

  /** The character so many places from here. */
  code(ahead: number): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  point(offset = this.at): Point {
    return { line: this.line + 1, column: offset - this.lineStart + 1, offset };
  }

  /** Of something on this line, up to here. */
  positionFrom(start: number): Position {
    return { start: this.point(start), end: this.point() };
  }

  /** Adds a node that begins here and is so long; what stood before it is text. False where that text is not sure. */
  add(node: PhrasingContent, length: number): boolean {
    const isSure = this.endText();
    this.nodes.push(node);
    this.skip(length);
    return isSure;
  }

  /** Goes on without taking what is passed as text. */
  skip(length: number): void {
    this.at += length;
    this.#from = this.at;
  }

  /** Goes back to an offset in the text that is no node yet; false where it is one already. */
  backTo(offset: number): boolean {
    if (offset < this.#from) return false;
    this.at = offset;
    return true;
  }

  /** Takes `value` for so many characters of the source, as part of the text. */
  decode(value: string, length: number): void {
    this.#keep(this.at);
    this.#textStart ??= this.point();
    this.#value += value;
    this.#isDecoded = true;
    this.skip(length);
    this.#textEnd = this.point();
  }

  /** The line ends here: spaces before are nothing, or a break if there are two, and go neither into the text. */
  endLine(): boolean {
    let end = this.at;
    while (end > this.#from && this.text[end - 1] === ' ') end -= 1;
    if (this.at - end > 1) return this.breakLine(end);
    this.#keep(end);
    this.#textStart ??= this.point();
    this.#value += '\n';
    this.#nextLine();
    this.#textEnd = { line: this.line + 1, column: 1, offset: this.lineStart };
    return true;
  }

  /** A break from an offset to the beginning of the next line. */
  breakLine(start: number): boolean {
    const lineEnd = this.at;
    this.at = start;
    const isSure = this.endText();
    const from = this.point(start);
    this.at = lineEnd;
    this.#nextLine();
    const end = { line: this.line + 1, column: 1, offset: this.lineStart };
    this.nodes.push({ type: 'break', position: { start: from, end } });
    return isSure;
  }

  /** Makes a node of the text so far. */
  endText(): boolean {
    if (this.#from < this.at) {
      this.#keep(this.at);
      this.#textEnd = this.point();
    }
    const value = this.#value;
    const isSure = !this.#isDecoded || !ADDRESS.test(value);
    if (this.#textStart && this.#textEnd)
      this.nodes.push({ type: 'text', value, position: { start: this.#textStart, end: this.#textEnd } });
    this.#value = '';
    this.#from = this.at;
    this.#textStart = undefined;
    this.#textEnd = undefined;
    this.#isDecoded = false;
    return isSure;
  }

  #keep(end: number): void {
    if (end <= this.#from) return;
    this.#textStart ??= this.point(this.#from);
    this.#value += this.text.slice(this.#from, end);
  }

  #nextLine(): void {
    this.line += 1;
    this.lineStart = this.at + 1;
    this.skip(1 + this.#indent);
  }
}
