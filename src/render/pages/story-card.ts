import type { Entry, Publication } from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import { authorsOf } from './byline.ts';
import { kickerOf } from './kicker.ts';
import { markLanguage } from './language-marks.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';
import { type Prominence, pictureOf } from './picture.ts';

/** How a story is shown on a front page written in `language`. */
export interface CardOptions {
  publication: Publication;
  language: string;
  prominence: Prominence;
}

const headings = { large: 'h2', small: 'h3' };

/** A story on a front page: picture, kind, headline, summary, authors and date. */
export function cardOf(entry: Entry, { publication, language, prominence }: CardOptions): Piece {
  const [image] = entry.image;
  return h('article.page-card', markLanguage(entry.inLanguage, language), [
    image && pictureOf(image, prominence),
    h('div', [
      kickerOf(entry),
      h(headings[prominence], linkTo(entry.url, entry.headline)),
      entry.description && h('p.page-summary', entry.description),
      authorsOf(entry, publication),
      h('p.page-dates', momentOf(entry.datePublished, entry.inLanguage)),
    ]),
  ]);
}
