// Generated from schemas/articles-index.schema.json by `npm run types`. Do not edit.

/**
 * articles.json: the metadata of all published articles without their bodies, newest first. The oldest thousand are articles-1.json, the next articles-2.json and so on; articles.json has what is newer than the last full thousand.
 */
export interface ArticlesIndex {
  /**
   * The publication's name.
   */
  title: string;
  /**
   * The publication's front page.
   */
  url: string;
  /**
   * The last change of an article on the page; in articles.json, of anything published.
   */
  updated: string;
  /**
   * Published articles on all pages; only in articles.json.
   */
  total?: number;
  /**
   * The page with the next older articles.
   */
  next?: string;
  /**
   * Newest first.
   *
   * Items: The metadata of one article, without its body.
   */
  articles: {
    /**
     * Absolute IRI that never changes.
     */
    id: string;
    /**
     * The article's page.
     */
    url: string;
    /**
     * The address that search engines shall list.
     */
    canonicalUrl: string;
    /**
     * The article's part of the address.
     */
    slug: string;
    /**
     * Kind of journalism.
     */
    kind:
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
    /**
     * Plain text.
     */
    headline: string;
    /**
     * Plain text.
     */
    alternativeHeadline?: string;
    /**
     * Plain text: the author's, or the beginning of the story.
     */
    description?: string;
    /**
     * First publication, with the offset that was written.
     */
    datePublished: string;
    /**
     * Last significant change, never before publication.
     */
    dateModified: string;
    /**
     * From then on it is no longer published.
     */
    expires?: string;
    /**
     * Of a live blog.
     */
    coverageStartTime?: string;
    /**
     * Of a live blog that has ended.
     */
    coverageEndTime?: string;
    /**
     * BCP 47.
     */
    inLanguage: string;
    /**
     * The same story in other languages, the original first where this is a translation.
     *
     * @minItems 1
     */
    translations?: [Translation, ...Translation[]];
    /**
     * In the order of the byline.
     */
    author: Author[];
    /**
     * Parts of the publication it belongs to.
     */
    articleSection: Section[];
    /**
     * Topics.
     */
    keywords: string[];
    /**
     * The story's pictures.
     */
    image: Image[];
    /**
     * Recordings that belong to the story: of its fields, then of the story itself.
     */
    audio?: Recording[];
    /**
     * Films that belong to the story: of its fields, then of the story itself.
     */
    video?: Recording[];
    /**
     * Where and when it was reported.
     */
    dateline?: string;
    /**
     * The place from which it was reported.
     */
    locationCreated?: Place;
    /**
     * The places that the story tells of.
     *
     * @minItems 1
     */
    contentLocation?: [Place, ...Place[]];
    /**
     * What the story is about.
     *
     * @minItems 1
     */
    about?: [Topic, ...Topic[]];
    /**
     * What the story mentions besides.
     *
     * @minItems 1
     */
    mentions?: [Topic, ...Topic[]];
    /**
     * The form of the story.
     *
     * @minItems 1
     */
    genre?: [string, ...string[]];
    /**
     * How and why it was reported.
     */
    backstory?: string;
    /**
     * What the story cites.
     *
     * @minItems 1
     */
    citation?: [Work, ...Work[]];
    /**
     * What the story is made from.
     *
     * @minItems 1
     */
    isBasedOn?: [Work, ...Work[]];
    /**
     * Who published a republished story first, where, and in which feed.
     */
    syndicatedFrom?: {
      /**
       * Name of the publication, and of its feed.
       */
      name?: string;
      /**
       * Address of the story there.
       */
      url?: string;
      /**
       * Address of the feed that it is from.
       */
      feed?: string;
      /**
       * The id of their Atom feed: an absolute IRI.
       */
      id?: string;
      /**
       * When their feed was last changed.
       */
      updated?: string;
    };
    /**
     * Who edited it.
     *
     * @minItems 1
     */
    editor?: [Author, ...Author[]];
    /**
     * Who contributed to it.
     *
     * @minItems 1
     */
    contributor?: [Author, ...Author[]];
    /**
     * Who translated it.
     *
     * @minItems 1
     */
    translator?: [Author, ...Author[]];
    /**
     * The agency from which it came.
     */
    sourceOrganization?: Author;
    /**
     * Name of the print edition.
     */
    printEdition?: string;
    /**
     * Section of the print edition.
     */
    printSection?: string;
    /**
     * Page of the print edition.
     */
    printPage?: string;
    /**
     * Column on the page.
     */
    printColumn?: string;
    /**
     * Credit of the story's picture or of the story.
     */
    creditText?: string;
    /**
     * Who owns the rights.
     */
    copyrightHolder?: Author;
    /**
     * Year of first publication.
     */
    copyrightYear?: number;
    /**
     * The copyright line.
     */
    copyrightNotice?: string;
    /**
     * Address of the licence.
     */
    license?: string;
    /**
     * Page that says what others may do with it.
     */
    usageInfo?: string;
    /**
     * Page where others acquire rights.
     */
    acquireLicensePage?: string;
    /**
     * What readers must fulfil to read it.
     */
    conditionsOfAccess?: string;
    /**
     * Published changes of fact, oldest first.
     */
    correction: Correction[];
    /**
     * Who may read the whole story.
     */
    access: 'free' | 'registration' | 'subscription';
    /**
     * Whether everybody may read all of it.
     */
    isAccessibleForFree: boolean;
    /**
     * Whether search engines may list the page.
     */
    isIndexed: boolean;
    /**
     * Of the whole story. In scripts without blanks each character counts.
     */
    wordCount: number;
    /**
     * ISO 8601 duration at 200 words a minute.
     */
    timeRequired: string;
    /**
     * The whole record.
     */
    metadata: string;
    /**
     * The file it was made from.
     */
    source: {
      /**
       * Relative to the publication's folder.
       */
      path: string;
      /**
       * In hexadecimal.
       */
      sha256: string;
    };
  }[];
}
/**
 * A page with the same story in another language.
 */
