import type { Wording } from '../diagnostic.ts';
import { openBrackets } from './brackets.ts';
import type { Explanation, Fault } from './language.ts';
import { inQuotes, shown, withoutQuotes } from './spelling.ts';
import { lineAt, lineOfFault, SAME_LINE, type TomlLine, trimmed } from './toml-line.ts';

interface Scene {
  fault: Fault;
  line: TomlLine;
  text: string;
}

/** Says what is wrong in TOML, as somebody who looks at the line would. */
export function explainToml(fault: Fault, text: string): Explanation {
  const scene = { fault, line: lineOfFault(fault, text), text };
  for (const recognise of recognisers) {
    const explanation = recognise(scene);
    if (explanation) return explanation;
  }
  const wording = plainWords[fault.code] ?? { message: `This is not valid TOML: ${shown(scene.line.text)}` };
  return { start: fault.start, end: fault.end, wording, edit: withoutLine(scene.line) };
}

type Recognise = (scene: Scene) => Explanation | undefined;

const recognisers: Recognise[] = [
  explainTwin,
  explainDate,
  explainNoValue,
  explainHeader,
  explainBracket,
  explainEscape,
  explainUnclosedQuote,
  explainInnerQuotes,
  explainWord,
  explainColon,
  explainProse,
];

const TWIN = '\ue000';

/** The name that stands for a doubled one, so that the text can be read on; `nameOfTwin` gives the name back. */
function twinOf(name: string, offset: number): string {
  return JSON.stringify(`${TWIN}${offset}${TWIN}${name}`);
}

/** The name as the author wrote it. */
export function nameOfTwin(name: string): string {
  return name.startsWith(TWIN) ? name.slice(name.indexOf(TWIN, 1) + 1) : name;
}

function explainTwin({ fault, text }: Scene): Explanation | undefined {
  if (fault.code !== 'Defining a key multiple times is invalid') return undefined;
  const key =
    /^(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)/.exec(text.slice(fault.start, fault.start + 1000))?.[0] ?? '';
  const spot = { start: fault.start, end: fault.start + key.length };
  return { ...spot, edit: { ...spot, text: twinOf(withoutQuotes(key), fault.start) } };
}

/** A date that does not exist is read on as text: whoever reads the field knows what to say of it. */
function explainDate({ fault, line }: Scene): Explanation | undefined {
  const isDate = /^\d[\d\-:.TZtz+ ]*$/.test(line.value);
  if (!isDate || !/^Unexpected invalid (?:date|time)$/.test(fault.code)) return undefined;
  return { ...line.valueSpot, edit: { ...line.valueSpot, text: inQuotes(line.value) } };
}

/** `[a`: the name of a table without its closing bracket. */
function explainHeader({ line }: Scene): Explanation | undefined {
  const spot = trimmed(line);
  const written = line.text.trim();
  if (line.name !== undefined || !/^\[[^\]]*$|^\[\[[^\]]*\]?$/.test(written)) return undefined;
  const whole = `${written.replace(/\]$/, '')}${written.startsWith('[[') ? ']]' : ']'}`;
  const wording = { message: 'The bracket "[" is never closed', hint: `Write ${whole}` };
  return { start: spot.start, end: spot.start + 1, wording, edit: { ...spot, text: whole } };
}

const UNCLOSED = new Set([
  'Unterminated array',
  'Unterminated inline table',
  'Expected comma (,) token',
  'Unexpected character',
]);

