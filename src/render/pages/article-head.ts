import { LIVE_FOLDER, urlOf } from '../../addresses.ts';
import type { Article, Image, Publication } from '../../article.ts';
import { feedRulesOf } from '../../edition.ts';
import { graphOf } from '../../graph.ts';
import type { Piece } from '../../html.ts';
import { ratioOf } from '../../ratios.ts';
import { alternatesOf } from '../../translations.ts';
import { wordIn } from '../words.ts';
import type { FeedOwner } from './feed-links.ts';
import { headOf, type Pair } from './head.ts';
import { linkTag } from './link.ts';

/** https://developers.google.com/search/docs/appearance/google-discover */
const PREVIEW_WIDTH = 1200;

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
    image: pictureToShare(article.image),
    names: [
      ...article.author.map((author): Pair => ['author', author.name]),
      ...accounts(article, publication),
    ],
    properties: articleProperties(article, publication),
    links: publication.oembed ? [oembedLink(article)] : [],
    feeds: feedsAbout(article, publication),
    graph: graphOf(article, publication),
  });
}

/** The feeds of the publication, of the sections of the story and, of a live blog, of updates. */
function feedsAbout({ articleSection, kind }: Article, publication: Publication): FeedOwner[] {
  const sections = feedRulesOf('section', publication) ? articleSection : [];
  const isLive = kind === 'live' && feedRulesOf('live', publication) !== undefined;
  return [publication.site, ...sections, ...(isLive ? [liveOwner(publication)] : [])];
}

function liveOwner({ site }: Publication): FeedOwner {
  return { name: wordIn(site.language, 'live'), url: urlOf(LIVE_FOLDER, site) };
}

/** Robots take a date without commas, and forget the page at it: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
function robotsFor({ isIndexed, status, expires }: Article): string[] {
  return [
    ...(isIndexed && status !== 'draft' ? [] : ['noindex']),
    'max-image-preview:large',
    ...(expires === undefined ? [] : [`unavailable_after: ${expires}`]),
  ];
}

/** What Open Graph knows of articles, https://ogp.me/#type_article, and Facebook besides. */
function articleProperties(article: Article, { publisher }: Publication): Pair[] {
  return [
    ['article:published_time', article.datePublished],
    ['article:modified_time', article.dateModified],
    ['article:expiration_time', article.expires],
    ...article.author.map((author): Pair => ['article:author', author.url ?? author.name]),
    ['article:publisher', pageAt('facebook.com', publisher.sameAs)],
    ['article:section', article.articleSection[0]?.name],
    ...article.keywords.map((keyword): Pair => ['article:tag', keyword]),
    ['article:opinion', article.kind === 'opinion' ? 'true' : undefined],
    ['article:content_tier', article.access === 'free' ? undefined : 'locked'],
  ];
}

/** The accounts that X shows below a shared page. */
function accounts({ author }: Article, { publisher }: Publication): Pair[] {
  return [
    ['twitter:site', handleOf(publisher.sameAs)],
    ['twitter:creator', handleOf(author[0]?.sameAs)],
  ];
}

function handleOf(pages: string[] | undefined): string | undefined {
  const page = pageAt('x.com', pages) ?? pageAt('twitter.com', pages);
  const name = page && /^\/@?(\w{1,15})\/?$/.exec(new URL(page).pathname)?.[1];
  return name && `@${name}`;
}

function pageAt(host: string, pages: string[] = []): string | undefined {
  return pages.find((page) => URL.canParse(page) && new URL(page).hostname.replace(/^www\./, '') === host);
}

/** https://oembed.com/, section 4 (discovery). */
function oembedLink({ url, headline }: Article): Piece {
  return linkTag('alternate', `${url}oembed.json`, { type: 'application/json+oembed', title: headline });
}

/** The first picture, or a crop of it, that has the shape and the width of large previews: see the rule image-small. */
function pictureToShare(images: Image[]): Image | undefined {
  const all = images.flatMap((image): Image[] => {
    const { variants = [], contentSize: _size, ...facts } = image;
    return [image, ...variants.map((variant) => ({ ...facts, ...variant }))];
  });
  return all.find((each) => ratioOf(each) === '16x9' && (each.width ?? 0) >= PREVIEW_WIDTH) ?? images[0];
}
