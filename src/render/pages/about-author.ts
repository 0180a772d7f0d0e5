import { type Article, type Author, type Publication, printedName, profileOf } from '../../article.ts';
import { h, isWebAddress, type Piece } from '../../html.ts';
import { ownNameOf } from '../../language.ts';
import { say } from '../words.ts';
import { roleOf } from './byline.ts';
import { markLanguage } from './language-marks.ts';
import { linkTo } from './link.ts';

/** What a page about somebody is written with. */
export interface ProfileOptions {
  publication: Publication;
  /** The language of the page. */
  language: string;
}

/** A few words about each author, below the story. Those of whom nothing is known but the byline have none. */
export function aboutAuthors({ author, inLanguage }: Article, publication: Publication): Piece[] {
  return author
    .map((each) => profileOf(each, publication.authors))
    .filter(hasProfile)
    .map((each) => aboutAuthor(each, { publication, language: inLanguage }));
}

function hasProfile({ description, image, knowsAbout, knowsLanguage }: Author): boolean {
  return [description, image, knowsAbout, knowsLanguage].some((fact) => fact !== undefined);
}

function aboutAuthor(author: Author, options: ProfileOptions): Piece {
  const role = roleOf(author, options.publication);
  return h('aside.page-author', [
    portraitOf(author),
    h('div', [
      h('p.page-author-name', [
        h('strong', linkTo(author.url, printedName(author), { rel: 'author' })),
        role && ', ',
        role && h('span.page-job', role),
      ]),
      ...profileOfAuthor(author, options),
    ]),
  ]);
}

/** The photograph of an author. The name stands beside it, so that nobody misses an alternative text. */
export function portraitOf({ image }: Author): Piece {
  if (!image || !isWebAddress(image.url)) return undefined;
  const { url: src, width, height, alternateName: alt = '' } = image;
  return h('img.page-portrait', { src, alt, width, height, loading: 'lazy', decoding: 'async' });
}

/** What is known of an author: the biography, beats and languages. */
export function profileOfAuthor(author: Author, { publication, language }: ProfileOptions): Piece[] {
  const { id, description, knowsAbout = [], knowsLanguage = [] } = author;
  // What the registry says is written in the language of the site, what a story says in its own.
  const marks = id === undefined ? {} : markLanguage(publication.site.language, language);
  const beats = knowsAbout.map((beat) => h('span', marks, beat));
  const languages = knowsLanguage.map((tag) => h('span', markLanguage(tag, language), ownNameOf(tag)));
  return [
    description && h('p.page-biography', marks, description),
    factOf(say(language, 'covers'), beats, language),
    factOf(say(language, 'languages'), languages, language),
    creditOf(author),
  ];
}

/** Who made the photograph. */
function creditOf({ image }: Author): Piece {
  const credit = image?.creditText ?? image?.creator ?? image?.copyrightNotice;
  return credit === undefined
    ? undefined
    : h('p.page-source', linkTo(image?.license, credit, { rel: 'license' }));
}

function factOf(label: Piece, items: Piece[], language: string): Piece {
  if (items.length === 0) return undefined;
  const list = items.flatMap((item, index) => (index === 0 ? [item] : [say(language, 'comma'), item]));
  return h('p.page-facts', h('span.page-label', label), ' ', list);
}
