import { type Day, monthNames, twoDigits, weekdayNames, writeDay } from './calendar.ts';

/** A date in numbers, as somebody wrote it: the shape is right, the values may still be impossible. */
export interface WrittenDate extends Day {
  /** From 0 for Monday. */
  weekday?: number;
  time?: WrittenTime;
  /** What stands for the offset: `Z`, `+0900`, `EST`. */
  offset?: string;
  /** A time zone of the IANA database: `Europe/Paris`. */
  timeZone?: string;
}

/** A time of day in numbers, as somebody wrote it. */
export interface WrittenTime {
  hour: number;
  minute: number;
  second: number;
  /** Digits of the second's fraction, without zeros at the end. */
  fraction: string;
  half?: 'am' | 'pm';
}

type Parts = Partial<Record<string, string>>;

const blanks = /\s+/g;
const nanosecondDigits = 9;

/** The digits of other scripts, each by its zero: Arabic, Persian and full-width. */
const foreignZeros = ['\u0660', '\u06f0', '\uff10'];
const foreignDigit = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** Hyphens, dashes and the minus sign, which word processors put in the place of a hyphen. */
const foreignHyphen = /[\u2010-\u2015\u2212]/g;

/** A name behind an offset in numbers says it again: `GMT+0100 (CET)` in JavaScript, `-0500 EST` in Go. */
const nameOfOffset = /(?<offset>[+-]\d\d:?\d\d) (?:\([^()]*\)|[a-z]{1,5})$/i;

const weekdayWords = weekdayNames.flatMap((name) => [name, name.slice(0, 3)]);
const monthWords = [...monthNames.flatMap((name) => [name, name.slice(0, 3)]), 'Sept'];

const weekday = `(?:(?<weekday>${weekdayWords.join('|')})\\.?,? )?`;
const month = `(?<monthWord>${monthWords.join('|')})\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

const clock =
  '(?<hour>\\d{1,2})(?=:| ?[ap]\\.?m)(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?)?';
const half = '(?: ?(?<half>[ap])\\.?m\\b\\.?)?';
const compactClock = '(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?';
const offset = '(?: ?(?<offset>(?:utc|gmt)?[+-]\\d\\d(?::?\\d\\d)?|(?!on\\b)[a-z]{1,5}))?';
const timeZone = '(?: ?\\[(?<bracketed>[\\w+/-]+)\\]| (?<timeZone>[a-z_]+(?:/[\\w+-]+)+))?';

const isoDay = '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})';
const dayFirst = `${weekday}${day} ${month},? (?<year>\\d{4})`;
const monthFirst = `${weekday}${month} ${day},? (?<year>\\d{4})`;
const between = '(?:t|,? (?:at )?)';

/** Every way to write a date that is read: the day, what stands between, the time. */
const dayThenTime = [
  [isoDay, between, clock + half],
  ['(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})', between, clock + half],
  ['(?<year>\\d{4})\\.(?<month>\\d{1,2})\\.(?<day>\\d{1,2})', between, clock + half],
  ['(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)', '[t ]', compactClock],
  ['(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)', '[t ]', clock],
  ['(?<year>\\d{4})年 ?(?<month>\\d{1,2})月 ?(?<day>\\d{1,2})日', ' ?', clock],
  [dayFirst, ',? (?:at )?', clock + half],
  [monthFirst, ',? (?:at )?', clock + half],
  [`${day}-${month}-(?<year>\\d{4})`, ' ', clock + half],
].map(([date, mark, time]) => `${date}(?:${mark}${time}${offset}${timeZone})?`);

/** Embargoes are often written with the time first: `00:01 GMT on 11 March 2026`. */
const timeThenDay = [isoDay, dayFirst, monthFirst].map(
  (date) => `${clock}${half}${offset},? (?:on )?${date}`,
);

const spellings = [...dayThenTime, ...timeThenDay].map((spelling) => new RegExp(`^${spelling}$`, 'i'));

/** The text with plain digits, plain hyphens, plain single blanks, and none around it. */
export function toPlain(text: string): string {
  return text
    .replace(blanks, ' ')
    .trim()
    .replace(foreignDigit, toDigit)
    .replace(foreignHyphen, '-')
    .replace(nameOfOffset, '$<offset>');
}

/** What a plain text says as a date; undefined where it has none of the spellings. */
export function readSpelling(plain: string): WrittenDate | undefined {
  for (const spelling of spellings) {
    const parts = spelling.exec(plain)?.groups;
    if (parts) return toWrittenDate(parts);
  }
  return undefined;
}

/** `2026-03-09T07:05:00`, with the fraction of the second where there is one; without a time, the day alone. */
export function writeLocal(date: WrittenDate): string {
  if (!date.time) return writeDay(date);
  const { minute, second, fraction } = date.time;
  const clockTime = [hourOfDay(date.time), minute, second].map(twoDigits).join(':');
  return `${writeDay(date)}T${clockTime}${fraction && `.${fraction}`}`;
}

function toDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = foreignZeros.findLast((each) => each.charCodeAt(0) <= code) ?? '0';
  return String(code - zero.charCodeAt(0));
}

function toWrittenDate(parts: Parts): WrittenDate {
  const written: WrittenDate = {
    year: Number(parts['year']),
    month: parts['monthWord'] ? numberOf(parts['monthWord'], monthNames) + 1 : Number(parts['month']),
    day: Number(parts['day']),
  };
  const zone = parts['timeZone'] ?? parts['bracketed'];
  if (parts['weekday']) written.weekday = numberOf(parts['weekday'], weekdayNames);
  if (parts['hour']) written.time = toWrittenTime(parts);
  if (parts['offset']) written.offset = parts['offset'];
  if (zone) written.timeZone = zone;
  return written;
}

function toWrittenTime(parts: Parts): WrittenTime {
  const time: WrittenTime = {
    hour: Number(parts['hour']),
    minute: Number(parts['minute'] ?? 0),
    second: Number(parts['second'] ?? 0),
    fraction: (parts['fraction'] ?? '').slice(0, nanosecondDigits).replace(/0+$/, ''),
  };
  if (parts['half']) time.half = parts['half'].toLowerCase() === 'a' ? 'am' : 'pm';
  return time;
}

/** Months and weekdays are told apart by their first three letters. */
function numberOf(word: string, names: string[]): number {
  const beginning = word.slice(0, 3).toLowerCase();
  return names.findIndex((name) => name.toLowerCase().startsWith(beginning));
}

function hourOfDay({ hour, half: halfOfDay }: WrittenTime): number {
  if (halfOfDay === undefined) return hour;
  return (hour % 12) + (halfOfDay === 'pm' ? 12 : 0);
}
