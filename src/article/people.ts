import type { Image } from './media.ts';

/** Somebody who wrote the story: schema.org Person or Organization. */
export interface Author {
  type: 'Person' | 'Organization';
  /** The name alone, without titles, jobs and outlets. */
  name: string;
  /** The id in the registry of authors; only they have one. */
  id?: string;
  honorificPrefix?: string;
  honorificSuffix?: string;
  jobTitle?: string;
  /** The organisation that somebody writes for or belongs to. */
  affiliation?: string;
  /** A page about the author: where the registry names none, the one that is published here. */
  url?: string;
  sameAs?: string[];
  email?: string;
  /** A biography, a portrait, beats and languages (BCP 47). In an entry, authors of the registry come without these. */
  description?: string;
  image?: Image;
  knowsAbout?: string[];
  knowsLanguage?: string[];
}

/** The name as a byline prints it, titles and degrees with it. */
export function printedName({ name, honorificPrefix, honorificSuffix }: Author): string {
  const titled = honorificPrefix === undefined ? name : `${honorificPrefix} ${name}`;
  return honorificSuffix === undefined ? titled : `${titled}, ${honorificSuffix}`;
}

/** All that is known of an author: for those of the registry, what it says besides their bylines. */
export function profileOf(author: Author, authors: Record<string, Author>): Author {
  if (author.id === undefined || !Object.hasOwn(authors, author.id)) return author;
  return { ...authors[author.id], ...author };
}

/** What a byline says of an author of the registry. */
export function inByline({ description, image, knowsAbout, knowsLanguage, ...byline }: Author): Author {
  return byline;
}
