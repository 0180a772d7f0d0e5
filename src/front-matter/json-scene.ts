import type { Wording } from '../diagnostic.ts';
import type { Edit } from './edits.ts';
import type { Explanation, Fault } from './language.ts';
import type { Spot } from './tree.ts';

/** A fault with what stands around it: the text from it to the end of its line, and the text before it without blanks. */
export interface JsonScene {
  fault: Fault;
  text: string;
  ahead: string;
  behind: string;
}

/** The explanation of what stands at a spot, and what mends it. */
export function explained({ start, end }: Spot, wording: Wording, edit?: Edit): Explanation {
  return { start, end, wording, ...(edit && { edit }) };
}

/** The explanation whose edit puts a text in the place of what it is about. */
export function replaced(spot: Spot, wording: Wording, text: string): Explanation {
  return explained(spot, wording, { start: spot.start, end: spot.end, text });
}
