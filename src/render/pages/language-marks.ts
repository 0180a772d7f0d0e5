import { directionOf } from '../../language.ts';

/** The `lang` and `dir` of a piece in one language inside text of another; nothing where they are the same. */
export function markLanguage(language: string, around: string): Record<string, string> {
  if (language.toLowerCase() === around.toLowerCase()) return {};
  return { lang: language, dir: directionOf(language) };
}

/** The language and territory of a tag as Open Graph writes them (`pt_PT`), where the tag has both. */
export function toLocale(language: string): string | undefined {
  const parts = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?=-|$)/i.exec(language);
  const [, primary, territory] = parts ?? [];
  return primary && territory ? `${primary.toLowerCase()}_${territory.toUpperCase()}` : undefined;
}
