import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Root as MarkdownRoot } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/** Something in the markup that cannot be published as it is. */
export interface Removal {
  kind: 'removed' | 'frame';
  what: string;
  line?: number;
  column?: number;
}

const URL_SCHEMES = ['http', 'https', 'mailto', 'tel'];
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
  required: {},
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
  prepare(rootOf(complete), removals);
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

/** Saves what can be saved before the sanitiser comes: lazy pictures get their source, frames become links. */
function prepare(root: Root, removals: Removal[]): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName === 'iframe' && parent && index !== undefined) {
      parent.children.splice(index, 1, ...linkForFrame(node, removals));
      return [SKIP, index];
    }
    if (node.tagName === 'noscript' && parent && index !== undefined && repeatsPicture(node, root)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (['img', 'source', 'video', 'audio'].includes(node.tagName)) unlazy(node);
    noteRemovals(node, removals);
    return undefined;
  });
}

function linkForFrame(node: Element, removals: Removal[]): Element[] {
  const address = String(node.properties['src'] ?? node.properties['dataSrc'] ?? '');
  removals.push({ kind: 'frame', what: address || '<iframe>', ...startOf(node) });
  if (!/^(https?:)?\/\//i.test(address)) return [];
  const text = String(node.properties['title'] || address);
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: text }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

/** The real address of a picture that a script was to load, in the attributes that lazy loaders use. */
const LAZY_SOURCES = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile'];
const LAZY_SETS = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'dataLazySrcSet'];

function unlazy(node: Element): void {
  const source = LAZY_SOURCES.map((name) => node.properties[name]).find((value) => value);
  const set = LAZY_SETS.map((name) => node.properties[name]).find((value) => value);
  const isPlaceholder =
    !node.properties['src'] || /^data:|\.gif$|placeholder|blank\./i.test(String(node.properties['src']));
  if (source && isPlaceholder) node.properties['src'] = String(source);
  if (set && !node.properties['srcSet']) node.properties['srcSet'] = String(set);
}

/** A noscript that only repeats, for readers without scripts, the picture before it. */
function repeatsPicture(node: Element, root: Root): boolean {
  const inside = picturesIn(node);
  const outside = new Set<string>();
  visit(root, 'element', (each) => {
    if (each === node) return SKIP;
    if (each.tagName !== 'img') return undefined;
    for (const name of ['src', ...LAZY_SOURCES])
      if (each.properties[name]) outside.add(String(each.properties[name]));
    return undefined;
  });
  return inside.length > 0 && inside.every((source) => outside.has(source));
}

function picturesIn(node: Element): string[] {
  const sources: string[] = [];
  visit(node, 'element', (each) => {
    if (each.tagName === 'img') sources.push(String(each.properties['src'] ?? ''));
  });
  return sources;
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

/** After the sanitiser: pictures without a source and footnotes' shared id go. */
function tidy(root: Root, idPrefix: string): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.properties['id'] === 'footnote-label') node.properties['id'] = `${idPrefix}notes`;
    const described = node.properties['ariaDescribedBy'];
    if (described !== undefined && String(described) === 'footnote-label') {
      node.properties['ariaDescribedBy'] = [`${idPrefix}notes`];
    }
    const isGone = node.tagName === 'img' && !node.properties['src'] && !node.properties['srcSet'];
    if (!isGone || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function startOf(node: Nodes): { line?: number; column?: number } {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : {};
}
