import type { StoryFacts } from './facts.ts';
import type { Image, Media } from './media.ts';
import type { Author } from './people.ts';
import type { Translation } from './translation.ts';

/** A part of the publication that a story belongs to, with its address. */
export interface Section {
  name: string;
  slug: string;
  url: string;
}

/** A published change of fact: schema.org CorrectionComment. */
export interface Correction {
  kind: 'correction' | 'clarification' | 'update' | 'retraction';
  datePublished: string;
  text: string;
  /** Address of its notice on the page. */
  url: string;
}

export type Kind =
  | 'news'
  | 'analysis'
  | 'opinion'
  | 'background'
  | 'reportage'
  | 'review'
  | 'ask-public'
  | 'satire'
  | 'sponsored'
  | 'live';

/** Who may read the whole story. */
export type Access = 'free' | 'registration' | 'subscription';

/** What the desk has said about publishing the story; the moment decides the rest (see `stateOf`). */
export type Status = 'draft' | 'ready' | 'withdrawn';

/** When a published story is taken back, and why: what is said to those who have a copy. */
export interface Withdrawal {
  date?: string;
  reason?: string;
}

/**
 * An article without its body: what feeds, sitemaps and indexes are sorted and built from.
 * Names are schema.org's where it has one; dates are RFC 3339 with the offset that was written.
 */
export interface Entry extends StoryFacts {
  /** Path of the source file, relative to the publication's folder, with `/`. */
  source: string;
  sourceHash: string;
  /** The identity that never changes: an absolute IRI. */
  id: string;
  /** Address of the page: absolute, percent-encoded. */
  url: string;
  /** The address that search engines shall list: `url`, or the original elsewhere of a republished story. */
  canonicalUrl: string;
  /** Folder under the output, ending in `/` (the root is empty). */
  folder: string;
  slug: string;
  kind: Kind;
  status: Status;
  withdrawn?: Withdrawal;
  headline: string;
  alternativeHeadline?: string;
  /** The summary in plain text: written by the author, or the beginning of the story. */
  description?: string;
  datePublished: string;
  dateModified: string;
  embargo?: string;
  expires?: string;
  /** When a live blog began and ended: schema.org LiveBlogPosting. */
  coverageStartTime?: string;
  coverageEndTime?: string;
  inLanguage: string;
  /** The same story in other languages, as far as the article itself names them; never this page. */
  translations?: Translation[];
  author: Author[];
  articleSection: Section[];
  keywords: string[];
  image: Image[];
  audio: Media[];
  video: Media[];
  correction: Correction[];
  access: Access;
  /** May search engines list the page (`noindex`), and do sitemaps (`sitemap: false`)? */
  isIndexed: boolean;
  isInSitemap: boolean;
  wordCount: number;
}

/**
 * An advert that is offered as news can cost the publication its place in Google News
 * (https://support.google.com/news/publisher-center/answer/6204050, "Ads & sponsored content").
 */
export function isNews({ kind }: Entry): boolean {
  return kind !== 'sponsored';
}

/** Where the original of a republished story is, and which field says so. */
export interface Original {
  host: string;
  pointer: '/canonicalUrl' | '/syndicatedFrom';
}

/** Nothing where this site has the original, as far as addresses tell. */
export function originalOf({ canonicalUrl, syndicatedFrom, url }: Entry): Original | undefined {
  const own = new URL(url).host;
  const said: Original[] = [
    { host: new URL(canonicalUrl).host, pointer: '/canonicalUrl' },
    { host: new URL(syndicatedFrom?.url ?? url).host, pointer: '/syndicatedFrom' },
  ];
  return said.find(({ host }) => host !== own);
}
