import type { Article, Publication } from '../../article.ts';
import type { ArticleRenderer } from '../../contracts.ts';
import { RESTRICTED_CLASS } from '../../graph.ts';
import { h, type Piece, raw } from '../../html.ts';
import type { WordName } from '../words/word.ts';
import { say } from '../words.ts';
import { aboutAuthors } from './about-author.ts';
import { aboutStory } from './about-story.ts';
import { articleHead } from './article-head.ts';
import { bylineOf } from './byline.ts';
import { correctionsOf, retractionsOf } from './corrections.ts';
import { framed, nameplateOf } from './frame.ts';
import { kickerOf } from './kicker.ts';
import { languagesOf } from './languages.ts';
import { linkTo } from './link.ts';
import { updatesOf } from './live.ts';
import { mediaOf } from './media.ts';
import { figureOf, galleryOf, withLazyPictures } from './picture.ts';
import { withPlayers } from './player.ts';
import { withReachableScrollers } from './reachable.ts';
import { standfirstOf } from './standfirst.ts';

/** The page that people read: `<folder>index.html`, complete without any script. */
export const articlePage: ArticleRenderer = {
  name: 'article-page',
  render: (article, publication) => [
    {
      path: `${article.folder}index.html`,
      text: pageOf(article, publication),
      format: 'html',
      mediaType: 'text/html',
      source: article.source,
    },
  ],
};

function pageOf(article: Article, publication: Publication): string {
  const language = article.inLanguage;
  return framed({
    publication,
    language,
    head: articleHead(article, publication),
    skip: 'skipToStory',
    masthead: [nameplateOf(publication, language), breadcrumbOf(article, publication)],
    main: [h('article.page-article', storyOf(article, publication))],
    feeds: publication.site,
  });
}

function breadcrumbOf({ articleSection, inLanguage }: Article, { site }: Publication): Piece {
  const [section] = articleSection;
  if (!section) return undefined;
  return h(
    'nav.page-path',
    h('ol.page-row', [
      h('li', linkTo(site.url, say(inLanguage, 'home'))),
      h('li', linkTo(section.url, section.name)),
    ]),
  );
}

/** The parts of the story in the order in which they are read; those it does not have are left out. */
function storyOf(article: Article, publication: Publication): Piece[] {
  return [
    kickerOf(article),
    h('h1', article.headline),
    retractionsOf(article),
    standfirstOf(article),
    bylineOf(article, publication),
    languagesOf(article),
    leadOf(article),
    ...mediaOf(article),
    datelineOf(article),
    ...textOf(article),
    withheldOf(article, publication),
    updatesOf(article, publication),
    galleryOf(article.gallery, article.inLanguage),
    creditOf(article),
    correctionsOf(article),
    ...aboutAuthors(article, publication),
    ...subjectsOf(article),
    aboutStory(article),
  ];
}

/** The first picture, unless the story itself shows it. */
function leadOf({ image: [lead], body, inLanguage }: Article): Piece {
  const isInStory = body.images.some((each) => each.url === lead?.url);
  return lead && !isInStory ? figureOf(lead, inLanguage) : undefined;
}

/** Wire copy begins with its dateline anyhow. */
function datelineOf({ dateline, body }: Article): Piece {
  return dateline !== undefined && !body.text.startsWith(dateline)
    ? h('p.page-dateline', dateline)
    : undefined;
}

/** The story's credit, unless a picture bears it. */
function creditOf({ creditText, image }: Article): Piece {
  const isShown = image.some((each) => each.creditText === creditText);
  return creditText !== undefined && !isShown ? h('p.page-source', creditText) : undefined;
}

function textOf(article: Article): Piece[] {
  const { headline, inLanguage: language } = article;
  const hasLead = leadOf(article) !== undefined;
  const html = withLazyPictures(article.body.html, { first: hasLead ? 0 : 1 });
  const restrictedHtml = withLazyPictures(article.body.restrictedHtml ?? '', { first: 0 });
  const shown = (text: string) => raw(withReachableScrollers(withPlayers(text, { headline, language })));
  return [
    html && h('div.page-text', shown(html)),
    restrictedHtml && h('div.page-text', { className: RESTRICTED_CLASS }, shown(restrictedHtml)),
  ];
}

/** Where the restricted part is not on the page, readers are told that there is one. */
function withheldOf({ access, inLanguage }: Article, { isWithheld }: Publication): Piece {
  return isWithheld && access !== 'free' ? h('p.page-withheld', say(inLanguage, access)) : undefined;
}

function subjectsOf({ articleSection, keywords, inLanguage }: Article): Piece[] {
  const sections = articleSection.map(({ name, url }) => linkTo(url, name));
  return [listOf('sections', sections, inLanguage), listOf('topics', keywords, inLanguage)];
}

function listOf(label: WordName, items: Piece[], language: string): Piece {
  if (items.length === 0) return undefined;
  return h('div.page-subjects', [
    h('p.page-label', say(language, label)),
    h(
      'ul.page-row',
      items.map((item) => h('li', item)),
    ),
  ]);
}
