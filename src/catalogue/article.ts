import type { RuleEntry } from './entry.ts';

/** Rules about what an article cannot be published without. */
export const articleRules = {
  'missing-headline': { severity: 'error', title: 'The article has no headline', reason: '' },
  'missing-date': { severity: 'error', title: 'The article has no date', reason: '' },
  'empty-body': { severity: 'warning', title: 'The article has no story', reason: '' },
} satisfies Record<string, RuleEntry>;
