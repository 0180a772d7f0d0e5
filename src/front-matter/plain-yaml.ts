import type { ListNode, MapNode, Member, Node, Spot, TextNode } from './tree.ts';

/**
 * YAML as most front matter is written, read without building what all of YAML needs: fields with values of one line
 * (plain, or quoted without escapes), lists of such values in brackets or below each other, maps inside, and texts
 * after `>-` and `|-`. Nothing for any other text, which the reader of all YAML then reads: tabs, comments, anchors,
 * tags, escapes, numbers other than whole ones, values over several lines, several documents, and everything faulty.
 */
export function readPlainYaml(text: string): MapNode | undefined {
  if (/[\t\r]/.test(text)) return undefined;
  const reading: Reading = { text, lines: linesOf(text), next: 0 };
  const [first] = reading.lines;
  if (first?.indent !== 0 || reading.lines.some(({ indent }) => indent > DEEPEST_INDENT)) return undefined;
  const tree = readMap(reading, first);
  return reading.next === reading.lines.length ? tree : undefined;
}

/** A line that is not blank: the spot is the line without the blanks around it. */
interface Line extends Spot {
  /** Counts from 0, blank lines too. */
  row: number;
  indent: number;
}

/** A text on its way: all before the next line is read. */
interface Reading {
  text: string;
  lines: Line[];
  next: number;
}

/** Keeps the levels of maps and lists far below those that any reader goes. */
const DEEPEST_INDENT = 32;

/** A name, its colon and the blanks after it. */
const NAME = /([A-Za-z_][\w-]{0,99}):(?: +|$)/my;

const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;

/** A value without quotation marks, blanks around it, and all that YAML could take for something else. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:.*\S)?$/;
const NOT_PLAIN = /:(?: |$)| #/;

/** A value of a list in brackets, and what stands after it. */
const LISTED =
  / *("[^"\\\n]*"|'[^'\n]*'|[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^,[\]{}:#\n]|:(?=[^\s,[\]{}]))*) *([,\]])/y;

/** What may be no text by YAML's core schema. */
const TYPED = /^(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\.inf|\.nan))$/i;
const WHOLE = /^\d{1,15}$/;

/** What stands between the lines of a text below its name, by its sign. */
const JOINTS = new Map([
  ['>-', ' '],
  ['|-', '\n'],
]);

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let row = 0; from < text.length; row++) {
    const found = text.indexOf('\n', from);
    const lineEnd = found < 0 ? text.length : found;
    let start = from;
    while (start < lineEnd && text[start] === ' ') start++;
    const end = endOfWords(text, start, lineEnd);
    if (end > start) lines.push({ row, indent: start - from, start, end });
    from = lineEnd + 1;
  }
  return lines;
}

function endOfWords(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === ' ') last--;
  return last;
}

function readMap(reading: Reading, { indent, start }: Line): MapNode | undefined {
  const members: Member[] = [];
  let end = start;
  for (let line = lineAhead(reading); line?.indent === indent; line = lineAhead(reading)) {
    const member = readMember(reading, line);
    if (!member) return undefined;
    members.push(member);
    end = member.value.end;
  }
  return { kind: 'map', members, start, end };
}

function lineAhead({ lines, next }: Reading): Line | undefined {
  return lines[next];
}

