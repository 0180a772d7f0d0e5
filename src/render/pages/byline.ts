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
  // Job titles bring commas of their own, so that authors who have them stand between semicolons.
  const hasTitles = author.some(({ jobTitle }) => jobTitle);
  const [comma, and] = hasTitles ? (['semicolon', 'semicolon'] as const) : (['comma', 'and'] as const);
  const last = author.length - 1;
  const names = author.flatMap((each, index) => {
    if (index === 0) return nameOf(each);
    return [say(inLanguage, index === last ? and : comma), ...nameOf(each)];
  });
  return h('p.page-authors', say(inLanguage, 'by'), names);
}

function nameOf(author: Author): Piece[] {
  const name = h('strong', linkTo(author.url, author.name, { rel: 'author' }));
  return author.jobTitle ? [name, ', ', h('span.page-job', author.jobTitle)] : [name];
}
