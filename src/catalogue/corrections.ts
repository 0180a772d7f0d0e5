import type { RuleEntry } from './entry.ts';

/** Rules about what a newsroom puts right after publication. */
export const correctionRules = {
  'correction-incomplete': {
    severity: 'error',
    title: 'A correction lacks its date or its text',
    reason:
      'A correction tells readers what was wrong, what is right and since when. Markup and feeds carry all of it, and no date that somebody made up.',
    source: 'schema.org, CorrectionComment, https://schema.org/CorrectionComment',
    example: {
      bad: 'corrections:\n  - The bridge has four lanes, not six.',
      good: 'corrections:\n  - 9 March 2026: The bridge has four lanes, not six.',
    },
  },
  'correction-before-published': {
    severity: 'warning',
    title: 'A correction is older than the article',
    reason:
      'Nothing can be put right before it is published. Mostly the year is mistyped, or the date of publication was moved when the story was changed.',
    source:
      'Google, publication dates (dates that agree), https://developers.google.com/search/docs/appearance/publication-dates',
    example: {
      bad: 'date: 2026-03-09\ncorrections:\n  - 10 March 2025: It is 78 metres.',
      good: 'date: 2026-03-09\ncorrections:\n  - 10 March 2026: It is 78 metres.',
    },
  },
  'correction-in-future': {
    severity: 'error',
    title: 'A correction is dated in the future',
    reason:
      'The page would tell readers today what is put right tomorrow, and feeds would keep the story on top until then. Copydesk waits for the date, or for the right one.',
    source:
      'Google, publication dates (no future dates), https://developers.google.com/search/docs/appearance/publication-dates',
    example: {
      bad: 'corrections:\n  - 9 March 2062: It is 78 metres.',
      good: 'corrections:\n  - 9 March 2026: It is 78 metres.',
    },
  },
  'correction-twice': {
    severity: 'warning',
    title: 'Two corrections say the same',
    reason:
      'Readers would be told twice of one mistake and take it for two. It is mostly a copy whose text was not changed.',
    example: {
      bad: '- 9 March 2026: It is 78 metres.\n- 10 March 2026: It is 78 metres.',
      good: '- 9 March 2026: It is 78 metres.',
    },
  },
  'no-corrections-policy': {
    severity: 'info',
    title: 'The publication corrects, and does not say how',
    reason:
      'Readers and search engines look for the page that says how a newsroom puts right what was wrong and how to report it. Its address belongs to the publisher, in the configuration.',
    source: 'schema.org, correctionsPolicy, https://schema.org/correctionsPolicy',
    example: {
      bad: '"publisher": { "name": "The Example Ledger" }',
      good: '"publisher": { "name": "The Example Ledger", "correctionsPolicy": "/corrections-policy/" }',
    },
  },
  'retraction-without-notice': {
    severity: 'warning',
    title: 'A story is retracted without a word of why',
    reason:
      'The page of a retracted story stays where readers and links find it, and says why it no longer counts. Without that notice Copydesk takes the page down, as it does with withdrawn stories.',
    source:
      'COPE, retraction guidelines, https://publicationethics.org/guidance/guideline/retraction-guidelines',
    example: {
      bad: 'status: retracted',
      good: 'status: retracted\nretraction: "9 March 2026: The witness was not there."',
    },
  },
} satisfies Record<string, RuleEntry>;
