import type { Place } from '../article.ts';
import type { Spot } from './tree.ts';

/** Turns spots of a text into places of its file. */
export function placesIn(path: string, text: string): (spot: Spot) => Place {
  const starts = lineStarts(text);
  return ({ start, end }) => {
    const from = pointAt(starts, Math.min(start, text.length)); // parsers also point behind the end
    const to = pointAt(starts, Math.min(end, text.length));
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function pointAt(starts: number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
