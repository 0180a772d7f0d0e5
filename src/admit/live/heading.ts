/** When something was posted, as its author wrote it: a time, a day, or both; `day` may have its time with it. */
export interface WrittenTime {
  /** `9 March 2026`, `2026-03-09T14:05+01:00`. */
  day?: string;
  /** `14:05`, with seconds and what stands for the offset where they are given. */
  time?: string;
  /** Minutes since midnight, of `time`. */
  minutes?: number;
}

/** What the heading of an update says. */
export interface UpdateHeading extends WrittenTime {
  /** What the author calls it: `{#ferry-leaves}`. */
  id?: string;
  headline: string;
  /** The time of the last change: `(updated 14:20)`. */
  updated?: WrittenTime;
}

const ID = /\s*\{[^{}]*?#([^\s{}#]+)[^{}]*\}\s*$/;
/** In capitals, as people write them: "14:05 Boat leaves" names no zone. */
const ZONE = String.raw`(?:(?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?|Z|UTC|GMT|BST|WES?T|CES?T|EES?T|[ECMP][SD]T|[AN]Z?[SD]T|AE[SD]T|MSK|SAST|IST|JST|KST|HKT|SGT)`;
const SUFFIX = '(?:[Uu]hr|h(?:rs?|ours)?)';
/** `14:05`, `14.05`, `14h05`, `2:05 pm`, `2pm`, `14 Uhr`, and what may follow: `14:05:30 GMT`. */
const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?:[:.]|\s?[hH]\s?|\s[Uu]hr\s)(?<minute>\d\d)(?:[:.](?<second>\d\d))?)?(?:\s?(?<half>[aApP])\.?[mM]\b\.?)?(?:\s*${SUFFIX}(?![\p{L}\d]))?(?:\s?(?<zone>${ZONE})(?![\p{L}\d]))?`;
const AT_START = new RegExp(`^[[(]?${CLOCK}(?![\\p{L}\\d:.,]*\\d)(?:[\\])]|(?=[\\s:.,;|–—-]|$))`, 'u');
const AT_END = new RegExp(`\\s*[-–—|,([]\\s*${CLOCK}[\\])]?$`, 'u');
const CHANGED = /\s*[([|–—-]\s*(?:updated|update|changed|edited)(?:\s+at)?:?\s+([^()[\]]+?)\s*[)\]]?$/i;
const SEPARATOR = /^[\s:.,;|·•–—-]+/;
const MOST_WORDS_OF_A_DAY = 9;

/** Reads a heading; `isDay` says whether a text is a date, be it with a time. What has no time is a headline alone. */
export function readHeading(written: string, isDay: (text: string) => boolean): UpdateHeading {
  const id = ID.exec(written)?.[1];
  const named = id === undefined ? {} : { id };
  const text = written.replace(ID, '').trim();
  const changed = CHANGED.exec(text);
  const updated = changed?.[1] === undefined ? undefined : readWhole(changed[1], isDay);
  const rest = updated && changed ? text.slice(0, changed.index) : text;
  const said = readStart(rest, isDay) ?? readEnd(rest) ?? { headline: rest };
  return { ...named, ...said, ...(updated && { updated }) };
}

/** A text that is nothing but a time, with or without its day. */
export function readWhole(text: string, isDay: (text: string) => boolean): WrittenTime | undefined {
  const { headline, ...time } = readStart(text.trim(), isDay) ?? { headline: text };
  return headline === '' && isTimed(time) ? time : undefined;
}

function readStart(text: string, isDay: (text: string) => boolean): UpdateHeading | undefined {
  const clock = readClock(AT_START.exec(text));
  if (clock) return { ...clock.time, headline: text.slice(clock.length).replace(SEPARATOR, '').trim() };
  const day = dayAtStart(text, isDay);
  if (day === undefined) return undefined;
  const rest = text
    .slice(day.length)
    .replace(/^[\s\])]*/, '')
    .replace(SEPARATOR, '')
    .replace(/^(?:at|um|à|às|a las|alle)\s+/i, '');
  if (hasClock(day.day)) return { day: day.day, headline: rest };
  const after = readClock(AT_START.exec(rest));
  if (!after) return { day: day.day, headline: rest };
  return { day: day.day, ...after.time, headline: rest.slice(after.length).replace(SEPARATOR, '').trim() };
}

/** "Ferry leaves the dock (14:05)", with a colon in it: a number in brackets is no time. */
function readEnd(text: string): UpdateHeading | undefined {
  const found = AT_END.exec(text);
  const clock = found && /\d:\d\d/.test(found[0]) ? readClock(found) : undefined;
  return clock && found ? { ...clock.time, headline: text.slice(0, found.index).trim() } : undefined;
}

function readClock(found: RegExpExecArray | null): { time: WrittenTime; length: number } | undefined {
  const { hour, minute, second, half, zone } = found?.groups ?? {};
  const isTime = minute !== undefined || half !== undefined || /uhr|\dh/i.test(found?.[0] ?? '');
  if (!found || hour === undefined || !isTime) return undefined;
  const clock = `${hour.padStart(2, '0')}:${minute ?? '00'}${second ? `:${second}` : ''}`;
  const suffix = `${half ? ` ${half}m` : ''}${zone ? ` ${zone}` : ''}`;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return {
    time: { time: clock + suffix, minutes: hours * 60 + Number(minute ?? 0) },
    length: found[0].length,
  };
}

/** The longest beginning of a few words that is a date. */
function dayAtStart(
  text: string,
  isDay: (text: string) => boolean,
): { day: string; length: number } | undefined {
  const ends = [...text.matchAll(/(?=\s|$)/g)].slice(0, MOST_WORDS_OF_A_DAY).reverse();
  for (const { index } of ends) {
    const day = text
      .slice(0, index)
      .replace(/^[[(]/, '')
      .replace(/[\s\]):,;|–—-]+$/, '');
    if (/\d/.test(day) && isDay(day)) return { day, length: index };
  }
  return undefined;
}

/** Does it say a time of day? */
export function isTimed({ day = '', time }: WrittenTime): boolean {
  return time !== undefined || hasClock(day);
}

/** Does a date have its time with it? */
function hasClock(day: string): boolean {
  return /\d:\d\d|\d ?[ap]\.?m\b|T\d{4}/i.test(day);
}
