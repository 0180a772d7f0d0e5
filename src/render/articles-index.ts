import { urlOf } from '../addresses.ts';
import type { Edition, Entries, Entry, Site } from '../article.ts';
import type { EditionPart, EditionRenderer } from '../contracts.ts';
import type { ArticlesIndex } from '../generated/articles-index.ts';
import { recordOf, sourceOf } from '../record.ts';

const ARTICLES_A_PAGE = 1_000;

/**
 * The metadata of everything published, newest first: `articles.json` has the newest and leads on to `articles-2.json`,
 * `articles-1.json`. The oldest thousand are the first page: what is full stays as it is.
 */
export const articlesIndex: EditionRenderer = {
  name: 'articles-index',
  *parts(edition) {
    const pages = Math.max(1, Math.ceil(edition.entries.length / ARTICLES_A_PAGE));
    for (let page = pages; page > 0; page--) yield partOf(edition, page, pages);
  },
};

function partOf({ entries, publication, updated }: Edition, page: number, pages: number): EditionPart {
  const { site } = publication;
  const path = pathOf(page, pages);
  const those = pageOf(entries, page);
  const title = {
    title: site.name,
    url: site.url,
    updated: page === pages ? updated : (those.lastModified ?? updated),
    ...(page === pages && { total: entries.length }),
    ...(page > 1 && { next: urlOf(pathOf(page - 1, pages), site) }),
  };
  return {
    path,
    of: [title, those.digest],
    render: () => {
      const index: ArticlesIndex = { ...title, articles: Array.from(those, (entry) => itemOf(entry, site)) };
      return {
        path,
        text: `${JSON.stringify(index, undefined, 2)}\n`,
        format: 'json',
        mediaType: 'application/json',
        schema: 'articles-index',
      };
    },
  };
}

/** A page counted from the oldest entry; entries come newest first. */
function pageOf(entries: Entries, page: number): Entries {
  const oldest = entries.length - (page - 1) * ARTICLES_A_PAGE;
  return entries.slice(Math.max(0, oldest - ARTICLES_A_PAGE), oldest);
}

function pathOf(page: number, pages: number): string {
  return page === pages ? 'articles.json' : `articles-${page}.json`;
}

function itemOf(entry: Entry, site: Site): ArticlesIndex['articles'][number] {
  return {
    ...recordOf(entry),
    metadata: urlOf(`${entry.folder}metadata.json`, site),
    source: sourceOf(entry),
  };
}
