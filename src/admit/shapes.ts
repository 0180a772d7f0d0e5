import { beginsWithHost, holdsCredentials, isBrokenAddress, TELLS_PASSWORD, uriOf } from '../addresses.ts';
import { locate, type Origin, type Pointer, type Publication, type Written } from '../article.ts';
import type { RuleName } from '../catalogue.ts';
import { readDate } from '../dates.ts';
import { type Diagnostic, diagnose, type Wording } from '../diagnostic.ts';
import { nameOf } from '../field-names.ts';
import { forbidden } from '../forbidden.ts';
import { readLanguage } from '../language.ts';
import { hintFor } from '../nearest.ts';
import { cleanText, namesOf, oneLine } from '../text.ts';

/** Where the fields of one draft are read: what they are read from, and the findings on the way. */
export interface Desk {
  origin: Origin;
  publication: Publication;
  diagnostics: Diagnostic[];
}

/** A finding about the value at a pointer. */
export function report(desk: Desk, rule: RuleName, pointer: Pointer, wording: Wording): undefined {
  desk.diagnostics.push(diagnose(rule, locate(desk.origin, pointer), wording));
}

/** A line of plain text. An empty one is no text at all. */
export function readText(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'text');
  if (value.length > LONGEST) return reportLength(desk, pointer, value, LONGEST);
  return oneLine(clean(desk, pointer, value)) || undefined;
}

/** Characters of any field: no headline, summary or address comes near. */
const LONGEST = 5_000;
/** Characters of a transcript: twelve hours of talk have fewer. */
const LONGEST_TRANSCRIPT = 1_000_000;

/** A text of several paragraphs, apart by an empty line. */
export function readParagraphs(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'text');
  if (value.length > LONGEST_TRANSCRIPT) return reportLength(desk, pointer, value, LONGEST_TRANSCRIPT);
  const paragraphs = clean(desk, pointer, value).split(/\n[ \t]*\n/);
  return (
    paragraphs
      .map(oneLine)
      .filter((each) => each !== '')
      .join('\n\n') || undefined
  );
}

function reportLength(desk: Desk, pointer: Pointer, value: string, limit: number): undefined {
  return report(desk, 'invalid-field', pointer, {
    message: `The text has ${value.length} characters; a field may have ${limit}`,
    hint: 'Put a text of this length into the story',
  });
}

/** Topics or sections: a list of texts, each once. One text with commas is several where `separator` says so. */
export function readList(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  { separator }: { separator?: RegExp } = {},
): string[] | undefined {
  if (typeof value === 'string') {
    const text = clean(desk, pointer, value);
    if (/^\s*\[.*\]\s*$/s.test(text)) return reportListInQuotes(desk, pointer, text);
    return eachOnce(separator === undefined ? [text] : text.split(separator));
  }
  if (!Array.isArray(value)) return wrongKind(desk, pointer, value, 'a list of texts');
  const texts = value.map((each, index) => readText(desk, `${pointer}/${index}`, each) ?? '');
  return eachOnce(texts);
}

function reportListInQuotes(desk: Desk, pointer: Pointer, text: string): undefined {
  return report(desk, 'invalid-field', pointer, {
    message: `"${nameAsWritten(desk, pointer)}" must be a list, not a text that looks like one`,
    hint: `Write ${text.trim()} without quotation marks around it`,
  });
}

const YES = ['true', 'yes', 'on', 'y', '1'];
const NO = ['false', 'no', 'off', 'n', '0'];
/** What people and systems write where there is nothing to tell. */
const NONE = ['none', 'never', 'null', 'nil', 'n/a', 'n.a.', 'not applicable', '-', '--', '---', '–', '—'];

export function readYesNo(desk: Desk, pointer: Pointer, value: Written): boolean | undefined {
  if (isOneOf(YES, value)) return true;
  if (isOneOf(NO, value)) return false;
  return report(desk, 'invalid-yes-or-no', pointer, {
    message: `${quoted(value)} is neither yes nor no`,
    hint: 'Write true or false',
  });
}

/** `withdrawn: true`, and nothing more. */
export function saysYes(value: Written): boolean {
  return isOneOf(YES, value);
}

/** `withdrawn: no`, `embargo: none`, `image: false`: the author says that it is not so, or that there is none. */
export function saysNo(value: Written): boolean {
  return isOneOf(NO, value) || isOneOf(NONE, value);
}

/** The same where a text could stand: a letter alone is one, as in the section N of a newspaper. */
export function saysNone(value: Written): boolean {
  return saysNo(value) && !isOneOf(['n'], value);
}

function isOneOf(words: string[], value: Written): boolean {
  return typeof value === 'string' && words.includes(value.trim().toLowerCase());
}

/** A moment: RFC 3339 with the offset that was written, or that of the site's time zone. */
export function readMoment(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'a date');
  const reading = readDate(value, desk.publication.site.timeZone);
  if (reading.kind === 'fault') {
    return report(desk, reading.rule, pointer, { message: reading.message, hint: reading.hint });
  }
  if (reading.warning) {
    const { rule, message, hint } = reading.warning;
    report(desk, rule, pointer, { message, hint });
  }
  return reading.value;
}

