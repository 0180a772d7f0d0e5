import type { Article, ChannelKind, FeedRules, FeedSettings } from './article.ts';
import { toMilliseconds } from './dates.ts';
import { byNewest, labelsOf } from './edition.ts';

/** An article, when it was published in milliseconds, and how many lists it is in. */
interface Kept {
  article: Article;
  published: number;
  lists: number;
}

/** There may be as many keywords as stories: to keep the newest of each would be to keep all. */
const NOT_KEPT: ChannelKind[] = ['tag', 'corrections'];

/**
 * Keeps the newest articles of the publication, of each section, author and language while sources go by one after the
 * other: as many as a feed holds, however many there are.
 */
export class Newest {
  readonly #kinds: FeedSettings['kinds'];
  readonly #lists = new Map<string, Kept[]>();
  readonly #kept = new Map<string, Kept>();

  constructor(kinds: FeedSettings['kinds']) {
    this.#kinds = kinds;
  }

  take(article: Article): void {
    const kept = { article, published: toMilliseconds(article.datePublished), lists: 0 };
    for (const { kind, key } of [{ kind: 'site', key: '' } as const, ...labelsOf(article)]) {
      const rules = this.#kinds[kind];
      if (rules?.content === 'full' && !NOT_KEPT.includes(kind)) this.#keep(`${kind} ${key}`, kept, rules);
    }
  }

  /** The article of a source, if it is among the newest of anything. */
  of(source: string): Article | undefined {
    return this.#kept.get(source)?.article;
  }

  #keep(channel: string, kept: Kept, { limit }: FeedRules): void {
    const list = this.#lists.get(channel) ?? [];
    const oldest = list.at(-1);
    if (oldest && list.length === limit && compareKept(kept, oldest) > 0) return;
    const place = list.findIndex((each) => compareKept(kept, each) < 0);
    list.splice(place < 0 ? list.length : place, 0, kept);
    this.#lists.set(channel, list);
    this.#kept.set(kept.article.source, kept);
    kept.lists++;
    if (list.length > limit) this.#drop(list.pop());
  }

  #drop(kept: Kept | undefined): void {
    if (kept && --kept.lists === 0) this.#kept.delete(kept.article.source);
  }
}

function compareKept(a: Kept, b: Kept): number {
  return b.published - a.published || byNewest(a.article, b.article);
}
