import { checkValues } from './check-values.ts';
import { compareInstants, isMoment, toNumeric } from './moment.ts';
import { isSameOffset, meaningsOf, readOffset } from './offset.ts';
import { type DateFault, type DateReading, notDate, quote } from './reading.ts';
import { readSpelling, toPlain, type WrittenDate, writeLocal } from './spelling.ts';
import { beginningOf, changeAround, isTimeZone, momentsOf } from './time-zone.ts';
import { explainUnread } from './unread.ts';

/** A date as it was written: its text, what the text says, and the zone whose clocks count. */
interface Subject {
  text: string;
  date: WrittenDate;
  timeZone: string;
}

/** A moment as this house writes them: all seconds, no fraction, no offset that says that none is known, no last year. */
const IN_FULL = /^(?!9999)[^.]+(?<!-00:00)$/;

const lastMoment = '9999-12-31T23:59:59.999999999Z';

/**
 * What a person wrote as a date → RFC 3339 with the offset as written; without one, by the clocks of the zone that
 * the text names, or else of the site's zone; a day alone is its beginning there. Nothing is guessed: a text that
 * cannot be read in exactly one way is a fault. Never throws, if `timeZone` is one (see `isTimeZone`).
 */
export function readDate(text: string, timeZone: string): DateReading {
  if (isMoment(text) && IN_FULL.test(text)) return { kind: 'moment', value: text };
  const plain = toPlain(text);
  const date = readSpelling(plain);
  if (!date) return explainUnread(plain, text);
  const subject = { text, date, timeZone: date.timeZone ?? timeZone };
  return checkValues(date, text) ?? checkTimeZone(subject) ?? toMoment(subject);
}

function checkTimeZone({ date: { timeZone } }: Subject): DateFault | undefined {
  if (timeZone === undefined || isTimeZone(timeZone)) return undefined;
  return {
    kind: 'fault',
    rule: 'invalid-date',
    message: `${quote(timeZone)} is not a time zone`,
    hint: 'Write a name of the IANA database, such as Europe/Paris, or the offset, such as +01:00',
  };
}

function toMoment(subject: Subject): DateReading {
  const { date } = subject;
  if (date.offset !== undefined) return byOffset(subject, date.offset);
  return date.time ? byClocks(subject) : byDay(subject);
}

function byOffset(subject: Subject, written: string): DateReading {
  const local = writeLocal(subject.date);
  const offset = readOffset(written);
  if (offset === undefined) return explainOffset(written, local);
  return checkAgreement(subject, offset) ?? within(`${local}${offset}`, subject);
}

/** Where the text gives an offset and a zone, the clocks of the zone must have shown that offset. */
function checkAgreement({ text, date, timeZone }: Subject, offset: string): DateFault | undefined {
  if (date.timeZone === undefined) return undefined;
  const local = writeLocal(date);
  const moments = momentsOf(local, timeZone);
  if (moments.some((each) => isSameOffset(each.slice(local.length), offset))) return undefined;
  const right = moments.map((each) => `, where it is ${each}`).join(' or ');
  return notDate(text, `The offset is not the one of ${timeZone}${right}: leave out one of the two`);
}

function explainOffset(written: string, local: string): DateFault {
  const meanings = meaningsOf(written);
  const writings = meanings.map(({ offset, place }) => `${local}${offset} (${place})`);
  return {
    kind: 'fault',
    rule: meanings.length > 1 ? 'ambiguous-date' : 'invalid-date',
    message: `${quote(written)} ${meanings.length > 1 ? 'is the name of several offsets' : 'is not an offset'}`,
    hint:
      writings.length > 0
        ? `Write ${writings.join(' or ')}`
        : `Write an offset from -14:00 to +14:00, such as ${local}+01:00`,
  };
}

/** No warning where the clocks show 00:00 twice: a day begins once. */
function byDay(subject: Subject): DateReading {
  const day = writeLocal(subject.date);
  const value = beginningOf(day, subject.timeZone);
  return value.startsWith(day) ? within(value, subject) : explainSkipped(subject, `${day}T00:00:00`);
}

function byClocks(subject: Subject): DateReading {
  const local = writeLocal(subject.date);
  const [first, second] = momentsOf(local, subject.timeZone);
  if (first === undefined) return explainSkipped(subject, local);
  if (second === undefined) return within(first, subject);
  return {
    kind: 'moment',
    value: first,
    warning: {
      rule: 'repeated-local-time',
      message: `${quote(subject.text)} happened twice in ${subject.timeZone}`,
      hint: `The earlier is taken: write ${first} for it, or ${second} for the later`,
    },
  };
}

function explainSkipped({ text, timeZone }: Subject, local: string): DateFault {
  const { before, after } = changeAround(local, timeZone);
  return {
    kind: 'fault',
    rule: 'skipped-local-time',
    message: `${quote(text)} never happened in ${timeZone}`,
    hint: `The clocks went from ${toNumeric(before)} to ${toNumeric(after)}: write the offset, as in ${before} or ${after}`,
  };
}

/** A moment of the years that RFC 3339 can write, in UTC too. */
function within(value: string, { text }: Subject): DateReading {
  if (compareInstants(value, lastMoment) <= 0) return { kind: 'moment', value };
  return notDate(text, 'The last moment that can be written is 9999-12-31T23:59:59Z');
}
