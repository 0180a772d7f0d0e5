import { urlOf } from '../../addresses.ts';
import type { Publication } from '../../article.ts';
import { h, type Piece, page, written } from '../../html.ts';
import { directionOf } from '../../language.ts';
import type { WordName } from '../words/word.ts';
import { say } from '../words.ts';
import { type FeedOwner, feedsFolder, listFeeds } from './feed-links.ts';
import { imprintOf, policiesOf } from './imprint.ts';
import { markLanguage } from './language-marks.ts';
import { linkTo } from './link.ts';

/** What stands around every page's main part. */
export interface Frame {
  publication: Publication;
  language: string;
  /** The children of the head element. */
  head: Piece[];
  /** What the first link of the page says; it leads to the main part. */
  skip: WordName;
  /** The name of the publication at the top of the page, and what belongs there below it. */
  masthead: Piece[];
  main: Piece[];
  /** Whose feeds the foot of the page offers. */
  feeds: FeedOwner;
  /** What is listed after them. */
  moreFeeds?: Piece;
}

/** A whole page as HTML text. */
export function framed(frame: Frame): string {
  const { language, head, masthead, main } = frame;
  return page({
    language,
    direction: directionOf(language),
    head,
    body: [
      h('a.page-skip', { href: '#page-main' }, say(language, frame.skip)),
      h('header.page-masthead', masthead),
      h('main#page-main', main),
      footerOf(frame),
    ],
  });
}

/** The name of the publication, leading to its front page. */
export const nameplateOf = onceInLanguage(({ site }, language) =>
  h('p.page-name', markLanguage(site.language, language), linkTo(site.url, site.name, { rel: 'home' })),
);

/** The foot of all pages that offer the publication's own feeds. */
const mainFooter = onceInLanguage((publication, language) =>
  footerWith({ feeds: publication.site, publication, language }),
);

function footerOf(frame: Frame): Piece {
  const { publication, language, feeds, moreFeeds } = frame;
  const isCommon = feeds === publication.site && moreFeeds === undefined;
  return isCommon ? mainFooter(publication, language) : footerWith(frame);
}

type Foot = Pick<Frame, 'publication' | 'language' | 'feeds' | 'moreFeeds'>;

function footerWith({ feeds, moreFeeds, publication, language }: Foot): Piece {
  return h(
    'footer.page-foot',
    policiesOf(publication.publisher, language),
    h(
      'nav',
      { ariaLabelledBy: 'page-feeds' },
      h('p#page-feeds.page-label', say(language, 'feeds')),
      h('ul.page-row', listFeeds(feeds), moreFeeds),
      h(
        'p',
        say(language, 'feedsExplained'),
        ' ',
        linkTo(urlOf(feedsFolder, publication.site), say(language, 'allFeeds')),
      ),
    ),
    imprintOf(publication, language),
  );
}

type Part = (publication: Publication, language: string) => Piece;

/** A part of pages that the publication and the language determine is written once for all of them. */
function onceInLanguage(make: Part): Part {
  const parts = new WeakMap<Publication, Map<string, Piece>>();
  return (publication, language) => {
    const known = parts.get(publication) ?? new Map<string, Piece>();
    parts.set(publication, known);
    const part = known.get(language) ?? written(make(publication, language));
    known.set(language, part);
    return part;
  };
}
