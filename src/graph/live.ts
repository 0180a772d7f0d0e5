import type { BlogPosting, LiveBlogPosting } from 'schema-dts';
import type { Article, Publication, Update } from '../article.ts';
import { headlineOf, writersOf } from '../updates.ts';
import { authorId } from './ids.ts';
import { listOf, node, reference } from './node.ts';

/** What a live blog has besides what all stories have (https://schema.org/LiveBlogPosting). */
export function coverageOf(article: Article, publication: Publication): Partial<LiveBlogPosting> {
  if (article.kind !== 'live') return {};
  const { coverageStartTime, coverageEndTime, liveBlogUpdate = [] } = article;
  const properties = node<LiveBlogPosting>({
    coverageStartTime,
    coverageEndTime,
    liveBlogUpdate: listOf(liveBlogUpdate.map((update) => updateNode(update, { article, publication }))),
  });
  return properties as Partial<LiveBlogPosting>; // a node without a type: it is part of the article's
}

/** Each update has its own id, headline, dates and authors: none of them are the live blog's. */
function updateNode(
  update: Update,
  { article, publication }: { article: Article; publication: Publication },
): BlogPosting {
  const { url, datePublished, dateModified, body } = update;
  return node<BlogPosting>({
    '@type': 'BlogPosting',
    '@id': url,
    url,
    headline: headlineOf(update),
    datePublished,
    dateModified,
    author: listOf(writersOf(update, article).map((each) => reference(authorId(each, publication)))),
    image: listOf(body.images.map((image) => image.url)),
    articleBody: body.text,
  });
}
