import type { Article } from '../../article.ts';
import { h, type Piece } from '../../html.ts';

/** The lines between headline and story: the author's second headline, else a summary that says something new. */
export function standfirstOf(article: Article): Piece {
  const text = article.alternativeHeadline ?? summaryOf(article);
  return text ? h('p.page-standfirst', text) : undefined;
}

/** A summary that is merely the beginning of the story would be read twice. */
function summaryOf({ description, body }: Article): string | undefined {
  if (description === undefined) return undefined;
  const beginning = toOneLine(description)
    .replace(/(?:…|\.\.\.)$/, '')
    .trimEnd();
  const blocks = body.text.split('\n\n', FIRST_BLOCKS);
  return [body.text, ...blocks].some((text) => beginsWith(text, beginning)) ? undefined : description;
}

/** A picture with its caption may stand before the first paragraph. */
const FIRST_BLOCKS = 3;

/** Does a text begin so, white space aside? No more of it is read than that takes. */
function beginsWith(text: string, beginning: string): boolean {
  for (let length = 2 * beginning.length + 100; ; length *= 2) {
    const start = toOneLine(text.slice(0, length));
    if (start.length > beginning.length || length >= text.length) return start.startsWith(beginning);
  }
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
