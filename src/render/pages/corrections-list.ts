import type { Correction, Entries, Entry } from '../../article.ts';
import { compareInstants } from '../../dates.ts';
import { h, type Piece } from '../../html.ts';
import { say } from '../words.ts';
import { markLanguage } from './language-marks.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';

interface Notice {
  entry: Entry;
  correction: Correction;
}

/** What was corrected, and when, and in which story, for a page written in `language`: the last correction first. */
export function listCorrections(corrected: Entries, language: string): Piece {
  const notices = Array.from(corrected, (entry) =>
    entry.correction.map((correction): Notice => ({ entry, correction })),
  ).flat();
  notices.sort((a, b) => compareInstants(b.correction.datePublished, a.correction.datePublished));
  return h(
    'ul.page-notices',
    notices.map((notice) => h('li.page-corrections', itemOf(notice, language))),
  );
}

function itemOf({ entry, correction: { kind, datePublished, text, url } }: Notice, language: string): Piece {
  const { inLanguage, headline } = entry;
  return h('article', markLanguage(inLanguage, language), [
    h('p.page-label', h('strong', say(inLanguage, kind)), ' ', momentOf(datePublished, inLanguage)),
    h('h2', linkTo(url, headline)),
    h('p', text),
  ]);
}
