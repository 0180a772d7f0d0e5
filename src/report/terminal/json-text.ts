/** What JSON may hold as it is and a terminal obeys all the same: DEL, C1 controls, marks that turn text around. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON with two spaces of indent and a line end, without a character that a terminal obeys. */
export function toTerminalJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(obeyed, escaped)}\n`;
}

/** Outside strings JSON is ASCII, so each of these characters stands in a string and may be escaped. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
