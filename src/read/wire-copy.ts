import type { Paragraph, Root } from 'mdast';
import type { Draft, Origin, Place, Written } from '../article.ts';
import { agencyNamed, nameIn, namesInByline, organizationNamed } from '../byline.ts';
import type { Found, Reader, SourceText } from '../contracts.ts';
import { nameOf } from '../field-names.ts';
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

/** A line of the file, without white space around it; or a paragraph, with the place of its first line. */
interface Line {
  text: string;
  line: number;
  column: number;
  endColumn: number;
}

/** The facts that wire copy gives besides its paragraphs, with the line each was found on. */
interface Fact {
  name: string;
  value: Written;
  line: Line;
}

const END_MARK = /^(-\s*30\s*-|#{3}|\(?ends?\)?|\*{3}|\(more\)|MORE)$/i;
/** Lines that only draw: `-----`, `====`, `* * *`. */
const DRAWN = /^(?:[-=_*~#]\s*){3,}$/;

function readWireCopy(source: SourceText): Found<Draft> {
  const { value: front, diagnostics } = readFrontMatter(source.path, source.text);
  if (!front) return { diagnostics };
  const lines = linesOf(front.body);
  const { facts, rest } = takePreamble(lines.filter((line) => line.text !== ''));
  const paragraphs = paragraphsOf(lines, rest);
  const found = [...facts, ...datelineOf(paragraphs[0])];
  const draft: Draft = {
    ...withFacts(front, [...found, ...agencyIn(found)]),
    hash: source.hash,
    body: treeOf(paragraphs),
    completeIn: source.sidecar?.path ?? sidecarPathOf(source.path),
  };
  const completed = withSidecar(draft, source.sidecar);
  return { value: completed.value, diagnostics: [...diagnostics, ...completed.diagnostics] };
}

function linesOf(text: string): Line[] {
  return text.split('\n').map((line, index) => ({
    text: DRAWN.test(line.trim()) && !END_MARK.test(line.trim()) ? '' : line.trim(),
    line: index + 1,
    column: line.length - line.trimStart().length + 1,
    endColumn: line.trimEnd().length + 1,
  }));
}

/** How each line of the preamble is recognised, in any order, each at most once. */
const PREAMBLE: { name: string; read: (text: string) => Written | undefined }[] = [
  { name: 'embargo', read: embargoOf },
  { name: 'status', read: killOf },
  { name: 'author', read: bylineOf },
  { name: 'creditText', read: creditOf },
];

/** Agencies' slugs and alerts over the headline: they are for the desk, not for readers. */
const FOR_THE_DESK =
  /^\^?(?:BC|AM|PM)-\S|^\W*(?:urgent|flash|bulletin|news alert|for immediate release|press release)\W*$/i;

function takePreamble(lines: Line[]): { facts: Fact[]; rest: Line[] } {
  const facts: Fact[] = [];
  const rest = [...lines];
  takeFacts(facts, rest);
  const headline = rest.shift();
  if (!headline) return { facts, rest };
  facts.push({
    name: 'headline',
    value: headline.text + (takeContinuation(headline, rest) ?? ''),
    line: headline,
  });
  const subtitle = takeSubtitle(headline, rest);
  if (subtitle) facts.push(subtitle);
  takeFacts(facts, rest);
  return { facts, rest };
}

function takeFacts(facts: Fact[], rest: Line[]): void {
  for (let line = rest[0]; line && rest.length > 1; line = rest[0]) {
    const fact = preambleFact(line, facts);
    if (fact) facts.push(fact);
    else if (!takeAgency(line, facts) && !FOR_THE_DESK.test(line.text)) return;
    rest.shift();
  }
}

/** The agency in the line below the byline is one of the authors. */
function takeAgency({ text }: Line, facts: Fact[]): boolean {
  const author = facts.find(({ name }) => name === 'author');
  if (!Array.isArray(author?.value) || organizationNamed(text) === undefined) return false;
  author.value = [...author.value, authorNamed(text)];
  return true;
}

function preambleFact(line: Line, before: Fact[]): Fact | undefined {
  for (const { name, read } of PREAMBLE) {
    const value = before.some((fact) => fact.name === name) ? undefined : read(line.text);
    if (value !== undefined) return { name, value, line };
  }
  return undefined;
}

/** A headline that was wrapped goes on in lower case in the very next line, with an empty one after it. */
function takeContinuation({ line }: Line, rest: Line[]): string | undefined {
  const [next, after] = rest;
  if (next?.line !== line + 1 || !/^\p{Ll}/u.test(next.text) || bylineOf(next.text)) return undefined;
  if (after?.line === next.line + 1) return undefined;
  rest.shift();
  return ` ${next.text}`;
}

/** A line between the headline and the byline. */
function takeSubtitle({ line }: Line, rest: Line[]): Fact | undefined {
  const [next, after] = rest;
  const isBetween = next?.line === line + 1 && after !== undefined && bylineOf(after.text) !== undefined;
  if (!next || !isBetween || preambleFact(next, [])) return undefined;
  rest.shift();
  return { name: 'alternativeHeadline', value: next.text, line: next };
}

const EMBARGO = new RegExp(
  [
    '^\\W*(?:(?:strict(?:ly)?|under|news) )?(?:',
    'embargo(?:ed)?(?: (?:time|date|notice))?\\s*(?:[:–—-]|\\W*$)',
    '|embargo(?:ed)? (?:for|until|till|to)\\b(?=.*(?:\\d|day\\b|release|publication|notice))',
    '|(?:hold|not) for (?:release|publication|broadcast|use)\\b',
    '|(?:do )?not (?:to be )?(?:publish|release|use|print)\\w* (?:before|until)\\b)',
  ].join(''),
  'i',
);
const EMBARGO_WORDS =
  /^(?:\W|\b(?:strict(?:ly)?|under|news|embargo(?:ed)?|time|date|notice|hold|do|not|to|be|for|release[ds]?|publication|publish(?:ed)?|broadcast|use[ds]?|print(?:ed)?|before|until|till|at|on)\b)+/i;

/** "EMBARGOED UNTIL 11 March 2026, 06:00 UTC" → the moment; where none can be read it is held back, with a finding. */
function embargoOf(text: string): string | undefined {
  if (!EMBARGO.test(text.slice(0, 160))) return undefined;
  return (
    text
      .slice(0, 160)
      .replace(EMBARGO_WORDS, '')
      .replace(/[\s.!*)\]]+$/, '') || text
  );
}

/** "KILL KILL KILL": the agency takes the story back. No status has that word, so somebody must look. */
function killOf(text: string): string | undefined {
  return /^\W*(?:mandatory |bulletin )?kill(?:\W+kill)*\W*$/i.test(text) ? text : undefined;
}

const BYLINE = /^by:?\s+(.{2,160})$/i;
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:al|bin|da|de|del|der|di|dos|du|el|la|le|van|von|ibn|y)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*)+$/u;

