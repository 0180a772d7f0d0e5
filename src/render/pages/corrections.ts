import { fragmentOf } from '../../addresses.ts';
import type { Article, Correction } from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import { say } from '../words.ts';
import { momentOf } from './moment.ts';

/** The retractions of an article, which readers must see before the story. */
export function retractionsOf(article: Article): Piece {
  const retractions = article.correction.filter(isRetraction);
  return asideOf(retractions, 'aside.page-corrections.page-retraction', article.inLanguage);
}

/** All that was corrected without being retracted, which stands below the story. */
export function correctionsOf(article: Article): Piece {
  const corrections = article.correction.filter((each) => !isRetraction(each));
  return asideOf(corrections, 'aside.page-corrections', article.inLanguage);
}

function isRetraction(correction: Correction): boolean {
  return correction.kind === 'retraction';
}

function asideOf(corrections: Correction[], selector: string, language: string): Piece {
  if (corrections.length === 0) return undefined;
  return h(
    selector,
    corrections.flatMap((each) => noticeOf(each, language)),
  );
}

function noticeOf({ kind, datePublished, text, url }: Correction, language: string): Piece[] {
  return [
    h(
      'p.page-label',
      { id: fragmentOf(url) },
      h('strong', say(language, kind)),
      ' ',
      momentOf(datePublished, language),
    ),
    h('p', text),
  ];
}
