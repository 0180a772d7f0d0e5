import { authorFolder, urlOf } from '../addresses.ts';
import type { Article, Author, Publication } from '../article.ts';

/** The `@id`s of the nodes of an article's graph. */
export interface Ids {
  article: string;
  page: string;
  breadcrumb: string;
  publisher: string;
  site: string;
  image: (index: number, shape?: string) => string;
  gallery: (index: number) => string;
  /** A picture in the story. */
  picture: (index: number) => string;
  media: (name: 'audio' | 'video', index: number) => string;
}

/** Ids hang on addresses that do not change with the headline. */
export function idsOf({ url }: Article, { site }: Publication): Ids {
  return {
    article: articleId(url),
    page: url,
    breadcrumb: `${url}#breadcrumb`,
    publisher: `${site.url}#publisher`,
    site: `${site.url}#site`,
    image: (index, shape) => `${url}#image-${index + 1}${shape === undefined ? '' : `-${shape}`}`,
    gallery: (index) => `${url}#gallery-${index + 1}`,
    picture: (index) => `${url}#picture-${index + 1}`,
    media: (name, index) => `${url}#${name}${index === 0 ? '' : `-${index + 1}`}`,
  };
}

/** The id of the article on a page of this site. */
export function articleId(url: string): string {
  return `${url}#article`;
}

/**
 * An author of the registry has one @id for good, whatever the name and the page. Others of one name are told apart by
 * their pages, and names by what they are made of: an @id names one thing.
 */
export function authorId({ id, name, url, sameAs }: Author, { site }: Publication): string {
  if (id !== undefined) return `${urlOf(authorFolder(id), site)}#author`;
  const page = url ?? sameAs?.[0] ?? site.url;
  const written = encodeURIComponent(name.normalize('NFC')).replaceAll('%20', '+');
  return `${page}${page.includes('#') ? '-' : '#'}author-${written}`;
}

/** The photograph of an author. */
export function portraitId(author: Author, publication: Publication): string {
  return `${authorId(author, publication)}-portrait`;
}