/** "By Ana Example and Reuters": a line of names, not a sentence that begins with "By". */
function bylineOf(text: string): Written | undefined {
  const names = namesInByline(BYLINE.exec(text)?.[1] ?? '');
  const isByline =
    names.length > 0 && names.every((name) => NAME.test(nameIn(name)) || organizationNamed(name));
  return isByline ? names.map(authorNamed) : undefined;
}

function authorNamed(name: string): Written {
  const organization = organizationNamed(name);
  return organization === undefined ? inNameCase(name) : { name: organization, type: 'Organization' };
}

/** BYLINES IN CAPITALS are a habit of telegraphy: "ANA EXAMPLE" is Ana Example. */
function inNameCase(name: string): string {
  const alone = name === name.toUpperCase() ? name : nameIn(name);
  return alone === alone.toUpperCase() ? name.replace(alone, () => capitalized(alone)) : name;
}

function capitalized(name: string): string {
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
  /^(\p{Lu}[\p{Lu}\p{M}'’.]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}'’.]*)*(?:,\s[^—–()\n]{2,40}?)?)(?:\s*\(([^)\n]{2,40})\))?\s*(?:—|–|--|-|_)\s+(?!\p{Ll})\S/u;

/** "LISBON, March 3 (Agency) —" at the beginning of the first paragraph, which keeps it. */
function datelineOf(first: Line | undefined): Fact[] {
  const [, place, source] = (first && DATELINE.exec(first.text)) ?? [];
  const agency = agencyNamed(source ?? '');
  if (!first || !place) return [];
  return [
    { name: 'dateline', value: place.trim(), line: first },
    ...(agency ? [{ name: 'sourceOrganization', value: agency, line: first }] : []),
  ];
}

