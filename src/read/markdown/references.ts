import type { Reading } from './reading.ts';

/** The names that articles hold, of the two thousand that HTML has; a map, for `&constructor;` is none of them. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['shy', '\u00ad'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['deg', '°'],
  ['euro', '€'],
  ['pound', '£'],
  ['cent', '¢'],
  ['sect', '§'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['frac12', '½'],
]);

const REFERENCE = /&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[a-zA-Z][0-9a-zA-Z]{0,30});/;
const HERE = new RegExp(REFERENCE, 'y');

/** Whether a text has something in it that HTML may know as a character: `&amp;`. */
export function mayHoldReference(text: string): boolean {
  return text.includes('&') && REFERENCE.test(text);
}

/** `&`: a reference to a character that is known here, or text. */
export function readReference(reading: Reading): boolean {
  HERE.lastIndex = reading.at;
  const [reference] = HERE.exec(reading.text) ?? [];
  if (reference === undefined) {
    reading.at += 1;
    return true;
  }
  const name = reference.slice(1, -1);
  const value = name.startsWith('#') ? numbered(name) : NAMED.get(name);
  if (value === undefined) return false;
  reading.decode(value, reference.length);
  return true;
}

/** `#8217`, `#x2019`: only what is a character without doubt. */
function numbered(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
  return isCharacter ? String.fromCharCode(code) : undefined;
}
