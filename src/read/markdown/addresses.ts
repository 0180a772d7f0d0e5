import type { Reading } from './reading.ts';

/** A bare address on the web, as plain as most are: a host with dots, and a path in the letters of addresses. */
const WEB = /https?:\/\/[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+(?:\/(?:[\w/.=?%#+-]|&(?=\w+=))*)?/y;
/** What at its end belongs to the sentence … */
const TRAILING = '.?_';
/** … and what may follow: such marks, and then the end of the word. */
const AFTER_WEB = /[!"')*,.:;?_~]*(?:[ \n]|$)/y;

const SCHEME = /https?$/i;
const LONGEST_SCHEME = 5;

/** A bare address of mail, on both sides of its `@`. */
const MAIL_NAME = /[a-zA-Z0-9][a-zA-Z0-9.+-]*$/;
const MAIL_HOST =
  /@[a-zA-Z0-9][a-zA-Z0-9-]*(?:\.[a-zA-Z0-9][a-zA-Z0-9-]*)*\.[a-zA-Z]+(?=[ \n),;:!?*"']|\.(?:[ \n]|$)|$)/y;
const LONGEST_NAME = 100;

/** Before the `@` of a name elsewhere: `@copydesk`. */
const BEFORE_HANDLE = /(?:^|[ ("“‘«])$/;

/** Before an address: the beginning of a line, or of the word. */
const BEFORE_ADDRESS = /[ \n(*]/;

/** `:`: the end of the scheme of a bare address, or text. */
export function readColon(reading: Reading): boolean {
  const { text, at } = reading;
  const [scheme] = SCHEME.exec(text.slice(Math.max(0, at - LONGEST_SCHEME), at)) ?? [];
  if (scheme === undefined) return asText(reading);
  const start = at - scheme.length;
  WEB.lastIndex = start;
  const [match] = WEB.exec(text) ?? [];
  const url = match && withoutTrailing(match);
  if (url === undefined || start + url.length > reading.end) return false;
  AFTER_WEB.lastIndex = start + url.length;
  return AFTER_WEB.test(text) && addAddress(reading, { start, value: url, url });
}

/** `.`: a bare address may begin with `www.`; all others are text. */
export function readDot(reading: Reading): boolean {
  const { text, at } = reading;
  const isW = (offset: number) => (text.charCodeAt(offset) | 32) === 119;
  return isW(at - 1) && isW(at - 2) && isW(at - 3) ? false : asText(reading);
}

/** `@`: the middle of a bare address of mail, or text before somebody’s name elsewhere. */
export function readAt(reading: Reading): boolean {
  const { text, at, start, lineStart } = reading;
  const before = text.slice(Math.max(lineStart, start, at - LONGEST_NAME), at);
  if (BEFORE_HANDLE.test(before)) return asText(reading);
  const [name] = MAIL_NAME.exec(before) ?? [];
  MAIL_HOST.lastIndex = at;
  const [host] = MAIL_HOST.exec(text) ?? [];
  if (!name || !host || at + host.length > reading.end) return false;
  const value = name + host;
  return addAddress(reading, { start: at - name.length, value, url: `mailto:${value}` });
}

function withoutTrailing(url: string): string {
  let end = url.length;
  while (TRAILING.includes(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}

/** A link that is its own text. Not within brackets: what becomes of it there depends on what becomes of them. */
function addAddress(
  reading: Reading,
  { start, value, url }: { start: number; value: string; url: string },
): boolean {
  const isAtBeginning = start === reading.start || start === reading.lineStart;
  const isFree = isAtBeginning || BEFORE_ADDRESS.test(reading.text.charAt(start - 1));
  if (!isFree || reading.isInLabel || reading.hasBracket || !reading.backTo(start)) return false;
  const end = start + value.length;
  const placed = () => ({ start: reading.point(start), end: reading.point(end) });
  const children = [{ type: 'text' as const, value, position: placed() }]; // as const: the literal, not a string
  return reading.add({ type: 'link', title: null, url, children, position: placed() }, value.length);
}

function asText(reading: Reading): boolean {
  reading.at += 1;
  return true;
}