/** A bracket that is open where the next field or the end of the text comes. */
function explainBracket({ fault, text }: Scene): Explanation | undefined {
  const next = lineAt(text, fault.start);
  const isAtField = next.name !== undefined && text.slice(next.start, fault.start).trim() === '';
  const isAtEnd = text.slice(fault.start).trim() === '';
  const bracket = openBrackets(text, { start: 0, end: fault.start }).at(-1);
  if (!bracket || !UNCLOSED.has(fault.code) || !(isAtField || isAtEnd)) return undefined;
  const line = lineAt(text, bracket.offset);
  const isInLine = /[^,[{]$/.test(line.value);
  const end = isInLine ? line.valueSpot.end : text.slice(0, fault.start).trimEnd().length;
  const hint = isInLine
    ? `Write ${line.before}${line.value}${bracket.closing}`
    : `Write "${bracket.closing}" where it ends`;
  const wording = { message: `The bracket "${text[bracket.offset]}" is never closed`, hint };
  const edit = { start: end, end, text: bracket.closing };
  return { start: bracket.offset, end: bracket.offset + 1, wording, edit };
}

function explainNoValue({ line }: Scene): Explanation | undefined {
  if (line.name === undefined || line.value !== '') return undefined;
  const wording = { message: `"${line.name}" has no value`, hint: 'Write one, or delete the line' };
  return { ...trimmed(line), wording, edit: withoutLine(line) };
}

function explainEscape({ fault, line, text }: Scene): Explanation | undefined {
  if (fault.code !== 'Invalid character in escape sequence' || !/^".*"$/.test(line.value)) return undefined;
  const quoted = inQuotes(withoutQuotes(line.value));
  const message = `A backslash before ${shown(text[fault.start] ?? '')} means nothing inside double quotation marks`;
  return explainLineValue(line, { message, hint: `Write ${line.before}${quoted}` }, quoted);
}

function explainUnclosedQuote({ fault, line }: Scene): Explanation | undefined {
  if (fault.code !== 'Unterminated string constant' || !/^["'](?!""|'')/.test(line.value)) return undefined;
  const quoted = inQuotes(line.value.slice(1));
  const message = `The quotation mark before ${shown(line.value.slice(1))} is never closed`;
  return explainLineValue(line, { message, hint: `Write ${line.before}${quoted}` }, quoted);
}

function explainInnerQuotes({ line }: Scene): Explanation | undefined {
  if (!/^(["']).*\1.*\1$/.test(line.value)) return undefined;
  const quoted = inQuotes(withoutQuotes(line.value));
  const message = `Quotation marks inside ${shown(line.value)} end the text too early`;
  return explainLineValue(line, { message, hint: `Write ${line.before}${quoted}` }, quoted);
}

const WORDS = new Map(
  Object.entries({
    yes: 'true',
    no: 'false',
    on: 'true',
    off: 'false',
    true: 'true',
    false: 'false',
  }),
);

function explainWord({ fault, line }: Scene): Explanation | undefined {
  const isTwoFields = fault.code === 'Must be a newline' && line.value.includes('=');
  if (isTwoFields || line.name === undefined || line.value === '' || /^["'[{]/.test(line.value))
    return undefined;
  const quoted = inQuotes(withoutQuotes(line.value));
  const word = WORDS.get(line.value.toLowerCase());
  const hint = `Write ${line.before}${quoted}${word ? `, or ${line.before}${word}` : ''}`;
  return explainLineValue(
    line,
    { message: `Text in TOML stands in quotation marks: ${shown(line.value)}`, hint },
    quoted,
  );
}

function explainColon({ line }: Scene): Explanation | undefined {
  const [, name, value] = /^[ \t]*([\w.-]+):[ \t]*(.*?)[ \t]*$/.exec(line.text) ?? [];
  if (line.name !== undefined || !name) return undefined;
  const text = `${name} = ${/^["'[{\d]/.test(value ?? '') ? value : inQuotes(value ?? '')}`;
  const start = line.start + line.text.indexOf(':');
  const wording = {
    message: `In TOML "=" and not a colon follows the name "${name}"`,
    hint: `Write ${text}`,
  };
  return { start, end: start + 1, wording, edit: { ...trimmed(line), text } };
}

function explainProse({ fault, line }: Scene): Explanation | undefined {
  if (!['Expected equal (=) token', SAME_LINE].includes(fault.code)) return undefined;
  const spaced = /^[ \t]*([^"'=]*[^"'=\s])[ \t]*=/.exec(line.text)?.[1];
  const message = `${shown(line.text)} is not a field`;
  const hint = spaced ? `Write "${spaced}" = …` : 'Write a field as name = "value"';
  return { ...trimmed(line), wording: { message, hint }, edit: withoutLine(line) };
}

/** What is left to say, by the parser's message. */
const plainWords: Record<string, Wording> = {
  'Must be a newline': {
    message: 'Text follows the end of the value',
    hint: 'Begin each field in a new line',
  },
  'Expected comma (,) token': {
    message: 'A comma is missing between two values',
    hint: 'Write "," between them',
  },
  'Leading zeros are not allowed': {
    message: 'A number cannot begin with 0',
    hint: 'Put it in quotation marks',
  },
  'Unterminated string constant': { message: 'A quotation mark is never closed' },
  'Unterminated array': { message: 'The bracket "[" is never closed' },
  'Unterminated inline table': { message: 'The bracket "{" is never closed' },
  'Empty bare keys are not allowed': { message: 'A field has no name' },
};

function explainLineValue(line: TomlLine, wording: Wording, text: string): Explanation {
  return { ...line.valueSpot, wording, edit: { ...line.valueSpot, text } };
}

function withoutLine(line: TomlLine): { start: number; end: number; text: string } {
  return { start: line.start, end: line.end, text: '' };
}
