import type { Page } from './page.ts';

/** What may run over blank lines, to an end that can be anywhere: code between fences, HTML of some kinds. */
const ENDLESS = /(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/iy;
const ITEM = /[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t\n]|$)/y;
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t\n]|$))/y;
const INDENTED = /[ \t]/y;

/**
 * The first line, after the block that begins at a line, that can belong neither to it nor to what may have begun in it:
 * after a blank line, not indented, and no part of a list or quotation where there was one, or code by indentation.
 */
export function endOfRun(page: Page, line: number): number {
  let isOpen = false;
  let next = line;
  do {
    for (; next < page.length && !page.isBlank(next); next++) {
      const start = page.startOf(next);
      if (page.matches(ENDLESS, start)) return page.length;
      isOpen ||= page.matches(ITEM, start) || page.matches(INDENTED, start);
    }
    next = page.nextText(next);
  } while (next < page.length && goesOn(page, next, isOpen));
  return next;
}

function goesOn(page: Page, line: number, isOpen: boolean): boolean {
  const start = page.startOf(line);
  return page.matches(INDENTED, start) || (isOpen && page.matches(CONTAINER, start));
}
