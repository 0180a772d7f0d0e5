/**
 * Characters that XML 1.0 cannot carry (production Char), the noncharacters, lone surrogates, a byte order mark
 * inside the text, and U+FFFD, which stands where a program lost a character. TAB, LF and CR stay.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufdd0-\ufdef]|[\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Whether a text holds none of them, told fast: most texts are made of these alone, and every output is asked.
 * TAB and CR, which are rare, are left to the slower answer: with few ranges each character takes half the time.
 */
const UNSUSPECTED = /^[\n -~\u0080-\ud7ff]*$/;
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufdd0-\ufdef\ufffd-\uffff]/;

/** Does the text hold a character that no feed or page may hold? */
export function hasForbidden(text: string): boolean {
  return !UNSUSPECTED.test(text) && (SUSPECT.test(text) || !text.isWellFormed());
}

/** The text without characters that no feed or page may hold; both sides stay joined as typed. */
export function cleanText(text: string): string {
  return hasForbidden(text) ? text.replace(FORBIDDEN, '') : text;
}

/** The forbidden characters in a text as U+XXXX, each once, in order of appearance. */
export function namesOf(text: string): string[] {
  const found = hasForbidden(text) ? (text.match(FORBIDDEN) ?? []) : [];
  return [
    ...new Set(found.map((each) => `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)),
  ];
}

const NOT_ONE_LINE = /[\t\n\r\f]| {2}|^ | $/;

/** One line of text: blanks, tabs and line ends become one blank, none at the ends. Other spaces are meant. */
export function oneLine(text: string): string {
  if (!NOT_ONE_LINE.test(text)) return text;
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

/**
 * The beginning of a text, at most `limit` graphemes with its ellipsis: whole words, whole characters.
 * Where a script has no blanks (Chinese, Japanese, Thai) it ends at the last punctuation, else at the last word.
 */
export function beginning(text: string, limit: number): string {
  const start = text.slice(0, limit * 12);
  const ends = SINGLE.test(start) ? [...start].map((_, index) => index + 1) : endsOf(start, 'grapheme');
  if (ends.length <= limit && start === text) return text;
  const whole = ends.slice(0, limit - 1);
  const end =
    whole.slice(limit / 4).findLast((at) => !isInsideWord(text, at)) ??
    endsOf(start, 'word').findLast((at) => at <= (whole.at(-1) ?? 0) && !isInsideAlphabet(text, at)) ??
    whole.at(-1);
  const begun = text.slice(0, end);
  return `${begun.replace(OPEN_ENDED, '') || begun}…`;
}

/** Characters of the first plane that are graphemes by themselves, and to which nothing here can be joined. */
const SINGLE = /^[\n -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u20a0-\u20bf]*$/;

/** What a text cannot end with: blanks, and signs after which something must follow. The % of a number is a part of it. */
const OPEN_ENDED = /[\s.,;:…/،؛、，；：。¿¡([{«„“‘\p{Pd}]+$/u;

/** Where the characters or the words of a text end. */
function endsOf(text: string, granularity: 'grapheme' | 'word'): number[] {
  const segments = [...new Intl.Segmenter('en', { granularity }).segment(text)];
  return segments.map(({ segment, index }) => index + segment.length);
}

/** Inside a word of a script that has blanks between its words. */
function isInsideAlphabet(text: string, at: number): boolean {
  const isApart = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*$/u;
  return isInsideWord(text, at) && !isApart.test(text.slice(0, at));
}

function isInsideWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - LONGEST_JOIN), at), text.slice(at, at + LONGEST_JOIN)];
  return JOINS.some(([end, start]) => end.test(before) && start.test(after));
}

/** Two characters, be they of two units each, are all that is looked at on each side. */
const LONGEST_JOIN = 4;

/** What stands on both sides of a place where a word or an amount would be torn: `3.5%`, `1,000`, `€5`. */
const JOINS = [
  [/(?:[\p{L}\p{N}\p{M}'’-]|\u200d)$/u, /^(?:[\p{L}\p{N}\p{M}'’-]|\u200d)/u],
  [/\p{N}$/u, /^(?:[.,:/]\p{N}|[ \u00a0\u202f]?[%‰°\p{Sc}])/u],
  [/(?:\p{N}[.,:/]|\p{Sc}[ \u00a0\u202f]?|[#@−+])$/u, /^[ \u00a0\u202f]?\p{N}/u],
] as const;

/** How many words a text has. In scripts without blanks each character counts as one, as their editors count. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const character = unit < 0xd800 ? unit : (text.codePointAt(at) ?? unit);
    if (character > 0xffff) at += 1;
    const part = partInWords(character);
    if (isInside && part & GOES_ON) continue;
    isInside = (part & BEGINS) !== 0;
    if (isInside || part & STANDS_ALONE) count += 1;
  }
  return count;
}

/** What a character may do in a word, as bits. */
const [BEGINS, GOES_ON, STANDS_ALONE, IS_KNOWN] = [1, 2, 4, 8];
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const BEGINNING = /[\p{L}\p{N}]/u;
const GOING_ON = /[\p{L}\p{N}\p{M}'’.-]/u;

/** The answers for the characters that were met: stories are long, and of few characters. */
const known = new Uint8Array(0x10000);

function partInWords(character: number): number {
  const answer = known[character];
  if (answer) return answer;
  const text = String.fromCodePoint(character);
  const begins = ALONE.test(text) ? STANDS_ALONE : BEGINNING.test(text) ? BEGINS : 0;
  const part = IS_KNOWN | begins | (GOING_ON.test(text) ? GOES_ON : 0);
  known[character] = part; // beyond the first plane nothing is kept
  return part;
}

const WORDS_A_MINUTE = 200;

/** Minutes that reading takes, at least one for any text. */
export function minutesToRead(wordCount: number): number {
  return Math.max(1, Math.ceil(wordCount / WORDS_A_MINUTE));
}
