import type { Explanation } from './language.ts';
import { inQuotes, shown, withoutQuotes } from './spelling.ts';
import type { YamlLine } from './yaml-line.ts';

/** A kind of value that YAML does not take for the text it was meant to be. */
interface ValueKind {
  is: RegExp;
  /** What is wrong with the value. */
  message(value: string): string;
  /** The text that was meant, where it is not the value as it stands. */
  meant?(value: string): string;
  /** What else it might have been meant to be, in the words of a hint. */
  otherwise?: string;
}

/** The first that matches is the most telling one. */
const kinds: ValueKind[] = [
  {
    is: /^\{\{|^\{%/,
    message: (value) => `${shown(value)} is an instruction of a template, which YAML takes for a map`,
  },
  {
    is: /^(["']).*\1$/,
    message: (value) => `Quotation marks inside ${shown(value)} end the text too early`,
    meant: withoutQuotes,
  },
  {
    is: /^(["'])[^"']*\1:/,
    message: (value) => `The colon in ${shown(value)} is taken for the end of a field's name`,
  },
  {
    is: /^(["'])[^"']*\1[,;]$/,
    message: (value) => `"${value.at(-1)}" follows the closing quotation mark in ${shown(value)}`,
    meant: (value) => value.slice(1, -2),
  },
  { is: /^["']/, message: (value) => `Text follows the closing quotation mark in ${shown(value)}` },
  {
    is: /^\[[^\]]*\]\s*[^\s\]},]/,
    message: (value) => `${shown(value)} is taken for a list, as it begins with "["`,
  },
  {
    is: /^\{[^}]*\}\s*[^\s\]},]/,
    message: (value) => `${shown(value)} is taken for a map, as it begins with "{"`,
  },
  { is: /^[@`%,\]}]/, message: (value) => `A value cannot begin with "${value[0]}"` },
  { is: /^\*/, message: (value) => `${shown(value)} is taken for an alias, as it begins with "*"` },
  {
    is: /^&/,
    message: (value) => `"${wordOf(value)}" is taken for an anchor and not for a part of the text`,
  },
  { is: /^!/, message: (value) => `"${wordOf(value)}" is taken for a tag and not for a part of the text` },
  {
    is: /^[|>][^\n]/,
    message: (value) =>
      `"${value[0]}" announces a text in the lines below, but text follows it in the same line`,
    otherwise: ', or begin the text in the next line, indented',
  },
  {
    is: /^- /,
    message: (value) => `A list cannot begin in the line of its name: ${shown(value)}`,
    otherwise: ', or begin the list in the next line',
  },
  { is: /^\? /, message: () => 'A value cannot begin with "? "' },
  {
    is: /:(?=\s|$)/,
    message: (value) => `The colon in ${shown(value)} is taken for the end of a field's name`,
  },
];

/** Explains a value that needs quotation marks, and gives it some. */
export function explainValue(line: YamlLine): Explanation | undefined {
  if (line.value === '' || (line.name === undefined && line.dashes === '')) return undefined;
  const isBracketed = /^(?:\[.*\]|\{(?!\{).*\})$/.test(line.value);
  const kind = isBracketed ? undefined : kinds.find(({ is }) => is.test(line.value));
  if (!kind) return undefined;
  const quoted = inQuotes(kind.meant?.(line.value) ?? line.value);
  return {
    ...line.valueSpot,
    wording: {
      message: kind.message(line.value),
      hint: `Write ${labelOf(line)}${quoted}${kind.otherwise ?? ''}`,
    },
    edit: { ...line.valueSpot, text: quoted },
  };
}

/** What stands before a value in its line, as a hint repeats it. */
export function labelOf({ dashes, name }: YamlLine): string {
  return `${dashes}${name === undefined ? '' : `${name}: `}`;
}

function wordOf(value: string): string {
  return value.split(/\s/, 1)[0] ?? value;
}
