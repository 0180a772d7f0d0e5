/**
 * What JSON may hold as it is and is obeyed all the same: by a terminal DEL, C1 controls and marks that turn text
 * around, by GitHub's runner `##[`.
 */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g;

/** A value as JSON with two spaces of indent and a line end, without a character that a terminal obeys. */
export function toTerminalJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(obeyed, escaped)}\n`;
}

/** None of these stands in JSON but within a string, where every character may be escaped. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
