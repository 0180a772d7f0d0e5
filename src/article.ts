import type { Root } from 'mdast';

/** A place in a source file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  path: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** A JSON Pointer (RFC 6901) into an article's fields, such as `/author/0/name`; `` is the whole article. */
export type Pointer = string;

/** Where a draft came from: its file, and the place of every value and every key in it. */
export interface Origin {
  path: string;
  values: Record<Pointer, Place>;
  keys: Record<Pointer, Place>;
}

/** A value as somebody wrote it: text, or a list or map of such values. Nothing is typed before it is admitted. */
export type Written = string | Written[] | { [key: string]: Written };

/** What a reader made of a source file: found, not yet believed. Field names are the author's own. */
export interface Draft {
  origin: Origin;
  /** SHA-256 of the source bytes (and of the sidecar's, where there is one), in hexadecimal. */
  hash: string;
  /** The fields as text, so that a text field keeps the spelling (`no`, `012`, `2026-03-09`) that was typed. */
  fields: Record<string, Written>;
  /** The same fields with the types that YAML, TOML or JSON gives them: what `extra` in metadata.json keeps. */
  values: Record<string, unknown>;
  /** The story as a Markdown tree whose positions are places in the source file. */
  body: Root;
  /** What the file's author must fill in to complete it: the front matter here, or a sidecar beside it. */
  completeIn: string;
}

/** Somebody who wrote the story: schema.org Person or Organization. */
export interface Author {
  type: 'Person' | 'Organization';
  name: string;
  url?: string;
  sameAs?: string[];
  email?: string;
  jobTitle?: string;
}

/** A picture with all that is known of it; sizes in pixels and bytes, read from the file where it is at hand. */
export interface Image {
  url: string;
  width?: number;
  height?: number;
  encodingFormat?: string;
  contentSize?: number;
  alternateName?: string;
  caption?: string;
  creditText?: string;
  creator?: string;
  copyrightNotice?: string;
  license?: string;
}

/** Sound or film that belongs to the story. `contentSize` in bytes where known. */
export interface Media {
  url: string;
  encodingFormat: string;
  contentSize?: number;
  duration?: number;
}

/** A published change of fact: schema.org CorrectionComment. */
export interface Correction {
  kind: 'correction' | 'clarification' | 'update' | 'retraction';
  datePublished: string;
  text: string;
}

/** A part of the publication that a story belongs to, with its address. */
export interface Section {
  name: string;
  slug: string;
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
  | 'sponsored';

/** Who may read the whole story. */
export type Access = 'free' | 'registration' | 'subscription';

/** What the desk has said about publishing the story; the moment decides the rest (see `stateOf`). */
export type Status = 'draft' | 'ready' | 'withdrawn';

/**
 * An article without its body: what feeds, sitemaps and indexes are sorted and built from.
 * Names are schema.org's where it has one; dates are RFC 3339 with the offset that was written.
 */
export interface Entry {
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
  headline: string;
  alternativeHeadline?: string;
  /** The summary in plain text: written by the author, or the beginning of the story. */
  description?: string;
  datePublished: string;
  dateModified: string;
  embargo?: string;
  expires?: string;
  inLanguage: string;
  author: Author[];
  articleSection: Section[];
  keywords: string[];
  image: Image[];
  audio?: Media;
  video?: Media;
  dateline?: string;
  creditText?: string;
  correction: Correction[];
  access: Access;
  /** May search engines list the page (`noindex`), and do sitemaps (`sitemap: false`)? */
  isIndexed: boolean;
  isInSitemap: boolean;
  wordCount: number;
}

/** The story itself. All markup is sanitised, every address absolute, every text free of forbidden characters. */
export interface Body {
  /** What everybody may read. */
  html: string;
  /** What only readers with access may read; shown on the page alone. */
  restrictedHtml?: string;
  /** `html` as plain text, paragraphs apart by an empty line. */
  text: string;
  /** Absolute addresses that the story links to, in order, each once. */
  links: string[];
  /** Pictures in the story, in order, each once. */
  images: Image[];
}

/** A local file that goes out with the story. `from` is relative to the publication's folder, `to` to the output. */
export interface Attachment {
  from: string;
  to: string;
  encodingFormat: string;
  contentSize: number;
  /** Belongs to the part that only readers with access may read: it lies in a folder of its own. */
  isRestricted?: true;
}

/** A draft that the gate admitted: typed, complete, absolute. */
export interface Article extends Entry {
  body: Body;
  files: Attachment[];
  /** Fields that Copydesk does not know, as they were written. */
  extra: Record<string, unknown>;
}

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
  /** What people subscribe to and leaf through: the whole publication first, then each section. */
  channels: Channel[];
  /** An article with its body: kept if it is among the newest, else made again from its source. */
  articleOf(entry: Entry): Promise<Article>;
}

/** A stream of entries with an address of its own: a front page and three feeds. */
export interface Channel {
  name: string;
  description: string;
  /** Address of its front page, absolute, ending in `/`. */
  url: string;
  /** Folder under the output, ending in `/`; empty for the whole publication. */
  folder: string;
  /** All of its entries, newest first; feeds take the first `feeds.limit`. */
  entries: Entries;
  /** The last moment at which something in it changed, withdrawals included. */
  updated: string;
}

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
  feeds: { limit: number };
  files: { missing: 'warning' | 'error' };
  limits: Limits;
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

export interface Publisher {
  name: string;
  url: string;
  logo?: Image;
  sameAs?: string[];
  email?: string;
}

/** The place of a fact: of the value at the pointer, or of the nearest value around it, or the file's beginning. */
export function locate(origin: Origin, pointer: Pointer): Place {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = origin.values[at] ?? origin.keys[at];
    if (place) return place;
  }
  return { path: origin.path, line: 1, column: 1 };
}

/** The place of a field's name, for findings about the name itself. */
export function locateKey(origin: Origin, pointer: Pointer): Place {
  return origin.keys[pointer] ?? locate(origin, pointer);
}
