import {
  type Day,
  isDay,
  monthNames,
  toDayNumber,
  weekdayNames,
  weekdayOf,
  writeDayInWords,
} from './calendar.ts';
import { inTimeZone } from './time-zone.ts';

/** The day of a moment as it was written: `2026`, `03`, `09`. */
export interface WrittenDay {
  year: string;
  month: string;
  day: string;
}

const shape =
  /^(?!0)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

const secondsPerDay = 86_400;
const secondsPerHour = 3_600;
const secondsPerMinute = 60;
const nanosecondDigits = 9;
const nanosecondsPerSecond = 10 ** nanosecondDigits;

/** Columns of the wall clock in `2026-03-09T07:05:00`; a fraction and the offset may follow. */
const wallClockEnd = 'YYYY-MM-DDThh:mm:ss'.length;

/** Is it a moment in full, as RFC 3339 has it: `2026-03-09T07:05:00Z`, upper case, a day of the calendar? */
export function isMoment(text: string): boolean {
  return shape.test(text) && isDay(toDay(text));
}

/** Order in time of two moments with whatever offsets. */
export function compareInstants(a: string, b: string): number {
  if (a === b) return 0;
  return secondsOf(a) - secondsOf(b) || nanosecondsOf(a) - nanosecondsOf(b);
}

/** The instant in milliseconds since 1970, for columns: where two are equal, `compareInstants` may still tell them apart. */
export function toMilliseconds(moment: string): number {
  return secondsOf(moment) * 1_000 + nanosecondsOf(moment) / 1_000_000;
}

/** Does the moment lie in the hours up to `now`, both ends included? What lies in the future does not. */
export function isWithinHours(moment: string, now: string, hours: number): boolean {
  const elapsed =
    secondsOf(now) - secondsOf(moment) + (nanosecondsOf(now) - nanosecondsOf(moment)) / nanosecondsPerSecond;
  return elapsed >= 0 && elapsed <= hours * secondsPerHour;
}

/** The same instant in UTC: `2026-03-08T22:05:00Z`. */
export function toUtc(moment: string): string {
  return inTimeZone(moment, 'UTC');
}

/** `Mon, 09 Mar 2026 07:05:00 GMT`: the only spelling that all feed readers understand (RFC 822, four-digit year). */
export function toRfc822(moment: string): string {
  const utc = toUtc(moment);
  const day = toDay(utc);
  const weekday = abbreviate(weekdayNames[weekdayOf(day)]);
  const month = abbreviate(monthNames[day.month - 1]);
  return `${weekday}, ${utc.slice(8, 10)} ${month} ${utc.slice(0, 4)} ${utc.slice(11, 19)} GMT`;
}

/** The day as it was written, for permalinks and folders. */
export function dayOf(moment: string): WrittenDay {
  return { year: moment.slice(0, 4), month: moment.slice(5, 7), day: moment.slice(8, 10) };
}

/** For readers of English: `9 March 2026, 07:05`, by the written offset or by the clocks of a time zone. */
export function toReadable(moment: string, timeZone?: string): string {
  const shown = timeZone === undefined ? moment : inTimeZone(moment, timeZone);
  return `${writeDayInWords(toDay(shown))}, ${shown.slice(11, 16)}`;
}

/** For readers of any other language: `2026-03-09 07:05`, by the written offset or by the clocks of a time zone. */
export function toNumeric(moment: string, timeZone?: string): string {
  const shown = timeZone === undefined ? moment : inTimeZone(moment, timeZone);
  return `${shown.slice(0, 10)} ${shown.slice(11, 16)}`;
}

function toDay(moment: string): Day {
  return { year: numberAt(moment, 0, 4), month: numberAt(moment, 5, 2), day: numberAt(moment, 8, 2) };
}

/** Whole seconds since 1970 in UTC. */
function secondsOf(moment: string): number {
  const clock =
    numberAt(moment, 11, 2) * secondsPerHour +
    numberAt(moment, 14, 2) * secondsPerMinute +
    numberAt(moment, 17, 2);
  return toDayNumber(toDay(moment)) * secondsPerDay + clock - offsetOf(moment);
}

/** The fraction of the second. */
function nanosecondsOf(moment: string): number {
  if (moment[wallClockEnd] !== '.') return 0;
  const fraction = moment.slice(wallClockEnd + 1, moment.endsWith('Z') ? -1 : -6);
  return Number(fraction.padEnd(nanosecondDigits, '0'));
}

/** Seconds by which the clocks of the written offset are ahead of UTC. */
function offsetOf(moment: string): number {
  if (moment.endsWith('Z')) return 0;
  const start = moment.length - '+hh:mm'.length;
  const ahead =
    numberAt(moment, start + 1, 2) * secondsPerHour + numberAt(moment, start + 4, 2) * secondsPerMinute;
  return moment[start] === '-' ? -ahead : ahead;
}

/** The number that so many digits make; moments are compared by the million. */
function numberAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < start + length; at++) number = number * 10 + (text.charCodeAt(at) & 0xf);
  return number;
}

function abbreviate(name = ''): string {
  return name.slice(0, 3);
}
