import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareInstants,
  dateInFileName,
  dayOf,
  fromEpochMilliseconds,
  inTimeZone,
  isMoment,
  isTimeZone,
  isWithinHours,
  readDate,
  toNumeric,
  toReadable,
  toRfc822,
  toUtc,
  withoutDate,
} from '../src/dates.ts';

const newYork = 'America/New_York';

/** V8's own reading of RFC 3339 and RFC 822: another way than Copydesk's, which knows no Date. */
function instantOf(text: string): number {
  return new Date(text).getTime();
}

function readingOf(text: string, timeZone: string): string {
  const reading = readDate(text, timeZone);
  return reading.kind === 'moment' ? reading.value : `${reading.rule}: ${reading.message}`;
}

const utcMilliseconds = fc.integer({ min: Date.UTC(1000, 0, 2), max: Date.UTC(9999, 11, 30) });
const utcMoment = utcMilliseconds.map(
  (time) => `${new Date(time - (time % 1000)).toISOString().slice(0, 19)}Z`,
);
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 59 }))
  .map(([sign, hours, minutes]) => `${sign}${twoDigits(hours)}:${twoDigits(minutes)}`)
  .map((each) => (each === '-00:00' ? '+00:00' : each));
const fraction = fc.stringMatching(/^(?:\.[0-9]{0,8}[1-9])?$/);
const moment = fc
  .tuple(utcMoment, fraction, fc.oneof(fc.constant('Z'), offset))
  .map(([utc, fractionOfSecond, zone]) => `${utc.slice(0, 19)}${fractionOfSecond}${zone}`);

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A moment without fraction, `2026-03-09T19:05:07+01:00`, written as people write it. */
function spell(text: string): string[] {
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = text.split(/[-T:+Z]/);
  const zone = text.slice(19);
  const compactZone = zone.replace(':', '');
  const name = months[Number(month) - 1] ?? '';
  const clock = `${hour}:${minute}:${second}`;
  const halfClock = `${Number(hour) % 12 || 12}:${minute}:${second} ${Number(hour) < 12 ? 'am' : 'p.m.'}`;
  const weekday = new Date(`${text.slice(0, 10)}T00:00:00Z`).toUTCString().slice(0, 3);
  return [
    text.toLowerCase(),
    `${year}-${month}-${day} ${clock}${zone}`,
    `  ${year}-${month}-${day}   ${clock} ${compactZone}\n`,
    `${year}-${Number(month)}-${Number(day)} ${Number(hour)}:${minute}:${second}${zone}`,
    `${year}/${month}/${day} ${clock} ${zone}`,
    `${year}.${month}.${day} ${clock} ${zone}`,
    `${year}${month}${day}T${hour}${minute}${second}${compactZone}`,
    `${weekday}, ${day} ${name.slice(0, 3)} ${year} ${clock} ${compactZone.replace('Z', 'GMT')}`,
    `${Number(day)} ${name} ${year}, ${clock}${zone.replace('Z', ' UTC')}`,
    `${name} ${Number(day)}, ${year} at ${halfClock} ${zone}`,
    `${name.slice(0, 3)}. ${Number(day)}th, ${year} ${halfClock} ${zone}`,
    `${year}年${Number(month)}月${Number(day)}日 ${clock}${zone}`,
    `${year}-${month}-${day}\u202f${clock}\u00a0${zone}`,
    text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  ];
}

