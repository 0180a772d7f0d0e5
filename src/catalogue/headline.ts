import type { RuleEntry } from './entry.ts';

/** Rules about what readers see of a story before they open it. */
export const headlineRules = {
  'headline-long': {
    severity: 'warning',
    title: 'The headline is longer than search engines show',
    reason: '',
  },
  'markup-in-headline': {
    severity: 'info',
    title: 'The headline holds markup, which readers will see as text',
    reason: '',
  },
  'no-description': { severity: 'info', title: 'The article has no summary of its own', reason: '' },
  'unknown-section': {
    severity: 'warning',
    title: 'A section that the configuration does not declare',
    reason: '',
  },
} satisfies Record<string, RuleEntry>;
