import type { Fault } from './language.ts';
import type { Spot } from './tree.ts';

/** The parser's words for a line that ends before its value. */
export const SAME_LINE = 'The key, equals sign, and value must be on the same line';

/** A line of TOML: what stands before the value (`title = `), and the value without the comment after it. */
export interface TomlLine extends Spot {
  text: string;
  name?: string;
  before: string;
  value: string;
  valueSpot: Spot;
}

/** The line of a fault. What a line lacks, the parser misses where the next one begins. */
export function lineOfFault({ code, start }: Fault, text: string): TomlLine {
  const line = lineAt(text, start);
  const before = text.slice(line.start, start).trim() === '' ? lineBefore(text, line) : line;
  const isIncomplete = before.name !== undefined && before.value === '';
  return isIncomplete || code === SAME_LINE ? before : line;
}

function lineBefore(text: string, line: TomlLine): TomlLine {
  const before = text.slice(0, line.start).trimEnd();
  return before === '' ? line : lineAt(text, before.length - 1);
}

/** The line around an offset. */
export function lineAt(text: string, offset: number): TomlLine {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found;
  const line = text.slice(start, end);
  const [before = '', indent = '', name] =
    /^([ \t]*)((?:[\w-]+|"[^"]*"|'[^']*')(?:\.[\w-]+)*)[ \t]*=[ \t]*/.exec(line) ?? [];
  const value = withoutComment(line.slice(before.length));
  const valueStart = start + before.length;
  const valueSpot = { start: valueStart, end: valueStart + value.length };
  return {
    start,
    end,
    text: line,
    before: before.slice(indent.length),
    value,
    valueSpot,
    ...(name && { name }),
  };
}

function withoutComment(value: string): string {
  return (
    /^["']/.test(value) ? value.replace(/(["'])[ \t]+#[^"']*$/, '$1') : value.replace(/[ \t]+#.*$/, '')
  ).trimEnd();
}

/** A line without the blanks around it. */
export function trimmed({ start, text }: TomlLine): Spot {
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  return { start: start + indent, end: start + Math.max(indent, text.trimEnd().length) };
}
