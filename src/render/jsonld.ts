import type { ArticleRenderer } from '../contracts.ts';
import { graphOf } from '../graph.ts';

/** `article.jsonld`: the same graph that the page holds in its script. */
export const jsonld: ArticleRenderer = {
  name: 'jsonld',
  render: (article, publication) => [
    {
      path: `${article.folder}article.jsonld`,
      text: `${JSON.stringify(graphOf(article, publication), undefined, 2)}\n`,
      format: 'json-ld',
      mediaType: 'application/ld+json',
      schema: 'news-article',
      source: article.source,
    },
  ],
};
