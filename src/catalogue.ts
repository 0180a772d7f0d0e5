/** error: must not be published; warning: probably wrong; info: what an ideal article would also have. */
export type Severity = 'error' | 'warning' | 'info';

/** What is known of a rule besides the place where it is broken. */
export interface RuleEntry {
  severity: Severity;
  /** The fault in one line. */
  title: string;
  /** Why it matters, in two or three sentences. */
  reason: string;
  /** The standard or the report that demands it. */
  source?: string;
  /** What breaks the rule, and what to write instead. */
  example?: { bad: string; good: string };
}

const entries = {
  // The file
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
  // What an article must have
  'missing-headline': { severity: 'error', title: 'The article has no headline', reason: '' },
  'missing-date': { severity: 'error', title: 'The article has no date', reason: '' },
  'empty-body': { severity: 'warning', title: 'The article has no story', reason: '' },
  // Fields
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
  // People
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
  // Headline, summary, section
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
  // Addresses
  'invalid-slug': { severity: 'error', title: 'A slug cannot be part of an address', reason: '' },
  'invalid-permalink': {
    severity: 'error',
    title: 'A permalink cannot be an address of this site',
    reason: '',
  },
  'url-taken': { severity: 'error', title: 'Two articles have one address', reason: '' },
  'id-taken': { severity: 'error', title: 'Two articles have one id', reason: '' },
  'output-taken': { severity: 'error', title: 'Two sources make one file', reason: '' },
  // The story
  'markup-removed': { severity: 'warning', title: 'Markup that cannot be published was removed', reason: '' },
  'frame-replaced': { severity: 'info', title: 'An embedded frame was replaced by a link', reason: '' },
  'template-removed': { severity: 'warning', title: 'A template instruction was removed', reason: '' },
  'dead-fragment': {
    severity: 'warning',
    title: 'A link leads to a place that the story does not have',
    reason: '',
  },
  'link-to-source': { severity: 'warning', title: 'A link leads to a source file', reason: '' },
  'file-missing': { severity: 'warning', title: 'A file is not there', reason: '' },
  'file-outside': { severity: 'error', title: "A file lies outside the articles' folder", reason: '' },
  'unreadable-image': { severity: 'warning', title: 'The size of a picture cannot be read', reason: '' },
  'no-image': { severity: 'info', title: 'The article has no picture', reason: '' },
  'image-without-alternative': { severity: 'info', title: 'A picture has no alternative text', reason: '' },
  'image-small': { severity: 'info', title: 'The picture is smaller than large previews need', reason: '' },
  'logo-as-image': { severity: 'warning', title: "The publisher's logo stands in for a picture", reason: '' },
  'restricted-without-marker': {
    severity: 'info',
    title: 'A restricted story does not say where the free part ends',
    reason: '',
  },
  // The publication
  'invalid-configuration': { severity: 'error', title: 'The configuration is not valid', reason: '' },
  'unknown-setting': { severity: 'error', title: 'A setting that Copydesk does not know', reason: '' },
  'missing-site-url': { severity: 'error', title: 'The site has no address', reason: '' },
  'local-site-url': {
    severity: 'warning',
    title: "The site's address leads to this machine only",
    reason: '',
  },
  'logo-unproven': { severity: 'info', title: "The publisher's logo cannot be measured", reason: '' },
  // The gate
  'output-invalid': { severity: 'error', title: 'An output breaks its own rules', reason: '' },
  'outputs-disagree': { severity: 'error', title: 'Two outputs tell different facts', reason: '' },
  'foreign-file': { severity: 'error', title: "A file in the output folder is not Copydesk's", reason: '' },
} satisfies Record<string, RuleEntry>;

/** The permanent name of a rule: it names the fault and is never reused. */
export type RuleName = keyof typeof entries;

/** Every rule by its name. */
export const catalogue: Record<RuleName, RuleEntry> = entries;