export interface Translation {
  /**
   * BCP 47.
   */
  inLanguage: string;
  /**
   * Its page.
   */
  url: string;
  /**
   * It is the one from which the others were translated.
   */
  isOriginal?: true;
}
/**
 * A person or an organisation.
 */
export interface Author {
  /**
   * Person or Organization.
   */
  type: 'Person' | 'Organization';
  /**
   * In the configuration's authors.
   */
  id?: string;
  /**
   * The name only.
   */
  name: string;
  /**
   * Degree, office or form of address, as it is printed before the name.
   */
  honorificPrefix?: string;
  /**
   * Degrees and orders, as they are printed behind the name.
   */
  honorificSuffix?: string;
  /**
   * What the author does.
   */
  jobTitle?: string;
  /**
   * The organisation that the author writes for or belongs to, where it is not this publication.
   */
  affiliation?: string;
  /**
   * A page about the author.
   */
  url?: string;
  /**
   * Pages elsewhere about the same author.
   */
  sameAs?: string[];
  /**
   * Address of the author.
   */
  email?: string;
  /**
   * Who the author is, in a few sentences of plain text.
   */
  description?: string;
  /**
   * A photograph of the author.
   */
  image?: Image;
  /**
   * What the author writes about.
   */
  knowsAbout?: string[];
  /**
   * The languages that the author works in, as BCP 47 tags.
   */
  knowsLanguage?: string[];
}
/**
 * A picture; sizes in pixels and bytes where known.
 */
export interface Image {
  /**
   * Address of the picture.
   */
  url: string;
  /**
   * In pixels.
   */
  width?: number;
  /**
   * In pixels.
   */
  height?: number;
  /**
   * As in image/jpeg.
   */
  encodingFormat?: string;
  /**
   * In bytes.
   */
  contentSize?: number;
  /**
   * What it shows.
   */
  alternateName?: string;
  /**
   * The line under it.
   */
  caption?: string;
  /**
   * Who is to be credited.
   */
  creditText?: string;
  /**
   * Who made it.
   */
  creator?: string;
  /**
   * The copyright line.
   */
  copyrightNotice?: string;
  /**
   * Address of the licence.
   */
  license?: string;
  /**
   * Where others ask for a licence.
   */
  acquireLicensePage?: string;
  /**
   * How it came to be: a member of schema.org's IPTCDigitalSourceEnumeration.
   */
  digitalSourceType?: string;
  /**
   * What every crop shows, in parts of width and height from the top left.
   *
   * @minItems 2
   * @maxItems 2
   */
  focus?: [number, number];
  /**
   * The same picture in other sizes and shapes.
   */
  variants?: Variant[];
}
/**
 * The same picture in another size or shape.
 */
