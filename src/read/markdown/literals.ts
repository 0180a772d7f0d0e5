import type { Reading } from './reading.ts';

const BACKTICK = '`'.charCodeAt(0);

/** An element's tag as most people write it, or an address in angle brackets. */
const TAG =
  /<(?:[a-zA-Z][a-zA-Z0-9-]*(?: +[a-zA-Z_:][\w.:-]*(?:="[^"\n\t]*")?)* *\/?|\/[a-zA-Z][a-zA-Z0-9-]* *)>/y;
const ANGLED_ADDRESS = /<(https?:\/\/[^\x00-\x20\x7f<>]*)>/y;
/** `<` where it begins nothing: before white space, a number, or the end. */
const LESS_THAN = /<(?:[0-9][0-9.,%]*)?(?:[ \n]|$)/y;

const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** `` ` ``: code up to the next run of as many; the mark alone is not sure. */
export function readCode(reading: Reading): boolean {
  const size = sizeOfRun(reading, reading.at);
  const contentStart = reading.at + size;
  const close = closingRun(reading, contentStart, size);
  if (close === undefined) return false;
  const content = reading.text.slice(contentStart, close);
  if (/[\n\t]/.test(content)) return false;
  const isPadded = content.startsWith(' ') && content.endsWith(' ') && /[^ ]/.test(content);
  const value = isPadded ? content.slice(1, -1) : content;
  const end = close + size;
  const position = { start: reading.point(), end: reading.point(end) };
  return reading.add({ type: 'inlineCode', value, position }, end - reading.at);
}

/** `<`: a tag, an address in angle brackets, or text before white space or a number. */
export function readLess(reading: Reading): boolean {
  const { text, at, end } = reading;
  LESS_THAN.lastIndex = at;
  if (at + 1 === end || LESS_THAN.test(text)) {
    reading.at += 1;
    return true;
  }
  TAG.lastIndex = at;
  const [value] = TAG.exec(text) ?? [];
  if (value === undefined) return readAngledAddress(reading);
  if (at + value.length > end) return false;
  const position = { start: reading.point(), end: reading.point(at + value.length) };
  return reading.add({ type: 'html', value, position }, value.length);
}

/** `\`: before punctuation the mark itself, before the end of the line a break, else text. */
export function readBackslash(reading: Reading): boolean {
  const { text, at, end } = reading;
  const next = at + 1 < end ? text.charAt(at + 1) : '';
  if (next === '\n') {
    reading.at += 1;
    return reading.breakLine(at);
  }
  if (PUNCTUATION.test(next)) reading.decode(next, 2);
  else reading.at += 1;
  return true;
}

function readAngledAddress(reading: Reading): boolean {
  const { text, at, end } = reading;
  ANGLED_ADDRESS.lastIndex = at;
  const [whole, url] = ANGLED_ADDRESS.exec(text) ?? [];
  if (whole === undefined || url === undefined || at + whole.length > end || reading.isInLabel) return false;
  const position = { start: reading.point(), end: reading.point(at + whole.length) };
  const inner = { start: reading.point(at + 1), end: reading.point(at + 1 + url.length) };
  const children = [{ type: 'text' as const, value: url, position: inner }]; // as const: the literal, not a string
  return reading.add({ type: 'link', title: null, url, children, position }, whole.length);
}

/** Where the next run of this size begins. */
function closingRun(reading: Reading, from: number, size: number): number | undefined {
  for (let at = from; at < reading.end; at++) {
    if (reading.text.charCodeAt(at) !== BACKTICK) continue;
    const found = sizeOfRun(reading, at);
    if (found === size) return at;
    at += found;
  }
  return undefined;
}

function sizeOfRun({ text, end }: Reading, from: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === BACKTICK) at += 1;
  return at - from;
}
