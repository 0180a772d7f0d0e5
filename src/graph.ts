import type {
  Article as ArticleNode,
  BreadcrumbList,
  Graph,
  ImageObject,
  NewsMediaOrganization,
  Organization,
  Person,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Article, Author, Image, Kind, Media, Publication } from './article.ts';

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
};

/** The class of the part of the page that only readers with access see (Google allows class selectors alone). */
export const RESTRICTED_CLASS = 'members-only';

/** A reference to a node of the graph, or of the site's graph on another page. */
interface Reference {
  '@id': string;
}

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
    ...article.author.map((author) => authorNode(author, publication)),
    ...article.image.map((image, index) => imageNode(image, ids.image(index))),
    ...mediaNodes(article, ids),
    pageNode(article, publication, ids),
    breadcrumbNode(article, publication, ids),
    ...siteNodesOf(publication),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The nodes of the site so far: every article's graph ends in them. */
const sites = new WeakMap<Publication, Thing[]>();

function siteNodesOf(publication: Publication): Thing[] {
  const nodes = sites.get(publication) ?? siteNodes(publication);
  sites.set(publication, nodes);
  return nodes;
}

/** The JSON-LD of a front page: the site and its publisher. */
export function siteGraphOf(publication: Publication): Graph {
  return { '@context': 'https://schema.org', '@graph': siteNodesOf(publication) };
}

interface Ids {
  article: string;
  page: string;
  breadcrumb: string;
  publisher: string;
  site: string;
  image: (index: number) => string;
  media: (name: 'audio' | 'video') => string;
}

/** Ids hang on addresses that do not change with the headline. */
function idsOf({ url }: Article, { site }: Publication): Ids {
  return {
    article: `${url}#article`,
    page: url,
    breadcrumb: `${url}#breadcrumb`,
    publisher: `${site.url}#publisher`,
    site: `${site.url}#site`,
    image: (index) => `${url}#image-${index + 1}`,
    media: (name) => `${url}#${name}`,
  };
}

function articleNode(article: Article, publication: Publication, ids: Ids): Thing {
  const { image, author, keywords, articleSection, correction, access, body } = article;
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
    author: listOf(author.map((each) => reference(authorId(each, publication)))),
    publisher: reference(ids.publisher),
    isPartOf: reference(ids.site),
    image: listOf(image.map((_, index) => reference(ids.image(index)))),
    audio: article.audio && reference(ids.media('audio')),
    video: article.video && reference(ids.media('video')),
    articleSection: oneOrMore(articleSection.map((section) => section.name)),
    keywords: listOf(keywords),
    dateline: article.kind === 'sponsored' ? undefined : article.dateline,
    creditText: article.creditText,
    wordCount: article.wordCount,
    articleBody: body.text,
    correction: listOf(
      correction.map(({ text, datePublished }) => ({ '@type': 'CorrectionComment', text, datePublished })),
    ),
    isAccessibleForFree: access === 'free',
    hasPart:
      body.restrictedHtml === undefined
        ? undefined
        : { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: `.${RESTRICTED_CLASS}` },
  });
}

function authorNode(author: Author, publication: Publication): Thing {
  return node<Person | Organization>({
    '@type': author.type,
    '@id': authorId(author, publication),
    name: author.name,
    url: author.url,
    sameAs: listOf(author.sameAs ?? []),
    email: author.email,
    jobTitle: author.type === 'Person' ? author.jobTitle : undefined,
  });
}

/** Namesakes are told apart by their pages, and names by what they are made of: an @id names one thing. */
function authorId({ name, url, sameAs }: Author, { site }: Publication): string {
  const page = url ?? sameAs?.[0] ?? site.url;
  const written = encodeURIComponent(name.normalize('NFC')).replaceAll('%20', '+');
  return `${page}${page.includes('#') ? '-' : '#'}author-${written}`;
}

