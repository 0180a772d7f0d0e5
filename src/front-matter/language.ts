import type { Wording } from '../diagnostic.ts';
import type { Edit } from './edits.ts';
import type { Node, Spot } from './tree.ts';

/** What a parser stumbled over, in its own words: never shown as they are. */
export interface Fault extends Spot {
  code: string;
  /** What the code leaves open, such as the parser's message. */
  detail?: string;
}

/** A fault in plain words, and the change to the text that lets the reading go on. */
export interface Explanation extends Spot {
  /** Absent where a later stage says it better. */
  wording?: Wording;
  edit?: Edit;
  /** Whether nothing in the text can be trusted after it. */
  isFinal?: true;
}

/** One reading of a text. The tree can be trusted only where there are no faults. */
export interface Attempt {
  tree?: Node;
  faults: Fault[];
  /** What is no fault but probably not meant. */
  notices?: Fault[];
}

/** A format that front matter is written in. */
export interface Language {
  /** As people call it. */
  name: string;
  /** May throw RangeError where the nesting is deeper than the stack. */
  parse(text: string): Attempt;
  /** Says of a fault what is wrong and what to do, from the text as written. */
  explain(fault: Fault, text: string): Explanation;
  /** The change that leaves out the whole field around an offset, where a smaller one did not help. */
  leaveOut?(text: string, offset: number): Edit;
}
