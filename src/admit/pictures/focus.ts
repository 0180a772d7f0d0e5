import type { Pointer, Written } from '../../article.ts';
import { type Desk, isMap, quoted, report } from '../shapes.ts';

/** The point of a picture that every crop shall show, in parts of its width and height from the top left. */
export type Focus = [x: number, y: number];

const WORDS: Record<string, number> = {
  left: 0,
  top: 0,
  center: 0.5,
  centre: 0.5,
  middle: 0.5,
  right: 1,
  bottom: 1,
};

/** `[30, 70]`, `30% 70%`, `0.3, 0.7`, `{ x: 0.3, y: 0.7 }`, `top`, `left bottom`. Numbers above 1 are percents. */
export function readFocus(desk: Desk, pointer: Pointer, value: Written): Focus | undefined {
  const focus = focusIn(partsOf(value));
  if (focus) return focus;
  return report(desk, 'invalid-field', pointer, {
    message: `${quoted(value)} is not a point of a picture; crops are taken from the middle`,
    hint: 'Write how far from the left and from the top, as in 30% 70%',
    severity: 'warning',
  });
}

function partsOf(value: Written): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (isMap(value))
    return [String(value['x'] ?? value['left'] ?? ''), String(value['y'] ?? value['top'] ?? '')];
  return value
    .trim()
    .toLowerCase()
    .split(/\s*[,;/]\s*|\s+/);
}

function focusIn(parts: string[]): Focus | undefined {
  if (parts.length === 1 && parts[0] !== undefined && parts[0] in WORDS) return ofWords(parts[0], 'center');
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (first in WORDS && second in WORDS) return ofWords(first, second);
  const isPercent = [first, second].some((part) => part.endsWith('%') || Number(part) > 1);
  const [x, y] = [first, second].map((part) => {
    const number = /^\d+(?:\.\d+)?%?$/.test(part) ? Number(part.replace('%', '')) : Number.NaN;
    return isPercent ? number / 100 : number;
  });
  const isInside = [x, y].every((each) => each !== undefined && each >= 0 && each <= 1);
  return isInside ? [x ?? 0, y ?? 0] : undefined;
}

/** `top left` and `left top` are one point. */
function ofWords(first: string, second: string): Focus | undefined {
  const isVertical = (word: string) => word === 'top' || word === 'bottom';
  const [across, down] =
    isVertical(first) || second === 'left' || second === 'right' ? [second, first] : [first, second];
  if (isVertical(across) || down === 'left' || down === 'right') return undefined;
  return [WORDS[across] ?? 0.5, WORDS[down] ?? 0.5];
}
