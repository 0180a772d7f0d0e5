import { withoutAbsent } from '../../absent.ts';
import type { Broadcast, Pointer, Written } from '../../article.ts';
import { readInnerMap } from '../inner-map.ts';
import { type Desk, isMap, quoted, readMoment, report } from '../shapes.ts';

const NAMES = {
  startDate: ['start', 'starts', 'begin', 'begins', 'from', 'since', 'startTime', 'startsAt'],
  endDate: ['end', 'ends', 'until', 'to', 'till', 'endTime', 'endsAt', 'expectedEnd'],
};

/** A live transmission: a map with its start and its end, which may be the expected one. */
export function readBroadcast(desk: Desk, pointer: Pointer, value: Written): Broadcast | undefined {
  if (typeof value === 'string' && /^\s*(?:false|no|off)\s*$/i.test(value)) return undefined;
  const field = isMap(value)
    ? readInnerMap(desk, pointer, { map: value, names: NAMES })
    : (name: string) => (name === 'startDate' && isWithDate(value) ? { value, pointer } : undefined);
  const read = (name: string) => {
    const inner = field(name);
    return inner && readMoment(desk, inner.pointer, inner.value);
  };
  const startDate = read('startDate');
  const endDate = read('endDate');
  if (startDate !== undefined && endDate !== undefined) return { startDate, endDate };
  if (field('startDate') === undefined || field('endDate') === undefined)
    reportTimes(desk, pointer, startDate);
  return startDate === undefined ? undefined : { startDate, ...withoutAbsent<Broadcast>({ endDate }) };
}

function isWithDate(value: Written): boolean {
  return typeof value === 'string' && /\d{4}/.test(value);
}

function reportTimes(desk: Desk, pointer: Pointer, startDate: string | undefined): void {
  const lacking = startDate === undefined ? 'start' : 'end';
  report(desk, 'live-without-times', pointer, {
    message: `The live transmission has no ${lacking}`,
    hint: `Write ${quoted(`live: { start: …, end: … }`)}; the end may be the one that is expected`,
  });
}
