import type { Article, Pointer, Publication } from '../article.ts';

/** What a partner takes, as its own pages say. */
export interface Partner {
  /** As people call it. */
  title: string;
  /** The pages that demand it. */
  source: string;
  /** How many of the newest stories its feed holds. */
  limit: number;
  /** A story that was published longer ago, in days, is no news there: it is left out without a word. */
  days?: number;
  /**
   * How large the feed may be, in bytes: the oldest stories are left out of one that would be larger, and a story that
   * makes one by itself is refused.
   */
  bytes?: number;
  /** How large the text of a story may be, in bytes, where there is a limit besides that of the feed. */
  storyBytes?: number;
  limits: Limit[];
}

/** One thing for which a partner refuses a story. */
export interface Limit {
  /** What it is about, in a word. */
  name: string;
  /** The field that whoever wrote the story can mend. */
  pointer: Pointer;
  fault(article: Article, publication: Publication): Fault | undefined;
}

/** What is wrong, to be said after the partner's name, and what to do about it. */
export interface Fault {
  message: string;
  hint: string;
  /** By default it is a warning. */
  severity?: 'info';
  /** Where it is about another field than the limit. */
  pointer?: Pointer;
}

export interface Refusal extends Fault {
  pointer: Pointer;
}
