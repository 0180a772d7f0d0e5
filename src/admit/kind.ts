import type { Kind, Pointer, Written } from '../article.ts';
import { type Desk, readWord } from './shapes.ts';

const KINDS: readonly Kind[] = [
  'news',
  'analysis',
  'opinion',
  'background',
  'reportage',
  'review',
  'ask-public',
  'satire',
  'sponsored',
  'live',
];

/** What newsrooms and schema.org call each kind. */
const CALLED: Partial<Record<Kind, string>> = {
  news: 'article, story, news story, news article, newsarticle, report, breaking, breaking news, hard news',
  analysis: 'analyses, news analysis, analysisnewsarticle',
  opinion:
    'opinions, op-ed, oped, column, commentary, comment, editorial, leader, letter, letters, letter to the editor, letters to the editor, guest column, opinion piece, opinionnewsarticle',
  background: 'backgrounder, explainer, explained, context, primer, backgroundnewsarticle',
  reportage: 'investigation, field report, special report, original reporting, reportagenewsarticle',
  review: 'reviews, critique, criticism, reviewnewsarticle',
  'ask-public': 'callout, call-out, call out, reader callout, ask the public, askpublicnewsarticle',
  satire: 'satirical, parody, humor, humour, satiricalarticle',
  sponsored:
    'sponsor, sponsored content, sponsored post, advertorial, advertisement, ad, paid content, paid post, promoted, promotion, branded content, partner content, native ad, advertisercontentarticle',
  live: 'live blog, liveblog, live coverage, live updates, live page, live ticker, liveticker, ticker, minute by minute, liveblogposting, en direct, en vivo, ao vivo',
};

const CALLED_BY = new Map(
  Object.entries(CALLED).flatMap(([kind, names]) =>
    // The keys of CALLED are kinds; Object.entries takes them for any texts.
    names.split(', ').map((name): [string, Kind] => [name.replaceAll('-', ' '), kind as Kind]),
  ),
);

/** What kind of journalism a story is. A word that nobody knows is an error: an advert must not pass for news. */
export function readKind(desk: Desk, pointer: Pointer, value: Written): Kind | undefined {
  return readWord(desk, pointer, value, { words: KINDS, synonyms: CALLED_BY });
}
