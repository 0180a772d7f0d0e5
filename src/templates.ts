import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { assertShallow } from './depth.ts';

/** An instruction of a template language that stood in a story. */
export interface Instruction {
  text: string;
  line: number;
  column: number;
}

/** Stands for removed text while Markdown is parsed: no white space and no punctuation, so that nothing around it changes. */
const FILLER = '\uffff';

/** What template languages leave behind in articles that were written for another system. */
const INSTRUCTIONS: RegExp[] = [
  /\{\{[<%][\s\S]*?[>%]\}\}/g, // Hugo shortcodes
  /\{%[\s\S]*?%\}/g, // Liquid, Jinja, Twig, Nunjucks tags
  /\{\{[\s\S]*?\}\}/g, // their output, Handlebars, Vue
  /\{#[\s\S]*?#\}/g, // their comments
  /<%[\s\S]*?%>/g, // ERB, EJS
  /\[(?:caption|gallery|embed|audio|video|playlist)\s+\w+=[^\]\n]*\]/g, // WordPress shortcodes
  /\[\/(?:caption|gallery|embed|audio|video|playlist)\](?![([])/g,
];

/** What is code in MDX besides: imports and exports, comments and expressions in braces, components. */
const MDX_INSTRUCTIONS: RegExp[] = [
  /^(?:import|export)\s[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm,
  /\{\/\*[\s\S]*?\*\/\}/g,
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
  const tree = parse(text);
  assertShallow(tree);
  const patterns = isMdx ? [...INSTRUCTIONS, ...MDX_INSTRUCTIONS] : INSTRUCTIONS;
  if (patterns.every((pattern) => text.search(pattern) < 0)) return { tree, removed: [] };
  const found = instructionsIn(text, patterns, codeIn(tree));
  if (found.length === 0) return { tree, removed: [] };
  const masked = found.reduce(
    (rest, { start, end }) => rest.slice(0, start) + filler(rest.slice(start, end)) + rest.slice(end),
    text,
  );
  return {
    tree: withoutFillers(parse(masked)),
    removed: found.map(({ start, end }) => placed(text, start, end)),
  };
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

/** The instructions outside code, in order, none inside another. */
function instructionsIn(text: string, patterns: RegExp[], code: Span[]): Span[] {
  const found: Span[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (![...code, ...found].some((other) => overlap(span, other))) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function filler(text: string): string {
  return text.replace(/[^\n]/g, FILLER);
}

function placed(text: string, start: number, end: number): Instruction {
  const before = text.slice(0, start).split('\n');
  return { text: text.slice(start, end), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
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