function readMember(reading: Reading, line: Line): Member | undefined {
  const [label, name] = matchAt(NAME, reading.text, line.start) ?? [];
  if (label === undefined || name === undefined) return undefined;
  reading.next++;
  const nameSpot = { start: line.start, end: line.start + name.length };
  const start = line.start + label.length;
  const value =
    start < line.end ? readValue(reading, line, start) : readBelow(reading, line, nameSpot.end + 1);
  return value && { name, nameSpot, value };
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

/** What a name stands for that nothing follows in its line: a list, which need not be indented, a map, or nothing. */
function readBelow(reading: Reading, { indent }: Line, end: number): Node | undefined {
  const line = lineAhead(reading);
  if (line && line.indent >= indent && isItem(reading, line)) return readList(reading, line);
  if (line && line.indent > indent) return readMap(reading, line);
  return { kind: 'empty', start: end, end };
}

function isItem({ text }: Reading, { start, end }: Line): boolean {
  return text[start] === '-' && text[start + 1] === ' ' && end > start + 2;
}

function readList(reading: Reading, { indent, start }: Line): ListNode | undefined {
  const items: Node[] = [];
  let end = start;
  for (let line = lineAhead(reading); line?.indent === indent; line = lineAhead(reading)) {
    if (!isItem(reading, line)) break;
    const item = readItem(reading, line);
    if (!item) return undefined;
    items.push(item);
    end = item.end;
  }
  return { kind: 'list', items, start, end };
}

/** A map in a list begins in the line of its dash, as if the dash were blank. */
function readItem(reading: Reading, line: Line): Node | undefined {
  const inner = { ...line, start: line.start + 2, indent: line.indent + 2 };
  if (matchAt(NAME, reading.text, inner.start)) {
    reading.lines[reading.next] = inner;
    return readMap(reading, inner);
  }
  reading.next++;
  return readValue(reading, line, inner.start);
}

function readValue(reading: Reading, line: Line, start: number): Node | undefined {
  const written = reading.text.slice(start, line.end);
  if (JOINTS.has(written)) return readTextBelow(reading, line, { start, sign: written });
  if (written.startsWith('[')) return readListed(reading.text, { start, end: line.end });
  return readScalar(written, start);
}

function readScalar(written: string, start: number): TextNode | undefined {
  const end = start + written.length;
  if (QUOTED.test(written)) {
    const text = written.slice(1, -1);
    return { kind: 'text', text, value: text, start, end };
  }
  if (!PLAIN.test(written) || NOT_PLAIN.test(written)) return undefined;
  const value = TYPED.test(written) ? typedValue(written) : written;
  return value === undefined ? undefined : { kind: 'text', text: written, value, start, end };
}

function typedValue(written: string): number | boolean | undefined {
  if (written === 'true' || written === 'false') return written === 'true';
  return WHOLE.test(written) ? Number(written) : undefined;
}

/** `[ferries, "R&D"]`, closed in its line. */
function readListed(text: string, { start, end }: Spot): ListNode | undefined {
  const items: Node[] = [];
  let closed = text.slice(start, end) === '[]';
  let at = start + 1;
  while (!closed) {
    const [all, value, mark] = matchAt(LISTED, text, at) ?? [];
    if (all === undefined || value === undefined) return undefined;
    const from = text.indexOf(value, at);
    const item = readScalar(text.slice(from, endOfWords(text, from, from + value.length)), from);
    if (!item) return undefined;
    items.push(item);
    at += all.length;
    closed = mark === ']';
    if (closed && at !== end) return undefined;
  }
  return { kind: 'list', items, start, end };
}

/** A text in the lines below, each of them indented alike, without blanks at their ends and blank lines in it or after it. */
function readTextBelow(
  reading: Reading,
  { indent, row }: Line,
  { start, sign }: { start: number; sign: string },
): TextNode | undefined {
  const first = lineAhead(reading);
  if (!first || first.indent <= indent) return undefined;
  const parts: string[] = [];
  let end = start;
  for (let line = lineAhead(reading); line && line.indent > indent; line = lineAhead(reading)) {
    const part = reading.text.slice(line.start, line.end);
    const isNext = line.indent === first.indent && line.row === row + parts.length + 1;
    if (!isNext || part.trim() !== part || reading.text[line.end] === ' ') return undefined;
    parts.push(part);
    end = line.end;
    reading.next++;
  }
  const after = lineAhead(reading);
  const isFollowed = after ? after.row === row + parts.length + 1 : end + 1 >= reading.text.length;
  if (!isFollowed) return undefined;
  const text = parts.join(JOINTS.get(sign));
  return { kind: 'text', text, value: text, start, end };
}
