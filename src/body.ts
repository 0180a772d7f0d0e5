import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Access, Body, Image, Place } from './article.ts';
import { makeAbsolute, type Resolver } from './body/absolute.ts';
import { arrangeHeadings, dropRepeatedIds, idGiver, idsOf } from './body/headings.ts';
import { type Removal, toMarkup } from './body/markup.ts';
import { plainText } from './body/plain-text.ts';
import type { Recordings } from './body/recordings.ts';
import { cutAtMarker } from './body/restricted-part.ts';
import { elementsOf, textsOf } from './body/walk.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { forbidden } from './forbidden.ts';
import { toHtml } from './html.ts';
import { cleanText, countWords, hasForbidden, namesOf, oneLine } from './text.ts';

/** What a story needs to become a body. */
export interface BodyContext {
  /** The source file, for findings. */
  path: string;
  page: { url: string; slug: string };
  /** Ids that the page gives to what stands around the story. */
  pageIds: string[];
  language: string;
  access: Access;
  attachments: Resolver;
  /** For the part that only readers with access may read. */
  restrictedAttachments: Resolver;
  /** Parts that stand by themselves: the updates of a live blog. */
  sections?: MarkdownRoot[];
}

/** A body, the words of the whole story, and its beginning for a summary. */
export interface MadeBody {
  body: Body;
  sections: Body[];
  /** What the restricted part says and leads to: nobody may find it anywhere else. */
  restricted?: { text: string; addresses: string[] };
  wordCount: number;
  beginning: string;
  /** Sound and film in the part that everybody may read. */
  recordings: Recordings;
  diagnostics: Diagnostic[];
}

/** Markdown tree → everything that is published of a story: harmless HTML with absolute addresses, and plain text. */
export function makeBody(tree: MarkdownRoot, context: BodyContext): MadeBody {
  const diagnostics: Diagnostic[] = [];
  const { free, restricted } = cutAtMarker(tree, { isRestricted: context.access !== 'free' });
  const first = toTree(free, `${context.page.slug}-`, context, diagnostics);
  const trees = [first];
  if (restricted) trees.push(toTree(restricted, `${context.page.slug}-more-`, context, diagnostics));
  const ownParts = trees.length;
  const { sections: sources = [], page } = context;
  trees.push(...sources.map((each, at) => toTree(each, `${page.slug}-${at + 1}-`, context, diagnostics)));
  diagnostics.push(...dropRepeatedIds(trees, context.pageIds).map((each) => repeatedId(each, context.path)));
  const slugger = idGiver(trees, context.pageIds);
  for (const each of trees) arrangeHeadings(each, slugger);
  const parts = trees.map((each, index) => {
    return makePart(
      each,
      context,
      index === 1 && restricted ? context.restrictedAttachments : context.attachments,
    );
  });
  const [open, closed = undefined] = parts.slice(0, ownParts);
  const sections = parts.slice(ownParts);
  if (!open) throw new Error('A story has a free part, be it empty');
  if (parts.some(({ leadsInside }) => leadsInside)) diagnostics.push(...deadFragments(trees, context));
  const body = {
    html: open.html,
    ...(closed && closed.html.trim() !== '' && { restrictedHtml: closed.html }),
    text: open.text,
    links: open.links,
    images: open.images,
  };
  diagnostics.push(...parts.flatMap(({ silent }) => silent.map((place) => silentPicture(place))));
  const wordCount = parts.reduce((sum, { text }) => sum + countWords(text), 0);
  const newest = trees[ownParts];
  const lead = open.text === '' && newest ? newest : first;
  return {
    body,
    ...(closed && { restricted: { text: closed.text, addresses: addressesOf(closed) } }),
    sections: sections.map(({ html, text, links, images }) => ({ html, text, links, images })),
    wordCount,
    beginning: beginningOf(lead, (lead === first ? open : sections[0])?.text ?? ''),
    recordings: together([open, ...sections]),
    diagnostics,
  };
}

interface Part {
  html: string;
  text: string;
  links: string[];
  images: Image[];
  recordings: Recordings;
  /** Places of pictures without an alternative text. */
  silent: Place[];
  /** Does a link lead to a place in the story itself? */
  leadsInside: boolean;
}

function addressesOf({ links, images, recordings }: Part): string[] {
  const files = [...images, ...recordings.audio, ...recordings.video];
  return [...links, ...files.map(({ url }) => url)];
}

/** The sound and film of several parts. */
function together(parts: Part[]): Recordings {
  return {
    audio: parts.flatMap(({ recordings }) => recordings.audio),
    video: parts.flatMap(({ recordings }) => recordings.video),
  };
}

/** Harmless HTML, its addresses still as written; what had to go is reported. */
function toTree(
  source: MarkdownRoot,
  idPrefix: string,
  context: BodyContext,
  diagnostics: Diagnostic[],
): Root {
  const { tree, removals } = toMarkup(source, { idPrefix, footnotes: footnoteWordsIn(context.language) });
  diagnostics.push(...removals.map((each) => removalFound(each, context.path)));
  cleanTexts(tree, context.path, diagnostics);
  return tree;
}

function makePart(tree: Root, { page, path }: BodyContext, attachments: Resolver): Part {
  const { links, silent, ...shown } = makeAbsolute(tree, attachments, (node) => placeOf(node, path));
  const leading = links.filter((link) => !link.startsWith(`${page.url}#`));
  const leadsInside = leading.length < links.length;
  return {
    html: toHtml(tree),
    text: plainText(tree),
    links: leading,
    ...shown,
    silent: silent.map((node) => placeOf(node, path)),
    leadsInside,
  };
}

