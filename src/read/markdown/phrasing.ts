import type { PhrasingContent } from 'mdast';
import { readAt, readColon, readDot } from './addresses.ts';
import { giveUpOpenings, readRun } from './emphasis.ts';
import { readImage, readLink } from './links.ts';
import { readBackslash, readCode, readLess } from './literals.ts';
import { type Mark, Reading, type Stretch } from './reading.ts';
import { readReference } from './references.ts';

/** What the characters mean that can mean something; all others are text. */
const MARKS: Record<string, Mark> = {
  '\n': (reading) => reading.endLine(),
  '\t': () => false,
  '\\': readBackslash,
  '`': readCode,
  '*': readRun,
  _: readRun,
  '~': readRun,
  '[': readLink,
  '!': readImage,
  '<': readLess,
  '&': readReference,
  ':': readColon,
  '.': readDot,
  '@': readAt,
};

const byCode: (Mark | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => MARKS[String.fromCharCode(code)],
);

/** The nodes of a stretch of text, or undefined where one of its marks can be read in more ways than one. */
export function readPhrasing(text: string, stretch: Stretch): PhrasingContent[] | undefined {
  const reading = new Reading(text, stretch, byCode);
  if (!reading.walk()) return undefined;
  giveUpOpenings(reading);
  return reading.nodes;
}
