import type { Correction, Kind, Policy } from '../../article.ts';

/** What a page or feed says in its own name; the rest of it is what somebody wrote. */
export type WordName =
  | 'skipToStory'
  | 'skipToLatest'
  | 'skipToContent'
  | 'home'
  | 'by'
  | 'comma'
  | 'semicolon'
  | 'and'
  | 'updated'
  | 'play'
  | 'transcript'
  | 'liveBroadcast'
  | 'latest'
  | 'sections'
  | 'topics'
  | 'otherLanguages'
  | 'covers'
  | 'languages'
  | 'authors'
  | 'elsewhere'
  | 'feeds'
  | 'feedsExplained'
  | 'nothingYet'
  | 'howWeWork'
  | 'partOf'
  | 'founded'
  | Policy
  | Exclude<Kind, 'news'>
  | Correction['kind'];

/** All of it in one language, with the spaces that belong to separators. */
export type Words = Record<WordName, string>;
