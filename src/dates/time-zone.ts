import { Temporal } from 'temporal-polyfill';

/** Where the clocks jumped: the last moment before and the first one after, as RFC 3339. */
export interface ClockChange {
  before: string;
  after: string;
}

const utcNames = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;
const nameShape = /^[a-z][\w+/-]*$/i;

/** Is it the name of a time zone in the IANA database, such as `Europe/Lisbon`? Offsets are not names. */
export function isTimeZone(name: string): boolean {
  if (!nameShape.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The moments at which the clocks of a zone showed a local time such as `2026-03-09T07:05:00`, in order:
 * none where they skipped it, two where they showed it twice.
 */
export function momentsOf(localTime: string, timeZone: string): string[] {
  const wanted = Temporal.PlainDateTime.from(localTime);
  const first = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (!first.toPlainDateTime().equals(wanted)) return [];
  const last = wanted.toZonedDateTime(timeZone, { disambiguation: 'later' });
  return first.equals(last) ? [write(first)] : [write(first), write(last)];
}

/**
 * The moment at which a day such as `2026-03-09` begins in a zone: 00:00, or the first time that the clocks
 * did show. Where they skipped the whole day, it is the beginning of the next one.
 */
export function beginningOf(day: string, timeZone: string): string {
  return write(Temporal.PlainDate.from(day).toZonedDateTime(timeZone));
}

/** The change of the clocks that skipped a local time. */
export function changeAround(localTime: string, timeZone: string): ClockChange {
  const before = Temporal.PlainDateTime.from(localTime).toZonedDateTime(timeZone, {
    disambiguation: 'earlier',
  });
  const after = before.getTimeZoneTransition('next') ?? before;
  return { before: write(after.subtract({ minutes: 1 })), after: write(after) };
}

/** The same instant as the clocks of another zone show it. */
export function inTimeZone(moment: string, timeZone: string): string {
  return write(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone));
}

/** The day that lies so many days after 1970-01-01: `2026-03-09`. */
export function fromDayNumber(dayNumber: number): string {
  return Temporal.PlainDate.from('1970-01-01').add({ days: dayNumber }).toString();
}

/** The moment so many milliseconds after the beginning of 1970 in UTC (Unix time, SOURCE_DATE_EPOCH): in UTC. */
export function fromEpochMilliseconds(milliseconds: number): string {
  return write(Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC'));
}

/** Offsets of the nineteenth century have seconds, RFC 3339 has none: the clock stays, its offset is rounded. */
function write(moment: Temporal.ZonedDateTime): string {
  const text = moment.toString({ timeZoneName: 'never' });
  return utcNames.test(moment.timeZoneId) ? text.replace('+00:00', 'Z') : text;
}
