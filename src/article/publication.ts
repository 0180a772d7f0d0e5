import type { ChannelKind } from './channel-kind.ts';
import type { Image } from './media.ts';
import type { Author } from './people.ts';

/** The configuration, complete: every default filled in, every address absolute. */
export interface Publication {
  site: Site;
  publisher: Publisher;
  /** Authors by the id that articles use. */
  authors: Record<string, Author>;
  /** The declared sections by slug; empty where the publication declares none. */
  sections: Record<string, { name: string; description?: string }>;
  /** Folder of the articles, relative to the publication's folder, without a final `/`. */
  articles: string;
  permalink: string;
  feeds: FeedSettings;
  files: { missing: 'warning' | 'error' };
  /** Are restricted parts written nowhere, not even into pages? */
  isWithheld?: true;
  /** Does metadata.json hold restricted parts too, for a CMS alone? */
  isMetadataWhole?: true;
  images: ImageSettings;
  /** Does every article have an oembed.json? */
  oembed?: true;
  /** Shows by the slug of the section whose stories have the episodes. */
  podcasts?: Record<string, Podcast>;
  limits: Limits;
}

/** What is made of the pictures of articles. */
export interface ImageSettings {
  /** Are the shapes that search engines ask for cut, and smaller sizes made? */
  derive: boolean;
  /** Widths in pixels, the smallest first. */
  widths: readonly number[];
}

/** What holds for feeds. */
export interface FeedSettings {
  /** WebSub hubs that are told when a feed changed; absolute addresses. */
  hubs: string[];
  /** Partners that get a feed, or files, made to their measure. */
  profiles?: PartnerName[];
  /** The kinds of channels that have feeds. */
  kinds: Partial<Record<ChannelKind, FeedRules>>;
}

/** What holds for the feeds of one kind of channel. */
export interface FeedRules {
  /** How many entries a feed holds. */
  limit: number;
  /** How old they may be, in days. */
  days?: number;
  /** How large a feed may be; the oldest entries are left out for it. */
  bytes?: number;
  /** The whole story, or its summary alone. */
  content: 'full' | 'summary';
  /** With fewer stories, a channel of this kind is not set up. */
  minimum: number;
  /** Are older entries kept in archive documents (RFC 5005)? */
  hasHistory: boolean;
}

/** Those who show the publication's stories to their own readers. */
export type PartnerName = 'msn' | 'smartnews' | 'flipboard' | 'newsbreak' | 'google-news' | 'apple-news';

/** A show, as podcast apps list it. */
export interface Podcast {
  /** By default the name and description of the section. */
  title?: string;
  description?: string;
  /** The cover. */
  image: Image;
  category: string;
  subcategory?: string;
  isExplicit: boolean;
  /** Newest first, or to be heard from the first on. */
  type: 'episodic' | 'serial';
  /** By default the publisher. */
  author?: string;
  owner?: { name: string; email: string };
}

/** What one article may cost, so that none can hold up all others. */
export interface Limits {
  /** Size of an article with its sidecar. */
  articleBytes: number;
  /** Seconds that the marks of a story may cost, as an estimate that is the same on every machine: no clock runs. */
  markupSeconds: number;
}

export interface Site {
  name: string;
  /** Absolute, ending in `/`. */
  url: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** IANA time zone, such as `Europe/Lisbon`. */
  timeZone: string;
  /** The year of the `tag:` URIs made from article ids (RFC 4151): one in which the publication held its domain. */
  tagYear: string;
}

/** Who is answerable for the publication: schema.org NewsMediaOrganization. */
export interface Publisher {
  name: string;
  url: string;
  logo?: Image;
  sameAs?: string[];
  email?: string;
  telephone?: string;
  /** A year, a month or a day: `1987`, `1987-05`, `1987-05-03`. */
  foundingDate?: string;
  parentOrganization?: { name: string; url?: string; sameAs?: string[] };
  address?: PostalAddress;
  contactPoint?: ContactPoint[];
  /** The addresses of its trust policies, in the order in which readers see them. */
  policies?: Partial<Record<Policy, string>>;
}

/** The pages that say how a newsroom works: schema.org/docs/news.html, after The Trust Project. */
export type Policy =
  | 'publishingPrinciples'
  | 'ethicsPolicy'
  | 'correctionsPolicy'
  | 'verificationFactCheckingPolicy'
  | 'unnamedSourcesPolicy'
  | 'actionableFeedbackPolicy'
  | 'ownershipFundingInfo'
  | 'masthead'
  | 'missionCoveragePrioritiesPolicy'
  | 'noBylinesPolicy'
  | 'diversityPolicy'
  | 'diversityStaffingReport';

/** Where somebody is to be found: schema.org PostalAddress. */
export interface PostalAddress {
  streetAddress?: string;
  postOfficeBoxNumber?: string;
  postalCode?: string;
  addressLocality?: string;
  addressRegion?: string;
  /** ISO 3166-1 alpha-2. */
  addressCountry?: string;
}

/** Whom readers reach for what: schema.org ContactPoint. */
export interface ContactPoint {
  contactType: string;
  email?: string;
  telephone?: string;
  url?: string;
}
