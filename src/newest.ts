import type { Article, FeedRules, FeedSettings } from './article.ts';
import { toMilliseconds } from './dates.ts';
import { byNewest } from './edition.ts';

/** An article and when it was published, in milliseconds. */
interface Kept {
  article: Article;
  published: number;
}

/**
 * Keeps the newest articles of the publication and of each section while sources go by one after the other:
 * as many as a feed holds, however many there are.
 */
export class Newest {
  readonly #kinds: FeedSettings['kinds'];
  readonly #kept = new Map<string, Kept[]>();

  constructor(kinds: FeedSettings['kinds']) {
    this.#kinds = kinds;
  }

  take(article: Article): void {
    const kept = { article, published: toMilliseconds(article.datePublished) };
    const { site, section } = this.#kinds;
    if (site) this.#keep('', kept, site);
    if (section) for (const { slug } of article.articleSection) this.#keep(slug, kept, section);
  }

  /** The article of a source, if it is among the newest of anything. */
  of(source: string): Article | undefined {
    for (const list of this.#kept.values()) {
      const found = list.find(({ article }) => article.source === source);
      if (found) return found.article;
    }
    return undefined;
  }

  #keep(channel: string, kept: Kept, { limit }: FeedRules): void {
    const list = this.#kept.get(channel) ?? [];
    const oldest = list.at(-1);
    if (oldest && list.length === limit && compareKept(kept, oldest) > 0) return;
    const place = list.findIndex((each) => compareKept(kept, each) < 0);
    list.splice(place < 0 ? list.length : place, 0, kept);
    if (list.length > limit) list.pop();
    this.#kept.set(channel, list);
  }
}

function compareKept(a: Kept, b: Kept): number {
  return b.published - a.published || byNewest(a.article, b.article);
}
