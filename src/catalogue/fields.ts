import type { RuleEntry } from './entry.ts';

/** Rules about the values of fields: dates, languages, addresses, words from a list. */
export const fieldRules = {
  'unknown-field': { severity: 'info', title: 'A field that Copydesk does not know', reason: '' },
  'invalid-field': { severity: 'error', title: 'A field holds a value of the wrong kind', reason: '' },
  'unknown-value': { severity: 'error', title: 'A field holds a word that is not in its list', reason: '' },
  'invalid-yes-or-no': { severity: 'error', title: 'A yes-or-no field holds something else', reason: '' },
  'invalid-date': { severity: 'error', title: 'A date is not a date', reason: '' },
  'ambiguous-date': { severity: 'error', title: 'A date can be read in two ways', reason: '' },
  'skipped-local-time': { severity: 'error', title: 'A local time that the clocks skipped', reason: '' },
  'repeated-local-time': {
    severity: 'warning',
    title: 'A local time that the clocks showed twice',
    reason: '',
  },
  'modified-before-published': {
    severity: 'warning',
    title: 'The article was modified before it was published',
    reason: '',
  },
  'modified-in-future': { severity: 'error', title: 'The article was modified in the future', reason: '' },
  'unknown-language': { severity: 'warning', title: 'A language that does not exist', reason: '' },
  'invalid-address': { severity: 'error', title: 'A web address is not one', reason: '' },
  'invalid-email': { severity: 'error', title: 'An e-mail address is not one', reason: '' },
} satisfies Record<string, RuleEntry>;
