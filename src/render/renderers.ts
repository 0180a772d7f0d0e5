import type { ArticleRenderer, EditionRenderer } from '../contracts.ts';
import { appleNews } from './apple-news.ts';
import { articlesIndex } from './articles-index.ts';
import { feedStyle } from './feed-style.ts';
import { feeds } from './feeds.ts';
import { jsonld } from './jsonld.ts';
import { metadata } from './metadata.ts';
import { oembed } from './oembed.ts';
import { articlePage } from './pages/article-page.ts';
import { authorPages } from './pages/author-page.ts';
import { authorsPage } from './pages/authors-page.ts';
import { feedsPage } from './pages/feeds-page.ts';
import { frontPages } from './pages/front-page.ts';
import { partnerFeeds } from './partner-feeds.ts';
import { podcasts } from './podcasts.ts';
import { redirects } from './redirects.ts';
import { sitemaps } from './sitemaps.ts';

/** Every output format of one article. A new one is one file in this folder and one line here. */
export const articleRenderers: ArticleRenderer[] = [articlePage, jsonld, metadata, oembed, appleNews];

/** Every output format of a whole edition, in the order in which readers may see it change. */
export const editionRenderers: EditionRenderer[] = [
  frontPages,
  authorPages,
  authorsPage,
  feedsPage,
  articlesIndex,
  redirects,
  sitemaps,
  feedStyle,
  feeds,
  partnerFeeds,
  podcasts,
];
