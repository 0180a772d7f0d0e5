import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { assertShallow, TooDeep } from './depth.ts';

/** An instruction of a template language that stood in a story. */
export interface Instruction {
  text: string;
  line: number;
  column: number;
}

/** Stands for removed text while Markdown is parsed: no white space and no punctuation, so that nothing around it changes. */
const FILLER = '\uffff';

/** An instruction as a whole, or how it begins and ends, with anything between: where no end is left, no more begin. */
type Pattern = RegExp | { begin: RegExp; end: RegExp };

/** What template languages leave behind in articles that were written for another system. */
const INSTRUCTIONS: Pattern[] = [
  { begin: /\{\{[<%]/g, end: /[>%]\}\}/g }, // Hugo shortcodes
  { begin: /\{%/g, end: /%\}/g }, // Liquid, Jinja, Twig, Nunjucks tags
  { begin: /\{\{/g, end: /\}\}/g }, // their output, Handlebars, Vue
  { begin: /\{#/g, end: /#\}/g }, // their comments
  { begin: /<%/g, end: /%>/g }, // ERB, EJS
  /\[(?:caption|gallery|embed|audio|video|playlist)\s+\w+=[^\]\n]*\]/g, // WordPress shortcodes
  /\[\/(?:caption|gallery|embed|audio|video|playlist)\](?![([])/g,
];

/** A line of hundreds of quotation marks, or of an item indented as far: the parser itself would take minutes. */
const DEEP_LINE = /^[ \t]*(?:>[ \t]?){200}|^[ \t]{400,}(?:[-*+]|\d+[.)])[ \t]/m;

/** What is code in MDX besides: imports and exports, comments and expressions in braces, components. */
const MDX_INSTRUCTIONS: Pattern[] = [
  /^(?:import|export)\s[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm,
  { begin: /\{\/\*/g, end: /\*\/\}/g },
  /<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>/g,
  /<\/?>/g,
  /\{[^{}\n]*\}/g,
];

/**
 * Parses a story with its template instructions taken out; code is left alone.
 * Positions stay those of the text, since each instruction is replaced by as many fillers.
 */
export function parseWithoutTemplates(
  text: string,
  parse: (text: string) => Root,
  { isMdx = false }: { isMdx?: boolean } = {},
): { tree: Root; removed: Instruction[] } {
  if (DEEP_LINE.test(text)) throw new TooDeep('A line is nested too deeply');
  const tree = parse(text);
  assertShallow(tree);
  const patterns = isMdx ? [...INSTRUCTIONS, ...MDX_INSTRUCTIONS] : INSTRUCTIONS;
  const spans = patterns.flatMap((pattern) => spansOf(pattern, text));
  if (spans.length === 0) return { tree, removed: [] };
  const found = instructionsIn(spans, codeIn(tree));
  if (found.length === 0) return { tree, removed: [] };
  return { tree: withoutFillers(parse(masked(text, found))), removed: placed(text, found) };
}

interface Span {
  start: number;
  end: number;
}

function codeIn(tree: Root): Span[] {
  const spans: Span[] = [];
  visit(tree, ['code', 'inlineCode'], (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined)
      spans.push({ start: start.offset, end: end.offset });
  });
  return spans;
}

function spansOf(pattern: Pattern, text: string): Span[] {
  if (pattern instanceof RegExp)
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
  const { begin, end } = pattern;
  const spans: Span[] = [];
  begin.lastIndex = 0;
  for (let opening = begin.exec(text); opening; opening = begin.exec(text)) {
    end.lastIndex = begin.lastIndex;
    if (!end.test(text)) break;
    spans.push({ start: opening.index, end: end.lastIndex });
    begin.lastIndex = end.lastIndex;
  }
  return spans;
}

/** The instructions outside code, in order, none inside another; an earlier pattern goes before a later one. */
function instructionsIn(spans: Span[], code: Span[]): Span[] {
  const all = [
    ...code.map((span) => ({ ...span, isCode: true })),
    ...spans.map((span) => ({ ...span, isCode: false })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  let end = 0;
  for (const span of all) {
    if (span.start < end) continue;
    end = span.end;
    if (!span.isCode) found.push(span);
  }
  return found;
}

/** The text with fillers in place of the spans. */
function masked(text: string, spans: Span[]): string {
  let at = 0;
  const pieces = spans.map(({ start, end }) => {
    const piece = text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, FILLER);
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

/** The spans with their lines and columns, in one walk over the text. */
function placed(text: string, spans: Span[]): Instruction[] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return spans.map(({ start, end }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', next + 1)) {
      line += 1;
      lineStart = next + 1;
    }
    at = Math.max(start, lineStart);
    return { text: text.slice(start, end), line, column: start - lineStart + 1 };
  });
}

/** Takes the fillers out of every text of the tree, and with them the blocks that held nothing else. */
function withoutFillers(tree: Root): Root {
  visit(tree, (node) => {
    for (const key of ['value', 'url', 'title', 'alt', 'lang', 'meta'] as const) strip(node, key);
  });
  visit(tree, 'paragraph', (node, index, parent) => {
    const isEmpty = node.children.every((child) => child.type === 'text' && child.value.trim() === '');
    if (!isEmpty || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return tree;
}

function strip(node: Nodes, key: string): void {
  const value: unknown = Reflect.get(node, key); // which of these keys a node has depends on its type
  if (typeof value === 'string' && value.includes(FILLER))
    Reflect.set(node, key, value.replaceAll(FILLER, ''));
}