/** A BCP 47 tag in its canonical spelling. A language that does not exist is reported and left out. */
export function readLanguageTag(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'a language');
  const reading = readLanguage(value);
  if (reading.kind === 'language') return reading.value;
  return report(desk, 'unknown-language', pointer, {
    message: `${reading.message}; the story is published as ${desk.publication.site.language}`,
    hint: reading.hint,
  });
}

/** One word of a list, in any case; `synonyms` are words that people write for one of them. */
export function readWord<Word extends string>(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  { words, synonyms }: { words: readonly Word[]; synonyms?: Map<string, Word> },
): Word | undefined {
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, `one of ${words.join(', ')}`);
  const written = value.trim().toLowerCase();
  const known = words.find((word) => plain(word) === plain(written)) ?? synonyms?.get(plain(written));
  if (known !== undefined) return known;
  return report(desk, 'unknown-value', pointer, {
    message: `${quoted(value)} is none of ${words.join(', ')}`,
    hint: hintFor(written, [...words, ...(synonyms?.keys() ?? [])]).hint ?? `Write ${words.join(' or ')}`,
  });
}

/** `in-review` and `IN_REVIEW` are one word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]+/g, ' ');
}

/** A whole number: pixels, bytes. */
export function readWhole(desk: Desk, pointer: Pointer, value: Written): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/ ?px$/, '') : '';
  if (/^\d{1,15}$/.test(text) && Number(text) > 0) return Number(text);
  return report(desk, 'invalid-field', pointer, {
    message: `${quoted(value)} is not a whole number`,
    hint: 'Write digits alone, without a unit',
  });
}

/** Reads one thing after the other from a map; what is not there or empty is absent. */
export function readMap(
  desk: Desk,
  pointer: Pointer,
  map: { [key: string]: Written },
): <Value>(
  name: string,
  by: (desk: Desk, pointer: Pointer, value: Written) => Value | undefined,
) => Value | undefined {
  return (name, by) => {
    const value = map[name];
    return value === undefined || value === '' ? undefined : by(desk, `${pointer}/${name}`, value);
  };
}

/** An absolute address, or a path from a page or site where that is known; http and https alone. */
export function readAddress(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  base: string | undefined,
): string | undefined {
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const url = isAddress(text) && URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url && holdsCredentials(url)) return report(desk, 'address-holds-password', pointer, TELLS_PASSWORD);
  if (url && /^https?:$/.test(url.protocol)) return uriOf(url);
  return report(desk, 'invalid-address', pointer, {
    message: `${quoted(text)} is not a web address`,
    hint: beginsWithHost(text)
      ? `Write https://${text}`
      : 'Write it in full, as in https://news.example/page/, or as a path from the site',
  });
}

/** Has it a scheme, or is it plainly a path? A word alone or a host without its scheme would be taken for a path. */
function isAddress(text: string): boolean {
  if (isBrokenAddress(text)) return false;
  if (/^([a-z][a-z0-9+.-]*:|[?#.])/i.test(text)) return true;
  return /\/|\.html?$/i.test(text) && !beginsWithHost(text);
}

export function isMap(value: Written | undefined): value is { [key: string]: Written } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A list, or one thing that stands for a list of it, with the pointer of each. */
export function eachOf(value: Written, pointer: Pointer): { value: Written; pointer: Pointer }[] {
  if (!Array.isArray(value)) return [{ value, pointer }];
  return value.map((each, index) => ({ value: each, pointer: `${pointer}/${index}` }));
}

/** The finding about a value of another kind than the field takes. */
export function wrongKind(desk: Desk, pointer: Pointer, value: Written, wanted: string): undefined {
  const given = typeof value === 'string' ? quoted(value) : Array.isArray(value) ? 'a list' : 'a map';
  return report(desk, 'invalid-field', pointer, {
    message: `"${nameAsWritten(desk, pointer)}" must be ${wanted}, not ${given}`,
    ...(wanted === 'text' && { hint: 'Put the text in quotes if it begins with a bracket or a brace' }),
  });
}

/** The pointer of a field that is there and holds nothing, as the author wrote its name. */
export function emptyField({ origin: { keys } }: Desk, name: string): Pointer | undefined {
  return Object.keys(keys).find((each) => /^\/[^/]+$/.test(each) && nameOf(each.slice(1), '') === name);
}

/** The name that the author gave the field, which has the same place: `title` for `/headline`. */
export function nameAsWritten({ origin: { keys } }: Desk, pointer: Pointer): string {
  const field = pointer.replace(/(\/\d+)+$/, '');
  const written = Object.keys(keys).find((each) => keys[each] === keys[field]) ?? field;
  return written.slice(written.lastIndexOf('/') + 1);
}

export function quoted(value: Written): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}

function clean(desk: Desk, pointer: Pointer, text: string): string {
  const names = namesOf(text);
  if (names.length > 0) desk.diagnostics.push(forbidden(locate(desk.origin, pointer), names));
  return cleanText(text);
}

function eachOnce(texts: string[]): string[] {
  return [...new Set(texts.map((text) => oneLine(text).normalize('NFC')).filter((text) => text !== ''))];
}
