import type { Correction, Entries, Entry } from '../../article.ts';
import { compareInstants } from '../../dates.ts';
import { h, toHtml } from '../../html.ts';
import { wordIn } from '../words.ts';
import { entriesAmong } from './entries-among.ts';

/**
 * The corrections of stories as entries of a feed, the last one first: each has the address of its notice on the page for
 * an id, so that a reader shows the second correction of a story as well. `corrected` comes in order of the last corrections.
 */
export function correctionNotices(corrected: Entries, limit: number): Entries {
  const those = corrected.slice(0, limit);
  const notices = Array.from(those, noticesOf).flat().sort(byLast).slice(0, limit);
  return entriesAmong(notices, those.digest);
}

/** What the feed shows of a correction: its text, and the way to the story. */
export function noticeHtml({ url, description = '', headline }: Entry): string {
  return [h('p', description), h('p', h('a', { href: url }, headline))]
    .map((each) => toHtml(each))
    .join('\n');
}

function noticesOf(entry: Entry): Entry[] {
  return entry.correction.map((correction) => noticeOf(entry, correction));
}

/** A notice is this publication's own, also where the story was others' first. */
function noticeOf(entry: Entry, { kind, datePublished, text, url }: Correction): Entry {
  const { syndicatedFrom: _others, ...own } = entry;
  return {
    ...own,
    id: url,
    url,
    canonicalUrl: url,
    headline: `${wordIn(entry.inLanguage, kind)}: ${entry.headline}`,
    description: text,
    datePublished,
    dateModified: datePublished,
    image: [],
    audio: [],
    video: [],
  };
}

/** Several corrections of one instant stay in the order of their stories, and of each story's own list. */
function byLast(a: Entry, b: Entry): number {
  return compareInstants(b.datePublished, a.datePublished);
}
