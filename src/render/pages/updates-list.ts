import type { LatestUpdate } from '../../edition.ts';
import { h, type Piece } from '../../html.ts';
import { headlineOf } from '../../updates.ts';
import { markLanguage } from './language-marks.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';

/** What live blogs reported, when, and in which of them, for a page written in `language`: the newest first. */
export function listUpdates(latest: LatestUpdate[], language: string): Piece {
  return h(
    'ul.page-notices',
    latest.map((each) => h('li', itemOf(each, language))),
  );
}

function itemOf({ entry, update }: LatestUpdate, language: string): Piece {
  const { inLanguage, headline, url } = entry;
  return h('article.page-update', markLanguage(inLanguage, language), [
    h('p.page-dates', momentOf(update.datePublished, inLanguage)),
    h('h2', linkTo(update.url, headlineOf(update) || headline)),
    h('p', linkTo(url, headline)),
  ]);
}
