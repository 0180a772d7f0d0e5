import type { RuleEntry } from './entry.ts';

/** Rules about the file itself: its encoding, its front matter, its sidecar. */
export const fileRules = {
  'not-utf8': { severity: 'error', title: 'The file is not UTF-8', reason: '' },
  'forbidden-character': {
    severity: 'warning',
    title: 'A character that XML and JSON readers choke on was removed',
    reason: '',
  },
  'unreadable-file': { severity: 'error', title: 'The file cannot be read', reason: '' },
  'unclosed-front-matter': { severity: 'error', title: 'The front matter has no closing fence', reason: '' },
  'invalid-front-matter': {
    severity: 'error',
    title: 'The front matter is not valid YAML, TOML or JSON',
    reason: '',
  },
  'field-twice': { severity: 'error', title: 'A field is given twice', reason: '' },
  'sidecar-without-article': { severity: 'warning', title: 'A sidecar has no article beside it', reason: '' },
  'source-changed': { severity: 'error', title: 'A source changed while it was being published', reason: '' },
} satisfies Record<string, RuleEntry>;
