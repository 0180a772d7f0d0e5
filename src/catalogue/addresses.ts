import type { RuleEntry } from './entry.ts';

/** Rules about the addresses and the ids that must lead to one story only. */
export const addressRules = {
  'invalid-slug': { severity: 'error', title: 'A slug cannot be part of an address', reason: '' },
  'invalid-permalink': {
    severity: 'error',
    title: 'A permalink cannot be an address of this site',
    reason: '',
  },
  'url-taken': { severity: 'error', title: 'Two articles have one address', reason: '' },
  'id-taken': { severity: 'error', title: 'Two articles have one id', reason: '' },
  'output-taken': { severity: 'error', title: 'Two sources make one file', reason: '' },
} satisfies Record<string, RuleEntry>;
