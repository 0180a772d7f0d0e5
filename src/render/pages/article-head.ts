import type { Article, Publication } from '../../article.ts';
import { feedRulesOf } from '../../edition.ts';
import { graphOf } from '../../graph.ts';
import type { Piece } from '../../html.ts';
import { alternatesOf } from '../../translations.ts';
import type { FeedOwner } from './feed-links.ts';
import { headOf, type Pair } from './head.ts';

/** The children of the head of an article's page. */
export function articleHead(article: Article, publication: Publication): Piece[] {
  const { site } = publication;
  return headOf({
    title: `${article.headline} — ${site.name}`,
    headline: article.headline,
    siteName: site.name,
    description: article.description,
    type: 'article',
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    language: article.inLanguage,
    alternates: alternatesOf(article),
    robots: robotsFor(article),
    image: article.image[0],
    names: article.author.map((author): Pair => ['author', author.name]),
    properties: articleProperties(article),
    feeds: feedsAbout(article, publication),
    graph: graphOf(article, publication),
  });
}

/** The feeds of the publication and of the sections of the story. */
function feedsAbout({ articleSection }: Article, publication: Publication): FeedOwner[] {
  const sections = feedRulesOf('section', publication) ? articleSection : [];
  return [publication.site, ...sections];
}

function robotsFor(article: Article): string[] {
  const isListed = article.isIndexed && article.status !== 'draft';
  return isListed ? ['max-image-preview:large'] : ['noindex', 'max-image-preview:large'];
}

/** What Open Graph knows of articles: https://ogp.me/#type_article */
function articleProperties(article: Article): Pair[] {
  return [
    ['article:published_time', article.datePublished],
    ['article:modified_time', article.dateModified],
    ...article.author.map((author): Pair => ['article:author', author.url ?? author.name]),
    ['article:section', article.articleSection[0]?.name],
    ...article.keywords.map((keyword): Pair => ['article:tag', keyword]),
  ];
}