function imageNode(image: Image, id: string): Thing {
  return node<ImageObject>({
    '@type': 'ImageObject',
    '@id': id,
    url: image.url,
    contentUrl: image.url,
    width: image.width && { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' },
    height: image.height && { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' },
    encodingFormat: image.encodingFormat,
    contentSize: image.contentSize === undefined ? undefined : `${image.contentSize} B`,
    caption: image.caption,
    description: image.alternateName,
    creditText: image.creditText,
    creator: image.creator === undefined ? undefined : { '@type': 'Person', name: image.creator },
    copyrightNotice: image.copyrightNotice,
    license: image.license,
  });
}

function mediaNodes(article: Article, ids: Ids): Thing[] {
  const nodeOf = (type: 'AudioObject' | 'VideoObject', name: 'audio' | 'video', media: Media | undefined) =>
    media ? [mediaNode(type, media, article, ids.media(name))] : [];
  return [...nodeOf('AudioObject', 'audio', article.audio), ...nodeOf('VideoObject', 'video', article.video)];
}

function mediaNode(type: 'AudioObject' | 'VideoObject', media: Media, article: Article, id: string): Thing {
  return node<Thing>({
    '@type': type,
    '@id': id,
    name: article.headline,
    contentUrl: media.url,
    encodingFormat: media.encodingFormat,
    contentSize: media.contentSize === undefined ? undefined : `${media.contentSize} B`,
    duration: media.duration === undefined ? undefined : `PT${media.duration}S`,
    uploadDate: article.datePublished,
    thumbnailUrl: type === 'VideoObject' ? article.image[0]?.url : undefined,
  });
}

function pageNode(article: Article, publication: Publication, ids: Ids): Thing {
  return node<WebPage>({
    '@type': 'WebPage',
    '@id': ids.page,
    url: article.url,
    name: article.headline,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    isPartOf: reference(ids.site),
    breadcrumb: reference(ids.breadcrumb),
    primaryImageOfPage: article.image.length > 0 ? reference(ids.image(0)) : undefined,
    publisher: reference(`${publication.site.url}#publisher`),
  });
}

function breadcrumbNode({ articleSection, headline, url }: Article, { site }: Publication, ids: Ids): Thing {
  const section = articleSection[0];
  const steps = [
    { name: site.name, item: site.url },
    ...(section ? [{ name: section.name, item: section.url }] : []),
    { name: headline, item: url },
  ];
  return node<BreadcrumbList>({
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumb,
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  });
}

function siteNodes({ site, publisher }: Publication): Thing[] {
  const logoId = `${site.url}#logo`;
  return [
    node<WebSite>({
      '@type': 'WebSite',
      '@id': `${site.url}#site`,
      url: site.url,
      name: site.name,
      description: site.description,
      inLanguage: site.language,
      publisher: reference(`${site.url}#publisher`),
    }),
    node<NewsMediaOrganization>({
      '@type': 'NewsMediaOrganization',
      '@id': `${site.url}#publisher`,
      name: publisher.name,
      url: publisher.url,
      email: publisher.email,
      sameAs: listOf(publisher.sameAs ?? []),
      logo: publisher.logo && reference(logoId),
    }),
    ...(publisher.logo ? [imageNode(publisher.logo, logoId)] : []),
  ];
}

function reference(id: string): Reference {
  return { '@id': id };
}

function listOf<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function oneOrMore<Item>(items: Item[]): Item | Item[] | undefined {
  return items.length > 1 ? items : items[0];
}

/** A node of which absent and empty properties are left out: JSON-LD knows no null and nobody wants "". */
function node<Node extends Thing>(properties: { [Key in PropertyOf<Node>]?: unknown }): Node {
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && value !== '' && value !== 0) present[name] = value;
  }
  return present as unknown as Node; // schema-dts checks the names above; ajv checks the values
}

/** The names of the properties of a schema.org type. */
type PropertyOf<Node> = Node extends string ? never : keyof Node;
