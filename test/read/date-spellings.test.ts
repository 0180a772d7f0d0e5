import { expect, test } from 'vitest';
import { readDate } from '../../src/dates.ts';

/** What programs, word processors and press offices write, each of it in one way to read. */
test.each([
  ['2026‑03‑09', '2026-03-09T00:00:00Z'],
  ['2026–03–09', '2026-03-09T00:00:00Z'],
  ['09-Mar-2026', '2026-03-09T00:00:00Z'],
  ['2026-03-09, 08:00', '2026-03-09T08:00:00Z'],
  ['2026-03-09 at 8am', '2026-03-09T08:00:00Z'],
  ['Mon Mar 09 2026 08:00:00 GMT+0100 (Central European Standard Time)', '2026-03-09T08:00:00+01:00'],
  ['2026-03-09 08:00:00 -0500 EST', '2026-03-09T08:00:00-05:00'],
  ['00:01 GMT on Monday, 9 March 2026', '2026-03-09T00:01:00Z'],
  ['6 a.m., March 9, 2026', '2026-03-09T06:00:00Z'],
  ['06:00 +01:00 2026-03-09', '2026-03-09T06:00:00+01:00'],
])('%s is %s', (text, value) => {
  expect(readDate(text, 'UTC')).toEqual({ kind: 'moment', value });
});

test.each([
  ['00:01 CET 9 March 2026', 'Write 2026-03-09T00:01:00+01:00 (central Europe in winter)'],
  ['06:00 on Tuesday, 9 March 2026', '9 March 2026 is a Monday'],
])('%s is refused: %s', (text, hint) => {
  expect(readDate(text, 'UTC')).toMatchObject({ kind: 'fault', hint });
});