/** The agency that the byline names is where the copy came from, unless the dateline says it. */
function agencyIn(facts: Fact[]): Fact[] {
  const author = facts.find(({ name }) => name === 'author');
  if (!author || !Array.isArray(author.value) || facts.some(({ name }) => name === 'sourceOrganization'))
    return [];
  const names = author.value.flatMap((each) =>
    typeof each === 'object' && !Array.isArray(each) ? (each['name'] ?? []) : [],
  );
  const agency = names.map((name) => agencyNamed(String(name))).find((each) => each !== undefined);
  return agency === undefined ? [] : [{ name: 'sourceOrganization', value: agency, line: author.line }];
}

/** Paragraphs are apart by an empty line, else by how they are indented; else each line is one, unless it was wrapped. */
function paragraphsOf(lines: Line[], rest: Line[]): Line[] {
  const from = rest[0]?.line ?? Number.POSITIVE_INFINITY;
  const story = lines.filter((line) => line.line >= from && !END_MARK.test(line.text));
  const last = story.findLastIndex((line) => line.text !== '');
  const inside = story.slice(0, last + 1);
  if (inside.some((line) => line.text === '')) return joined(inside, (_, before) => before.text === '');
  if (new Set(inside.map((line) => line.column)).size === 2)
    return joined(inside, ({ column }) => column > 1);
  return joined(inside, (line, before) => !isWrapped(line, before));
}

/** The shortest line that may have been broken by the width of a page. */
const SHORTEST_WRAPPED = 45;

/** Does a line go on with the sentence of the line before? */
function isWrapped(line: Line, before: Line): boolean {
  if (/[.!?:;…。！？"”’»)]$/.test(before.text)) return false;
  return /^\p{Ll}/u.test(line.text) || before.text.endsWith(',') || before.text.length >= SHORTEST_WRAPPED;
}

/** The lines of each paragraph as one, with the place of its first line. */
function joined(lines: Line[], isStart: (line: Line, before: Line) => boolean): Line[] {
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const [before, open] = [lines[index - 1], paragraphs.at(-1)];
    if (line.text === '') continue;
    if (!before || !open || isStart(line, before)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs.flatMap(inOne);
}

function inOne(lines: Line[]): Line[] {
  const [first] = lines;
  const texts = lines.map(({ text }, index) => {
    const before = lines[index - 1]?.text;
    return before === undefined || isHyphenated(before, text) ? text : ` ${text}`;
  });
  return first ? [{ ...first, text: texts.join('') }] : [];
}

/** A line broken at the hyphen of a word keeps the hyphen, since nobody knows whether it was there before. */
function isHyphenated(before: string, after: string): boolean {
  return /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(after);
}

function withFacts(
  {
    fields,
    values,
    origin,
  }: { fields: Record<string, Written>; values: Record<string, unknown>; origin: Origin },
  facts: Fact[],
): Pick<Draft, 'fields' | 'values' | 'origin'> {
  const said = new Set(Object.entries(fields).map(([name, value]) => nameOf(name, value)));
  const found = facts.filter((fact) => !said.has(fact.name));
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

function placeOf({ line, column, endColumn }: Line, path: string): Place {
  return { path, line, column, endLine: line, endColumn };
}

function treeOf(paragraphs: Line[]): Root {
  return { type: 'root', children: paragraphs.map(paragraphOf) };
}

function paragraphOf({ text, line, column, endColumn }: Line): Paragraph {
  const position = { start: { line, column }, end: { line, column: endColumn } };
  return { type: 'paragraph', position, children: [{ type: 'text', value: text, position }] };
}
