import type { Paragraph, Root } from 'mdast';
import type { Draft, Origin, Place, Written } from '../article.ts';
import { namesInByline } from '../byline.ts';
import type { Found, Reader, SourceText } from '../contracts.ts';
import { readFrontMatter } from '../front-matter.ts';
import { sidecarPathOf, withSidecar } from '../sidecar.ts';

/**
 * Wire copy as agencies and word processors leave it: the headline on the first line, then perhaps a byline,
 * a credit and a dateline, then paragraphs. Nothing in it is Markdown: stars, @handles and & stay as they are.
 */
export const wireCopy: Reader = {
  name: 'wire-copy',
  extensions: ['.txt'],
  read: readWireCopy,
};

/** A line of the file, or the lines of a paragraph as one, without white space around it. */
interface Line {
  text: string;
  line: number;
  column: number;
  /** Where it ends; the column is behind its last character. */
  end: { line: number; column: number };
}

/** The facts that wire copy gives besides its paragraphs, with the line each was found on. */
interface Fact {
  name: string;
  value: Written;
  line: Line;
}

const END_MARK = /^(-\s*30\s*-|#{3}|\(?ends?\)?|\*{3})$/i;

function readWireCopy(source: SourceText): Found<Draft> {
  const { value: front, diagnostics } = readFrontMatter(source.path, source.text);
  if (!front) return { diagnostics };
  const lines = linesOf(front.body);
  const { facts, rest } = takePreamble(lines.filter((line) => line.text !== ''));
  const paragraphs = paragraphsOf(lines, rest);
  const dateline = datelineOf(paragraphs[0]);
  const draft: Draft = {
    ...withFacts(front, [...facts, ...(dateline ? [dateline] : [])]),
    hash: source.hash,
    body: treeOf(paragraphs),
    completeIn: source.sidecar?.path ?? sidecarPathOf(source.path),
  };
  const completed = withSidecar(draft, source.sidecar);
  return { value: completed.value, diagnostics: [...diagnostics, ...completed.diagnostics] };
}

function linesOf(text: string): Line[] {
  return text.split('\n').map((line, index) => ({
    text: line.trim(),
    line: index + 1,
    column: line.length - line.trimStart().length + 1,
    end: { line: index + 1, column: line.trimEnd().length + 1 },
  }));
}

/** How each line of the preamble is recognised, after the headline, in any order, each at most once. */
const PREAMBLE: { name: string; read: (text: string) => Written | undefined }[] = [
  { name: 'author', read: bylineOf },
  { name: 'creditText', read: creditOf },
];

function takePreamble(lines: Line[]): { facts: Fact[]; rest: Line[] } {
  const [headline, ...rest] = lines;
  if (!headline) return { facts: [], rest: [] };
  const facts: Fact[] = [{ name: 'headline', value: headline.text, line: headline }];
  for (const line of [...rest]) {
    const fact = preambleFact(line, facts);
    if (!fact) break;
    facts.push(fact);
    rest.shift();
  }
  return { facts, rest };
}

function preambleFact(line: Line, before: Fact[]): Fact | undefined {
  for (const { name, read } of PREAMBLE) {
    const value = before.some((fact) => fact.name === name) ? undefined : read(line.text);
    if (value !== undefined) return { name, value, line };
  }
  return undefined;
}

const BYLINE = /^by:?\s+(.{3,160})$/i;
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:al|bin|da|de|del|der|di|dos|du|el|la|le|van|von|ibn|y)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*)+$/u;

/** "By Ana Example and Bo Example": a line of names, not a sentence that begins with "By". */
function bylineOf(text: string): Written | undefined {
  const names = namesInByline(BYLINE.exec(text)?.[1] ?? '');
  return names.length > 0 && names.every((name) => NAME.test(name)) ? names.map(inNameCase) : undefined;
}

/** BYLINES IN CAPITALS are a habit of telegraphy: "ANA EXAMPLE" is Ana Example. */
function inNameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const LABELLED_CREDIT =
  /^(?:photo(?:graph)?s?|image|picture|credit)s?(?:\s+(?:by|credit|courtesy of))?\s*[:—–-]?\s+(?=\p{Lu})/iu;
const CREDIT = /^\p{Lu}[\p{L}\p{M}\p{N} .,'’&-]{1,60}(?:\s?\/\s?\p{Lu}[\p{L}\p{M}\p{N} .,'’&-]{1,60})+$/u;

/** "Name/Agency", or "Photo: Name". */
function creditOf(text: string): string | undefined {
  if (text.length > 160 || /[.!?]["”’]?$/.test(text)) return undefined;
  const label = LABELLED_CREDIT.exec(text)?.[0];
  if (label !== undefined && /:|\bby\b|\bcredit\b|\bcourtesy\b/i.test(label))
    return text.slice(label.length).trim();
  return CREDIT.test(text) ? text : undefined;
}

const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.]*)*(?:,\s[^—–()\n]{2,40}?)?)(?:\s*\([^)\n]{2,40}\))?\s*(?:—|–|--|-)\s+\S/u;

/** "LISBON, March 3 (Agency) —" at the beginning of the first paragraph, which keeps it. */
function datelineOf(first: Line | undefined): Fact | undefined {
  const place = first && DATELINE.exec(first.text)?.[1];
  return place ? { name: 'dateline', value: place.trim(), line: first } : undefined;
}

/** Paragraphs are apart by an empty line; where no line is empty, each line is one. */
function paragraphsOf(lines: Line[], rest: Line[]): Line[] {
  const from = rest[0]?.line ?? Number.POSITIVE_INFINITY;
  const story = lines.filter((line) => line.line >= from && !END_MARK.test(line.text));
  const last = story.findLastIndex((line) => line.text !== '');
  const inside = story.slice(0, last + 1);
  const isApart = inside.some((line) => line.text === '');
  return isApart ? joined(inside) : inside;
}

/** The lines of each paragraph as one, with the place of its first line. */
function joined(lines: Line[]): Line[] {
  const paragraphs: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.text !== '' && isOpen && last)
      Object.assign(last, { text: `${last.text} ${line.text}`, end: line.end });
    else if (line.text !== '') paragraphs.push({ ...line });
    isOpen = line.text !== '';
  }
  return paragraphs;
}

function withFacts(
  {
    fields,
    values,
    origin,
  }: { fields: Record<string, Written>; values: Record<string, unknown>; origin: Origin },
  facts: Fact[],
): Pick<Draft, 'fields' | 'values' | 'origin'> {
  const found = facts.filter((fact) => !(fact.name in fields));
  const entries = found.map((fact) => [fact.name, fact.value] as const);
  const places = Object.fromEntries(found.map((fact) => [`/${fact.name}`, placeOf(fact.line, origin.path)]));
  return {
    fields: { ...Object.fromEntries(entries), ...fields },
    values: { ...Object.fromEntries(entries), ...values },
    origin: {
      path: origin.path,
      values: { ...places, ...origin.values },
      keys: { ...places, ...origin.keys },
    },
  };
}

function placeOf({ line, column, end }: Line, path: string): Place {
  return { path, line, column, endLine: end.line, endColumn: end.column };
}

function treeOf(paragraphs: Line[]): Root {
  return { type: 'root', children: paragraphs.map(paragraphOf) };
}

function paragraphOf({ text, line, column, end }: Line): Paragraph {
  const position = { start: { line, column }, end };
  return { type: 'paragraph', position, children: [{ type: 'text', value: text, position }] };
}
