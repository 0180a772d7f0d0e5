import type { BlogPosting, LiveBlogPosting } from 'schema-dts';
import type { Article, Publication, Update } from '../article.ts';
import { beginning, oneLine } from '../text.ts';
import { authorId } from './ids.ts';
import { listOf, node, reference } from './node.ts';

/** Characters of a headline that is the beginning of an update: search engines show about so many. */
const HEADLINE_LENGTH = 110;

/** What a live blog has besides what all stories have (https://schema.org/LiveBlogPosting). */
export function coverageOf(article: Article, publication: Publication): Partial<LiveBlogPosting> {
  if (article.kind !== 'live') return {};
  const { coverageStartTime, coverageEndTime, liveBlogUpdate = [] } = article;
  const properties = node<LiveBlogPosting>({
    coverageStartTime,
    coverageEndTime,
    liveBlogUpdate: listOf(liveBlogUpdate.map((update) => updateNode(signed(update, article), publication))),
  });
  return properties as Partial<LiveBlogPosting>; // a node without a type: it is part of the article's
}

/** Where one person alone signs the live blog, an update without a signature is theirs. */
function signed(update: Update, { author }: Article): Update {
  return update.author.length === 0 && author.length === 1 ? { ...update, author } : update;
}

/** Each update has its own id, headline, dates and authors: none of them are the live blog's. */
function updateNode(update: Update, publication: Publication): BlogPosting {
  const { url, headline, datePublished, dateModified, author, body } = update;
  return node<BlogPosting>({
    '@type': 'BlogPosting',
    '@id': url,
    url,
    headline: headline ?? beginning(oneLine(body.text), HEADLINE_LENGTH),
    datePublished,
    dateModified,
    author: listOf(author.map((each) => reference(authorId(each, publication)))),
    image: listOf(body.images.map((image) => image.url)),
    articleBody: body.text,
  });
}
