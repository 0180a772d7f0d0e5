import type { RuleEntry } from './entry.ts';

/** Rules about the same story in several languages. */
export const translationRules = {
  'translation-missing': {
    severity: 'error',
    title: 'A translation is not there',
    reason:
      'Readers who follow the link find nothing, and search engines drop a language that leads nowhere. Copydesk cannot tell a misspelt address from that of a story that nobody may know of yet, so it publishes neither.',
    source:
      'Google, localized versions, https://developers.google.com/search/docs/specialty/international/localized-versions',
    example: {
      bad: 'translations:\n  de: /2026/03/faere/',
      good: 'translations:\n  de: /2026/03/faehre/',
    },
  },
  'translation-not-live': {
    severity: 'error',
    title: 'A translation is not published',
    reason:
      'The page would tell the address of a story that is a draft, not yet due or under embargo, and that there is such a story. Of a translation that has expired or was withdrawn, a dead link would be left, which is a warning.',
    source:
      'Google, localized versions, https://developers.google.com/search/docs/specialty/international/localized-versions',
    example: {
      bad: 'translations:\n  de: /2026/03/faehre/   # under embargo until tomorrow',
      good: 'embargo: the same moment in both languages',
    },
  },
  'translation-in-another-language': {
    severity: 'error',
    title: 'A translation is in another language than is said',
    reason:
      'Search engines send readers of one language to a page in another, and browsers announce the wrong one. The two articles must say the same.',
    source:
      'Google, localized versions, https://developers.google.com/search/docs/specialty/international/localized-versions; HTML, the hreflang attribute, https://html.spec.whatwg.org/multipage/links.html#attr-hyperlink-hreflang',
    example: {
      bad: 'translations:\n  nl: /2026/03/faehre/   # whose own "lang" is de',
      good: 'translations:\n  de: /2026/03/faehre/',
    },
  },
  'translation-one-sided': {
    severity: 'warning',
    title: 'A translation does not name the story back',
    reason:
      'Search engines ignore links between languages unless both pages name each other, so that nobody can claim the pages of others. Name the original in each translation, and each translation in the original.',
    source:
      'Google, localized versions, https://developers.google.com/search/docs/specialty/international/localized-versions',
    example: {
      bad: 'translations:\n  de: /2026/03/faehre/   # which names no original',
      good: 'translations:\n  de: /2026/03/faehre/   # which says translationOf: { en: /2026/03/ferry/ }',
    },
  },
} satisfies Record<string, RuleEntry>;
