import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean" where a known word is near enough. */
export function hintFor(written: string, known: string[]): { hint?: string } {
  const nearest = nearestOf(written, known);
  return nearest === undefined ? {} : { hint: `Did you mean "${nearest}"?` };
}

/** The known word that somebody who typed this most likely meant. */
export function nearestOf(written: string, known: string[]): string | undefined {
  if (known.length === 0) return undefined;
  const typed = written.toLowerCase();
  const nearest = closest(
    typed,
    known.map((each) => each.toLowerCase()),
  );
  const isNear = distance(typed, nearest) <= Math.max(1, Math.floor(written.length / 3));
  return isNear ? known.find((each) => each.toLowerCase() === nearest) : undefined;
}
