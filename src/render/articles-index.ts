import { urlOf } from '../addresses.ts';
import type { Edition, Entry, Site } from '../article.ts';
import type { EditionRenderer, Output } from '../contracts.ts';
import type { ArticlesIndex } from '../generated/articles-index.ts';
import { recordOf, sourceOf } from '../record.ts';

const ARTICLES_A_PAGE = 1_000;

/** `articles.json`, `articles-2.json` …: the metadata of everything published, newest first. */
export const articlesIndex: EditionRenderer = {
  name: 'articles-index',
  async *render(edition) {
    const pages = Math.max(1, Math.ceil(edition.entries.length / ARTICLES_A_PAGE));
    for (let page = 1; page <= pages; page++) yield pageOf(edition, page, pages);
  },
};

function pageOf({ entries, publication, updated }: Edition, page: number, pages: number): Output {
  const { site } = publication;
  const index: ArticlesIndex = {
    title: site.name,
    url: site.url,
    updated,
    total: entries.length,
    ...(page < pages && { next: urlOf(pathOf(page + 1), site) }),
    articles: entries
      .slice((page - 1) * ARTICLES_A_PAGE, page * ARTICLES_A_PAGE)
      .map((entry) => itemOf(entry, site)),
  };
  return {
    path: pathOf(page),
    text: `${JSON.stringify(index, undefined, 2)}\n`,
    format: 'json',
    mediaType: 'application/json',
    schema: 'articles-index',
  };
}

function pathOf(page: number): string {
  return page === 1 ? 'articles.json' : `articles-${page}.json`;
}

function itemOf(entry: Entry, site: Site): ArticlesIndex['articles'][number] {
  return {
    ...recordOf(entry),
    metadata: urlOf(`${entry.folder}metadata.json`, site),
    source: sourceOf(entry),
  };
}
