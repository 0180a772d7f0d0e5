// Generated from schemas/configuration.schema.json by `npm run types`. Do not edit.

/**
 * copydesk.config.json: what a publication is called, where it lives and how it is laid out.
 */
export interface Configuration {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The publication as readers know it.
   */
  site: {
    /**
     * The publication's name.
     */
    name: string;
    /**
     * Where dist/ is served, with its path where it is not the root.
     */
    url: string;
    /**
     * The publication in a sentence.
     */
    description?: string;
    /**
     * BCP 47 tag of most stories.
     */
    language?: string;
    /**
     * IANA time zone in which dates without an offset are meant.
     */
    timeZone?: string;
    /**
     * A year in which the publication held its domain (RFC 4151). It is part of the ids that are made from `id` in articles: never change it.
     */
    tagYear?: string;
  };
  /**
   * Who is answerable for the publication.
   */
  publisher?: {
    /**
     * By default the site's name.
     */
    name?: string;
    /**
     * By default the site's address.
     */
    url?: string;
    /**
     * A file of the articles' folder (`/img/logo.png`) or a web address; at least 112 by 112 pixels.
     */
    logo?: string;
    /**
     * Pages elsewhere that are about the same publisher.
     */
    sameAs?: string[];
    /**
     * Address of the newsroom.
     */
    email?: string;
    /**
     * Number of the newsroom, with the country's code.
     */
    telephone?: string;
    /**
     * When the publisher was founded: a year, a month or a day.
     */
    foundingDate?: string | number;
    /**
     * The organisation that the publisher belongs to.
     */
    parentOrganization?: {
      /**
       * The organisation's name.
       */
      name: string;
      /**
       * The organisation's own page.
       */
      url?: string;
      /**
       * Pages elsewhere that are about the same organisation.
       */
      sameAs?: string[];
    };
    /**
     * Where the publisher is to be found.
     */
    address?: {
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
       * The country's two letters (ISO 3166-1 alpha-2).
       */
      addressCountry?: string;
    };
    /**
     * Whom readers reach for what: each with an e-mail address, a telephone number or a page.
     */
    contactPoint?: {
      /**
       * What the contact is for, as readers see it.
       */
      contactType: string;
      /**
       * Its address.
       */
      email?: string;
      /**
       * Its number, with the country's code.
       */
      telephone?: string;
      /**
       * Its page: a web address or a path of the site.
       */
      url?: string;
    }[];
    /**
     * The page about the principles that govern the journalism. A web address or a path of the site.
     */
    publishingPrinciples?: string;
    /**
     * The page about ethics: conflicts of interest, gifts, plagiarism. A web address or a path of the site.
     */
    ethicsPolicy?: string;
    /**
     * The page that says how mistakes are corrected and reported. A web address or a path of the site.
     */
    correctionsPolicy?: string;
    /**
     * The page about how facts are verified before publication. A web address or a path of the site.
     */
    verificationFactCheckingPolicy?: string;
    /**
     * The page that says when sources may stay unnamed. A web address or a path of the site.
     */
    unnamedSourcesPolicy?: string;
    /**
     * The page that says how readers take part and where they complain. A web address or a path of the site.
     */
    actionableFeedbackPolicy?: string;
    /**
     * The page that says who owns the publication and who pays for it. A web address or a path of the site.
     */
    ownershipFundingInfo?: string;
    /**
     * The page that names the people in charge. A web address or a path of the site.
     */
    masthead?: string;
    /**
     * The page about the mission, and about what is covered first. A web address or a path of the site.
     */
    missionCoveragePrioritiesPolicy?: string;
    /**
     * The page that says when a story has no byline, and why. A web address or a path of the site.
     */
    noBylinesPolicy?: string;
    /**
     * The page about diversity in the newsroom and in sources. A web address or a path of the site.
     */
    diversityPolicy?: string;
    /**
     * The page with the figures on the diversity of the staff. A web address or a path of the site.
     */
    diversityStaffingReport?: string;
  };
  /**
   * Authors by the id that articles use.
   */
  authors?: {
    [k: string]: {
      /**
       * A person, or an organisation such as a desk or an agency.
       */
      type?: 'Person' | 'Organization';
      /**
       * The name only: no title, no job, no outlet.
       */
      name: string;
      /**
       * A page about the author that exists already. Without it the author has a page here, at authors/<id>/, with photograph, biography, newest articles and feeds; pages elsewhere go into sameAs.
       */
      url?: string;
      /**
       * Address of the author.
       */
      email?: string;
      /**
       * What the author does at the publication.
       */
      jobTitle?: string;
      /**
       * Pages elsewhere that are about the same author.
       */
      sameAs?: string[];
      /**
       * Degree, office or form of address, as it is printed before the name.
       */
      honorificPrefix?: string;
      /**
       * Degrees and orders, as they are printed behind the name.
       */
      honorificSuffix?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      affiliation?: string;
      /**
       * Who the author is, in a few sentences of plain text.
       */
      description?: string;
      /**
       * A photograph of the author: a file of the articles' folder (`/img/ana.jpg`) or a web address.
       */
      image?: string;
      /**
       * What the author writes about.
       */
      knowsAbout?: string[];
      /**
       * The languages that the author works in, as BCP 47 tags.
       */
      knowsLanguage?: string[];
    };
  };
  /**
   * The publication's sections by their part of the address. Without it every section that an article names is one.
   */
  sections?: {
    [k: string]: {
      /**
       * The section's name.
       */
      name: string;
      /**
       * The section in a sentence.
       */
      description?: string;
    };
  };
  /**
   * Folder of the articles, relative to this file.
   */
  articles?: string;
  /**
   * Folder to publish into, relative to this file.
   */
  output?: string;
  /**
   * Pattern of the articles' addresses. {year}, {month} and {day} are those of the publication date as written; {section} is the first section.
   */
  permalink?: string;
  /**
   * Shows by the slug of the section whose stories with `audio` are the episodes: each has a feed `sections/<slug>/podcast.xml`.
   */
  podcasts?: {
    [k: string]: {
      /**
       * By default the section's name.
       */
      title?: string;
      /**
       * By default the section's.
       */
      description?: string;
      /**
       * A square JPEG or PNG of 1400 to 3000 pixels: a file of the articles' folder (`/img/cover.png`) or a web address.
       */
      image: string;
      /**
       * One of Apple's categories.
       */
      category: string;
      /**
       * One of those that the category is divided into.
       */
      subcategory?: string;
      /**
       * Does the show have explicit language or adult content?
       */
      explicit: boolean;
      /**
       * Whether the newest episode is heard first (`episodic`), or the first one (`serial`).
       */
      type?: 'episodic' | 'serial';
      /**
       * By default the publisher's name.
       */
      author?: string;
      /**
       * Who answers for the show to directories; the address is in the feed for everybody to read.
       */
      owner?: {
        /**
         * Of a person or a desk.
         */
        name: string;
        /**
         * Address of the owner.
         */
        email: string;
      };
    };
  };
  /**
   * RSS, Atom and JSON feeds: of the publication, and of the sections, authors, keywords and languages that shall have their own.
   */
  feeds?: {
    /**
     * How many of the newest articles a feed holds.
     */
    limit?: number;
    /**
     * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
     */
    days?: number;
    /**
     * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
     */
    bytes?: number;
    /**
     * The whole stories (`full`), or their summaries alone (`summary`).
     */
    content?: 'full' | 'summary';
    /**
     * What holds for the feeds of the whole publication alone.
     */
    site?: {
      /**
       * How many of the newest articles a feed holds.
       */
      limit?: number;
      /**
       * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
       */
      days?: number;
      /**
       * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
       */
      bytes?: number;
      /**
       * The whole stories (`full`), or their summaries alone (`summary`).
       */
      content?: 'full' | 'summary';
    };
    /**
     * Feeds of each section: `true`, `false`, or what holds for them alone.
     */
    sections?:
      | boolean
      | {
          /**
           * How many of the newest articles a feed holds.
           */
          limit?: number;
          /**
           * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
           */
          days?: number;
          /**
           * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
           */
          bytes?: number;
          /**
           * The whole stories (`full`), or their summaries alone (`summary`).
           */
          content?: 'full' | 'summary';
        };
    /**
     * Feeds of each author of the registry (`authors`) whose page is here: `true`, `false`, or what holds for them alone.
     */
    authors?:
      | boolean
      | {
          /**
           * How many of the newest articles a feed holds.
           */
          limit?: number;
          /**
           * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
           */
          days?: number;
          /**
           * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
           */
          bytes?: number;
          /**
           * The whole stories (`full`), or their summaries alone (`summary`).
           */
          content?: 'full' | 'summary';
        };
    /**
     * Pages and feeds of each keyword. With `minimum`, only of keywords of so many articles.
     */
    tags?:
      | boolean
      | {
          /**
           * How many of the newest articles a feed holds.
           */
          limit?: number;
          /**
           * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
           */
          days?: number;
          /**
           * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
           */
          bytes?: number;
          /**
           * The whole stories (`full`), or their summaries alone (`summary`).
           */
          content?: 'full' | 'summary';
          /**
           * How many articles there must be for a feed of their own.
           */
          minimum?: number;
        };
    /**
     * Pages and feeds of each language in which there are articles.
     */
    languages?:
      | boolean
      | {
          /**
           * How many of the newest articles a feed holds.
           */
          limit?: number;
          /**
           * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
           */
          days?: number;
          /**
           * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
           */
          bytes?: number;
          /**
           * The whole stories (`full`), or their summaries alone (`summary`).
           */
          content?: 'full' | 'summary';
          /**
           * How many articles there must be for a feed of their own.
           */
          minimum?: number;
        };
    /**
     * A page and feeds of all corrections, the last one first.
     */
    corrections?:
      | boolean
      | {
          /**
           * How many of the newest articles a feed holds.
           */
          limit?: number;
          /**
           * How old the articles of a feed may be, in days at the time of the build. Without it, any age will do.
           */
          days?: number;
          /**
           * How many bytes a feed may have: the oldest articles are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
           */
          bytes?: number;
          /**
           * The whole stories (`full`), or their summaries alone (`summary`).
           */
          content?: 'full' | 'summary';
        };
    /**
     * A page and feeds of the updates of all live blogs, each by itself, the newest first. Without live blogs there are none.
     */
    live?:
      | boolean
      | {
          /**
           * How many of the newest updates a feed holds.
           */
          limit?: number;
          /**
           * How old the updates of a feed may be, in days at the time of the build. Without it, any age will do.
           */
          days?: number;
          /**
           * How many bytes a feed may have: the oldest updates are left out of one that would be larger. Readers are fine with 250000, and some partners refuse more than 2000000.
           */
          bytes?: number;
          /**
           * The whole updates (`full`), or their beginnings alone (`summary`).
           */
          content?: 'full' | 'summary';
        };
    /**
     * Which feeds keep their older articles in archive documents (RFC 5005; `next_url` in JSON Feed), so that a reader can go back to the first: `true` for all of them but corrections and live, `false` for none, or a list.
     */
    history?: boolean | ('site' | 'sections' | 'authors' | 'tags' | 'languages')[];
    /**
     * WebSub hubs that pass changes of feeds on at once: feeds name them, and `copydesk ping` tells them what changed.
     */
    hubs?: string[];
    /**
     * Partners that get the newest stories in the form and within the limits of their own pages: a feed `partners/<name>.xml`, and for apple-news an `article.json` beside each story. A story that a partner would refuse is left out there, with a warning.
     */
    profiles?: ('msn' | 'smartnews' | 'flipboard' | 'newsbreak' | 'google-news' | 'apple-news')[];
  };
  /**
   * Pictures and other files that articles refer to.
   */
  files?: {
    /**
     * A file that is not there: a warning (it may lie on the server), or an error.
     */
    missing?: 'warning' | 'error';
  };
  /**
   * Beside each article an `oembed.json`, by which other sites and chats show a card in the place of a link to it.
   */
  oembed?: boolean;
  /**
   * How readers get what not everybody may read.
   */
  access?: {
    /**
     * "page": the restricted part is on the page, in a block that your server holds back. "withheld": it is written nowhere, and comes from somewhere else.
     */
    delivery?: 'page' | 'withheld';
    /**
     * What metadata.json holds of a restricted story. "free": the part that everybody may read. "whole": the restricted part too, as `body.restrictedHtml`, for a CMS; your server must hold metadata.json back then. Feeds, summaries and JSON-LD never hold it.
     */
    metadata?: 'free' | 'whole';
  };
  /**
   * What one article may cost. An article beyond a limit is an error: it is not published, and it cannot hold up all others.
   */
  limits?: {
    /**
     * How many bytes an article may have, with its sidecar and without its pictures. A larger one is not read.
     */
    articleBytes?: number;
    /**
     * How many seconds the marks of one story may cost to read. No clock runs: the cost is an estimate made from the marks themselves, so that the same story passes or fails on every machine.
     */
    markupSeconds?: number;
  };
  /**
   * What is made of the pictures of articles. It needs the package sharp beside Copydesk: npm install --save-dev sharp.
   */
  images?: {
    /**
     * Cut the pictures of front matter to 16x9, 4x3 and 1x1 around their focus, and make smaller sizes for small screens. Nothing is enlarged.
     */
    derive?: boolean;
    /**
     * Widths in pixels in which a larger picture is made as well; no crop is wider than the largest.
     *
     * @minItems 1
     */
    widths?: [number, ...number[]];
  };
}
