import type { RuleEntry } from './entry.ts';

/** Rules about the story, its links and its pictures. */
export const storyRules = {
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
} satisfies Record<string, RuleEntry>;
