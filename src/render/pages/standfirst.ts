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
  return toOneLine(body.text).startsWith(beginning) ? undefined : description;
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
