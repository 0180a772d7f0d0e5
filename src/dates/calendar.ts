/** A day of the Gregorian calendar; months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** English month names in order, whatever the machine's language is. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English weekday names from Monday, as ISO 8601 counts them. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysBefore1970 = 719_162;
const weekdayOf1970 = weekdayNames.indexOf('Thursday');

/** The days of a month; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1] ?? 0;
  return month === 2 && isLeapYear(year) ? length + 1 : length;
}

/** The days of a year. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** Does the calendar have this day? */
export function isDay({ year, month, day }: Day): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. */
export function toDayNumber({ year, month, day }: Day): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays - daysBefore1970 + daysBefore(year, month) + day - 1;
}

/** The weekday of a day: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  const sinceMonday = (toDayNumber(day) + weekdayOf1970) % 7;
  return sinceMonday < 0 ? sinceMonday + 7 : sinceMonday;
}

/** `2026-03-09`. */
export function writeDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `9 March 2026`. */
export function writeDayInWords({ year, month, day }: Day): string {
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** A number from 0 to 99 as two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysBefore(year: number, month: number): number {
  const days = daysBeforeMonth[month - 1] ?? 0;
  return month > 2 && isLeapYear(year) ? days + 1 : days;
}
