import { createHash } from 'node:crypto';
import { type Article, type Image, type Publication, printedName } from '../article.ts';
import type { ArticleRenderer, Output } from '../contracts.ts';
import type { AppleNews } from '../generated/apple-news.ts';
import { partners, refusalsOf } from '../partners.ts';
import { type Component, componentsOf } from './apple-news/components.ts';
import { contentOf } from './feeds/content.ts';
import { wordIn } from './words.ts';

/** Apple News Format (https://developer.apple.com/documentation/applenewsformat): article.json beside the page. */
export const appleNews: ArticleRenderer = { name: 'apple-news', render };

function render(article: Article, publication: Publication): Output[] {
  const isWanted = publication.feeds.profiles?.includes('apple-news') === true;
  if (!isWanted || refusalsOf(partners['apple-news'], article, publication).length > 0) return [];
  const text = `${JSON.stringify(documentOf(article), null, 2)}\n`;
  const path = `${article.folder}article.json`;
  const mediaType = 'application/json';
  return [{ path, text, format: 'json', mediaType, schema: 'apple-news', source: article.source }];
}

/** The column system that Apple's documentation recommends, and the styles that every document must name. */
const LAYOUT = { columns: 20, width: 1024, margin: 60, gutter: 20 };
const TEXT_STYLES = {
  default: { fontName: 'Georgia', fontSize: 18, lineHeight: 26 },
  'default-title': { fontName: 'Georgia-Bold', fontSize: 36, lineHeight: 42 },
};

function documentOf(article: Article): AppleNews {
  const { headline, inLanguage } = article;
  return {
    version: '1.7',
    identifier: identifierOf(article),
    title: headline,
    language: inLanguage,
    layout: LAYOUT,
    metadata: metadataOf(article),
    components: [...headOf(article), ...componentsOf(contentOf(article, inLanguage))],
    componentTextStyles: TEXT_STYLES,
  };
}

/** At most 64 letters, digits, hyphens and underscores, the same for good: ids are longer and hold other characters. */
function identifierOf({ id }: Article): string {
  return createHash('sha256').update(id).digest('hex');
}

function metadataOf(article: Article): AppleNews['metadata'] {
  const { author, canonicalUrl, datePublished, dateModified, description, keywords, image } = article;
  const [first] = image;
  return {
    authors: author.map(printedName),
    canonicalURL: canonicalUrl,
    datePublished,
    dateModified,
    ...(description && { excerpt: description }),
    ...(keywords.length > 0 && { keywords: keywords.slice(0, 50) }),
    ...(first && { thumbnailURL: first.url }),
    generatorName: 'Copydesk',
  };
}

/** Headline, summary, byline and leading picture, as on the page. */
function headOf({ headline, description, author, inLanguage, image: [first] }: Article): Component[] {
  const names = author.map(printedName).join(wordIn(inLanguage, 'comma'));
  return [
    { role: 'title', text: headline },
    ...(description ? [{ role: 'intro' as const, text: description }] : []),
    { role: 'byline', text: names },
    ...(first ? [photoOf(first)] : []),
  ];
}

function photoOf({ url, caption, alternateName, creditText, creator }: Image): Component {
  const credit = creditText ?? creator;
  const said = [caption, credit].filter((each) => each !== undefined).join(' ');
  return {
    role: 'photo',
    URL: url,
    ...(said !== '' && { caption: said }),
    ...(alternateName && { accessibilityCaption: alternateName }),
  };
}
