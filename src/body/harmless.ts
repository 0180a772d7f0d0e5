import type { Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';

const URL_SCHEMES = ['http', 'https', 'mailto', 'tel', 'sms', 'geo', 'xmpp', 'webcal'];
const MEDIA_SCHEMES = ['http', 'https'];
const FIGURES = ['figure', 'figcaption', 'picture', 'source', 'video', 'audio', 'track'];
const PHRASES = ['time', 'cite', 'mark', 'abbr', 'small', 'u', 'dfn', 'wbr', 'bdi', 'bdo', 'data'];
const GROUPS = [
  'section',
  'aside',
  'article',
  'header',
  'footer',
  'address',
  'caption',
  'colgroup',
  'col',
  'hgroup',
];

/** GitHub's list of harmless markup, with what news stories need besides. Ids stay as the story has them. */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), ...FIGURES, ...PHRASES, ...GROUPS],
  strip: [
    'script',
    'style',
    'template',
    'title',
    'object',
    'embed',
    'applet',
    'form',
    'textarea',
    'select',
    'button',
    'svg',
    'annotation',
    'annotation-xml',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'lang', 'dir', 'title', 'ariaLabel', 'ariaDescribedBy', 'ariaLabelledBy'],
    a: [
      'href',
      'hrefLang',
      'rel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height'],
    source: ['src', 'srcSet', 'sizes', 'type', 'media'],
    video: ['src', 'poster', 'controls', 'width', 'height', 'loop', 'muted', 'playsInline'],
    audio: ['src', 'controls'],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    time: ['dateTime'],
    data: ['value'],
    blockquote: ['cite'],
    q: ['cite'],
    ins: ['cite', 'dateTime'],
    del: ['cite', 'dateTime'],
    ol: ['start', 'reversed', 'type', ['className', 'contains-task-list']],
    th: ['align', 'colSpan', 'rowSpan', 'scope', 'abbr'],
    td: ['align', 'colSpan', 'rowSpan'],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    code: [['className', /^language-./]],
    h2: [['className', 'sr-only']],
    section: ['dataFootnotes', ['className', 'footnotes']],
  },
  protocols: {
    href: URL_SCHEMES,
    cite: MEDIA_SCHEMES,
    src: MEDIA_SCHEMES,
    poster: MEDIA_SCHEMES,
  },
  required: { input: { disabled: true, type: 'checkbox' } },
};

/** What is left without a word where the sanitiser takes it away, besides what it lets stand. */
const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...(schema.tagNames ?? []),
  'iframe',
  'noscript',
  'html',
  'body',
  'head',
  'center',
  'font',
  'main',
  'nav',
]);

const STRIPPED: ReadonlySet<string> = new Set(schema.strip);
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite', 'action', 'formAction']);

/** A tree without all that could do harm. */
export function sanitized(tree: Root): Root {
  return rootOf(sanitize(tree, schema));
}

/** What was made from a root is one, though the types of the packages say that it may be any node. */
export function rootOf(node: Nodes): Root {
  if (node.type !== 'root') throw new Error(`A story is a root, not ${node.type}`);
  return node;
}

/** Does an element go with all that is in it? */
export function isStripped(tagName: string): boolean {
  return STRIPPED.has(tagName);
}

/** Does an element stay, or go without a loss? */
export function isKnown(tagName: string): boolean {
  return KNOWN_TAGS.has(tagName);
}

/** Does an attribute hold an address of a scheme that could do harm? */
export function isHarmful(name: string, value: string): boolean {
  if (!ADDRESSES.has(name)) return false;
  const scheme = /^[\u0000-\u0020]*([a-z][a-z0-9+.-]*):/i
    .exec(value.replace(/[\t\n\r]/g, ''))?.[1]
    ?.toLowerCase();
  return scheme !== undefined && !URL_SCHEMES.includes(scheme);
}
