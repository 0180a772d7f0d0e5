import type { Pointer, Written } from '../../article.ts';
import { type Desk, quoted, readText, report } from '../shapes.ts';

const UNITS: [RegExp, number][] = [
  [/(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?)(?![a-z])\.?/, 3600],
  [/(\d+(?:[.,]\d+)?)\s*(?:m|mins?|minutes?|['’′])(?![a-z])\.?/, 60],
  [/(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?|["”″])(?![a-z])\.?/, 1],
];

/** Seconds in the spellings that people and players have: `245`, `4:05`, `1:02:03`, `PT4M5S`, `4 min 5 s`, `4′05″`. */
export function readDuration(desk: Desk, pointer: Pointer, value: Written): number | undefined {
  const text = readText(desk, pointer, value) ?? '';
  const seconds = secondsIn(text);
  if (seconds !== undefined && seconds > 0) return seconds;
  return report(desk, 'invalid-field', pointer, {
    message: `${quoted(text)} is not a duration`,
    hint: 'Write seconds, or minutes and seconds, as in 312 or 5:12',
  });
}

/** The seconds that a text says, or nothing. */
export function secondsIn(text: string): number | undefined {
  const plain = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return clockIn(plain) ?? isoIn(plain) ?? unitsIn(plain.toLowerCase());
}

function clockIn(text: string): number | undefined {
  if (!/^(?:\d+:[0-5]?\d|\d{1,3}):[0-5]\d(?:[.,]\d+)?$/.test(text)) return undefined;
  return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part.replace(',', '.')), 0);
}

/** ISO 8601 with days, hours, minutes and seconds: months and years have no length. */
function isoIn(text: string): number | undefined {
  const [, days, hours, minutes, seconds] =
    /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i.exec(text) ?? [];
  const parts = [days, hours, minutes, seconds];
  if (parts.every((part) => part === undefined)) return undefined;
  const [d = 0, h = 0, m = 0, s = 0] = parts.map((part) => Number((part ?? '0').replace(',', '.')));
  return ((d * 24 + h) * 60 + m) * 60 + s;
}

/** Each unit once, from the largest to the smallest, and nothing besides. */
function unitsIn(text: string): number | undefined {
  let [rest, seconds, found] = [text, 0, 0];
  for (const [pattern, factor] of UNITS) {
    const match = new RegExp(`^${pattern.source}[\\s,]*(?:and\\s+)?`).exec(rest);
    if (!match) continue;
    seconds += Number(match[1]?.replace(',', '.')) * factor;
    rest = rest.slice(match[0].length);
    found += 1;
  }
  return rest === '' && found > 0 ? seconds : undefined;
}
