import {
  daysInMonth,
  isDay,
  monthNames,
  toDayNumber,
  weekdayNames,
  weekdayOf,
  writeDayInWords,
} from './calendar.ts';
import { type DateFault, notDate } from './reading.ts';
import type { WrittenDate, WrittenTime } from './spelling.ts';
import { fromDayNumber } from './time-zone.ts';

interface Check {
  holds(date: WrittenDate): boolean;
  hint(date: WrittenDate): string;
}

const firstYear = 1000;
const midnight: WrittenTime = { hour: 0, minute: 0, second: 0, fraction: '' };

/** In the order in which a person would correct them. */
const checks: Check[] = [
  {
    holds: ({ year }) => year >= firstYear,
    hint: () => 'Years go from 1000 to 9999',
  },
  {
    holds: ({ month }) => month >= 1 && month <= 12,
    hint: () => 'Months go from 01 to 12, and stand between the year and the day',
  },
  {
    holds: isDay,
    hint: ({ year, month }) => `${monthNames[month - 1]} ${year} has ${daysInMonth(year, month)} days`,
  },
  {
    holds: (date) => date.weekday === undefined || date.weekday === weekdayOf(date),
    hint: (date) => `${writeDayInWords(date)} is a ${weekdayNames[weekdayOf(date)]}`,
  },
  {
    holds: ({ time = midnight }) => time.half === undefined || (time.hour >= 1 && time.hour <= 12),
    hint: () => 'Hours with a.m. and p.m. go from 1 to 12',
  },
  {
    holds: ({ time = midnight }) => time.hour !== 24 || time.minute + time.second > 0,
    hint: (date) => `Midnight begins the next day: ${fromDayNumber(toDayNumber(date) + 1)}T00:00:00`,
  },
  {
    holds: ({ time = midnight }) => time.hour <= 23,
    hint: () => 'Hours go from 00 to 23',
  },
  {
    holds: ({ time = midnight }) => time.minute <= 59,
    hint: () => 'Minutes go from 00 to 59',
  },
  {
    holds: ({ time = midnight }) => time.second <= 59,
    hint: () => 'Seconds go from 00 to 59; a leap second is written as 59',
  },
];

/** The first value of a written date that no calendar or clock has. */
export function checkValues(date: WrittenDate, text: string): DateFault | undefined {
  const broken = checks.find((check) => !check.holds(date));
  return broken && notDate(text, broken.hint(date));
}
