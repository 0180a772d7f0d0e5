import type { Entry } from '../article.ts';
import { compareInstants, toMilliseconds } from '../dates.ts';

/** What an entry is at a moment. Readers see what is live, and nothing of the rest. */
export type State = 'live' | 'draft' | 'scheduled' | 'embargoed' | 'expired' | 'withdrawn';

/** The state of an entry at a moment: what its author said, then what the moment says. Embargo fails closed. */
export function stateOf(entry: Entry, now: string): State {
  const { status, withdrawn, embargo, datePublished, expires } = entry;
  if (status !== 'ready') return status;
  if (isPast(withdrawn?.date, now)) return 'withdrawn';
  if (embargo !== undefined && !isPast(embargo, now)) return 'embargoed';
  if (!isPast(datePublished, now)) return 'scheduled';
  return isPast(expires, now) ? 'expired' : 'live';
}

/** When a story went out of feeds and lists, and what is said of it. */
export interface Departure {
  date: string;
  reason?: string;
}

/**
 * How a story that readers may have seen went out of feeds and lists: withdrawn, expired, or retracted, which leaves its
 * page with the notice. The first of several counts. Nobody is told of what was never out: no draft, no embargoed story,
 * and nothing that its own dates do not show to have been published before it went.
 */
export function departureOf(entry: Entry, now: string): Departure | undefined {
  if (entry.status === 'draft') return undefined;
  const since = lastOf([entry.datePublished, ...(entry.embargo === undefined ? [] : [entry.embargo])]);
  const known = [...goings(entry, since), ...retractions(entry, since)].filter(({ date }) =>
    isPast(date, now),
  );
  return known.reduce<Departure | undefined>(
    (first, each) => (first && compareInstants(first.date, each.date) <= 0 ? first : each),
    undefined,
  );
}

/** When a story that was published before went out of the publication: feeds move on then. */
export function goneAt(entry: Entry, now: string): string | undefined {
  return departureOf(entry, now)?.date;
}

/** The moments that take its page away, as far as they are after the one at which it came out. */
function goings({ status, withdrawn, expires, dateModified }: Entry, since: string): Departure[] {
  const withdrawnAt = withdrawn?.date ?? (status === 'withdrawn' ? dateModified : undefined);
  const reason = withdrawn?.reason;
  const all = [
    ...(withdrawnAt === undefined ? [] : [{ date: withdrawnAt, ...(reason !== undefined && { reason }) }]),
    ...(expires === undefined ? [] : [{ date: expires }]),
  ];
  return all.filter(({ date }) => compareInstants(date, since) > 0);
}

/** A retraction holds from its first day, whatever the hour of publication. */
function retractions({ correction }: Entry, since: string): Departure[] {
  return correction
    .filter(({ kind }) => kind === 'retraction')
    .map(({ datePublished, text }) => ({ date: lastOf([datePublished, since]), reason: text }));
}

function isPast(moment: string | undefined, now: string): boolean {
  return moment !== undefined && compareInstants(moment, now) <= 0;
}

function lastOf(moments: string[]): string {
  return moments.reduce((last, each) => (compareInstants(each, last) > 0 ? each : last));
}

/** Between which instants, in milliseconds, the moment has nothing new to say of an entry; neither is part of it. */
export interface Span {
  after: number;
  before: number;
}

/** The span around a moment in which everything about an entry stays as it is then. */
export function spanAround(entry: Entry, now: string): Span {
  const { embargo, datePublished, dateModified, expires, withdrawn, correction } = entry;
  const corrected = correction.map((each) => each.datePublished);
  const turns = [embargo, datePublished, dateModified, expires, withdrawn?.date, ...corrected].flatMap(
    (each) => (each === undefined ? [] : [toMilliseconds(each)]),
  );
  const moment = toMilliseconds(now);
  return {
    after: Math.max(Number.NEGATIVE_INFINITY, ...turns.filter((turn) => turn <= moment)),
    before: Math.min(Number.POSITIVE_INFINITY, ...turns.filter((turn) => turn >= moment)),
  };
}

/** Does a moment lie inside a span? Its ends are the turns themselves, at which something changes. */
export function isWithin({ after, before }: Span, moment: number): boolean {
  return after < moment && moment < before;
}
