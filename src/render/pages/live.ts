import type { Article, Publication, Update } from '../../article.ts';
import { compareInstants } from '../../dates.ts';
import { h, type Piece, raw } from '../../html.ts';
import { say } from '../words.ts';
import { authorsOf } from './byline.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';
import { withLazyPictures } from './picture.ts';
import { withPlayers } from './player.ts';

/** The updates of a live blog, newest first, each at an address of its own. */
export function updatesOf({ liveBlogUpdate = [], inLanguage }: Article, publication: Publication): Piece {
  if (liveBlogUpdate.length === 0) return undefined;
  return h(
    'div.page-updates',
    liveBlogUpdate.map((update) => updateOf(update, inLanguage, publication)),
  );
}

function updateOf(update: Update, inLanguage: string, publication: Publication): Piece {
  const { id, headline, author, body } = update;
  return h('article.page-update', { id }, [
    timesOf(update, inLanguage),
    headline === undefined ? undefined : h('h2', headline),
    authorsOf({ author, inLanguage }, publication),
    body.html === '' ? undefined : h('div.page-text', shown(update, inLanguage)),
  ]);
}

/** Pictures of updates lie far down; players are those of a story. */
function shown({ headline = '', body }: Update, language: string): Piece {
  return raw(withPlayers(withLazyPictures(body.html, { first: 0 }), { headline, language }));
}

/** The time is the link to the update. */
function timesOf({ url, datePublished, dateModified }: Update, language: string): Piece {
  const isChanged = compareInstants(datePublished, dateModified) !== 0;
  return h('p.page-dates', [
    linkTo(url, momentOf(datePublished, language)),
    isChanged ? h('span', say(language, 'updated'), ' ', momentOf(dateModified, language)) : undefined,
  ]);
}
