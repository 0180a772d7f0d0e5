import type { Article, Translation } from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import { directionOf, ownNameOf } from '../../language.ts';
import { say } from '../words.ts';
import { linkTo } from './link.ts';

/** The other languages of a story by the names that their speakers give them, where those who need them look first. */
export function languagesOf({ translations = [], inLanguage }: Article): Piece {
  if (translations.length === 0) return undefined;
  return h('nav.page-languages', { ariaLabelledBy: LABEL }, [
    h('p.page-label', { id: LABEL }, say(inLanguage, 'otherLanguages')),
    h(
      'ul.page-row',
      translations.map((each) => h('li', linkOf(each))),
    ),
  ]);
}

const LABEL = 'page-languages';

function linkOf({ url, inLanguage }: Translation): Piece {
  return linkTo(url, ownNameOf(inLanguage), {
    lang: inLanguage,
    hrefLang: inLanguage,
    dir: directionOf(inLanguage),
    rel: 'alternate',
  });
}
