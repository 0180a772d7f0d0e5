import type { Entry } from '../article.ts';
import { compareInstants, toMilliseconds } from '../dates.ts';

/** What an entry is at a moment. Readers see what is live, and nothing of the rest. */
export type State = 'live' | 'draft' | 'scheduled' | 'embargoed' | 'expired' | 'withdrawn';

/** The state of an entry at a moment: what its author said, then what the moment says. Embargo fails closed. */
export function stateOf(entry: Entry, now: string): State {
  if (entry.status !== 'ready') return entry.status;
  if (entry.embargo !== undefined && compareInstants(entry.embargo, now) > 0) return 'embargoed';
  if (compareInstants(entry.datePublished, now) > 0) return 'scheduled';
  if (entry.expires !== undefined && compareInstants(entry.expires, now) <= 0) return 'expired';
  return 'live';
}

/** When a story that was published before went out of the publication: feeds move on then. */
export function goneAt(entry: Entry, now: string): string | undefined {
  const state = stateOf(entry, now);
  if (state === 'expired') return entry.expires;
  if (state !== 'withdrawn' || compareInstants(entry.dateModified, now) > 0) return undefined;
  return entry.dateModified;
}

/** Between which instants, in milliseconds, the moment has nothing new to say of an entry; neither is part of it. */
export interface Span {
  after: number;
  before: number;
}

/** The span around a moment in which everything about an entry stays as it is then. */
export function spanAround(entry: Entry, now: string): Span {
  const { embargo, datePublished, dateModified, expires } = entry;
  const turns = [embargo, datePublished, dateModified, expires].flatMap((each) =>
    each === undefined ? [] : [toMilliseconds(each)],
  );
  const moment = toMilliseconds(now);
  return {
    after: Math.max(Number.NEGATIVE_INFINITY, ...turns.filter((turn) => turn <= moment)),
    before: Math.min(Number.POSITIVE_INFINITY, ...turns.filter((turn) => turn >= moment)),
  };
}

export function isWithin({ after, before }: Span, moment: number): boolean {
  return after < moment && moment < before;
}
