import type { Spot } from './tree.ts';

/** A change to a text: what stands at the spot gives way to `text`. */
export interface Edit extends Spot {
  text: string;
}

/** The text with all edits made. They are in order and do not overlap. */
export function applyEdits(text: string, edits: Edit[]): string {
  let edited = '';
  let at = 0;
  for (const edit of edits) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
}

/** The edits with one more, in order, or nothing where it touches what was edited before. */
export function withEdit(edits: Edit[], edit: Edit): Edit[] | undefined {
  if (edits.some((each) => overlap(each, edit))) return undefined;
  return [...edits, edit].toSorted((a, b) => a.start - b.start);
}

/** The edits with one that takes the place of all that it touches, or nothing where it changes nothing more. */
export function withWiderEdit(edits: Edit[], edit: Edit): Edit[] | undefined {
  const isKnown = edits.some((each) => each.start <= edit.start && each.end >= edit.end);
  return isKnown
    ? undefined
    : withEdit(
        edits.filter((each) => !overlap(each, edit)),
        edit,
      );
}

/** The spot in the text as written of a spot in the edited text; inside an edit, the whole of what it replaced. */
export function originalSpot(edits: Edit[], spot: Spot): Spot {
  const start = originalOffset(edits, spot.start, 'start');
  return { start, end: Math.max(start, originalOffset(edits, spot.end, 'end')) };
}

function originalOffset(edits: Edit[], offset: number, side: 'start' | 'end'): number {
  let shift = 0;
  for (const edit of edits) {
    const from = edit.start + shift;
    const to = from + edit.text.length;
    if (offset < from || (offset === from && side === 'end')) break;
    if (offset < to) return edit[side];
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset - shift;
}

function overlap(a: Spot, b: Spot): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
