import type { Entry } from '../../article.ts';
import { compareInstants, toNumeric, toReadable } from '../../dates.ts';
import { h, type Piece } from '../../html.ts';
import { directionOf } from '../../language.ts';
import { say } from '../words.ts';

/** A moment for readers of a language, by the written offset or by the clocks of a time zone. */
export function momentOf(moment: string, language: string, timeZone?: string): Piece {
  const print = /^en(?:-|$)/i.test(language) ? toReadable : toNumeric;
  // After letters of a right-to-left script, the parts of a numeric date would change places.
  const dir = directionOf(language) === 'rtl' ? 'ltr' : undefined;
  return h('time', { dateTime: moment, dir }, print(moment, timeZone));
}

/** When a story was published and, where that is another moment, when it was updated; and what else is said of it. */
export function datesOf({ datePublished, dateModified, inLanguage }: Entry, more?: Piece): Piece {
  const isUpdated = compareInstants(datePublished, dateModified) !== 0;
  return h('p.page-dates', [
    momentOf(datePublished, inLanguage),
    isUpdated ? h('span', say(inLanguage, 'updated'), ' ', momentOf(dateModified, inLanguage)) : undefined,
    more,
  ]);
}
