// Generated from schemas/news-article.schema.json by `npm run types`. Do not edit.

/**
 * article.jsonld and the script in the article's page: a graph of the article, its authors, pictures, page, breadcrumb, site and publisher. Every @id is absolute, nothing is null or empty.
 */
export interface NewsArticle {
  /**
   * schema.org.
   */
  '@context': 'https://schema.org';
  /**
   * The article first.
   *
   * @minItems 5
   */
  '@graph': [
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    ...(Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher)[]
  ];
}
/**
 * The article (GA, SO).
 */
export interface Article {
  /**
   * NewsArticle, with the subtype of schema.org where there is one.
   */
  '@type':
    | 'NewsArticle'
    | [
        (
          | 'Article'
          | 'NewsArticle'
          | 'AnalysisNewsArticle'
          | 'OpinionNewsArticle'
          | 'BackgroundNewsArticle'
          | 'ReportageNewsArticle'
          | 'ReviewNewsArticle'
          | 'AskPublicNewsArticle'
          | 'SatiricalArticle'
          | 'AdvertiserContentArticle'
          | 'LiveBlogPosting'
        ),
        (
          | 'Article'
          | 'NewsArticle'
          | 'AnalysisNewsArticle'
          | 'OpinionNewsArticle'
          | 'BackgroundNewsArticle'
          | 'ReportageNewsArticle'
          | 'ReviewNewsArticle'
          | 'AskPublicNewsArticle'
          | 'SatiricalArticle'
          | 'AdvertiserContentArticle'
          | 'LiveBlogPosting'
        ),
        ...(
          | 'Article'
          | 'NewsArticle'
          | 'AnalysisNewsArticle'
          | 'OpinionNewsArticle'
          | 'BackgroundNewsArticle'
          | 'ReportageNewsArticle'
          | 'ReviewNewsArticle'
          | 'AskPublicNewsArticle'
          | 'SatiricalArticle'
          | 'AdvertiserContentArticle'
          | 'LiveBlogPosting'
        )[]
      ];
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * Plain text.
   */
  headline: string;
  /**
   * Plain text.
   */
  alternativeHeadline?: string;
  /**
   * The summary of an article, the alternative text of a picture, what a site is about.
   */
  description?: string;
  /**
   * Absolute.
   */
  url: string;
  /**
   * The page whose main thing the article is.
   */
  mainEntityOfPage: Reference;
  /**
   * Where it is not the address.
   */
  identifier?: string;
  /**
   * With the offset that was written (GA-07).
   */
  datePublished: string;
  /**
   * Never before publication (GD-04).
   */
  dateModified: string;
  /**
   * From then on it is no longer published.
   */
  expires?: string;
  /**
   * Of a live blog (LB-01).
   */
  coverageStartTime?: string;
  /**
   * Of a live blog that has ended (LB-01).
   */
  coverageEndTime?: string;
  /**
   * Newest first (LB-01).
   *
   * @minItems 1
   */
  liveBlogUpdate?: [Update, ...Update[]];
  /**
   * BCP 47.
   */
  inLanguage: string;
  /**
   * The story from which it was translated (SO-11).
   */
  translationOfWork?: Work;
  /**
   * The same story in other languages (SO-11).
   *
   * @minItems 1
   */
  workTranslation?: [Work, ...Work[]];
  /**
   * One node each (AU-02).
   *
   * @minItems 1
   */
  author?: [Reference, ...Reference[]];
  /**
   * Who is answerable.
   */
  publisher: Reference;
  /**
   * The site.
   */
  isPartOf: Reference;
  /**
   * Of what the story is about (GA-04).
   *
   * @minItems 1
   */
  image?: [Reference, ...Reference[]];
  /**
   * Sound that belongs to the story.
   *
   * @minItems 1
   */
  audio?: [Reference, ...Reference[]];
  /**
   * Film that belongs to the story.
   *
   * @minItems 1
   */
  video?: [Reference, ...Reference[]];
  /**
   * One name, or several.
   */
  articleSection?: string | [string, string, ...string[]];
  /**
   * Topics.
   *
   * @minItems 1
   */
  keywords?: [string, ...string[]];
  /**
   * Where and when it was reported.
   */
  dateline?: string;
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
   * The place from which it was reported (SO-07).
   */
  locationCreated?: Place;
  /**
   * The places that it tells of (SO-07).
   */
  contentLocation?: Place | [Place, Place, ...Place[]];
  /**
   * What it is about (SO-07).
   *
   * @minItems 1
   */
  about?: [Topic, ...Topic[]];
  /**
   * What it mentions besides (SO-07).
   *
   * @minItems 1
   */
  mentions?: [Topic, ...Topic[]];
  /**
   * The form of the story (SO-07).
   */
  genre?: string | [string, string, ...string[]];
  /**
   * How and why it was reported (SO-03).
   */
  backstory?: string;
  /**
   * What it cites.
   *
   * @minItems 1
   */
  citation?: [string | Source, ...(string | Source)[]];
  /**
   * What it is made from (SO-06).
   *
   * @minItems 1
   */
  isBasedOn?: [Source, ...Source[]];
  /**
   * Who edited it.
   *
   * @minItems 1
   */
  editor?: [Agent | Reference, ...(Agent | Reference)[]];
  /**
   * Who contributed to it.
   *
   * @minItems 1
   */
  contributor?: [Agent | Reference, ...(Agent | Reference)[]];
  /**
   * Who translated it.
   *
   * @minItems 1
   */
  translator?: [Agent | Reference, ...(Agent | Reference)[]];
  /**
   * The agency from which it came (SO-06).
   */
  sourceOrganization?: Agent | Reference;
  /**
   * Who is to be credited.
   */
  creditText?: string;
  /**
   * Who owns the rights (SO-06).
   */
  copyrightHolder?: Agent | Reference;
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
   * Of the whole story.
   */
  wordCount?: number;
  /**
   * ISO 8601 duration.
   */
  timeRequired?: string;
  /**
   * What everybody may read of the story, as plain text.
   */
  articleBody?: string;
  /**
   * Published changes of fact (SO-04).
   *
   * @minItems 1
   *
   * Items: CorrectionComment.
   */
  correction?: [
    {
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'CorrectionComment';
      /**
       * Address of its notice on the page.
       */
      '@id': string;
      /**
       * What readers are told.
       */
      text: string;
      /**
       * With the offset that was written (GA-07).
       */
      datePublished: string;
    },
    ...{
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'CorrectionComment';
      /**
       * Address of its notice on the page.
       */
      '@id': string;
      /**
       * What readers are told.
       */
      text: string;
      /**
       * With the offset that was written (GA-07).
       */
      datePublished: string;
    }[]
  ];
  /**
   * Whether the story was retracted (SO-05).
   */
  creativeWorkStatus?: 'Retracted';
  /**
   * A Boolean, never a text (PW-01).
   */
  isAccessibleForFree: boolean;
  /**
   * What only readers with access see.
   */
  hasPart?: {
    /**
     * schema.org's name for the kind of thing.
     */
    '@type': 'WebPageElement';
    /**
     * A Boolean, never a text (PW-01).
     */
    isAccessibleForFree: false;
    /**
     * A class and nothing else (PW-03).
     */
    cssSelector: string;
  };
  /**
   * Pictures in the story and in its gallery.
   *
   * @minItems 1
   */
  associatedMedia?: [Reference, ...Reference[]];
}
/**
 * A reference to a node of the graph.
 */
