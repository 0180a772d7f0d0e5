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
  let hash = BASIS;
  let start = -1;
  const end = (at: number) => {
    if (start >= 0) push(units, hash, start, at);
    start = -1;
    hash = BASIS;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ASCII[code] ?? BETWEEN) : kindOf(code);
    if (kind === WORD) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), PRIME);
      continue;
    }
    end(at);
    if (kind === ALONE) {
      push(units, Math.imul(BASIS ^ code, PRIME), at, at + 1);
      units.unspaced += 1;
    } else if (code === LESS) units = reading.inside;
    else if (code === GREATER) units = reading.outside;
    else if (code === AMPERSAND || code === BACKSLASH) {
      const mark = code === AMPERSAND ? ENTITY : ESCAPE;
      mark.lastIndex = at;
      const [whole = '', bracket = ''] = mark.exec(text) ?? [];
      if (/^(?:lt|3c)$/i.test(bracket)) units = reading.inside;
      else if (bracket !== '') units = reading.outside;
      at += Math.max(0, whole.length - 1);
    }
  }
  end(text.length);
  return reading;
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
export function* runsOf({ hashes }: Units, length: number): Generator<number> {
  const [firstOut, secondOut] = [power(FIRST_BASE, length), power(SECOND_BASE, length)];
  let first = 0;
  let second = 0;
  for (let at = 0; at < hashes.length; at++) {
    const comes = hashes[at] ?? 0;
    const goes = at >= length ? (hashes[at - length] ?? 0) : 0;
    first = (Math.imul(first, FIRST_BASE) + comes - Math.imul(goes, firstOut)) | 0;
    second = (Math.imul(second, SECOND_BASE) + comes - Math.imul(goes, secondOut)) | 0;
    if (at >= length - 1) yield (first >>> 0) * 0x200000 + (second >>> 11);
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count++) result = Math.imul(result, base);
  return result;
}
