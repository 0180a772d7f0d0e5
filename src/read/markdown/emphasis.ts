import type { PhrasingContent } from 'mdast';
import type { Point } from './page.ts';
import type { Opening, Reading } from './reading.ts';

const UNDERSCORE = '_'.charCodeAt(0);
const TILDE = '~'.charCodeAt(0);

/** What a marker makes of the text between two of its runs, by the length of these. */
const MADE: Record<number, ['emphasis' | 'delete', 'strong' | 'delete']> = {
  ['*'.charCodeAt(0)]: ['emphasis', 'strong'],
  [UNDERSCORE]: ['emphasis', 'strong'],
  [TILDE]: ['delete', 'delete'],
};

/** Runs that may wait for an answer at once. */
const MOST_OPENINGS = 20;

type Side = 'space' | 'punctuation' | 'other';

/**
 * A run of `*`, `_` or `~`. Sure are runs of one or two that stand in pairs of the same length, one pair within another;
 * runs that can neither open nor close anything are text, and so is one that nothing answers.
 */
export function readRun(reading: Reading): boolean {
  const marker = reading.code(0);
  const size = sizeOfRun(reading, marker);
  const { opens, closes } = rolesOf(reading, marker, size);
  const opening = reading.openings.at(-1);
  if (!opens && !closes) return asText(reading, size);
  if (size > 2) return false;
  if (closes && opening?.marker === marker) return opening.size === size && close(reading, opening);
  if (closes && reading.openings.some((each) => each.marker === marker)) return false;
  return opens ? open(reading, marker, size) : asText(reading, size);
}

/** At the end of a stretch, runs that nothing closed are text after all; what they hold comes to stand beside them. */
export function giveUpOpenings(reading: Reading): void {
  for (let opening = reading.openings.pop(); opening; opening = reading.openings.pop()) {
    const { marker, size, start, end, before } = opening;
    const value = String.fromCharCode(marker).repeat(size);
    append(before, { type: 'text', value, position: { start, end } });
    const [first, ...others] = reading.nodes;
    if (first) append(before, first);
    before.push(...others);
    reading.nodes = before;
  }
}

/** Adds a node, or its text to the text before it. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || node.type !== 'text' || !last.position || !node.position) {
    nodes.push(node);
    return;
  }
  last.value += node.value;
  last.position.end = node.position.end;
}

function sizeOfRun(reading: Reading, marker: number): number {
  let size = 1;
  while (reading.at + size < reading.end && reading.code(size) === marker) size += 1;
  return size;
}

function asText(reading: Reading, size: number): boolean {
  reading.at += size;
  return true;
}

function open(reading: Reading, marker: number, size: number): boolean {
  const isSure = reading.endText() && reading.openings.length < MOST_OPENINGS;
  const start = reading.point();
  reading.skip(size);
  reading.openings.push({ marker, size, start, end: reading.point(), before: reading.nodes });
  reading.nodes = [];
  return isSure;
}

function close(reading: Reading, { marker, size, start, before }: Opening): boolean {
  const isSure = reading.endText();
  reading.skip(size);
  before.push(emphasisOf(marker, size, reading.nodes, { start, end: reading.point() }));
  reading.nodes = before;
  reading.openings.pop();
  return isSure;
}

function emphasisOf(
  marker: number,
  size: number,
  children: PhrasingContent[],
  position: { start: Point; end: Point },
): PhrasingContent {
  const [single, double] = MADE[marker] ?? ['emphasis', 'strong'];
  return { type: size === 1 ? single : double, children, position };
}

/** CommonMark's rule of what a run may do, by the characters on both sides. */
function rolesOf(reading: Reading, marker: number, size: number): { opens: boolean; closes: boolean } {
  const { text, at, start, stop, lineStart } = reading;
  const previous = at === start || at === lineStart ? Number.NaN : text.charCodeAt(at - 1);
  const next = at + size === stop ? Number.NaN : text.charCodeAt(at + size);
  const before = sideOf(previous);
  const after = sideOf(next);
  const isStrike = marker === TILDE;
  const left =
    after === 'other' || (after === 'punctuation' && before !== 'other') || (!isStrike && next === TILDE);
  const right =
    before === 'other' ||
    (before === 'punctuation' && after !== 'other') ||
    (!isStrike && previous === TILDE);
  if (marker !== UNDERSCORE) return { opens: left, closes: right };
  return { opens: left && (before !== 'other' || !right), closes: right && (after !== 'other' || !left) };
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

function sideOf(code: number): Side {
  if (Number.isNaN(code)) return 'space';
  const character = String.fromCharCode(code);
  if (SPACE.test(character)) return 'space';
  return PUNCTUATION.test(character) ? 'punctuation' : 'other';
}
