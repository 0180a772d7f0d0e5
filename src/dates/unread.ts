import { type Day, daysInYear, isDay, monthNames, toDayNumber, weekdayOf, writeDay } from './calendar.ts';
import { type DateFault, notDate, quote } from './reading.ts';
import { fromDayNumber, fromEpochMilliseconds } from './time-zone.ts';

type Parts = Partial<Record<string, string>>;

/** A way to write dates that is not read, and what to write instead. */
interface NearMiss {
  pattern: RegExp;
  hint(parts: Parts): string;
}

const example = '2026-03-09';
const usualHint = `Write ${example}, or with time and offset ${example}T07:05:00+09:00`;

const orderless =
  /^(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?:[, ]+(?<rest>.*))?$/;

const spelledMonth =
  /^(?:\p{L}+\.?,? )?(?:\d{1,2}(?:\.|º|er)? (?:de )?\p{L}+\.?,? (?:de )?|\p{L}+\.? \d{1,2},? )\d{4}\b/u;

const nearMisses: NearMiss[] = [
  {
    pattern: /^(?:today|now|yesterday|tomorrow|tonight)\b/i,
    hint: () => `Write the day itself, such as ${example}`,
  },
  {
    pattern: /^(?<year>\d{4})-?w(?<week>0[1-9]|[1-4]\d|5[0-3])(?:-?(?<weekday>[1-7]))?(?!\d)/i,
    hint: ({ year, week, weekday = '1' }) => hintForWeek(Number(year), Number(week), Number(weekday)),
  },
  {
    pattern: /^(?<year>\d{4})-?(?<dayOfYear>\d{3})(?![\d-])/,
    hint: ({ year, dayOfYear }) => hintForDayOfYear(Number(year), Number(dayOfYear)),
  },
  {
    pattern: /^(?<seconds>\d{9,10})(?:\.\d+)?$/,
    hint: ({ seconds }) => `Write ${fromEpochMilliseconds(Number(seconds) * 1000)}`,
  },
  {
    pattern: /^(?<milliseconds>\d{13})$/,
    hint: ({ milliseconds }) => `Write ${fromEpochMilliseconds(Number(milliseconds))}`,
  },
  {
    pattern: /^(?<day>\d{8})(?<time>\d{4}|\d{6})$/,
    hint: ({ day, time }) => `Write a T between the day and the time: ${day}T${time}`,
  },
  {
    pattern: /^(?<year>[12]\d{3})(?:[-/.](?<month>0?[1-9]|1[0-2]))?$/,
    hint: ({ year, month = '03' }) => `Write the day too, such as ${year}-${month.padStart(2, '0')}-09`,
  },
  {
    pattern: /^[+-]?(?:\d{3}|\d{5,})([-/.])\d{1,2}\1\d{1,2}\b/,
    hint: () => 'Years go from 1000 to 9999',
  },
  {
    pattern:
      /^\d{1,2}([-/.])\d{1,2}\1\d\d\b|^(?:\p{L}+\.?,? )?\d{1,2}(?:st|nd|rd|th)?[- ]\p{L}+\.?,?[- ]'?\d\d\b/iu,
    hint: () => `Write the year with four digits, such as ${example}`,
  },
  {
    pattern: /^(?<day>\d{4}-\d\d?-\d\d?) ?(?:z|utc|gmt|[+-]\d\d:?\d\d|[a-z_]+(?:\/\w+)+)$/i,
    hint: ({ day }) => `Write the time too, such as ${day}T07:05:00+09:00`,
  },
  {
    pattern: /:\d\d ?[+-]\d(?::?\d\d)?$/,
    hint: () => 'Write the hours of the offset with two digits, such as +09:00',
  },
  {
    pattern: /[t ]\d{1,2}:\d(?!\d)|:\d\d:\d(?!\d)/i,
    hint: () => 'Write minutes and seconds with two digits, such as 07:05:00',
  },
  {
    pattern: /^(?<month>\p{L}+)\.?,? (?<year>\d{4})$/u,
    hint: () => `Write the day too, such as ${example}`,
  },
  {
    pattern: spelledMonth,
    hint: () => `Write the month as a number or in English, such as ${example} or 9 March 2026, 07:05`,
  },
];

/** Why a text that has none of the spellings is not read as a date, and what to write instead. */
export function explainUnread(plain: string, text: string): DateFault {
  return explainOrder(plain, text) ?? notDate(text, hintFor(plain));
}

/** A day in numbers with the year at the end: its first two numbers change places from country to country. */
function explainOrder(plain: string, text: string): DateFault | undefined {
  const parts = orderless.exec(plain)?.groups;
  if (!parts) return undefined;
  const days = readingsOf(parts);
  if (days.length === 0) return undefined;
  const time = parts['rest'] ? ` ${parts['rest']}` : '';
  const writings = days.map((day) => `${writeDay(day)}${time} (${day.day} ${monthNames[day.month - 1]})`);
  return {
    kind: 'fault',
    rule: 'ambiguous-date',
    message: `${quote(text)} ${days.length > 1 ? 'can be read in two ways' : 'is read differently from country to country'}`,
    hint: `Write ${writings.join(' or ')}`,
  };
}

/** The month first, then the day first; once where both are the same day. */
function readingsOf(parts: Parts): Day[] {
  const year = Number(parts['year']);
  const first = Number(parts['first']);
  const second = Number(parts['second']);
  const monthFirst = { year, month: first, day: second };
  const dayFirst = { year, month: second, day: first };
  return (first === second ? [monthFirst] : [monthFirst, dayFirst]).filter(isDay);
}

function hintFor(plain: string): string {
  for (const { pattern, hint } of nearMisses) {
    const match = pattern.exec(plain);
    if (match) return hint(match.groups ?? {});
  }
  return usualHint;
}

/** ISO 8601: week 1 holds 4 January. */
function hintForWeek(year: number, week: number, weekday: number): string {
  const fourth = { year, month: 1, day: 4 };
  const firstMonday = toDayNumber(fourth) - weekdayOf(fourth);
  return `Write ${fromDayNumber(firstMonday + (week - 1) * 7 + weekday - 1)}`;
}

function hintForDayOfYear(year: number, dayOfYear: number): string {
  const days = daysInYear(year);
  if (dayOfYear < 1 || dayOfYear > days) return `${year} has ${days} days`;
  return `Write ${fromDayNumber(toDayNumber({ year, month: 1, day: 1 }) + dayOfYear - 1)}`;
}
