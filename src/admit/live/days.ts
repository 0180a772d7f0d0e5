import { fromEpochMilliseconds, readDate, toMilliseconds } from '../../dates.ts';
import { isTimed, type WrittenTime } from './heading.ts';

/** When an update was posted, as far as it is known without the others. */
export interface Mark {
  /** RFC 3339, where the heading says all of it. */
  moment?: string;
  /** `2026-03-09`, where something names the day. */
  day?: string;
  /** Does the day stand over this update and others: may the clock go past midnight below it? */
  isUnderDay?: true;
  /** `14:05`, where the day is still to be found. */
  time?: string;
  /** Minutes since midnight. */
  minutes: number;
}

/** In which order updates stand in a file: both are common, and some files do not tell. */
export type Order = 'oldest first' | 'newest first' | 'unknown';

const HALF_A_DAY = 12 * 60;
const DAY = 24 * 60 * 60 * 1000;

/** What was written, with days as numbers; `heading` is the day that stands over it. */
export function markOf(written: WrittenTime, timeZone: string, heading?: string): Mark {
  const named = written.day ?? heading;
  const reading = named === undefined ? undefined : readDate(named, timeZone);
  const day = reading?.kind === 'moment' ? reading.value : undefined;
  if (day !== undefined && written.time === undefined && isTimed(written)) {
    return { moment: day, day: day.slice(0, 10), minutes: minutesOf(day) };
  }
  const { time = '', minutes = 0 } = written;
  const isUnderDay = written.day === undefined && day !== undefined;
  return {
    ...(day !== undefined && { day: day.slice(0, 10) }),
    ...(isUnderDay && { isUnderDay }),
    time,
    minutes,
  };
}

/** Minutes since midnight by the clock of a moment. */
export function minutesOf(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** In which order the updates of a story stand. A step of half a day and more goes past midnight and tells nothing. */
export function orderOf(marks: Mark[]): Order {
  const steps = marks.map((mark, index) => stepTo(mark, marks[index - 1]));
  const sum = steps.reduce((rising, step) => rising + step, 0);
  return sum > 0 ? 'oldest first' : sum < 0 ? 'newest first' : 'unknown';
}

function stepTo(mark: Mark, before: Mark | undefined): number {
  if (before === undefined) return 0;
  if (mark.day !== before.day) return compareDays(mark.day, before.day);
  return isPastMidnight(mark, before) ? 0 : Math.sign(mark.minutes - before.minutes);
}

/** A day that is not known yet comes neither before nor after another. */
function compareDays(day: string | undefined, before: string | undefined): number {
  if (day === undefined || before === undefined) return 0;
  return day > before ? 1 : -1;
}

/** Is midnight between two times that may be of different days, or do they stand the other way round? */
export function isPastMidnight(mark: Mark, before: Mark): boolean {
  const mayDiffer = mark.day === before.day && (mark.day === undefined || mark.isUnderDay === true);
  return mayDiffer && Math.abs(mark.minutes - before.minutes) >= HALF_A_DAY;
}

/**
 * The days of updates in the order in which they were posted. Where nothing names it, it is the day of the one before,
 * or the next one where the clock goes back by half a day and more; so too below a day, if the oldest stands first there.
 */
export function daysOf(marks: Mark[], { start, order }: { start: string; order: Order }): string[] {
  let day = start.slice(0, 10);
  let last = minutesOf(start);
  let over: string | undefined;
  return marks.map((mark) => {
    const goesOn =
      mark.day === undefined || (mark.isUnderDay && mark.day === over && order !== 'newest first');
    if (!goesOn && mark.day !== undefined) day = mark.day;
    else if (mark.minutes <= last - HALF_A_DAY) day = dayAfter(day);
    last = mark.minutes;
    over = mark.day;
    return day;
  });
}

function dayAfter(day: string): string {
  return fromEpochMilliseconds(toMilliseconds(`${day}T00:00:00Z`) + DAY).slice(0, 10);
}
