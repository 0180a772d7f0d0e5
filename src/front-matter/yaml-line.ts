import type { Fault } from './language.ts';
import type { Spot } from './tree.ts';

/** A line of YAML as people see it: indentation, dashes, a name and a value. The spot is the line without its end. */
export interface YamlLine extends Spot {
  text: string;
  indent: string;
  /** `- ` before the name or value, as often as it stands there. */
  dashes: string;
  name?: string;
  /** As written, without the blanks around it and without a comment after it. */
  value: string;
  valueSpot: Spot;
}

/** A fault with the line it was found in. */
export interface YamlScene {
  fault: Fault;
  text: string;
  line: YamlLine;
}

const NAME =
  /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#&*!|>%@`[\]{},?-][^\n]*?|-[^\s][^\n]*?)[ \t]*:(?=[ \t]|$)[ \t]*/;

/** The line around an offset. */
export function yamlLineAt(text: string, offset: number): YamlLine {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  return yamlLine(text, { start, end: found === -1 ? text.length : found });
}

/** The next line that is not blank. */
export function nextYamlLine(text: string, line: YamlLine): YamlLine | undefined {
  const next = text.slice(line.end).search(/\S/);
  return next === -1 ? undefined : yamlLineAt(text, line.end + next);
}

/** The line before that is not blank. */
export function yamlLineBefore(text: string, line: YamlLine): YamlLine | undefined {
  const before = text.slice(0, line.start).trimEnd();
  return before === '' ? undefined : yamlLineAt(text, before.length - 1);
}

function yamlLine(whole: string, { start, end }: Spot): YamlLine {
  const text = whole.slice(start, end);
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const dashes = /^(?:-[ \t]+)*/.exec(text.slice(indent.length))?.[0] ?? '';
  const named = text.slice(indent.length + dashes.length);
  const name = NAME.exec(named);
  const value = withoutComment(named.slice(name?.[0].length ?? 0));
  const valueStart = end - named.length + (name?.[0].length ?? 0);
  const valueSpot = { start: valueStart, end: valueStart + value.length };
  return { start, end, text, indent, dashes, ...(name?.[1] && { name: name[1] }), value, valueSpot };
}

function withoutComment(value: string): string {
  return (/^["'#]/.test(value) ? value : value.replace(/[ \t]#.*$/, '')).trimEnd();
}
