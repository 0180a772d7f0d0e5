import type { Entry, Translation } from './article.ts';

/** A page in one language of several: what `hreflang` says in heads and sitemaps. */
export interface Alternate {
  /** BCP 47, or `x-default`. */
  hreflang: string;
  href: string;
}

/**
 * All languages of a story, its own first, and the original for readers of any other language (`x-default`); nothing
 * where there is one language, or where search engines list another page than this one.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(entry: Entry): Alternate[] {
  const { inLanguage, url, canonicalUrl, translations = [], isIndexed } = entry;
  if (translations.length === 0 || !isIndexed || canonicalUrl !== url) return [];
  const pages = [{ inLanguage, url }, ...translations];
  return [
    ...pages.map((page) => ({ hreflang: page.inLanguage, href: page.url })),
    { hreflang: 'x-default', href: originalOf(entry)?.url ?? url },
  ];
}

/** The page of which this one is the translation; nothing where it is the original itself. */
export function originalOf({ translations = [] }: Entry): Translation | undefined {
  return translations.find(({ isOriginal }) => isOriginal);
}
