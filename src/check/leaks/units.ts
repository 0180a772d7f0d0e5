/** A text as the words that can be recognised in it: a hash of each, and where it stands. */
export interface Units {
  hashes: number[];
  /** Where each begins and ends in the text. */
  starts: number[];
  ends: number[];
  /** How many of them are characters of scripts without blanks. */
  unspaced: number;
}

/** The words of a text, and those inside its tags: attributes hold texts too. */
export interface Reading {
  outside: Units;
  inside: Units;
}

const BETWEEN = 0;
const WORD = 1;
/** A character of a script that has no blanks between words is a word by itself. */
const ALONE = 2;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? WORD : BETWEEN,
);
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Characters beyond ASCII that were met, by their codes. */
const kinds = new Map<number, number>();

/** An entity, be it escaped several times, or an escape in JSON. */
const ENTITY = /&(?:amp;)*(?:(lt|gt)|[a-z]{2,8}|#x?[\da-f]{1,6});/iy;
const ESCAPE = /\\(?:u00(3c|3e)|u[\da-f]{4}|[\s\S])/iy;

const AMPERSAND = 38;
const LESS = 60;
const GREATER = 62;
const BACKSLASH = 92;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Reads a text of any format in one pass: HTML and XML, JSON with either in it, plain text. Tags, entities and escapes
 * stand between words; case makes no difference. A `<` that begins no tag only moves what follows to the other list.
 */
export function readUnits(text: string): Reading {
  const reading = { outside: noUnits(), inside: noUnits() };
  let units: Units = reading.outside;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ASCII[code] : kindOf(code);
    if (kind === WORD) {
      at = readWord(text, at, units);
      continue;
    }
    if (kind === ALONE) {
      push(units, Math.imul(BASIS ^ code, PRIME), at, at + 1);
      units.unspaced += 1;
    } else if (code === LESS) units = reading.inside;
    else if (code === GREATER) units = reading.outside;
    else if (code === AMPERSAND || code === BACKSLASH) {
      const { length, bracket } = escapeAt(text, at, code);
      if (bracket !== undefined) units = bracket === LESS ? reading.inside : reading.outside;
      at += Math.max(1, length);
      continue;
    }
    at += 1;
  }
  return reading;
}

/** Reads a word, and gives the place behind it. */
function readWord(text: string, start: number, units: Units): number {
  let hash = BASIS;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 128 ? ASCII[code] : kindOf(code)) !== WORD) break;
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), PRIME);
  }
  push(units, hash, start, at);
  return at;
}

/** How far an entity or an escape reaches, and the bracket that it stands for, if it is one. */
function escapeAt(text: string, at: number, code: number): { length: number; bracket: number | undefined } {
  const mark = code === AMPERSAND ? ENTITY : ESCAPE;
  mark.lastIndex = at;
  const [{ length } = '', name = ''] = mark.exec(text) ?? [];
  if (name === '') return { length, bracket: undefined };
  return { length, bracket: /^(?:lt|3c)$/i.test(name) ? LESS : GREATER };
}

function noUnits(): Units {
  return { hashes: [], starts: [], ends: [], unspaced: 0 };
}

function push(units: Units, hash: number, start: number, end: number): void {
  units.hashes.push(hash);
  units.starts.push(start);
  units.ends.push(end);
}

function kindOf(code: number): number {
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const kind = isSurrogate || UNSPACED.test(character) ? ALONE : LETTER.test(character) ? WORD : BETWEEN;
  kinds.set(code, kind);
  return kind;
}

const FIRST_BASE = 0x01000197;
const SECOND_BASE = 0x6b43a9b5;

/** A number for each run of so many units, in order; the same runs have the same number, others never in practice. */
export function runsOf(units: Units, length: number): number[] {
  const runs: number[] = [];
  eachRun(units, length, { visit: (run) => runs.push(run) });
  return runs;
}

/** Of a run, the bits of its number by which `isLikely` can tell most of those that nobody looks for. */
export const LIKELY_BITS = 16;

/** Visits the runs of so many units with their places: those alone that are likely, where somebody knows which are. */
export function eachRun(
  { hashes }: Units,
  length: number,
  { isLikely, visit }: { isLikely?: Uint8Array; visit: (run: number, at: number) => void },
): void {
  const firstOut = power(FIRST_BASE, length);
  const secondOut = power(SECOND_BASE, length);
  let first = 0;
  let second = 0;
  for (let at = 0; at < hashes.length; at++) {
    const comes = hashes[at] ?? 0;
    const goes = at >= length ? (hashes[at - length] ?? 0) : 0;
    first = (Math.imul(first, FIRST_BASE) + comes - Math.imul(goes, firstOut)) | 0;
    second = (Math.imul(second, SECOND_BASE) + comes - Math.imul(goes, secondOut)) | 0;
    if (at < length - 1 || (isLikely && isLikely[first >>> (32 - LIKELY_BITS)] === 0)) continue;
    visit((first >>> 0) * 0x200000 + (second >>> 11), at - length + 1);
  }
}

/** The place of a run among the likely ones. */
export function likelyPlace(run: number): number {
  return Math.floor(run / 0x200000) >>> (32 - LIKELY_BITS);
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count++) result = Math.imul(result, base);
  return result;
}
