import { isDay } from './calendar.ts';

const leadingDate = /^(?<year>\d{4})(?<hyphen>-?)(?<month>\d\d)\k<hyphen>(?<day>\d\d)[-_](?=[^.])/;

/** The day at the beginning of a file name such as `2026-03-09-ferry.md` or `20260309_ferry.md`: `2026-03-09`. */
export function dateInFileName(name: string): string | undefined {
  const { year = '', month = '', day = '' } = leadingDate.exec(name)?.groups ?? {};
  const isReal = isDay({ year: Number(year), month: Number(month), day: Number(day) });
  return isReal ? `${year}-${month}-${day}` : undefined;
}

/** The file name without the day at its beginning: `ferry.md`. */
export function withoutDate(name: string): string {
  return dateInFileName(name) === undefined ? name : name.replace(leadingDate, '');
}
