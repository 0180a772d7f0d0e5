import type { Article } from './article.ts';
import { byNewest } from './edition.ts';

/**
 * Keeps the newest articles of the publication and of each section while sources go by one after the other:
 * as many as a feed holds, however many there are.
 */
export class Newest {
  readonly #limit: number;
  readonly #kept = new Map<string, Article[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(article: Article): void {
    this.#keep('', article);
    for (const { slug } of article.articleSection) this.#keep(slug, article);
  }

  /** The article of a source, if it is among the newest of anything. */
  of(source: string): Article | undefined {
    for (const articles of this.#kept.values()) {
      const found = articles.find((each) => each.source === source);
      if (found) return found;
    }
    return undefined;
  }

  #keep(channel: string, article: Article): void {
    const articles = this.#kept.get(channel) ?? [];
    const place = articles.findIndex((each) => byNewest(article, each) < 0);
    articles.splice(place < 0 ? articles.length : place, 0, article);
    if (articles.length > this.#limit) articles.pop();
    this.#kept.set(channel, articles);
  }
}
