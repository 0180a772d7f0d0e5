/**
 * What the rest of the house may ask about dates. Between stages a date is RFC 3339 text with the offset that was
 * written and seconds always: `2026-03-09T07:05:00+09:00`, here called a moment. Each idea has its file in dates/.
 */
export { dateInFileName, withoutDate } from './dates/file-name.ts';
export {
  compareInstants,
  dayOf,
  isMoment,
  isWithinHours,
  toMilliseconds,
  toNumeric,
  toReadable,
  toRfc822,
  toUtc,
  type WrittenDay,
} from './dates/moment.ts';
export { readDate } from './dates/read-date.ts';
export type { DateFault, DateMoment, DateReading, DateWarning } from './dates/reading.ts';
export { fromEpochMilliseconds, inTimeZone, isTimeZone } from './dates/time-zone.ts';
