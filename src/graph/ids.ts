import type { Article, Author, Publication } from '../article.ts';

/** The `@id`s of the nodes of an article's graph. */
export interface Ids {
  article: string;
  page: string;
  breadcrumb: string;
  publisher: string;
  site: string;
  image: (index: number) => string;
  media: (name: 'audio' | 'video') => string;
}

/** Ids hang on addresses that do not change with the headline. */
export function idsOf({ url }: Article, { site }: Publication): Ids {
  return {
    article: articleId(url),
    page: url,
    breadcrumb: `${url}#breadcrumb`,
    publisher: `${site.url}#publisher`,
    site: `${site.url}#site`,
    image: (index) => `${url}#image-${index + 1}`,
    media: (name) => `${url}#${name}`,
  };
}

/** The id of the article on a page of this site. */
export function articleId(url: string): string {
  return `${url}#article`;
}

/** Namesakes are told apart by their pages, and names by what they are made of: an @id names one thing. */
export function authorId({ name, url, sameAs }: Author, { site }: Publication): string {
  const page = url ?? sameAs?.[0] ?? site.url;
  const written = encodeURIComponent(name.normalize('NFC')).replaceAll('%20', '+');
  return `${page}${page.includes('#') ? '-' : '#'}author-${written}`;
}
