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
  const words = known.map((each) => each.toLowerCase());
  const nearest = words.find((each) => isSwapped(typed, each)) ?? closest(typed, words);
  const isNear =
    distance(typed, nearest) <= Math.max(1, Math.floor(written.length / 3)) || isSwapped(typed, nearest);
  return isNear ? known.find((each) => each.toLowerCase() === nearest) : undefined;
}

/** Is the order of two letters all that parts them, or a letter of a long word: a slip, hardly a word of its own? */
export function isSlipOf(written: string, word: string): boolean {
  const [typed, meant] = [written.toLowerCase(), word.toLowerCase()];
  return isSwapped(typed, meant) || (meant.length > 6 && distance(typed, meant) === 1);
}

/** Do two neighbours stand in each other's place, as in `drfat`? */
function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const swapped = `${typed.slice(0, at)}${typed.charAt(at + 1)}${typed.charAt(at)}${typed.slice(at + 2)}`;
  return at >= 0 && swapped === meant;
}
