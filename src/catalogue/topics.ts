import type { RuleEntry } from './entry.ts';

/** Rules about what a story is about. */
export const topicRules = {
  'unknown-topic': {
    severity: 'warning',
    title: 'A topic is not in IPTC Media Topics',
    reason:
      'A code that nobody else has tells machines nothing, and a misspelt name is another topic or none. The topic is left out until it is one of the vocabulary; any other thing may stand in "about" by its name.',
    source: 'IPTC Media Topics, https://iptc.org/standards/media-topics/',
    example: { bad: 'mediaTopics: [polticis]', good: 'mediaTopics: [politics]' },
  },
  'topic-without-name': {
    severity: 'warning',
    title: 'A topic or place has no name',
    reason:
      'Readers see names, not numbers, and structured data may tell only what the page shows. An address or a number of Wikidata says which one is meant, beside the name.',
    source:
      'Google, structured data guidelines, https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    example: { bad: 'about: Q7259', good: 'about: Ada Lovelace (Q7259)' },
  },
} satisfies Record<string, RuleEntry>;
