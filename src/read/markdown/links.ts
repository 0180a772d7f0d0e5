import type { PhrasingContent } from 'mdast';
import type { Reading } from './reading.ts';
import { mayHoldReference } from './references.ts';

const OPENING = '['.charCodeAt(0);
const CLOSING = ']'.charCodeAt(0);
const PAREN = '('.charCodeAt(0);
const CARET = '^'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** Brackets that may stand in each other before the search for a closing one is given up … */
const DEEPEST = 4;
/** … and how far away that may be. */
const LONGEST = 2_000;

const NONE = -1;
const UNSURE = -2;

/** An address without brackets and escapes, with a title or without one; parentheses in it stand in pairs. */
const RESOURCE =
  /\(((?:[^\s\\()<>[\]\x00-\x1f\x7f]|\([^\s\\()<>[\]\x00-\x1f\x7f]*\))+)(?: +(?:"([^"\\\n\t[\]]*)"|'([^'\\\n\t[\]]*)'))?\)/y;

/** What can take a closing bracket away: code and elements go before links. */
const STRONGER = /[`<]/;

/** What in an alternative text would be more than text. */
const NOT_PLAIN = /[\\`*_[\]<~\n\t@]|www\.|https?:/i;

interface Resource {
  url: string;
  title: string | null;
  end: number;
}

/** `[`: the beginning of a link with its address in parentheses, or else text. */
export function readLink(reading: Reading): boolean {
  const found = resourceAfterLabel(reading, 1);
  if (typeof found === 'boolean') return found;
  return !reading.isInLabel && addLink(reading, found);
}

/** `!`: with a bracket, the beginning of a picture with its address, or else text. */
export function readImage(reading: Reading): boolean {
  if (reading.at + 1 >= reading.end || reading.code(1) !== OPENING) return asText(reading, 1);
  const found = resourceAfterLabel(reading, 2);
  if (typeof found === 'boolean') return found;
  const { url, title, end, close } = found;
  const alt = reading.text.slice(reading.at + 2, close);
  if (NOT_PLAIN.test(alt) || mayHoldReference(alt)) return false;
  const position = { start: reading.point(), end: reading.point(end) };
  return reading.add({ type: 'image', title, url, alt, position }, end - reading.at);
}

/** What follows the label that begins here; true where all of it is text, of which the beginning is passed. */
function resourceAfterLabel(reading: Reading, opening: number): (Resource & { close: number }) | boolean {
  const { text, at, end } = reading;
  if (reading.code(opening) === CARET) return false;
  const close = closingBracket(reading, at + opening);
  if (close === UNSURE) return false;
  const next = close === NONE || close + 1 >= end ? Number.NaN : text.charCodeAt(close + 1);
  if (next === OPENING) return false;
  if (next !== PAREN) {
    if (STRONGER.test(text.slice(at, close === NONE ? end : close))) return false;
    reading.hasBracket = true;
    return asText(reading, opening);
  }
  const resource = resourceAt(text, close + 1);
  return resource !== undefined && resource.end <= end && { ...resource, close };
}

function closingBracket({ text, end }: Reading, from: number): number {
  let depth = 1;
  const last = Math.min(end, from + LONGEST);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) return UNSURE;
    if (code === OPENING) depth += 1;
    if (code === CLOSING) depth -= 1;
    if (depth === 0) return at;
    if (depth > DEEPEST) return UNSURE;
  }
  return last === end ? NONE : UNSURE;
}

function resourceAt(text: string, at: number): Resource | undefined {
  RESOURCE.lastIndex = at;
  const match = RESOURCE.exec(text);
  if (!match) return undefined;
  const [{ length }, url = '', double, single] = match;
  const title = double || single || null;
  if (mayHoldReference(url) || (title && mayHoldReference(title))) return undefined;
  return { url, title, end: at + length };
}

function addLink(reading: Reading, { url, title, end, close }: Resource & { close: number }): boolean {
  const isSure = reading.endText();
  const start = reading.point();
  reading.skip(1);
  const children = readLabel(reading, close);
  if (!isSure || !children) return false;
  reading.skip(end - close);
  reading.nodes.push({ type: 'link', title, url, children, position: { start, end: reading.point() } });
  return true;
}

/** The phrasing of a link's label, in which no emphasis from outside ends. */
function readLabel(reading: Reading, close: number): PhrasingContent[] | undefined {
  const { nodes, openings, end } = reading;
  reading.nodes = [];
  reading.openings = [];
  reading.end = close;
  reading.isInLabel = true;
  const isSure = reading.walk() && reading.openings.length === 0;
  const children = reading.nodes;
  reading.nodes = nodes;
  reading.openings = openings;
  reading.end = end;
  reading.isInLabel = false;
  return isSure ? children : undefined;
}

function asText(reading: Reading, length: number): boolean {
  reading.at += length;
  return true;
}
