/** What an abbreviation can mean: an offset, and where it is in use. */
export interface Meaning {
  offset: string;
  place: string;
}

const utcNames = ['Z', 'UTC', 'GMT', 'UT'];

/** The abbreviations that RFC 822 defines. */
const rfc822Offsets: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Abbreviations that no standard defines: never believed, but a hint can say what they may mean. */
const meanings: Record<string, Meaning[]> = {
  ACDT: [{ offset: '+10:30', place: 'central Australia' }],
  ACST: [{ offset: '+09:30', place: 'central Australia' }],
  AEDT: [{ offset: '+11:00', place: 'eastern Australia' }],
  AEST: [{ offset: '+10:00', place: 'eastern Australia' }],
  AKDT: [{ offset: '-08:00', place: 'Alaska' }],
  AKST: [{ offset: '-09:00', place: 'Alaska' }],
  AMT: [
    { offset: '-04:00', place: 'the Amazon' },
    { offset: '+04:00', place: 'Armenia' },
  ],
  AST: [
    { offset: '-04:00', place: 'Atlantic Canada' },
    { offset: '+03:00', place: 'Arabia' },
  ],
  AWST: [{ offset: '+08:00', place: 'western Australia' }],
  BRT: [{ offset: '-03:00', place: 'Brazil' }],
  BST: [
    { offset: '+01:00', place: 'Britain' },
    { offset: '+06:00', place: 'Bangladesh' },
  ],
  CAT: [{ offset: '+02:00', place: 'central Africa' }],
  CEST: [{ offset: '+02:00', place: 'central Europe in summer' }],
  CET: [{ offset: '+01:00', place: 'central Europe in winter' }],
  EAT: [{ offset: '+03:00', place: 'eastern Africa' }],
  EEST: [{ offset: '+03:00', place: 'eastern Europe in summer' }],
  EET: [{ offset: '+02:00', place: 'eastern Europe in winter' }],
  GST: [
    { offset: '+04:00', place: 'the Gulf' },
    { offset: '-02:00', place: 'South Georgia' },
  ],
  HKT: [{ offset: '+08:00', place: 'Hong Kong' }],
  HST: [{ offset: '-10:00', place: 'Hawaii' }],
  IST: [
    { offset: '+05:30', place: 'India' },
    { offset: '+01:00', place: 'Ireland' },
    { offset: '+02:00', place: 'Israel' },
  ],
  JST: [{ offset: '+09:00', place: 'Japan' }],
  KST: [{ offset: '+09:00', place: 'Korea' }],
  MSK: [{ offset: '+03:00', place: 'Moscow' }],
  NZDT: [{ offset: '+13:00', place: 'New Zealand in summer' }],
  NZST: [{ offset: '+12:00', place: 'New Zealand in winter' }],
  PKT: [{ offset: '+05:00', place: 'Pakistan' }],
  SAST: [{ offset: '+02:00', place: 'South Africa' }],
  SGT: [{ offset: '+08:00', place: 'Singapore' }],
  SST: [
    { offset: '-11:00', place: 'Samoa' },
    { offset: '+08:00', place: 'Singapore' },
  ],
  WAT: [{ offset: '+01:00', place: 'western Africa' }],
  WEST: [{ offset: '+01:00', place: 'western Europe in summer' }],
  WET: [{ offset: '+00:00', place: 'western Europe in winter' }],
  WIB: [{ offset: '+07:00', place: 'western Indonesia' }],
};

const numeric = /^(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?$/;
const maximumMinutes = 14 * 60;

/**
 * An offset as RFC 3339 writes it (`+09:00`, or `Z` for UTC) from how somebody wrote it: `+0900`, `GMT+0900`, `EST`.
 * Undefined where it cannot be known, and beyond 14 hours, where XML Schema's dateTime ends.
 */
export function readOffset(written: string): string | undefined {
  const name = written.toUpperCase();
  if (utcNames.includes(name)) return 'Z';
  const { sign, hours, minutes = '00' } = numeric.exec(name)?.groups ?? {};
  if (sign === undefined) return rfc822Offsets[name];
  const isReal = Number(minutes) < 60 && Number(hours) * 60 + Number(minutes) <= maximumMinutes;
  return isReal ? toUtcName(`${sign}${hours}:${minutes}`) : undefined;
}

/** What an abbreviation that is not accepted may mean; empty where nobody knows. */
export function meaningsOf(written: string): Meaning[] {
  return meanings[written.toUpperCase()] ?? [];
}

/** Do two offsets show the same time (`Z` and `+00:00` do)? */
export function isSameOffset(a: string, b: string): boolean {
  return a.replace('Z', '+00:00') === b.replace('Z', '+00:00');
}

/** RFC 3339 keeps `-00:00` for a clock nobody knows; the instant is the one of UTC. */
function toUtcName(offset: string): string {
  return offset === '-00:00' ? 'Z' : offset;
}
