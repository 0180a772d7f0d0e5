import type { Element, Nodes } from 'hast';

/** Blocks that stand apart from what is around them by an empty line. */
const PARAGRAPHS = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure details section article aside header footer hgroup ' +
    'address hr'
  ).split(' '),
);

/** Blocks that begin on a line of their own. */
const LINES = new Set('div li dt dd tr caption figcaption summary thead tbody tfoot'.split(' '));

/** What is not read as text: what a player says where it cannot play, and brackets around ruby. */
const UNREAD = new Set(['video', 'audio', 'rp']);

/**
 * The text of a story as people read it: paragraphs apart by an empty line, items and rows on lines of their own, cells
 * apart by tabs. Numbers of footnotes and arrows back are for the eye and left out. Everything else stays as it is,
 * marks of direction too.
 */
export function plainText(node: Nodes): string {
  const page = new Typewriter();
  type(node, page, { parent: undefined, isVerbatim: false });
  return page.text();
}

/** Writes lines; how far one stands below the last is known only when there is something on it. */
class Typewriter {
  #written = '';
  /** In pieces, none of them empty: a line may be as long as the story. */
  #line: string[] = [];
  #gap = 0;

  /** Text in which white space is one blank, and none at the beginning of a line. */
  say(text: string): void {
    const blank = text.replace(/[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g, ' ');
    this.copy(isBlank(this.#line.at(-1)?.at(-1)) && blank.startsWith(' ') ? blank.slice(1) : blank);
  }

  /** Text as it stands, line ends included. */
  copy(text: string): void {
    if (text !== '') this.#line.push(text);
  }

  /** A tab or a line end in place of the blank before it. */
  follow(sign: '\t' | '\n'): void {
    const last = this.#line.at(-1);
    if (last?.endsWith(' ')) {
      this.#line.pop();
      this.copy(last.slice(0, -1));
    }
    this.#line.push(sign);
  }

  /** Ends what is written so far; what follows stands at least that many lines further down. */
  end(lines: 1 | 2): void {
    const text = withoutEdges(this.#line.join(''));
    if (text !== '') {
      this.#written += this.#written === '' ? text : '\n'.repeat(this.#gap) + text;
      this.#gap = 0;
    }
    this.#line = [];
    this.#gap = Math.max(this.#gap, lines);
  }

  text(): string {
    this.end(1);
    return this.#written;
  }
}

/** Does a line end in white space, or has it not begun? */
function isBlank(last: string | undefined): boolean {
  return last === undefined || last === ' ' || last === '\t' || last === '\n';
}

/** Without line ends before it and white space after it. */
function withoutEdges(line: string): string {
  let start = 0;
  let end = line.length;
  while (line[start] === '\n') start += 1;
  while (end > start && isBlank(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

/** What a node stands in. */
interface Around {
  parent: string | undefined;
  /** Is white space kept there? */
  isVerbatim: boolean;
}

function type(node: Nodes, page: Typewriter, around: Around): void {
  if (node.type === 'text' && around.isVerbatim) page.copy(node.value);
  else if (node.type === 'text') page.say(node.value);
  else if (node.type === 'root') typeAll(node.children, page, around);
  else if (node.type === 'element' && !isUnread(node)) typeElement(node, page, around);
}

function typeElement(node: Element, page: Typewriter, { parent, isVerbatim }: Around): void {
  const { tagName } = node;
  const gap = gapAround(tagName, parent);
  if (gap) page.end(gap);
  if (tagName === 'br') page.follow('\n');
  if (tagName === 'input') page.copy(node.properties['checked'] ? '☑' : '☐');
  typeAll(node.children, page, { parent: tagName, isVerbatim: isVerbatim || tagName === 'pre' });
  if (gap) page.end(gap);
}

function typeAll(nodes: Nodes[], page: Typewriter, around: Around): void {
  let isAfterCell = false;
  for (const node of nodes) {
    const isCell = node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
    if (isCell && isAfterCell) page.follow('\t');
    isAfterCell ||= isCell;
    type(node, page, around);
  }
}

function isUnread({ tagName, properties }: Element): boolean {
  return UNREAD.has(tagName) || 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

/** A list inside an item goes on with it. */
function gapAround(tagName: string, parent: string | undefined): 1 | 2 | undefined {
  if (PARAGRAPHS.has(tagName)) return parent === 'li' && tagName !== 'p' ? 1 : 2;
  return LINES.has(tagName) ? 1 : undefined;
}
