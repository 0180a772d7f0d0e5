import { widthOfGrapheme } from './display-width.ts';
import { escapeControls } from './printable.ts';

const tabWidth = 4;

/** Made where the first line is shown: it takes ten milliseconds, and most runs show none. */
let graphemes: Intl.Segmenter | undefined;

/** A grapheme on the screen: where it stands in the line (UTF-16 code units, end exclusive) and how it is shown. */
export interface Cell {
  start: number;
  end: number;
  text: string;
  /** Columns of the terminal. */
  width: number;
}

/** The part of a line between two code units as cells: tabs widened to the next stop, controls made visible. */
export function cellsOf(line: string, from: number, to: number): Cell[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line.slice(from, to))) {
    const shown = shownGrapheme(segment, column);
    cells.push({ start: from + index, end: from + index + segment.length, ...shown });
    column += shown.width;
  }
  return cells;
}

/** Columns that the cells take together. */
export function widthOf(cells: Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function shownGrapheme(grapheme: string, column: number): Pick<Cell, 'text' | 'width'> {
  if (grapheme === '\t') return blank(tabWidth - (column % tabWidth));
  const text = escapeControls(grapheme);
  return { text, width: text === grapheme ? widthOfGrapheme(grapheme) : text.length };
}

function blank(width: number): Pick<Cell, 'text' | 'width'> {
  return { text: ' '.repeat(width), width };
}
