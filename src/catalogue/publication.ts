import type { RuleEntry } from './entry.ts';

/** Rules about the configuration of the publication. */
export const publicationRules = {
  'invalid-configuration': { severity: 'error', title: 'The configuration is not valid', reason: '' },
  'unknown-setting': { severity: 'error', title: 'A setting that Copydesk does not know', reason: '' },
  'missing-site-url': { severity: 'error', title: 'The site has no address', reason: '' },
  'local-site-url': {
    severity: 'warning',
    title: "The site's address leads to this machine only",
    reason: '',
  },
  'logo-unproven': { severity: 'info', title: "The publisher's logo cannot be measured", reason: '' },
} satisfies Record<string, RuleEntry>;
