import type { RuleEntry } from './entry.ts';

/** Rules that the gate out holds: what is wrong with outputs, not with articles. */
export const gateRules = {
  'output-invalid': { severity: 'error', title: 'An output breaks its own rules', reason: '' },
  'outputs-disagree': { severity: 'error', title: 'Two outputs tell different facts', reason: '' },
  'foreign-file': { severity: 'error', title: "A file in the output folder is not Copydesk's", reason: '' },
} satisfies Record<string, RuleEntry>;
