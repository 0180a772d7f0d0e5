import type { ChannelKind } from './channel-kind.ts';
import type { Entry } from './entry.ts';
import type { Publication } from './publication.ts';
import type { Article } from './story.ts';

/** Entries in order, as many as there may be: each is read when somebody looks at it, and none is kept. */
export interface Entries extends Iterable<Entry> {
  readonly length: number;
  /** Changes with every word of the entries and of their stories: with the same digest, all of it is the same. */
  readonly digest: string;
  /** The last moment at which one of them changed; nothing where there is none. */
  readonly lastModified: string | undefined;
  at(index: number): Entry | undefined;
  slice(start?: number, end?: number): Entries;
}

/** All that one build publishes. */
export interface Edition {
  publication: Publication;
  /** The moment of this build, RFC 3339: it decides only what is due. */
  now: string;
  /** The last moment at which something that is published changed: never the clock. */
  updated: string;
  /** What readers may see, newest first. */
  entries: Entries;
  /** Those of them that sitemaps list. */
  listed: Entries;
  /** Stories that readers may have seen and whose pages are gone, the last one first. */
  gone: Entries;
  /** What people subscribe to and leaf through: the whole publication first, then the others, kind by kind. */
  channels: Channel[];
  /** An article with its body: kept if it is among the newest, else made again from its source. */
  articleOf(entry: Entry): Promise<Article>;
}

/** A stream of entries with an address of its own: a front page and, where `feeds` says so, three feeds. */
export interface Channel {
  kind: ChannelKind;
  /** Which of its kind: a section's or keyword's slug, an author's id, a language's tag; empty where there is but one. */
  key: string;
  name: string;
  description: string;
  /** Address of its front page, absolute, ending in `/`. */
  url: string;
  /** Folder under the output, ending in `/`; empty for the whole publication. */
  folder: string;
  /** All of its entries, newest first, without the retracted; feeds take the first of them. */
  entries: Entries;
  /** What was among them and is no longer: withdrawn, expired or retracted, the last one first. */
  gone: Entries;
  /**
   * Its entries by the archive documents that keep them (RFC 5005), the oldest first; none where there is no history.
   * Those that are in none of them yet are the first of `entries`.
   */
  history: Entries[];
  /** The last moment at which something in it changed, withdrawals included. */
  readonly updated: string;
  /** The same moment in milliseconds, which no entry need be read for. */
  changed: number;
  /** Changes with everything above but the entries. */
  mark: string;
}
