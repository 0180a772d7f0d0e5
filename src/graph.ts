import type { Graph } from 'schema-dts';
import { type Article, type Publication, profileOf } from './article.ts';
import { articleNode } from './graph/article-node.ts';
import { idsOf } from './graph/ids.ts';
import { imageNode, mediaNodes } from './graph/media.ts';
import { breadcrumbNode, pageNode } from './graph/page.ts';
import { authorNodes } from './graph/people.ts';
import { siteNodesOf } from './graph/site.ts';

export { RESTRICTED_CLASS } from './graph/article-node.ts';

/** The graphs so far, while their articles are at hand: article.jsonld and the page hold the same one. */
const graphs = new WeakMap<Article, { publication: Publication; graph: Graph }>();

/** The JSON-LD of an article: a graph in which every `@id` is absolute and every reference resolves. */
export function graphOf(article: Article, publication: Publication): Graph {
  const known = graphs.get(article);
  if (known?.publication === publication) return known.graph;
  const graph = makeGraph(article, publication);
  graphs.set(article, { publication, graph });
  return graph;
}

function makeGraph(article: Article, publication: Publication): Graph {
  const ids = idsOf(article, publication);
  const nodes = [
    articleNode(article, publication, ids),
    ...article.author.flatMap((author) => authorNodes(profileOf(author, publication.authors), publication)),
    ...article.image.map((image, index) => imageNode(image, ids.image(index))),
    ...mediaNodes(article, ids),
    pageNode(article, publication, ids),
    breadcrumbNode(article, publication, ids),
    ...siteNodesOf(publication),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The JSON-LD of a front page: the site and its publisher. */
export function siteGraphOf(publication: Publication): Graph {
  return { '@context': 'https://schema.org', '@graph': siteNodesOf(publication) };
}