function silentPicture(place: Place): Diagnostic {
  return diagnose('image-without-alternative', place, {
    message: 'The picture has no alternative text',
    hint: 'Say between the brackets what it shows, for those who do not see it',
  });
}

function repeatedId({ id, element }: { id: string; element: Element }, path: string): Diagnostic {
  return diagnose('id-twice', placeOf(element, path), {
    message: `The id "${id}" stands in the story already and was removed here`,
    hint: 'Give each place an id of its own: a link can lead to one only',
  });
}

/** References such as `&#8;` are forbidden characters too, after all. */
function cleanTexts(tree: Root, path: string, diagnostics: Diagnostic[]): void {
  const texts = textsOf(tree);
  if (!hasForbidden(texts.map(({ value }) => value).join('\n'))) return;
  for (const node of texts) {
    const names = namesOf(node.value);
    if (names.length === 0) continue;
    node.value = cleanText(node.value);
    diagnostics.push(forbidden(placeOf(node, path), names));
  }
}

function removalFound({ kind, what, line = 1, column = 1 }: Removal, path: string): Diagnostic {
  if (kind === 'frame') {
    return diagnose(
      'frame-replaced',
      { path, line, column },
      {
        message: `The frame of ${what} is published as a link`,
        hint: 'Feed readers and sanitisers drop frames; a link arrives everywhere',
      },
    );
  }
  return diagnose(
    'markup-removed',
    { path, line, column },
    {
      message: `${what} cannot be published and was removed`,
      hint: 'Scripts, styles, forms and unknown elements do not belong in a story; the text inside unknown elements stays',
    },
  );
}

/** The first paragraph that says something, else the beginning of the text. */
function beginningOf(tree: Root, text: string): string {
  for (const paragraph of paragraphsOf(tree)) {
    const line = oneLine(plainText(paragraph));
    if (/[\p{L}\p{N}]/u.test(line)) return line;
  }
  return oneLine(text.split('\n\n')[0] ?? '');
}

const SECTIONS = ['div', 'section', 'article', 'header'];

/** The paragraphs of the story itself, not those of quotations, notes, tables, lone links ("Read more") and captions. */
function* paragraphsOf({ children }: Root | Element): Generator<Element> {
  for (const node of children) {
    if (node.type !== 'element' || 'dataFootnotes' in node.properties) continue;
    if (node.tagName === 'p' && !isAside(node)) yield node;
    else if (SECTIONS.includes(node.tagName)) yield* paragraphsOf(node);
  }
}

/** Nothing but a link, or what is said in italics under a picture. */
function isAside({ children }: Element): boolean {
  const said = children.filter((each) => each.type !== 'text' || each.value.trim() !== '');
  const tags = said.map((each) => (each.type === 'element' ? each.tagName : each.type));
  return /^(?:a|img(?: br)? (?:em|i|small))$/.test(tags.join(' '));
}

function deadFragments(trees: Root[], context: BodyContext): Diagnostic[] {
  const links = trees.flatMap((tree) => fragmentLinksIn(tree, context.page.url));
  const ids = new Set([...context.pageIds, ...trees.flatMap((tree) => [...idsOf(tree)])]);
  return links
    .filter(({ fragment }) => fragment !== '' && fragment !== 'top' && !ids.has(fragment))
    .map(({ fragment, node }) =>
      diagnose('dead-fragment', placeOf(node, context.path), {
        message: `The story has no part "#${fragment}"`,
        hint: 'The id of a heading is its text in lower case with dashes for blanks',
      }),
    );
}

function fragmentLinksIn(tree: Root, pageUrl: string): { fragment: string; node: Element }[] {
  return elementsOf(tree).flatMap((node) => {
    const fragment = fragmentOf(node, pageUrl);
    return fragment === undefined ? [] : [{ fragment, node }];
  });
}

function fragmentOf(node: Element, pageUrl: string): string | undefined {
  const href = node.properties['href'];
  if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith(`${pageUrl}#`)) return undefined;
  try {
    return decodeURIComponent(href.slice(pageUrl.length + 1));
  } catch {
    return href.slice(pageUrl.length + 1);
  }
}

function placeOf(node: { position?: Element['position'] }, path: string): Place {
  const { start } = node.position ?? {};
  return { path, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** What stands over the footnotes and at the arrows back, for screen readers, in the languages that are known. */
const FOOTNOTE_WORDS: Record<string, { label: string; back: string }> = {
  ar: { label: 'الحواشي', back: 'العودة إلى الإحالة' },
  de: { label: 'Anmerkungen', back: 'Zurück zur Stelle' },
  es: { label: 'Notas', back: 'Volver a la referencia' },
  fr: { label: 'Notes', back: 'Retour à l’appel' },
  it: { label: 'Note', back: 'Torna al richiamo' },
  ja: { label: '注', back: '本文に戻る' },
  pt: { label: 'Notas', back: 'Voltar à referência' },
  ru: { label: 'Примечания', back: 'Назад к сноске' },
  zh: { label: '注释', back: '返回正文' },
};
const ENGLISH = { label: 'Notes', back: 'Back to reference' };

function footnoteWordsIn(language: string): { label: string; back: string } {
  return FOOTNOTE_WORDS[language.split('-')[0] ?? ''] ?? ENGLISH;
}
