import type { Page } from './page.ts';
import type { Block } from './paragraphs.ts';

const FENCE = /(`{3,}|~{3,})([^`\n\\&]*)(?=\n)/y;

/** Elements that run to the next blank line: those of HTML’s blocks that articles hold. */
const BLOCK_TAG =
  /<\/?(?:article|aside|blockquote|center|details|div|dl|figcaption|figure|footer|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|ul)(?:[ \n>]|\/>)/iy;
/** A tag alone on its line: `<a id="x">`, `</video>`. */
const LONE_TAG =
  /<(?!(?:script|pre|style|textarea)\b)(?:[a-z][a-z0-9-]*(?: +[a-z_:][\w.:-]*(?:="[^"\n\t]*")?)* *\/?|\/[a-z][a-z0-9-]* *)>(?:\n|$)/iy;

/** Blocks that run to the line that holds their end, over blank lines too. */
const ENDED: { begin: RegExp; end: RegExp; after: number }[] = [
  { begin: /<!--/y, end: /-->/g, after: 2 },
  {
    begin: /<(?:script|pre|style|textarea)(?:[ \n>])/iy,
    end: /<\/(?:script|pre|style|textarea)>/gi,
    after: 1,
  },
];

/** Code between two lines of three or more marks. */
export function readFenced(page: Page, line: number): Block | undefined {
  FENCE.lastIndex = page.startOf(line);
  const [, fence, info] = FENCE.exec(page.text) ?? [];
  if (!fence || info === undefined || /\t| $/.test(info)) return undefined;
  const close = closingFence(page, line + 1, fence);
  if (close === undefined) return undefined;
  const [, lang = '', meta = ''] = /^ *([^ ]*) *(.*?) *$/.exec(info) ?? [];
  const value = close === line + 1 ? '' : page.text.slice(page.startOf(line + 1), page.endOf(close - 1));
  const position = page.position(line, page.startOf(line), close, page.endOf(close));
  return { node: { type: 'code', lang: lang || null, meta: meta || null, value, position }, next: close + 1 };
}

/** HTML: to the blank line, or to the line with its end. */
export function readHtml(page: Page, line: number): Block | undefined {
  const start = page.startOf(line);
  const next =
    page.matches(BLOCK_TAG, start) || page.matches(LONE_TAG, start)
      ? page.nextBlank(line)
      : lineAfterEnd(page, line);
  if (next === undefined) return undefined;
  const end = page.endOf(next - 1);
  const position = page.position(line, start, next - 1, end);
  return { node: { type: 'html', value: page.text.slice(start, end), position }, next };
}

function closingFence(page: Page, from: number, fence: string): number | undefined {
  const mark = fence.charAt(0);
  const closing = new RegExp(` {0,3}${mark}{${fence.length},}[ \\t]*(?:\\n|$)`, 'y');
  for (let line = from; line < page.length; line++) {
    const start = page.startOf(line);
    if (!page.matches(closing, start)) continue;
    return page.text.charAt(start) === mark ? line : undefined;
  }
  return undefined;
}

function lineAfterEnd(page: Page, line: number): number | undefined {
  const start = page.startOf(line);
  const kind = ENDED.find(({ begin }) => page.matches(begin, start));
  if (!kind) return undefined;
  kind.end.lastIndex = start + kind.after;
  const found = kind.end.exec(page.text);
  if (!found) return undefined;
  let next = line;
  while (page.startOf(next) <= found.index && next < page.length) next += 1;
  return next;
}
