import { type Author, type Entry, type Publication, printedName } from '../../article.ts';
import { isOutlet } from '../../byline.ts';
import { h, type Piece } from '../../html.ts';
import { minutesToRead } from '../../text.ts';
import { say } from '../words.ts';
import { linkTo } from './link.ts';
import { datesOf } from './moment.ts';

/** Who wrote a story and when: the paragraphs under its headline. */
export function bylineOf(entry: Entry, publication: Publication): Piece {
  return h('div.page-byline', authorsOf(entry, publication), datesOf(entry, readingTimeOf(entry)));
}

/** How long the story takes to read; nothing where there is nothing to read. */
function readingTimeOf({ wordCount, inLanguage }: Entry): Piece {
  if (wordCount === 0) return undefined;
  const minutes = [
    say(inLanguage, 'readingTime'),
    ` ${minutesToRead(wordCount)} `,
    say(inLanguage, 'minutes'),
  ];
  return h('span', minutes);
}

/** The authors of an entry as one paragraph; nothing where there are none. */
export function authorsOf(
  { author, inLanguage }: Pick<Entry, 'author' | 'inLanguage'>,
  publication: Publication,
): Piece {
  if (author.length === 0) return undefined;
  // What stands behind names brings commas of its own, so that such names stand between semicolons.
  const names = author.map((each) => nameOf(each, publication));
  const hasCommas = author.some((each) => each.honorificSuffix ?? roleOf(each, publication));
  const [comma, and] = hasCommas ? (['semicolon', 'semicolon'] as const) : (['comma', 'and'] as const);
  const last = names.length - 1;
  const list = names.flatMap((name, index) => {
    if (index === 0) return name;
    return [say(inLanguage, index === last ? and : comma), ...name];
  });
  return h('p.page-authors', say(inLanguage, 'by'), list);
}

function nameOf(author: Author, publication: Publication): Piece[] {
  const name = h('strong', linkTo(author.url, printedName(author), { rel: 'author' }));
  const role = roleOf(author, publication);
  return role === undefined ? [name] : [name, ', ', h('span.page-job', role)];
}

/** What somebody does, and for whom where that is not the publication itself. */
export function roleOf(
  { jobTitle, affiliation }: Author,
  { site, publisher }: Publication,
): string | undefined {
  const isOwn = affiliation !== undefined && isOutlet(affiliation, { outlets: [site.name, publisher.name] });
  const parts = [jobTitle, isOwn ? undefined : affiliation].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