export interface Variant {
  /**
   * Address of the picture.
   */
  url: string;
  /**
   * In pixels.
   */
  width: number;
  /**
   * In pixels.
   */
  height: number;
  /**
   * As in image/jpeg.
   */
  encodingFormat: string;
}
/**
 * A part of the publication.
 */
export interface Section {
  /**
   * The section's name.
   */
  name: string;
  /**
   * Its part of the address.
   */
  slug: string;
  /**
   * Its front page.
   */
  url: string;
}
/**
 * Sound or film: a file or stream, or what is played on a platform.
 */
export interface Recording {
  /**
   * Address of the file or stream; without a media type, of the page where people play it.
   */
  url: string;
  /**
   * As in audio/mpeg; none where the address is that of a page.
   */
  encodingFormat?: string;
  /**
   * Address of a player that pages can frame.
   */
  embedUrl?: string;
  /**
   * In bytes.
   */
  contentSize?: number;
  /**
   * In seconds.
   */
  duration?: number;
  /**
   * In pixels.
   */
  width?: number;
  /**
   * In pixels.
   */
  height?: number;
  /**
   * What the recording is called.
   */
  name?: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * The line under it.
   */
  caption?: string;
  /**
   * Who is to be credited.
   */
  creditText?: string;
  /**
   * A still of a film, the cover of a recording.
   */
  thumbnailUrl?: string;
  /**
   * When it was published, where that was not with the story.
   */
  uploadDate?: string;
  /**
   * When it is or was broadcast live.
   */
  publication?: {
    /**
     * When it begins.
     */
    startDate: string;
    /**
     * When it ends, or is expected to.
     */
    endDate?: string;
  };
  /**
   * Captions and subtitles.
   */
  track?: Track[];
  /**
   * What is said in it, as a file.
   */
  transcriptFile?: Track;
  /**
   * What is said in it, as text.
   */
  transcript?: string;
}
/**
 * What is said in a recording, as a file.
 */
export interface Track {
  /**
   * Address of the file.
   */
  url: string;
  /**
   * As in text/vtt.
   */
  encodingFormat?: string;
  /**
   * BCP 47.
   */
  inLanguage?: string;
  /**
   * What players call it.
   */
  name?: string;
}
/**
 * A place on earth; degrees in WGS 84.
 */
export interface Place {
  /**
   * As readers see it.
   */
  name: string;
  /**
   * Addresses that say which one is meant.
   *
   * @minItems 1
   */
  sameAs?: [string, ...string[]];
  /**
   * North positive.
   */
  latitude?: number;
  /**
   * East positive.
   */
  longitude?: number;
  /**
   * The town it lies in.
   */
  addressLocality?: string;
  /**
   * The region it lies in.
   */
  addressRegion?: string;
  /**
   * The country it lies in.
   */
  addressCountry?: string;
}
/**
 * A thing, person, organisation, place or event.
 */
export interface Topic {
  /**
   * schema.org's name for the kind of thing.
   */
  type: 'Thing' | 'Person' | 'Organization' | 'Place' | 'Event';
  /**
   * As readers see it.
   */
  name: string;
  /**
   * Addresses that say which one is meant.
   *
   * @minItems 1
   */
  sameAs?: [string, ...string[]];
}
/**
 * Something that somebody made: its name, its address, or both.
 */
export interface Work {
  /**
   * As readers see it.
   */
  name?: string;
  /**
   * Where it is published.
   */
  url?: string;
}
/**
 * A published change of fact.
 */
export interface Correction {
  /**
   * What kind of change.
   */
  kind: 'correction' | 'clarification' | 'update' | 'retraction';
  /**
   * When it was put right.
   */
  datePublished: string;
  /**
   * What readers are told.
   */
  text: string;
  /**
   * Its notice on the page.
   */
  url: string;
}
