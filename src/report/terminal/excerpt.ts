import type { Place } from '../../article.ts';
import { type Cell, cellsOf, widthOf } from './cells.ts';

const maximumWidth = 100;
/** Columns of context kept before the place when a line is cut. */
const widthBefore = 40;
/** Only so many code units on each side of the place are looked at: a line may be a megabyte long. */
const reach = 400;

/** A source line as a terminal shows it, and the `^^^^` that stand under its place, aligned to it. */
export interface Excerpt {
  text: string;
  underline: string;
}

/** The source line, cut around the place to about 100 columns, and the underline of the place. */
export function excerpt(sourceLine: string, place: Place): Excerpt {
  const line = sourceLine.trimEnd();
  const [start, end] = unitsOf(place, line);
  const cells = aroundPlace(cellsOf(line, Math.max(0, start - reach), start + reach), start);
  const before = (cells[0]?.start ?? 0) > 0 ? '…' : '';
  const after = (cells.at(-1)?.end ?? 0) < line.length ? '…' : '';
  return {
    text: `${before}${cells.map((cell) => cell.text).join('')}${after}`,
    underline: `${' '.repeat(before.length)}${underlineOf(cells, start, end)}`,
  };
}

/** The place in code units from 0, end exclusive; a place without an end is one unit long. */
function unitsOf({ line, column, endLine, endColumn }: Place, text: string): [number, number] {
  const start = Math.min(column - 1, text.length);
  const isLonger = endLine !== undefined && endLine > line;
  const end = isLonger ? text.length : (endColumn ?? column + 1) - 1;
  return [start, Math.max(end, start + 1)];
}

/** The cells that are shown: all of them, or as many as fit around the place. */
function aroundPlace(cells: Cell[], start: number): Cell[] {
  if (widthOf(cells) <= maximumWidth) return cells;
  const at = cells.filter((cell) => cell.end <= start).length;
  const first = at - countFitting(cells.slice(0, at).reverse(), widthBefore);
  return cells.slice(first, first + countFitting(cells.slice(first), maximumWidth));
}

/** How many of the cells, from the first on, fit into the width. */
function countFitting(cells: Cell[], width: number): number {
  let left = width;
  for (const [index, cell] of cells.entries()) {
    left -= cell.width;
    if (left < 0) return index;
  }
  return cells.length;
}

function underlineOf(cells: Cell[], start: number, end: number): string {
  const before = cells.filter((cell) => cell.end <= start);
  const under = cells.filter((cell) => cell.end > start && cell.start < end);
  return `${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(under)))}`;
}
