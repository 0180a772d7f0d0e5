import type { RuleEntry } from './entry.ts';

/** Rules about authors and how they are named. */
export const peopleRules = {
  'author-without-name': { severity: 'error', title: 'An author has no name', reason: '' },
  'author-holds-several': {
    severity: 'warning',
    title: "One author's name holds several people",
    reason: '',
  },
  'author-name-not-plain': {
    severity: 'warning',
    title: "An author's name holds more than the name",
    reason: '',
  },
  'author-twice': { severity: 'warning', title: 'An author is named twice', reason: '' },
  'unknown-author': { severity: 'error', title: 'An author id is not in the registry', reason: '' },
  'author-without-page': { severity: 'info', title: 'An author has no page', reason: '' },
  'no-author': { severity: 'info', title: 'The article names no author', reason: '' },
} satisfies Record<string, RuleEntry>;
