import type { Author, Entry } from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import { say } from '../words.ts';
import { linkTo } from './link.ts';
import { datesOf } from './moment.ts';

/** Who wrote a story and when: the paragraphs under its headline. */
export function bylineOf(entry: Entry): Piece {
  return h('div.page-byline', authorsOf(entry), datesOf(entry));
}

/** The authors of an entry as one paragraph; nothing where there are none. */
export function authorsOf({ author, inLanguage }: Entry): Piece {
  if (author.length === 0) return undefined;
  const names = author.flatMap((each, index) => [
    separatorBefore(index, author, inLanguage),
    ...nameOf(each),
  ]);
  return h('p.page-authors', say(inLanguage, 'by'), names);
}

/** Job titles bring commas of their own, so that authors who have them stand between semicolons. */
function separatorBefore(index: number, author: Author[], language: string): Piece {
  if (index === 0) return undefined;
  if (author.some((each) => each.jobTitle)) return say(language, 'semicolon');
  return say(language, index === author.length - 1 ? 'and' : 'comma');
}

function nameOf(author: Author): Piece[] {
  const name = h('strong', linkTo(author.url, author.name, { rel: 'author' }));
  return author.jobTitle ? [name, ', ', h('span.page-job', author.jobTitle)] : [name];
}
