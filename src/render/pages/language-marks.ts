import { directionOf } from '../../language.ts';

/** The `lang` and `dir` of a piece in one language inside text of another; nothing where they are the same. */
export function markLanguage(language: string, around: string): Record<string, string> {
  if (language.toLowerCase() === around.toLowerCase()) return {};
  return { lang: language, dir: directionOf(language) };
}
