import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Root as MarkdownRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { assertShallow } from '../depth.ts';
import { type Removal, salvage, startOf } from './salvage.ts';

export type { Removal };

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

const KNOWN_TAGS = new Set([
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

/** Options of one story's markup. */
export interface MarkupOptions {
  /** Begins the ids of footnotes, so that two stories on one page do not share them. */
  idPrefix: string;
  footnotes: { label: string; back: string };
}

/** Markdown → harmless HTML tree, and what had to go. Addresses are still as written. */
export function toMarkup(
  tree: MarkdownRoot,
  { idPrefix, footnotes }: MarkupOptions,
): { tree: Root; removals: Removal[] } {
  const removals: Removal[] = [];
  const options = {
    clobberPrefix: idPrefix,
    footnoteLabel: footnotes.label,
    footnoteLabelProperties: { className: ['sr-only'] },
    footnoteBackLabel: (reference: number) => `${footnotes.back} ${reference + 1}`,
  };
  const written = toHast(tree, { ...options, allowDangerousHtml: true });
  const complete = hasRawHtml(tree) ? raw(written, { file: new VFile() }) : written; // with a file it keeps places
  assertShallow(rootOf(complete));
  salvage(rootOf(complete), removals);
  noteAllRemovals(rootOf(complete), removals);
  const clean = rootOf(sanitize(complete, schema));
  tidy(clean, idPrefix);
  return { tree: clean, removals };
}

/** What was made from a root is one, though the types of the packages say that it may be any node. */
function rootOf(node: Nodes): Root {
  if (node.type !== 'root') throw new Error(`A story is a root, not ${node.type}`);
  return node;
}

function hasRawHtml(tree: MarkdownRoot): boolean {
  let isFound = false;
  visit(tree, 'html', () => {
    isFound = true;
  });
  return isFound;
}

/** What the sanitiser will take away, or with all that is in it. */
function noteAllRemovals(root: Root, removals: Removal[]): void {
  visit(root, 'element', (node) => {
    noteRemovals(node, removals);
    return schema.strip?.includes(node.tagName) ? SKIP : undefined;
  });
}

function noteRemovals(node: Element, removals: Removal[]): void {
  const place = startOf(node);
  if (schema.strip?.includes(node.tagName) || !KNOWN_TAGS.has(node.tagName)) {
    removals.push({ kind: 'removed', what: `<${node.tagName}>`, ...place });
  }
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^on/i.test(name)) removals.push({ kind: 'removed', what: `${name.toLowerCase()}="…"`, ...place });
    if (isHarmful(name, String(value)))
      removals.push({ kind: 'removed', what: String(value).slice(0, 40), ...place });
  }
}

function isHarmful(name: string, value: string): boolean {
  if (!['href', 'src', 'poster', 'cite', 'action', 'formAction'].includes(name)) return false;
  const scheme = /^[\u0000-\u0020]*([a-z][a-z0-9+.-]*):/i
    .exec(value.replace(/[\t\n\r]/g, ''))?.[1]
    ?.toLowerCase();
  return scheme !== undefined && !URL_SCHEMES.includes(scheme);
}

/** After the sanitiser: pictures without a source and paragraphs without anything go, and so does what footnotes of several stories would share. */
function tidy(root: Root, idPrefix: string): void {
  visit(root, 'element', (node, index, parent) => {
    const { properties } = node;
    if (properties['id'] === 'footnote-label') properties['id'] = `${idPrefix}notes`;
    if (String(properties['ariaDescribedBy'] ?? '') === 'footnote-label') {
      properties['ariaDescribedBy'] = [`${idPrefix}notes`];
    }
    if (String(properties['id'] ?? '').startsWith(idPrefix))
      properties['id'] = decoded(String(properties['id']));
    if (!isEmpty(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isEmpty({ tagName, properties, children }: Element): boolean {
  if (tagName === 'img') return !properties['src'] && !properties['srcSet'];
  const isBlank = children.every((each) => each.type === 'text' && /^[ \t\n\r\f]*$/.test(each.value));
  return tagName === 'p' && isBlank && !properties['id'];
}

/** Notes are named as in the source, `[^ö]`; links encode that name, but an id is the name itself. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
