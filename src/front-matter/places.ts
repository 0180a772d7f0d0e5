import type { Place } from '../article.ts';
import type { Spot } from './tree.ts';

/** Turns spots of a text into places of its file. */
export function placesIn(path: string, text: string): (spot: Spot) => Place {
  const starts = lineStarts(text);
  return ({ start, end }) => {
    const from = Math.min(start, text.length); // parsers also point behind the end
    const to = Math.min(end, text.length);
    const line = lineOf(starts, from);
    const endLine = to < (starts[line] ?? to + 1) && to >= from ? line : lineOf(starts, to);
    return {
      path,
      line,
      column: columnOf(starts, line, from),
      endLine,
      endColumn: columnOf(starts, endLine, to),
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Counts from 1, as columns do: `starts[line]` is where the next line begins. */
function lineOf(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function columnOf(starts: number[], line: number, offset: number): number {
  return offset - (starts[line - 1] ?? 0) + 1;
}
