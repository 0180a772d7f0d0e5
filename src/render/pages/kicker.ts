import type { Entry } from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import { say } from '../words.ts';

/** The label over a headline that says what kind of story it is; plain news has none. */
export function kickerOf({ kind, inLanguage }: Entry): Piece {
  return kind === 'news' ? undefined : h('p.page-kicker', say(inLanguage, kind));
}
