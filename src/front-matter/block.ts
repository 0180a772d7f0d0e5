import { endOfObject } from './brackets.ts';
import type { Spot } from './tree.ts';

/** The languages of front matter. */
export type BlockFormat = 'yaml' | 'toml' | 'json';

/** The part of a text that is front matter, between its fences. The spot is the content. */
export interface Block extends Spot {
  format: BlockFormat;
  /** The line that opens it: `---`, `+++`, `---json`, `;;;` or, for bare JSON, the `{`. */
  fence: Spot;
  /** What has to close it, as people write it. */
  closing: string;
  isClosed: boolean;
  /** Where the rest of the text begins. */
  bodyStart: number;
}

interface Style {
  format: BlockFormat;
  opens: RegExp;
  /** A line end and the closing fence after it. */
  closes: RegExp;
  closing: string;
  /** Whether a text that opens like this means front matter, from what follows up to the closing fence. */
  isMeant(content: string, isClosed: boolean): boolean;
}

const DASHES = /\n---[ \t]*(?=\n|$)/g;
const DASHES_OR_DOTS = /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g;

const styles: Style[] = [
  { format: 'yaml', opens: /^---[ \t]*$/, closes: DASHES_OR_DOTS, closing: '---', isMeant: isMeantAsYaml },
  {
    format: 'yaml',
    opens: /^---[ \t]*ya?ml[ \t]*$/i,
    closes: DASHES_OR_DOTS,
    closing: '---',
    isMeant: always,
  },
  { format: 'toml', opens: /^---[ \t]*toml[ \t]*$/i, closes: DASHES, closing: '---', isMeant: always },
  { format: 'json', opens: /^---[ \t]*json[ \t]*$/i, closes: DASHES, closing: '---', isMeant: always },
  {
    format: 'toml',
    opens: /^\+\+\+[ \t]*$/,
    closes: /\n\+\+\+[ \t]*(?=\n|$)/g,
    closing: '+++',
    isMeant: (content, isClosed) => isClosed || /^\s*(?:\[|["\w.-]+\s*=)/.test(content),
  },
  {
    format: 'json',
    opens: /^;;;[ \t]*$/,
    closes: /\n;;;[ \t]*(?=\n|$)/g,
    closing: ';;;',
    isMeant: (content, isClosed) => isClosed || /^\s*\{/.test(content),
  },
];

/** Finds the front matter that a text begins with, blank lines aside; nothing where it begins with its story. */
export function findBlock(text: string): Block | undefined {
  const first = text.search(/\S/);
  if (first === -1 || (first > 0 && text[first - 1] !== '\n')) return undefined;
  const fence = { start: first, end: lineEnd(text, first) };
  const line = text.slice(fence.start, fence.end);
  for (const style of styles) {
    if (style.opens.test(line)) return fencedBlock(text, fence, style);
  }
  return OBJECT.test(text.slice(first, first + 200)) ? objectBlock(text, first) : undefined;
}

/** The block as if the story began at an offset: for one whose closing fence is missing. */
export function cutBlock(block: Block, end: number): Block {
  return { ...block, end, bodyStart: end, isClosed: false };
}

function fencedBlock(text: string, fence: Spot, style: Style): Block | undefined {
  const start = Math.min(fence.end + 1, text.length);
  const close = closingFence(text, start, style);
  const end = close?.start ?? text.length;
  const isClosed = close !== undefined;
  const content = text.slice(start, end);
  if (!style.isMeant(content, isClosed)) return undefined;
  const { format, closing } = style;
  const block = { format, closing, fence, start, end, isClosed, bodyStart: close?.end ?? text.length };
  return isClosed ? block : cutBlock(block, start + endOfParagraph(content));
}

/** A YAML block of directives only goes on: the fence after `%YAML 1.2` opens the document. */
function closingFence(text: string, start: number, style: Style): Spot | undefined {
  const first = nextFence(text, start - 1, style);
  const isAllDirectives =
    first && style.format === 'yaml' && /^(?:%.*\n)+$/.test(text.slice(start, first.start));
  return isAllDirectives ? nextFence(text, first.end - 1, style) : first;
}

function nextFence(text: string, from: number, { closes }: Style): Spot | undefined {
  const fence = new RegExp(closes);
  fence.lastIndex = from;
  const match = fence.exec(text);
  if (!match) return undefined;
  return { start: match.index + 1, end: Math.min(text.length, fence.lastIndex + 1) };
}

/** A bare object: `{` with a name after it. `{{`, `{%` and `{: .class}` are a story's. */
const OBJECT = /^\{(?:[ \t]*(?:"|\}[ \t]*(?:\n|$)|'[^'\n]*'[ \t]*:)|[ \t]*\n\s*(?:["'}]|[\w-]+[ \t]*:))/;

function objectBlock(text: string, start: number): Block {
  const fence = { start, end: start + 1 };
  const end = endOfObject(text, start);
  const closing = '}';
  if (end !== undefined) {
    const bodyStart = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))
      ? Math.min(lineEnd(text, end) + 1, text.length)
      : end;
    return { format: 'json', closing, fence, start, end, isClosed: true, bodyStart };
  }
  const cut = start + endOfParagraph(text.slice(start));
  return { format: 'json', closing, fence, start, end: cut, isClosed: false, bodyStart: cut };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Where the first blank line begins, after what is not blank. */
function endOfParagraph(content: string): number {
  const first = Math.max(0, content.search(/\S/));
  const end = content.slice(first).search(/\n[ \t]*\n/);
  return end === -1 ? content.length : first + end + 1;
}

const FIELD = /^(?:"[^"\n]+"|'[^'\n]+'|[\p{L}_][\p{L}\p{N}_.-]*)[ \t]*(?::(?!\/\/)|=[ \t]*\S)/u;

/** Whether a line looks like a field: one word, then a colon or an equals sign. */
export function looksLikeField(line: string): boolean {
  return FIELD.test(line);
}

/**
 * `---` also draws a rule, so what follows decides. Straight after the fence, a field, or a block without
 * blank lines, means front matter; after a blank line only fields and nothing else do.
 */
function isMeantAsYaml(content: string, isClosed: boolean): boolean {
  const lines = content.split('\n', 1000);
  const isTold = (line: string) => /^[^\s#%]/.test(line);
  const first = lines.find(isTold);
  const startsBlank = /^[ \t]*\n/.test(content);
  if (!isClosed) return !startsBlank && looksLikeField(first ?? '');
  if (startsBlank) return /^\s*$/.test(content) || isAllFields(lines.filter(isTold));
  return first === undefined || looksLikeField(first) || !/\n[ \t]*\n/.test(content.trimEnd());
}

function isAllFields(lines: string[]): boolean {
  const fields = lines.filter(looksLikeField);
  const areOthersParts = lines.every((each) => looksLikeField(each) || /^(?:- |[\]}"'])/.test(each));
  return (
    areOthersParts && (fields.length > 1 || (fields.length === 1 && /^["'\p{Ll}_]/u.test(fields[0] ?? '')))
  );
}

function always(): boolean {
  return true;
}