export interface Reference {
  /**
   * Absolute.
   */
  '@id': string;
}
/**
 * A post of a live blog, with facts of its own (LB-02).
 */
export interface Update {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'BlogPosting';
  /**
   * Absolute, its own (LB-02).
   */
  '@id': string;
  /**
   * The page and the place on it.
   */
  url: string;
  /**
   * Its own, or its beginning.
   */
  headline: string;
  /**
   * When it was posted.
   */
  datePublished: string;
  /**
   * When it was last changed.
   */
  dateModified: string;
  /**
   * One node each (AU-02).
   *
   * @minItems 1
   */
  author?: [Reference, ...Reference[]];
  /**
   * Addresses.
   *
   * @minItems 1
   */
  image?: [string, ...string[]];
  /**
   * Plain text: a text, not an object.
   */
  articleBody?: string;
}
/**
 * The same story in another language: an Article with its page.
 */
export interface Work {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'Article';
  /**
   * Absolute.
   */
  '@id'?: string;
  /**
   * Absolute.
   */
  url: string;
  /**
   * BCP 47.
   */
  inLanguage: string;
}
/**
 * A place on earth (SO-07).
 */
export interface Place {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'Place';
  /**
   * As readers see it.
   */
  name: string;
  /**
   * Addresses that say which one is meant.
   */
  sameAs?: string | [string, string, ...string[]];
  /**
   * What it lies in.
   */
  address?: {
    /**
     * schema.org's name for the kind of thing.
     */
    '@type': 'PostalAddress';
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
  };
  /**
   * In degrees (WGS 84).
   */
  geo?: {
    /**
     * schema.org's name for the kind of thing.
     */
    '@type': 'GeoCoordinates';
    /**
     * North positive.
     */
    latitude: number;
    /**
     * East positive.
     */
    longitude: number;
  };
}
/**
 * A thing, person, organisation, place or event (SO-07).
 */
