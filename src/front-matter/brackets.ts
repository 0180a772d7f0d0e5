import type { Spot } from './tree.ts';

const PAIRS: Record<string, string> = { '[': ']', '{': '}' };
const OPENING = new Set(Object.keys(PAIRS));
const CLOSING = new Set(Object.values(PAIRS));

/** A bracket that is open at some point of a text. */
export interface OpenBracket {
  offset: number;
  closing: string;
}

/** The offset after the bracket that closes the object at `start`; nothing where none does. Quoted text may end with its line. */
export function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  for (const { offset, character } of bracketsIn(text, { start, end: text.length })) {
    depth += OPENING.has(character) ? 1 : -1;
    if (depth === 0) return offset + 1;
  }
  return undefined;
}

/** The brackets that are still open at the end of a stretch, outermost first. */
export function openBrackets(text: string, spot: Spot): OpenBracket[] {
  const open: OpenBracket[] = [];
  for (const { offset, character } of bracketsIn(text, spot)) {
    const closing = PAIRS[character];
    if (closing) open.push({ offset, closing });
    else if (open.at(-1)?.closing === character) open.pop();
  }
  return open;
}

/** The first double quotation mark that is not closed in its line. */
export function openQuote(text: string): number | undefined {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const end = quoteEnd(text, at);
    if (text[end] !== '"') return at;
    at = end;
  }
  return undefined;
}

function* bracketsIn(text: string, { start, end }: Spot): Generator<{ offset: number; character: string }> {
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    if (character === '"') at = quoteEnd(text, at);
    else if (OPENING.has(character) || CLOSING.has(character)) yield { offset: at, character };
  }
}

function quoteEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"' || text[at] === '\n') return at;
  }
  return text.length;
}
