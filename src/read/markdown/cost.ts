import { Page } from './page.ts';

/** A step takes about a nanosecond. */
export const STEPS_A_SECOND = 1_000_000_000;

/** What a text costs remark beyond what its length explains. */
export interface Cost {
  steps: number;
  /** The line, counted from 0, with which the costliest of it begins. */
  dearest: number;
}

/** Steps for each pair of marks that may be compared, as measured on the worst texts of their kind … */
const STEPS = { emphasis: 40, bracket: 10, depth: 1_000, address: 130, container: 160 };
/** … for each character that is looked at in a search for an end … */
const SEARCH = 25;
/** … and for each piece that is made in any case: a text of its own, a line, a cell. */
const TEXT = 200_000;
const LINE = 20_000;
const CELL = 10_000;

/** What begins a search for its end, through all of a paragraph where there is none. */
const ENDS: Record<string, string> = {
  '<!--': '-->',
  '<![CDATA[': ']]>',
  '<!': '>',
  '<?': '?>',
  '="': '"',
  "='": "'",
  ' "': '"',
  " '": "'",
  ' (': ')',
};
const BEGIN = /<!--|<!\[CDATA\[|<!|<\?|="|='| ["'(]/g;

const BAR = /\|/g;
const EMPHASIS = /[*_~]/g;
const BRACKET = /[[\]]/g;
const BACKTICKS = /`+/g;
const ADDRESS = /www\.|https?:|@/i;
const TRAILING = /[!"'&)*,.:;<?\]_~]/g;

/** The marks of quotations and items at the beginning of a line, a definition, the line under a heading. */
const CONTAINERS =
  /[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s|$))[ \t]*)+|[ \t]*(?:=+|-+)[ \t]*(?=\n|$)|\[[^\]\n]*\]:/y;
const CONTAINER = />|[-*+]|=+|\d[.)]|\]:/g;

/** An item or a heading: nothing in it has to do with the lines before. */
const ITEM = / {0,3}(?:[-*+]|#{1,6}) +\S/y;
/** The line under the head of a table. */
const RULE = / {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?(?=\n|$)/y;

/**
 * How many steps remark may take for a text beyond those for its letters. Every mark may be compared with every other of
 * its kind in the same paragraph, and every quotation and item with all others in a run of blocks.
 */
export function costOf(text: string): Cost {
  const page = new Page(text.replace(/\r\n?/g, '\n'));
  let steps = TEXT + CELL * countOf(BAR, text);
  let highest = 0;
  let dearest = 0;
  let containers = 0;
  let firstContainer = 0;
  for (let line = page.nextText(0); line < page.length; line = page.nextText(line)) {
    const end = page.nextBlank(line);
    for (let isTable = false; line < end; ) {
      const next: number = isTable ? line + 1 : endOfUnit(page, line, end);
      isTable = !page.matches(ITEM, page.startOf(line)) && (isTable || (next < end && isRuleOf(page, next)));
      const cost = costOfUnit(page.text.slice(page.startOf(line), page.endOf(next - 1)));
      steps += cost + LINE * (next - line);
      if (cost > highest) [highest, dearest] = [cost, line];
      for (; line < next; line++) {
        if (containers === 0) firstContainer = line;
        containers += containersIn(page, line);
      }
    }
  }
  const ofContainers = STEPS.container * containers ** 2;
  return { steps: steps + ofContainers, dearest: ofContainers > highest ? firstContainer : dearest };
}

/** The first line that begins an item or lies under the head of a table. */
function endOfUnit(page: Page, line: number, end: number): number {
  let next = line + 1;
  while (next < end && !page.matches(ITEM, page.startOf(next)) && !isRuleOf(page, next)) next += 1;
  return next;
}

/** Whether a line makes the line before it the head of a table: both have as many bars. */
function isRuleOf(page: Page, line: number): boolean {
  if (!page.matches(RULE, page.startOf(line))) return false;
  const [head = '', rule = ''] = [line - 1, line].map((each) =>
    page.text.slice(page.startOf(each), page.endOf(each)),
  );
  return !head.includes('\\') && columnsIn(head) === columnsIn(rule);
}

function columnsIn(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function containersIn(page: Page, line: number): number {
  CONTAINERS.lastIndex = page.startOf(line);
  const [marks = ''] = CONTAINERS.exec(page.text) ?? [];
  return marks === '' ? 0 : countOf(CONTAINER, marks);
}

function costOfUnit(unit: string): number {
  return (
    STEPS.emphasis * countOf(EMPHASIS, unit) ** 2 +
    STEPS.bracket * countOf(BRACKET, unit) ** 2 +
    STEPS.depth * depthsOf(unit) +
    SEARCH * (searchesIn(unit) + sizesOfCode(unit) * unit.length) +
    (ADDRESS.test(unit) ? STEPS.address * trailsIn(unit) : 0)
  );
}

/** For each bracket, how many are open there. */
function depthsOf(unit: string): number {
  let depth = 0;
  let sum = 0;
  for (const [bracket] of unit.matchAll(BRACKET)) {
    depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
    sum += depth;
  }
  return sum;
}

/** How many characters are passed in search of ends. */
function searchesIn(unit: string): number {
  const nextEnds = new Map<string, number>();
  let sum = 0;
  for (const { 0: begin, index } of unit.matchAll(BEGIN)) {
    const end = ENDS[begin] ?? begin;
    const from = index + begin.length;
    let next = nextEnds.get(end) ?? 0;
    if (next < from) {
      const found = unit.indexOf(end, from);
      next = found < 0 ? unit.length : found;
      nextEnds.set(end, next);
    }
    sum += next - from;
  }
  return sum;
}

/** Runs of backticks of one size find each other; each further size may search in vain. */
function sizesOfCode(unit: string): number {
  return new Set([...unit.matchAll(BACKTICKS)].map(([run]) => run.length)).size;
}

/** In a bare address, each mark that may end it is followed by a look at all marks after it. */
function trailsIn(unit: string): number {
  return unit.split(/\s+/).reduce((sum, word) => sum + countOf(TRAILING, word) ** 2, 0);
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