describe('A date as it was written', () => {
  test.each([
    ['2026-03-09T07:05:00+09:00', '2026-03-09T07:05:00+09:00'],
    ['2026-03-09t07:05z', '2026-03-09T07:05:00Z'],
    ['2026-03-09 07:05 utc', '2026-03-09T07:05:00Z'],
    ['2026-03-09T07:05:00+00:00', '2026-03-09T07:05:00+00:00'],
    ['2026-03-09 07:05 -0000', '2026-03-09T07:05:00Z'],
    ['2026-03-09 07:05:00 -0500', '2026-03-09T07:05:00-05:00'],
    ['2026-03-09 07:05+09', '2026-03-09T07:05:00+09:00'],
    ['2026-03-09 07:05+05:45', '2026-03-09T07:05:00+05:45'],
    ['2026-03-09 07:05+14:00', '2026-03-09T07:05:00+14:00'],
    ['2026-03-09 07:30:00.123456789 Z', '2026-03-09T07:30:00.123456789Z'],
    ['2026-03-09 07:30:00.1234567891 Z', '2026-03-09T07:30:00.123456789Z'],
    ['2026-03-09T07:30:00.120Z', '2026-03-09T07:30:00.12Z'],
    ['2026-03-09T07:30:00,000Z', '2026-03-09T07:30:00Z'],
    ['Mon, 09 Mar 2026 07:05:00 GMT', '2026-03-09T07:05:00Z'],
    ['Mon, 09 Mar 2026 07:05:00 UT', '2026-03-09T07:05:00Z'],
    ['Mon, 09 Mar 2026 07:05:00 +0100', '2026-03-09T07:05:00+01:00'],
    ['Mon Mar 09 2026 07:05:00 GMT+0100', '2026-03-09T07:05:00+01:00'],
    ['9 Mar 2026 07:05 EST', '2026-03-09T07:05:00-05:00'],
    ['9 Mar 2026 07:05 EDT', '2026-03-09T07:05:00-04:00'],
    ['9 Mar 2026 07:05 CST', '2026-03-09T07:05:00-06:00'],
    ['9 Mar 2026 07:05 CDT', '2026-03-09T07:05:00-05:00'],
    ['9 Mar 2026 07:05 MST', '2026-03-09T07:05:00-07:00'],
    ['9 Mar 2026 07:05 MDT', '2026-03-09T07:05:00-06:00'],
    ['9 Mar 2026 07:05 PST', '2026-03-09T07:05:00-08:00'],
    ['9 Mar 2026 07:05 PDT', '2026-03-09T07:05:00-07:00'],
    ['Mar. 9, 2026 7:05 p.m. EST', '2026-03-09T19:05:00-05:00'],
    ['2026-03-09T07:05:00[Europe/Paris]', '2026-03-09T07:05:00+01:00'],
    ['2026-03-09T07:05:00+01:00[Europe/Paris]', '2026-03-09T07:05:00+01:00'],
    ['2026-03-09 07:05 America/New_York', '2026-03-09T07:05:00-04:00'],
    ['2026-03-09 07:05 america/argentina/buenos_aires', '2026-03-09T07:05:00-03:00'],
    ['2026-03-09 07:05 Etc/UTC', '2026-03-09T07:05:00Z'],
    ['2026-03-09T07:05:00Z[Europe/London]', '2026-03-09T07:05:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('%s keeps its own offset: %s', (text, value) => {
    expect(readDate(text, 'Asia/Tokyo')).toEqual({ kind: 'moment', value });
  });

  test.each([
    ['2026-03-10 07:30:00', '2026-03-10T07:30:00+09:00'],
    ['2026-03-10T07:30', '2026-03-10T07:30:00+09:00'],
    ['2026-3-9 7:05', '2026-03-09T07:05:00+09:00'],
    ['20260309T0705', '2026-03-09T07:05:00+09:00'],
    ['20260309 07:05', '2026-03-09T07:05:00+09:00'],
    ['9 March 2026, 07:05', '2026-03-09T07:05:00+09:00'],
    ['9th March 2026', '2026-03-09T00:00:00+09:00'],
    ['March 9th, 2026 at 7:05 pm', '2026-03-09T19:05:00+09:00'],
    ['March 9, 2026 at 7 pm', '2026-03-09T19:00:00+09:00'],
    ['March 9, 2026 12 a.m.', '2026-03-09T00:00:00+09:00'],
    ['March 9, 2026 12:30 pm', '2026-03-09T12:30:00+09:00'],
    ['Sept. 9, 2026', '2026-09-09T00:00:00+09:00'],
    ['Monday, March 9, 2026', '2026-03-09T00:00:00+09:00'],
    ['2026年3月9日', '2026-03-09T00:00:00+09:00'],
    ['2026年3月9日 07:05', '2026-03-09T07:05:00+09:00'],
    ['2026-03-09', '2026-03-09T00:00:00+09:00'],
    ['20260309', '2026-03-09T00:00:00+09:00'],
    ['2024-02-29', '2024-02-29T00:00:00+09:00'],
    ['2000-02-29', '2000-02-29T00:00:00+09:00'],
  ])("%s is by the site's clocks: %s", (text, value) => {
    expect(readDate(text, 'Asia/Tokyo')).toEqual({ kind: 'moment', value });
  });

  test.each([
    ['2026-03-09', newYork, '2026-03-09T00:00:00-04:00'],
    ['2026-03-09', 'Pacific/Auckland', '2026-03-09T00:00:00+13:00'],
    ['2026-03-09', 'UTC', '2026-03-09T00:00:00Z'],
    ['2026-03-09', 'Etc/UTC', '2026-03-09T00:00:00Z'],
    ['2026-03-09', 'Europe/London', '2026-03-09T00:00:00+00:00'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    ['2026-11-01', 'America/Havana', '2026-11-01T00:00:00-04:00'],
    ['1850-01-01', 'Europe/Paris', '1850-01-01T00:00:00+00:09'],
  ])('The day %s begins in %s at %s', (text, timeZone, value) => {
    expect(readDate(text, timeZone)).toEqual({ kind: 'moment', value });
  });

  test('Every moment reads back as itself', () => {
    const property = fc.property(moment, (text) => {
      expect(readDate(text, newYork)).toEqual({ kind: 'moment', value: text });
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('Every moment is the same in whatever spelling', () => {
    const property = fc.property(
      moment.map((text) => text.replace(/\.\d+/, '')),
      (text) => {
        for (const spelling of spell(text))
          expect([spelling, readingOf(spelling, newYork)]).toEqual([spelling, text]);
      },
    );
    fc.assert(property);
  });

  test('What the clocks of a zone showed reads back as the same instant, or as the earlier of two', () => {
    const zone = fc.constantFrom(
      newYork,
      'Europe/Paris',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const recent = fc
      .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) })
      .map((time) => time - (time % 1000));
    const property = fc.property(zone, recent, (timeZone, time) => {
      const shown = inTimeZone(fromEpochMilliseconds(time), timeZone);
      const reading = readDate(shown.slice(0, 19), timeZone);
      if (reading.kind === 'fault') throw new Error(reading.message);
      const spellings = [reading.value, reading.warning?.hint ?? ''].join(' ');
      expect(spellings).toContain(shown);
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('No text makes the reader throw', () => {
    const pieces = fc.constantFrom(
      ...[
        '2026',
        '03',
        '9',
        '-',
        '/',
        '.',
        ':',
        ' ',
        'T',
        'Z',
        '+',
        'Mar',
        'Mon, ',
        'W11',
        'pm',
        '[',
        ']',
        'Europe/Paris',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 14 }).map((each) => each.join('')),
      fc.stringMatching(/^[0-9]{1,15}$/),
    );
    const property = fc.property(text, (each) => {
      const reading = readDate(each, newYork);
      if (reading.kind === 'fault') expect(reading.hint).not.toBe('');
      else expect(isMoment(reading.value)).toBe(true);
    });
    fc.assert(property, { numRuns: 3000 });
  });
});

describe('What is no date', () => {
  test.each([
    ['2026-02-30', 'February 2026 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2026-04-31T07:05:00Z', 'April 2026 has 30 days'],
    ['31 June 2026', 'June 2026 has 30 days'],
    ['2026-03-00', 'March 2026 has 31 days'],
    ['2026-13-09', 'Months go from 01 to 12, and stand between the year and the day'],
    ['20261309', 'Months go from 01 to 12, and stand between the year and the day'],
    ['2026-03-09 25:00', 'Hours go from 00 to 23'],
    ['2026-03-09 24:30', 'Hours go from 00 to 23'],
    ['2026-03-09 24:00', 'Midnight begins the next day: 2026-03-10T00:00:00'],
    ['2026-12-31T24:00:00Z', 'Midnight begins the next day: 2027-01-01T00:00:00'],
    ['2026-03-09 07:60', 'Minutes go from 00 to 59'],
    ['2026-03-09T23:59:60Z', 'Seconds go from 00 to 59; a leap second is written as 59'],
    ['March 9, 2026 at 13:05 pm', 'Hours with a.m. and p.m. go from 1 to 12'],
    ['March 9, 2026 at 0:05 am', 'Hours with a.m. and p.m. go from 1 to 12'],
    ['Tue, 09 Mar 2026 07:05:00 GMT', '9 March 2026 is a Monday'],
    ['0999-12-31', 'Years go from 1000 to 9999'],
    ['999-12-31', 'Years go from 1000 to 9999'],
    ['12026-03-09', 'Years go from 1000 to 9999'],
    ['9999-12-31T23:59:59-05:00', 'The last moment that can be written is 9999-12-31T23:59:59Z'],
    ['2026-W11-1', 'Write 2026-03-09'],
    ['2020W537', 'Write 2021-01-03'],
    ['2027-W01', 'Write 2027-01-04'],
    ['2026-068', 'Write 2026-03-09'],
    ['2024-366', 'Write 2024-12-31'],
    ['2026-366', '2026 has 365 days'],
    ['1773039900', 'Write 2026-03-09T07:05:00Z'],
    ['1773039900000', 'Write 2026-03-09T07:05:00Z'],
    ['20260309070500', 'Write a T between the day and the time: 20260309T070500'],
    ['26-03-09', 'Write the year with four digits, such as 2026-03-09'],
    ['3/9/26', 'Write the year with four digits, such as 2026-03-09'],
    ['9 March 26', 'Write the year with four digits, such as 2026-03-09'],
    ['9 mars 2026', 'Write the month as a number or in English, such as 2026-03-09 or 9 March 2026, 07:05'],
    ['9. März 2026', 'Write the month as a number or in English, such as 2026-03-09 or 9 March 2026, 07:05'],
    [
      '9 de marzo de 2026',
      'Write the month as a number or in English, such as 2026-03-09 or 9 March 2026, 07:05',
    ],
    ['today', 'Write the day itself, such as 2026-03-09'],
    ['2026', 'Write the day too, such as 2026-03-09'],
    ['2026-11', 'Write the day too, such as 2026-11-09'],
    ['March 2026', 'Write the day too, such as 2026-03-09'],
    ['2026-03-09Z', 'Write the time too, such as 2026-03-09T07:05:00+09:00'],
    ['2026-03-09 07:05 +9', 'Write the hours of the offset with two digits, such as +09:00'],
    ['2026-03-09 7:5', 'Write minutes and seconds with two digits, such as 07:05:00'],
    ['31/31/2026', 'Write 2026-03-09, or with time and offset 2026-03-09T07:05:00+09:00'],
    ['2026-03-09 7', 'Write 2026-03-09, or with time and offset 2026-03-09T07:05:00+09:00'],
    ['soon', 'Write 2026-03-09, or with time and offset 2026-03-09T07:05:00+09:00'],
    [
      '2026-03-09T07:05:00+02:00[Europe/Paris]',
      'The offset is not the one of Europe/Paris, where it is 2026-03-09T07:05:00+01:00: leave out one of the two',
    ],
    [
      '2026-03-08T02:30:00-05:00[America/New_York]',
      'The offset is not the one of America/New_York: leave out one of the two',
    ],
  ])('%s: %s', (text, hint) => {
    const fault = { kind: 'fault', rule: 'invalid-date', message: `"${text}" is not a date`, hint };
    expect(readDate(text, 'UTC')).toEqual(fault);
  });

  test.each([
    [
      '2026-03-09 07:05 IST',
      'ambiguous-date',
      '"IST" is the name of several offsets',
      'Write 2026-03-09T07:05:00+05:30 (India) or 2026-03-09T07:05:00+01:00 (Ireland) or 2026-03-09T07:05:00+02:00 (Israel)',
    ],
    [
      '9 Mar 2026 07:05 BST',
      'ambiguous-date',
      '"BST" is the name of several offsets',
      'Write 2026-03-09T07:05:00+01:00 (Britain) or 2026-03-09T07:05:00+06:00 (Bangladesh)',
    ],
    [
      '2026-03-09 07:05 CET',
      'invalid-date',
      '"CET" is not an offset',
      'Write 2026-03-09T07:05:00+01:00 (central Europe in winter)',
    ],
    [
      '2026-03-09 07:05 XYZ',
      'invalid-date',
      '"XYZ" is not an offset',
      'Write an offset from -14:00 to +14:00, such as 2026-03-09T07:05:00+01:00',
    ],
    [
      '2026-03-09 07:05+14:01',
      'invalid-date',
      '"+14:01" is not an offset',
      'Write an offset from -14:00 to +14:00, such as 2026-03-09T07:05:00+01:00',
    ],
    [
      '2026-03-09T07:05[Europe/Pari]',
      'invalid-date',
      '"Europe/Pari" is not a time zone',
      'Write a name of the IANA database, such as Europe/Paris, or the offset, such as +01:00',
    ],
  ])('%s has no offset that everybody knows', (text, rule, message, hint) => {
    expect(readDate(text, 'UTC')).toEqual({ kind: 'fault', rule, message, hint });
  });

  test.each([
    ['03/09/2026', 'Write 2026-03-09 (9 March) or 2026-09-03 (3 September)'],
    ['9/3/2026', 'Write 2026-09-03 (3 September) or 2026-03-09 (9 March)'],
    ['09.03.2026', 'Write 2026-09-03 (3 September) or 2026-03-09 (9 March)'],
    ['09-03-2026 07:05', 'Write 2026-09-03 07:05 (3 September) or 2026-03-09 07:05 (9 March)'],
  ])('%s is not guessed', (text, hint) => {
    const message = `"${text}" can be read in two ways`;
    expect(readDate(text, 'UTC')).toEqual({ kind: 'fault', rule: 'ambiguous-date', message, hint });
  });

  test.each([
    ['25/12/2026', 'Write 2026-12-25 (25 December)'],
    ['12/25/2026, 07:05', 'Write 2026-12-25 07:05 (25 December)'],
    ['31.04.2026', undefined],
    ['03.03.2026', 'Write 2026-03-03 (3 March)'],
  ])('%s can be but one day, and still is not guessed', (text, hint) => {
    const reading = readDate(text, 'UTC');
    const message = `"${text}" is read differently from country to country`;
    if (hint) expect(reading).toEqual({ kind: 'fault', rule: 'ambiguous-date', message, hint });
    else expect(reading).toMatchObject({ rule: 'invalid-date' });
  });

  test('What a hint says to write can be read', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    const property = fc.property(numbers, fc.constantFrom('/', '.', '-'), ([first, second], mark) => {
      const reading = readDate([first, second, 2026].join(mark), 'UTC');
      const writings = reading.kind === 'fault' ? reading.hint.match(/\d{4}-\d\d-\d\d[^\s,]*/g) : null;
      for (const writing of writings ?? []) expect(readDate(writing, 'UTC').kind).toBe('moment');
      expect(writings).not.toBeNull();
    });
    fc.assert(property);
  });

  test('A message is one short line', () => {
    const reading = readDate(`two\nlines and ${'x'.repeat(500)}`, 'UTC');
    expect(reading).toMatchObject({ message: `"two lines and ${'x'.repeat(46)}…" is not a date` });
  });
});

describe('Clocks that change', () => {
  test.each([
    [
      '2026-03-08 02:30',
      newYork,
      'The clocks went from 2026-03-08 01:59 to 2026-03-08 03:00: write the offset, as in 2026-03-08T01:59:00-05:00 or 2026-03-08T03:00:00-04:00',
    ],
    [
      '2011-12-30',
      'Pacific/Apia',
      'The clocks went from 2011-12-29 23:59 to 2011-12-31 00:00: write the offset, as in 2011-12-29T23:59:00-10:00 or 2011-12-31T00:00:00+14:00',
    ],
    [
      '2018-11-04 00:30',
      'America/Sao_Paulo',
      'The clocks went from 2018-11-03 23:59 to 2018-11-04 01:00: write the offset, as in 2018-11-03T23:59:00-03:00 or 2018-11-04T01:00:00-02:00',
    ],
  ])('%s never happened in %s', (text, timeZone, hint) => {
    const message = `"${text}" never happened in ${timeZone}`;
    expect(readDate(text, timeZone)).toEqual({ kind: 'fault', rule: 'skipped-local-time', message, hint });
  });

  test('The times beside a skipped hour are there', () => {
    expect(readingOf('2026-03-08 01:59:59', newYork)).toBe('2026-03-08T01:59:59-05:00');
    expect(readingOf('2026-03-08 03:00', newYork)).toBe('2026-03-08T03:00:00-04:00');
  });

  test('A time that happened twice is the earlier one, with a warning that gives both', () => {
    expect(readDate('2026-11-01 01:30', newYork)).toEqual({
      kind: 'moment',
      value: '2026-11-01T01:30:00-04:00',
      warning: {
        rule: 'repeated-local-time',
        message: '"2026-11-01 01:30" happened twice in America/New_York',
        hint: 'The earlier is taken: write 2026-11-01T01:30:00-04:00 for it, or 2026-11-01T01:30:00-05:00 for the later',
      },
    });
  });

  test.each([
    ['2026-11-01 01:30 EST', '2026-11-01T01:30:00-05:00'],
    ['2026-11-01T01:30-05:00[America/New_York]', '2026-11-01T01:30:00-05:00'],
    ['2026-11-01T01:30-04:00[America/New_York]', '2026-11-01T01:30:00-04:00'],
  ])('%s says which of the two it is', (text, value) => {
    expect(readDate(text, newYork)).toEqual({ kind: 'moment', value });
  });
});

describe('Names of time zones', () => {
  test.each(['Europe/Lisbon', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(['', 'Europe/Lisboa', '+09:00', 'Z', 'IST ', '2026-01-01T00:00Z[UTC]', 'local'])(
    '"%s" is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});

describe('Moments', () => {
  test.each(['2026-03-09T07:05:00Z', '2026-03-09T07:05:00.5+09:00', '2024-02-29T23:59:59-03:30'])(
    '%s is one',
    (text) => {
      expect(isMoment(text)).toBe(true);
    },
  );

  test.each([
    '2026-03-09',
    '2026-03-09T07:05Z',
    '2026-03-09 07:05:00Z',
    '2026-03-09t07:05:00z',
    '2026-03-09T07:05:00',
    '2026-03-09T07:05:00+0900',
    '2026-02-30T07:05:00Z',
    '2026-13-01T07:05:00Z',
    '2026-03-09T24:00:00Z',
    '2026-03-09T07:60:00Z',
    '2026-03-09T07:05:60Z',
    '2026-03-09T07:05:00+15:00',
    '0999-03-09T07:05:00Z',
    ' 2026-03-09T07:05:00Z',
    '2026-03-09T07:05:00Z\n',
    'now',
  ])('%s is none', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  test('One that is written in full is read as when a blank stands for the T', () => {
    const spelt = fc.oneof(
      moment,
      moment.map((text) => text.replace(/^\d{4}/, '9999')),
      fc
        .tuple(moment, fc.constant('-00:00'))
        .map(([text, zone]) => text.replace(/(?:Z|[+-]\d\d:\d\d)$/, zone)),
    );
    const property = fc.property(spelt, (text) => {
      const spaced = readDate(text.replace('T', ' '), 'UTC');
      expect(readDate(text, 'UTC')).toEqual(
        spaced.kind === 'moment' ? spaced : { ...spaced, message: spaced.message.replace(' ', 'T') },
      );
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('They are in the order of their instants, whatever their offsets', () => {
    const near = fc
      .tuple(moment, offset)
      .map(([text, zone]) => [text, text.replace(/(?:Z|[+-]\d\d:\d\d)$/, zone)]);
    const pair = fc.oneof(fc.tuple(moment, moment), near);
    const property = fc.property(pair, ([a = '', b = '']) => {
      const short = [a, b].map((text) => text.replace(/(\.\d{1,3})\d*/, '$1'));
      const [first = '', second = ''] = short;
      expect(Math.sign(compareInstants(first, second))).toBe(Math.sign(instantOf(first) - instantOf(second)));
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test.each([
    ['2026-03-09T07:05:00Z', '2026-03-09T08:05:00+01:00', 0],
    ['2026-03-09T07:05:00Z', '2026-03-09T07:05:00.000Z', 0],
    ['2026-03-09T07:05:00.5Z', '2026-03-09T08:05:00.50+01:00', 0],
    ['2026-03-09T07:05:00.000000001Z', '2026-03-09T08:05:00+01:00', 1],
    ['2026-03-09T07:05:00.9Z', '2026-03-09T07:05:01Z', -1],
    ['2026-03-09T07:05:00.10Z', '2026-03-09T07:05:00.09Z', 1],
    ['2026-03-10T00:05:00+14:00', '2026-03-09T07:05:00-05:00', -1],
  ])('%s compared with %s is %i', (a, b, order) => {
    expect(Math.sign(compareInstants(a, b))).toBe(order);
    expect(Math.sign(compareInstants(b, a))).toBe(0 - order);
  });

  test.each([
    ['2026-03-08T12:00:00Z', true],
    ['2026-03-08T21:00:00+09:00', true],
    ['2026-03-08T11:59:59Z', false],
    ['2026-03-08T11:59:59.999999999Z', false],
    ['2026-03-10T12:00:00Z', true],
    ['2026-03-10T12:00:00.000000001Z', false],
    ['2026-03-10T12:00:01Z', false],
  ])('%s lies within the 48 hours: %s', (text, expected) => {
    expect(isWithinHours(text, '2026-03-10T12:00:00Z', 48)).toBe(expected);
  });

  test.each([
    ['2026-03-09T07:05:00Z', 'Mon, 09 Mar 2026 07:05:00 GMT'],
    ['2026-03-09T08:05:00+01:00', 'Mon, 09 Mar 2026 07:05:00 GMT'],
    ['2026-03-10T00:12:03+02:00', 'Mon, 09 Mar 2026 22:12:03 GMT'],
    ['2026-03-10T00:00:00Z', 'Tue, 10 Mar 2026 00:00:00 GMT'],
    ['2007-10-04T23:59:45.999Z', 'Thu, 04 Oct 2007 23:59:45 GMT'],
    ['1969-12-31T23:59:59-05:00', 'Thu, 01 Jan 1970 04:59:59 GMT'],
    ['1000-01-05T00:00:00Z', 'Sun, 05 Jan 1000 00:00:00 GMT'],
  ])('%s in RSS is %s', (text, expected) => {
    expect(toRfc822(text)).toBe(expected);
  });

  test('RSS and UTC spellings are the same instant, to the day of the week', () => {
    const property = fc.property(moment, (text) => {
      const instant = Math.floor(instantOf(text.replace(/\.\d+/, '')));
      expect(toRfc822(text)).toBe(new Date(instant).toUTCString());
      expect(instantOf(toRfc822(text))).toBe(instant);
      expect(compareInstants(toUtc(text), text)).toBe(0);
      expect(toUtc(text)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('Milliseconds since 1970 are a moment in UTC', () => {
    expect(fromEpochMilliseconds(1_773_039_900_000)).toBe('2026-03-09T07:05:00Z');
    expect(fromEpochMilliseconds(-1)).toBe('1969-12-31T23:59:59.999Z');
  });

  test('The same instant is shown by the clocks of another zone', () => {
    expect(inTimeZone('2026-03-09T07:05:00Z', newYork)).toBe('2026-03-09T03:05:00-04:00');
    expect(inTimeZone('2026-03-09T00:05:00.25+09:00', 'UTC')).toBe('2026-03-08T15:05:00.25Z');
  });

  test('The day is the one that was written', () => {
    expect(dayOf('2026-03-09T00:05:00+09:00')).toEqual({ year: '2026', month: '03', day: '09' });
  });

  test('Readers see the written clock, or the clock of a zone', () => {
    expect(toReadable('2026-03-09T07:05:30+09:00')).toBe('9 March 2026, 07:05');
    expect(toReadable('2026-03-09T07:05:30+09:00', newYork)).toBe('8 March 2026, 18:05');
    expect(toNumeric('2026-03-09T07:05:30+09:00')).toBe('2026-03-09 07:05');
    expect(toNumeric('2026-03-09T07:05:30+09:00', newYork)).toBe('2026-03-08 18:05');
  });
});

describe('A date at the beginning of a file name', () => {
  test.each([
    ['2026-03-09-ferry.md', '2026-03-09', 'ferry.md'],
    ['2026-03-09_ferry.md', '2026-03-09', 'ferry.md'],
    ['20260309-ferry', '2026-03-09', 'ferry'],
    ['20260309_1-ferry', '2026-03-09', '1-ferry'],
    ['2024-02-29-leap', '2024-02-29', 'leap'],
  ])('%s is of %s', (name, date, rest) => {
    expect([dateInFileName(name), withoutDate(name)]).toEqual([date, rest]);
  });

  test.each([
    'ferry.md',
    '2026-02-30-ferry.md',
    '2026-0309-ferry.md',
    '2026-03-09.md',
    '2026-03-09-.md',
    '2026-03-09 ferry.md',
    'x-2026-03-09-ferry.md',
    '120260309-ferry.md',
    '',
  ])('"%s" has none and stays as it is', (name) => {
    expect([dateInFileName(name), withoutDate(name)]).toEqual([undefined, name]);
  });
});
