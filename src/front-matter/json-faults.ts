import { openBrackets, openQuote } from './brackets.ts';
import { explained, type JsonScene, replaced } from './json-scene.ts';
import {
  explainBackslash,
  explainControl,
  explainInnerQuotes,
  explainNakedName,
  explainNakedText,
  explainSingleQuotes,
  explainTypographicQuotes,
  explainUnclosedText,
} from './json-texts.ts';
import type { Explanation, Fault } from './language.ts';
import { shown } from './spelling.ts';

type Recognise = (scene: JsonScene) => Explanation | undefined;

/**
 * What the parser stumbled over at an offset. It lets texts run over line ends, and takes its last word for the
 * fault where a text or a bracket is open at the end.
 */
export function jsonFaultAt(text: string, offset: number): Fault {
  const rest = text.slice(offset).replace(/^(?:"(?:[^"\\\n]|\\.)*"|[^\s",:[\]{}]+|[\]},:[{])/, '');
  const quote = rest.trim() === '' || rest.startsWith('"') ? openQuote(text) : undefined;
  if (quote !== undefined) return { code: 'unclosed-text', start: quote, end: quote + 1 };
  const isOpen = rest.trim() === '' && openBrackets(text, { start: 0, end: text.length }).length > 0;
  return {
    code: isOpen ? 'unclosed-bracket' : 'unexpected',
    start: offset,
    end: Math.min(offset + 1, text.length),
  };
}

/** The fault of a character that cannot stand inside a text. */
export function jsonControlAt(text: string, offset: number): Fault {
  const quote = text[offset] === '\n' ? openQuote(text) : undefined;
  if (quote !== undefined) return { code: 'unclosed-text', start: quote, end: quote + 1 };
  return { code: 'control', start: offset, end: offset + 1 };
}

/** Says what is wrong in JSON, as somebody who looks at the place would. */
export function explainJson(fault: Fault, text: string): Explanation {
  const lineEnd = /\n|$/.exec(text.slice(fault.start))?.index ?? 0;
  const ahead = text.slice(fault.start, fault.start + lineEnd);
  const scene = { fault, text, ahead, behind: text.slice(0, fault.start).trimEnd() };
  for (const recognise of recognisers) {
    const explanation = recognise(scene);
    if (explanation) return explanation;
  }
  const what = ahead === '' ? 'the end of the line' : shown(ahead);
  return { start: fault.start, end: fault.end, wording: { message: `JSON does not expect ${what} here` } };
}

const recognisers: Recognise[] = [
  explainNothing,
  explainUnclosedText,
  explainControl,
  explainComment,
  explainSpareComma,
  explainTypographicQuotes,
  explainSingleQuotes,
  explainBackslash,
  explainInnerQuotes,
  explainUnclosedBracket,
  explainMore,
  explainNakedName,
  explainEquals,
  explainMissingColon,
  explainMissingComma,
  explainMissingValue,
  explainNakedText,
];

function explainNothing({ fault, text }: JsonScene): Explanation | undefined {
  const wording = { message: 'There is nothing here where JSON is expected', hint: 'Write at least {}' };
  return text.trim() === '' ? explained(fault, wording) : undefined;
}

function explainComment({ fault, text, ahead }: JsonScene): Explanation | undefined {
  const block = /^\/\*[\s\S]*?\*\//.exec(text.slice(fault.start, fault.start + 10_000))?.[0];
  const comment = block ?? /^(?:\/\/|#).*/.exec(ahead)?.[0];
  if (!comment) return undefined;
  const spot = { start: fault.start, end: fault.start + comment.length };
  return replaced(spot, { message: `JSON has no comments: ${shown(comment)}`, hint: 'Delete it' }, '');
}

function explainSpareComma({ fault, ahead, behind }: JsonScene): Explanation | undefined {
  const isSecond = ahead.startsWith(',') && /[,[{]$/.test(behind);
  const isLast = /^[\]}]/.test(ahead) && behind.endsWith(',');
  if (!isSecond && !isLast) return undefined;
  const start = isSecond ? fault.start : behind.length - 1;
  const message = isSecond ? `Nothing stands before this comma` : `A comma stands before "${ahead[0]}"`;
  return replaced({ start, end: start + 1 }, { message, hint: 'Delete the comma' }, '');
}

function explainUnclosedBracket({ fault, text }: JsonScene): Explanation | undefined {
  const open = openBrackets(text, { start: 0, end: text.length });
  const innermost = open.at(-1);
  if (!innermost || fault.code !== 'unclosed-bracket') return undefined;
  const spot = { start: innermost.offset, end: innermost.offset + 1 };
  const wording = {
    message: `The bracket "${text[innermost.offset]}" is never closed`,
    hint: `Write "${innermost.closing}" where it ends`,
  };
  const end = text.trimEnd().replace(/,$/, '').length;
  const closing = open
    .toReversed()
    .map((each) => each.closing)
    .join('');
  return explained(spot, wording, { start: end, end: text.length, text: closing });
}

function explainMore({ text, ahead, behind }: JsonScene): Explanation | undefined {
  if (behind === '' || openBrackets(text, { start: 0, end: behind.length }).length > 0 || ahead === '')
    return undefined;
  const spot = { start: text.indexOf(ahead, behind.length), end: text.length };
  const hint = 'Is there a closing bracket too many before it?';
  return explained(
    { ...spot, end: spot.start + ahead.length },
    { message: `Text follows the end of the JSON: ${shown(ahead)}`, hint },
  );
}

function explainEquals({ fault, ahead }: JsonScene): Explanation | undefined {
  if (ahead[0] !== '=') return undefined;
  const spot = { start: fault.start, end: fault.start + 1 };
  return replaced(spot, { message: 'In JSON a colon and not "=" follows a name', hint: 'Write ":"' }, ':');
}

const VALUE_AHEAD = /^["\p{L}\d[{-]/u;

function explainMissingColon({ text, ahead, behind }: JsonScene): Explanation | undefined {
  const name = /(?:^|[{,])\s*("(?:[^"\\\n]|\\.)*")$/.exec(behind.slice(-1000))?.[1];
  const isInObject = openBrackets(text, { start: 0, end: behind.length }).at(-1)?.closing === '}';
  if (!name || !isInObject || !VALUE_AHEAD.test(ahead)) return undefined;
  const spot = { start: behind.length, end: behind.length };
  return replaced(spot, { message: `A colon is missing after ${name}`, hint: `Write ${name}: ` }, ':');
}

function explainMissingComma({ text, ahead, behind }: JsonScene): Explanation | undefined {
  const isOpen = openBrackets(text, { start: 0, end: behind.length }).length > 0;
  if (!isOpen || !/["\p{L}\d\]}]$/u.test(behind) || !/^["\p{L}\d[{;-]/u.test(ahead)) return undefined;
  const spot = { start: behind.length, end: behind.length + (ahead[0] === ';' ? 1 : 0) };
  const wording = { message: 'A comma is missing between two values', hint: 'Write "," here' };
  return replaced(spot, wording, ',');
}

function explainMissingValue({ ahead, behind }: JsonScene): Explanation | undefined {
  if (!behind.endsWith(':') || !/^(?:[,}\]]|$)/.test(ahead)) return undefined;
  const name = /"(?:[^"\\\n]|\\.)*"\s*:$/.exec(behind.slice(-1000))?.[0] ?? ':';
  const spot = { start: behind.length, end: behind.length };
  return replaced(
    spot,
    { message: `No value follows ${name}`, hint: 'Write "" for an empty one, or delete the name' },
    ' null',
  );
}
