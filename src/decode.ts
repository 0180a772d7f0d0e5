import { createHash } from 'node:crypto';
import type { Place } from './article.ts';
import type { Found, Source, SourceText } from './contracts.ts';
import { type Diagnostic, diagnose, isError } from './diagnostic.ts';
import { forbidden } from './forbidden.ts';
import { cleanText, namesOf } from './text.ts';

const BYTE_ORDER_MARK = '\ufeff';
const REPLACEMENT = '\ufffd';
const BINARY = 'binary';
const ESCAPE = 0x1b;

/**
 * Bytes → text: UTF-8 or a finding that names the encoding and the place of the first wrong byte.
 * The byte order mark goes, line ends become `\n`, characters that no XML or JSON reader takes are removed and reported.
 */
export function decode(source: Source): Found<SourceText> {
  const diagnostics: Diagnostic[] = [];
  const text = decodeFile(source.path, source.bytes, diagnostics);
  const sidecar = source.sidecar && {
    path: source.sidecar.path,
    text: decodeFile(source.sidecar.path, source.sidecar.bytes, diagnostics),
  };
  if (diagnostics.some(isError)) return { diagnostics };
  const hash = hashOf(source.bytes, ...(source.sidecar ? [source.sidecar.bytes] : []));
  return { value: { path: source.path, text, hash, ...(sidecar && { sidecar }) }, diagnostics };
}

/** SHA-256 of the bytes, one after the other, in hexadecimal. */
export function hashOf(...parts: Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** One file's text; where it is not UTF-8 the finding goes to `diagnostics` and the text is empty. */
export function decodeFile(path: string, bytes: Uint8Array, diagnostics: Diagnostic[]): string {
  const other = otherEncoding(bytes);
  if (other) {
    const message = other === BINARY ? 'The file is not text' : `The file is ${other}, not UTF-8`;
    const hint = other === BINARY ? 'Give it the ending of its own kind' : 'Save it as UTF-8';
    diagnostics.push(diagnose('not-utf8', placeAt(path, 1, 1), { message, hint }));
    return '';
  }
  const decoded = new TextDecoder('utf-8').decode(bytes);
  if (decoded.includes(REPLACEMENT) && !isUtf8(bytes)) {
    diagnostics.push(wrongByte(path, bytes));
    return '';
  }
  const text = unixLines(decoded);
  diagnostics.push(...misread(path, text));
  return withoutForbidden(path, text, diagnostics);
}

/** UTF-8 that was read as Windows-1252, and Windows-1252 that was read as Latin-1: `donâ€™t`, `don\u0092t`. */
const MISREAD = /[ÂÃ][\u0080-\u00ba\u00bc-\u00bf]|â€[\u0080-\u00bf“”•‘’™œ¦]|[\u0080-\u0084\u0086-\u009f]/g;

/** Characters that went through a wrong encoding before they came into the file; shown at the first of them. */
function misread(path: string, text: string): Diagnostic[] {
  const found = text.match(MISREAD) ?? [];
  const [first] = found;
  if (first === undefined) return [];
  const before = text.slice(0, text.search(MISREAD)).split('\n');
  const codes = [...first].map(
    (each) => `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const more = found.length > 1 ? `; it is one of ${found.length}` : '';
  return [
    diagnose('not-utf8', placeAt(path, before.length, (before.at(-1)?.length ?? 0) + 1), {
      message: `"${first}" (${codes.join(' ')}) was written in one encoding and read in another${more}`,
      hint: 'Take the text from its source again, as UTF-8, or type these characters anew',
      severity: 'warning',
    }),
  ];
}

function unixLines(text: string): string {
  const start = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The byte order marks of the other Unicode encodings; and without one, every second byte zero. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe)
    return c === 0 && d === 0 ? 'UTF-32 (little-endian)' : 'UTF-16 (little-endian)';
  if (a === 0xfe && b === 0xff) return 'UTF-16 (big-endian)';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 (big-endian)';
  if (isIso2022(bytes)) return 'ISO-2022';
  const start = bytes.subarray(0, 64);
  const zeros = [0, 1].map(
    (parity) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  if (start.length < 8) return undefined;
  if (zeros.every((count) => count > start.length / 8)) return BINARY;
  if ((zeros[1] ?? 0) > start.length / 4) return 'UTF-16 (little-endian)';
  return (zeros[0] ?? 0) > start.length / 4 ? 'UTF-16 (big-endian)' : undefined;
}

/** The escape sequences that change the alphabet in Japanese, Korean and Chinese mail: ASCII alone, but no text. */
function isIso2022(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(ESCAPE);
  return at >= 0 && /^(?:\$[@AB(]|\([BIJ])/.test(String.fromCharCode(...bytes.subarray(at + 1, at + 3)));
}

function wrongByte(path: string, bytes: Uint8Array): Diagnostic {
  const at = firstWrongByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).replace(/^\ufeff/, '');
  const lines = before.split(/\r\n?|\n/);
  const byte = bytes[at] ?? 0;
  const name = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return diagnose('not-utf8', placeAt(path, lines.length, (lines.at(-1)?.length ?? 0) + 1), {
    message: `The byte ${name} is not UTF-8`,
    hint: `In Windows-1252 it is "${meant}": save the file as UTF-8`,
  });
}

/** Index of the first byte that cannot belong to UTF-8, found by halving: a valid beginning stays valid. */
function firstWrongByte(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSoundStart(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return wholeCharacters(bytes, sound);
}

/** Valid as far as it goes: a character cut off at the end is no fault. */
function isSoundStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Steps back from the middle of a cut-off character to the byte that begins it. */
function wholeCharacters(bytes: Uint8Array, sound: number): number {
  for (let back = 0; back < 4; back++) if (isUtf8(bytes.subarray(0, sound - back))) return sound - back;
  return sound;
}

function withoutForbidden(path: string, text: string, diagnostics: Diagnostic[]): string {
  const cleaned = cleanText(text);
  if (cleaned === text) return text;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const names = namesOf(line);
    if (names.length === 0) continue;
    const column = firstDifference(line, cleanText(line)) + 1;
    diagnostics.push(forbidden(placeAt(path, index + 1, column), names));
  }
  return cleaned;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return at;
}

function placeAt(path: string, line: number, column: number): Place {
  return { path, line, column };
}
