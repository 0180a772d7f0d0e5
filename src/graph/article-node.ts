import type { Article as ArticleNode, Thing } from 'schema-dts';
import type { Article, Kind, Publication } from '../article.ts';
import { authorId, type Ids } from './ids.ts';
import { coverageOf } from './live.ts';
import { toldMedia } from './media.ts';
import { listOf, node, oneOrMore, reference } from './node.ts';
import { leadPictures, otherPictures } from './pictures.ts';
import { storyProperties } from './story-facts.ts';
import { translationsOf } from './translations.ts';

/** schema.org's types for each kind of journalism. Google reads NewsArticle, so it stands beside the subtype. */
const TYPES: Record<Kind, string | string[]> = {
  news: 'NewsArticle',
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  background: ['NewsArticle', 'BackgroundNewsArticle'],
  reportage: ['NewsArticle', 'ReportageNewsArticle'],
  review: ['NewsArticle', 'ReviewNewsArticle'],
  'ask-public': ['NewsArticle', 'AskPublicNewsArticle'],
  satire: ['NewsArticle', 'SatiricalArticle'],
  sponsored: ['Article', 'AdvertiserContentArticle'],
  live: ['NewsArticle', 'LiveBlogPosting'],
};

/** The class of the part of the page that only readers with access see (Google allows class selectors alone). */
export const RESTRICTED_CLASS = 'members-only';

/** The story itself. */
export function articleNode(article: Article, publication: Publication, ids: Ids): Thing {
  const { author, keywords, articleSection, correction, access, body } = article;
  const told = toldMedia(article, ids);
  return node<ArticleNode>({
    '@type': TYPES[article.kind],
    '@id': ids.article,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: article.description,
    url: article.url,
    mainEntityOfPage: { '@id': ids.page },
    identifier: article.id === article.url ? undefined : article.id,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    expires: article.expires,
    inLanguage: article.inLanguage,
    ...translationsOf(article),
    ...coverageOf(article, publication),
    author: listOf(author.map((each) => reference(authorId(each, publication)))),
    publisher: reference(ids.publisher),
    isPartOf: reference(ids.site),
    image: listOf(leadPictures(article, ids).map(({ id }) => reference(id))),
    associatedMedia: listOf(otherPictures(article, ids).map(({ id }) => reference(id))),
    audio: listOf(told.audio.map(({ id }) => reference(id))),
    video: listOf(told.video.map(({ id }) => reference(id))),
    articleSection: oneOrMore(articleSection.map((section) => section.name)),
    keywords: listOf(keywords),
    ...storyProperties(article, publication),
    wordCount: article.wordCount,
    articleBody: body.text,
    correction: listOf(
      correction.map(({ url, text, datePublished }) => ({
        '@type': 'CorrectionComment',
        '@id': url,
        text,
        datePublished,
      })),
    ),
    creativeWorkStatus: correction.some(({ kind }) => kind === 'retraction') ? 'Retracted' : undefined,
    isAccessibleForFree: access === 'free',
    hasPart:
      body.restrictedHtml === undefined
        ? undefined
        : { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: `.${RESTRICTED_CLASS}` },
  });
}
