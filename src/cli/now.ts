import { OperatorFault } from '../operator-fault.ts';

/** What says when an edition is built, and the only clock in Copydesk. */
export interface Clock {
  /** Value of SOURCE_DATE_EPOCH: whole seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/ */
  sourceDateEpoch: string | undefined;
  /** The moment at which it is asked for, in milliseconds since 1970. */
  milliseconds(): number;
}

const systemClock: Clock = {
  sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
  milliseconds: () => Date.now(),
};

const dayShape = /^\d{4}-\d\d-\d\d$/;
const secondsShape = /^\d{1,11}$/;

/**
 * The moment of the edition as RFC 3339: what `--now` says (a day alone is its beginning in UTC), else
 * SOURCE_DATE_EPOCH, else the clock to the second.
 */
export async function momentOfEdition(
  option: string | undefined,
  clock: Clock = systemClock,
): Promise<string> {
  if (option !== undefined) return momentFromOption(option);
  const { sourceDateEpoch } = clock;
  return sourceDateEpoch ? momentFromSeconds(sourceDateEpoch) : toMoment(clock.milliseconds());
}

/** The moment to the minute as clocks on the wall show it, RFC 3339 with the offset of the time zone. */
export async function localMoment(timeZone?: string, clock: Clock = systemClock): Promise<string> {
  const { fromEpochMilliseconds, inTimeZone } = await import('../dates.ts');
  const seconds = clock.sourceDateEpoch ? Number(clock.sourceDateEpoch) : clock.milliseconds() / 1000;
  const minute = fromEpochMilliseconds(Math.floor(seconds / 60) * 60_000);
  return inTimeZone(minute, timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

async function momentFromOption(text: string): Promise<string> {
  const { isMoment } = await import('../dates.ts');
  const moment = dayShape.test(text) ? `${text}T00:00:00Z` : text;
  if (isMoment(moment)) return moment;
  throw new OperatorFault(
    `--now is "${text}", which is not a moment with its offset: write it like 2026-03-10T12:00:00Z`,
  );
}

function momentFromSeconds(text: string): string {
  if (secondsShape.test(text)) return toMoment(Number(text) * 1000);
  throw new OperatorFault(
    `SOURCE_DATE_EPOCH is "${text}", which is not a number of whole seconds since 1970`,
  );
}

function toMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
