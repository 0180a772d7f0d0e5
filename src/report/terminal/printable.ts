/**
 * Characters that a terminal obeys or hides instead of showing: controls, lone surrogates, line and paragraph
 * separators, marks that turn the direction of text, and invisible ones. The joiner of emoji is not among them.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Text that is safe to print on one line: line ends and tabs as a space, other controls as `<U+001B>`. */
export function printable(text: string): string {
  const parts = text.split(/[\r\n\t]+/);
  return escapeControls(parts.length === 1 ? text : parts.map((part) => part.trim()).join(' '));
}

/** The text with every character that a terminal obeys or hides written as `<U+001B>`. */
export function escapeControls(text: string): string {
  return text.replace(unprintable, (each) => `<U+${codeOf(each)}>`);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
