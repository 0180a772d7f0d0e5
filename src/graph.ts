import type { Graph, Thing } from 'schema-dts';
import { type Article, type Publication, profileOf } from './article.ts';
import { articleNode } from './graph/article-node.ts';
import { authorId, idsOf } from './graph/ids.ts';
import { mediaNodes } from './graph/media.ts';
import { breadcrumbNode, pageNode } from './graph/page.ts';
import { authorNodes } from './graph/people.ts';
import { pictureNodes } from './graph/pictures.ts';
import { type Profile, profileNodes } from './graph/profile.ts';
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
    ...authorsOf(article, publication),
    ...pictureNodes(article, ids),
    ...mediaNodes(article, ids),
    pageNode(article, publication, ids),
    breadcrumbNode(article, publication, ids),
    ...siteNodesOf(publication),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** Everybody who wrote the story or an update of it, each once. */
function authorsOf({ author, liveBlogUpdate = [] }: Article, publication: Publication): Thing[] {
  const all = [...author, ...liveBlogUpdate.flatMap((update) => update.author)];
  const byId = new Map(all.map((each) => [authorId(each, publication), each]));
  return [...byId.values()].flatMap((each) => authorNodes(profileOf(each, publication.authors), publication));
}

/** The JSON-LD of the page about an author: the page, the author as articles name them, the site and its publisher. */
export function profileGraphOf(profile: Profile, publication: Publication): Graph {
  const nodes = [
    ...profileNodes(profile, publication),
    ...authorNodes(profile.author, publication),
    ...siteNodesOf(publication),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The JSON-LD of a front page: the site and its publisher. */
export function siteGraphOf(publication: Publication): Graph {
  return { '@context': 'https://schema.org', '@graph': siteNodesOf(publication) };
}