export interface Topic {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'Thing' | 'Person' | 'Organization' | 'Place' | 'Event';
  /**
   * As readers see it.
   */
  name: string;
  /**
   * Addresses that say which one is meant.
   */
  sameAs?: string | [string, string, ...string[]];
}
/**
 * Something that somebody made: its name, its address, or both.
 */
export interface Source {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'CreativeWork';
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
 * Person or Organization.
 */
export interface Agent {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'Person' | 'Organization';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * The name only (AU-04).
   */
  name: string;
  /**
   * As in Dr (AU-04).
   */
  honorificPrefix?: string;
  /**
   * As in PhD (AU-04).
   */
  honorificSuffix?: string;
  /**
   * Absolute.
   */
  url?: string;
  /**
   * Pages elsewhere about the same.
   *
   * @minItems 1
   */
  sameAs?: [string, ...string[]];
  /**
   * An address.
   */
  email?: string;
  /**
   * What the person does.
   */
  jobTitle?: string;
  /**
   * The publisher of this site, or another organisation.
   */
  affiliation?:
    | Reference
    | {
        /**
         * schema.org's name for the kind of thing.
         */
        '@type': 'Organization';
        /**
         * The name of the organisation.
         */
        name: string;
      };
  /**
   * Plain text, as the page shows it.
   */
  description?: string;
  /**
   * A photograph of the author.
   */
  image?: Reference;
  /**
   * What the author writes about.
   *
   * @minItems 1
   */
  knowsAbout?: [string, ...string[]];
  /**
   * BCP 47 tags.
   *
   * @minItems 1
   */
  knowsLanguage?: [string, ...string[]];
}
/**
 * ImageObject.
 */
export interface Image {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'ImageObject';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * Absolute.
   */
  url: string;
  /**
   * Address of the file itself.
   */
  contentUrl: string;
  /**
   * In pixels.
   */
  width?: Size;
  /**
   * In pixels.
   */
  height?: Size;
  /**
   * As in image/jpeg.
   */
  encodingFormat?: string;
  /**
   * In bytes, with the unit.
   */
  contentSize?: string;
  /**
   * The line under the picture.
   */
  caption?: string;
  /**
   * The summary of an article, the alternative text of a picture, what a site is about.
   */
  description?: string;
  /**
   * Who is to be credited.
   */
  creditText?: string;
  /**
   * Who made it.
   */
  creator?: {
    /**
     * schema.org's name for the kind of thing.
     */
    '@type': 'Person';
    /**
     * The name only (AU-04).
     */
    name: string;
  };
  /**
   * The copyright line.
   */
  copyrightNotice?: string;
  /**
   * Address of the licence.
   */
  license?: string;
  /**
   * Where others ask for a licence (GI-04).
   */
  acquireLicensePage?: string;
  /**
   * How it came to be: a member of schema.org's enumeration (SO-08).
   */
  digitalSourceType?: {
    /**
     * schema.org's name for the kind of thing.
     */
    '@type': 'IPTCDigitalSourceEnumeration';
    /**
     * The member.
     */
    '@id': string;
  };
}
/**
 * In pixels.
 */
export interface Size {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'QuantitativeValue';
  /**
   * A whole number.
   */
  value: number;
  /**
   * E37 is the pixel (UN/CEFACT).
   */
  unitCode?: 'E37';
}
/**
 * AudioObject or VideoObject.
 */
export interface Recording {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'AudioObject' | 'VideoObject';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * The name only (AU-04).
   */
  name: string;
  /**
   * Address of the file itself.
   */
  contentUrl?: string;
  /**
   * As in image/jpeg.
   */
  encodingFormat?: string;
  /**
   * In bytes, with the unit.
   */
  contentSize?: string;
  /**
   * ISO 8601.
   */
  duration?: string;
  /**
   * When it was published.
   */
  uploadDate?: string;
  /**
   * A picture that stands for the film.
   */
  thumbnailUrl?: string;
  /**
   * What it is about.
   */
  description?: string;
  /**
   * Where people play it, if that is not here.
   */
  url?: string;
  /**
   * Address of a player.
   */
  embedUrl?: string;
  /**
   * In pixels.
   */
  width?: Size;
  /**
   * In pixels.
   */
  height?: Size;
  /**
   * Who is to be credited.
   */
  creditText?: string;
  /**
   * The line under it as text, captions as files.
   */
  caption?: string | CaptionFile | [string | CaptionFile, string | CaptionFile, ...(string | CaptionFile)[]];
  /**
   * What is said in it.
   */
  transcript?: string;
  /**
   * When it is broadcast live (LB-03).
   */
  publication?: Broadcast;
}
/**
 * MediaObject.
 */
export interface CaptionFile {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'MediaObject';
  /**
   * What players call it.
   */
  name?: string;
  /**
   * Address of the file itself.
   */
  contentUrl: string;
  /**
   * As in text/vtt.
   */
  encodingFormat?: string;
  /**
   * BCP 47.
   */
  inLanguage?: string;
}
/**
 * BroadcastEvent.
 */
export interface Broadcast {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'BroadcastEvent';
  /**
   * What is broadcast.
   */
  name?: string;
  /**
   * Always so.
   */
  isLiveBroadcast: true;
  /**
   * When it begins.
   */
  startDate: string;
  /**
   * When it ends, or is expected to.
   */
  endDate?: string;
}
/**
 * WebPage.
 */
export interface Page {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'WebPage';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * Absolute.
   */
  url: string;
  /**
   * The name only (AU-04).
   */
  name: string;
  /**
   * BCP 47.
   */
  inLanguage?: string;
  /**
   * With the offset that was written (GA-07).
   */
  datePublished?: string;
  /**
   * Never before publication (GD-04).
   */
  dateModified?: string;
  /**
   * The site.
   */
  isPartOf: Reference;
  /**
   * The way from the front page.
   */
  breadcrumb: Reference;
  /**
   * The first picture.
   */
  primaryImageOfPage?: Reference;
  /**
   * Who is answerable.
   */
  publisher?: Reference;
}
/**
 * BreadcrumbList.
 */
export interface Breadcrumb {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'BreadcrumbList';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * From the front page to the article.
   *
   * @minItems 2
   *
   * Items: ListItem.
   */
  itemListElement: [
    {
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'ListItem';
      /**
       * Counted from 1.
       */
      position: number;
      /**
       * The name only (AU-04).
       */
      name: string;
      /**
       * Where the step leads.
       */
      item: string;
    },
    {
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'ListItem';
      /**
       * Counted from 1.
       */
      position: number;
      /**
       * The name only (AU-04).
       */
      name: string;
      /**
       * Where the step leads.
       */
      item: string;
    },
    ...{
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'ListItem';
      /**
       * Counted from 1.
       */
      position: number;
      /**
       * The name only (AU-04).
       */
      name: string;
      /**
       * Where the step leads.
       */
      item: string;
    }[]
  ];
}
/**
 * WebSite.
 */
export interface Site {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'WebSite';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * Absolute.
   */
  url: string;
  /**
   * The name only (AU-04).
   */
  name: string;
  /**
   * The summary of an article, the alternative text of a picture, what a site is about.
   */
  description?: string;
  /**
   * BCP 47.
   */
  inLanguage?: string;
  /**
   * Who is answerable.
   */
  publisher: Reference;
}
/**
 * NewsMediaOrganization.
 */
export interface Publisher {
  /**
   * schema.org's name for the kind of thing.
   */
  '@type': 'NewsMediaOrganization';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * The name only (AU-04).
   */
  name: string;
  /**
   * Absolute.
   */
  url: string;
  /**
   * An address.
   */
  email?: string;
  /**
   * Pages elsewhere about the same.
   *
   * @minItems 1
   */
  sameAs?: [string, ...string[]];
  /**
   * A number.
   */
  telephone?: string;
  /**
   * A year, a month or a day.
   */
  foundingDate?: string;
  /**
   * The organisation that the publisher belongs to.
   */
  parentOrganization?: Reference;
  /**
   * PostalAddress.
   */
  address?: {
    /**
     * schema.org's name for the kind of thing.
     */
    '@type': 'PostalAddress';
    /**
     * Street and number.
     */
    streetAddress?: string;
    /**
     * Number of the box.
     */
    postOfficeBoxNumber?: string;
    /**
     * As written on letters.
     */
    postalCode?: string;
    /**
     * Town or city.
     */
    addressLocality?: string;
    /**
     * State, province or county.
     */
    addressRegion?: string;
    /**
     * ISO 3166-1 alpha-2.
     */
    addressCountry?: string;
  };
  /**
   * Whom readers reach for what.
   *
   * @minItems 1
   */
  contactPoint?: [
    {
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'ContactPoint';
      /**
       * What the contact is for.
       */
      contactType: string;
      /**
       * An address.
       */
      email?: string;
      /**
       * A number.
       */
      telephone?: string;
      /**
       * Absolute.
       */
      url?: string;
    },
    ...{
      /**
       * schema.org's name for the kind of thing.
       */
      '@type': 'ContactPoint';
      /**
       * What the contact is for.
       */
      contactType: string;
      /**
       * An address.
       */
      email?: string;
      /**
       * A number.
       */
      telephone?: string;
      /**
       * Absolute.
       */
      url?: string;
    }[]
  ];
  /**
   * The page about the principles that govern the journalism. Absolute.
   */
  publishingPrinciples?: string;
  /**
   * The page about ethics: conflicts of interest, gifts, plagiarism. Absolute.
   */
  ethicsPolicy?: string;
  /**
   * The page that says how mistakes are corrected and reported. Absolute.
   */
  correctionsPolicy?: string;
  /**
   * The page about how facts are verified before publication. Absolute.
   */
  verificationFactCheckingPolicy?: string;
  /**
   * The page that says when sources may stay unnamed. Absolute.
   */
  unnamedSourcesPolicy?: string;
  /**
   * The page that says how readers take part and where they complain. Absolute.
   */
  actionableFeedbackPolicy?: string;
  /**
   * The page that says who owns the publication and who pays for it. Absolute.
   */
  ownershipFundingInfo?: string;
  /**
   * The page that names the people in charge. Absolute.
   */
  masthead?: string;
  /**
   * The page about the mission, and about what is covered first. Absolute.
   */
  missionCoveragePrioritiesPolicy?: string;
  /**
   * The page that says when a story has no byline, and why. Absolute.
   */
  noBylinesPolicy?: string;
  /**
   * The page about diversity in the newsroom and in sources. Absolute.
   */
  diversityPolicy?: string;
  /**
   * The page with the figures on the diversity of the staff. Absolute.
   */
  diversityStaffingReport?: string;
  /**
   * At least 112 by 112 pixels (GO-01).
   */
  logo?: Reference;
}
