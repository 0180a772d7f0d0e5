// Generated from schemas/front-matter.schema.json by `npm run types`. Do not edit.

/**
 * The headline in plain text: no Markdown, no HTML. Search engines show about 110 characters.
 */
export type Headline = string;
/**
 * A second line under the headline.
 */
export type AlternativeHeadline = string;
/**
 * First publication. With a time give the offset; without one the site's time zone holds. A date alone is that day in the site's time zone.
 */
export type DatePublished = string;
/**
 * The last significant change of words or facts. Leave it out while there was none.
 */
export type DateModified = string;
/**
 * Who wrote it: a name, an id of the configuration's authors, or a map; a list for several. One name is one person.
 */
export type Author = Person | [Person, ...Person[]];
/**
 * A name, an id of the configuration's authors, or a map.
 */
export type Person =
  | string
  | {
      /**
       * An id of the configuration's authors.
       */
      id?: string;
      /**
       * A person, or an organisation such as a desk or an agency.
       */
      type?: 'Person' | 'Organization';
      /**
       * The name only: no title, no job, no outlet.
       */
      name?: string;
      /**
       * A page about the author.
       */
      url?: string;
      /**
       * Pages elsewhere that are about the same author.
       */
      sameAs?: string[] | string;
      /**
       * Address of the author.
       */
      email?: string;
      /**
       * What the author does at the publication.
       */
      jobTitle?: string;
      /**
       * A page about the author.
       */
      link?: string;
      /**
       * A page about the author.
       */
      website?: string;
      /**
       * A page about the author.
       */
      homepage?: string;
      /**
       * A page about the author.
       */
      web?: string;
      /**
       * Pages elsewhere that are about the same author.
       */
      social?: string[] | string;
      /**
       * Address of the author.
       */
      mail?: string;
      /**
       * What the author does at the publication.
       */
      role?: string;
      /**
       * What the author does at the publication.
       */
      job?: string;
      /**
       * What the author does at the publication.
       */
      title?: string;
      /**
       * Degree, office or form of address, as it is printed before the name.
       */
      honorificPrefix?: string;
      /**
       * Degree, office or form of address, as it is printed before the name.
       */
      prefix?: string;
      /**
       * Degree, office or form of address, as it is printed before the name.
       */
      honorific?: string;
      /**
       * Degree, office or form of address, as it is printed before the name.
       */
      salutation?: string;
      /**
       * Degrees and orders, as they are printed behind the name.
       */
      honorificSuffix?: string;
      /**
       * Degrees and orders, as they are printed behind the name.
       */
      suffix?: string;
      /**
       * Degrees and orders, as they are printed behind the name.
       */
      credentials?: string;
      /**
       * Degrees and orders, as they are printed behind the name.
       */
      postnominals?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      affiliation?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      worksFor?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      organization?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      organisation?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      employer?: string;
      /**
       * The organisation that the author writes for or belongs to, where it is not this publication.
       */
      company?: string;
      /**
       * Who the author is, in a few sentences of plain text.
       */
      description?: string;
      /**
       * Who the author is, in a few sentences of plain text.
       */
      bio?: string;
      /**
       * Who the author is, in a few sentences of plain text.
       */
      biography?: string;
      /**
       * Who the author is, in a few sentences of plain text.
       */
      about?: string;
      /**
       * A photograph of the author: an address or file, or a map.
       */
      image?: Picture;
      /**
       * A photograph of the author: an address or file, or a map.
       */
      photo?: Picture;
      /**
       * A photograph of the author: an address or file, or a map.
       */
      picture?: Picture;
      /**
       * A photograph of the author: an address or file, or a map.
       */
      portrait?: Picture;
      /**
       * A photograph of the author: an address or file, or a map.
       */
      headshot?: Picture;
      /**
       * A photograph of the author: an address or file, or a map.
       */
      avatar?: Picture;
      /**
       * What the author writes about.
       */
      knowsAbout?: string[] | string;
      /**
       * What the author writes about.
       */
      beats?: string[] | string;
      /**
       * What the author writes about.
       */
      beat?: string[] | string;
      /**
       * What the author writes about.
       */
      expertise?: string[] | string;
      /**
       * The languages that the author works in, as BCP 47 tags.
       */
      knowsLanguage?: string[] | string;
      /**
       * The languages that the author works in, as BCP 47 tags.
       */
      languages?: string[] | string;
    };
/**
 * An address or file, or a map.
 */
export type Picture =
  | string
  | {
      /**
       * A file beside the article (`quay.jpg`), a file of the articles' folder (`/img/quay.jpg`), or a web address.
       */
      url?: string;
      /**
       * What the picture shows, for those who do not see it.
       */
      alternateName?: string;
      /**
       * The line under the picture.
       */
      caption?: string;
      /**
       * Who is to be credited.
       */
      creditText?: string;
      /**
       * Who made the picture.
       */
      creator?: string;
      /**
       * The copyright line.
       */
      copyrightNotice?: string;
      /**
       * Address of the licence, or the name and version of a Creative Commons licence.
       */
      license?: string;
      /**
       * In pixels; read from the file where it is at hand.
       */
      width?: number;
      /**
       * In pixels; read from the file where it is at hand.
       */
      height?: number;
      /**
       * A file beside the article (`quay.jpg`), a file of the articles' folder (`/img/quay.jpg`), or a web address.
       */
      src?: string;
      /**
       * A file beside the article (`quay.jpg`), a file of the articles' folder (`/img/quay.jpg`), or a web address.
       */
      path?: string;
      /**
       * A file beside the article (`quay.jpg`), a file of the articles' folder (`/img/quay.jpg`), or a web address.
       */
      file?: string;
      /**
       * A file beside the article (`quay.jpg`), a file of the articles' folder (`/img/quay.jpg`), or a web address.
       */
      href?: string;
      /**
       * A file beside the article (`quay.jpg`), a file of the articles' folder (`/img/quay.jpg`), or a web address.
       */
      contentUrl?: string;
      /**
       * What the picture shows, for those who do not see it.
       */
      alt?: string;
      /**
       * What the picture shows, for those who do not see it.
       */
      altText?: string;
      /**
       * Who is to be credited.
       */
      credit?: string;
      /**
       * Who is to be credited.
       */
      credits?: string;
      /**
       * Who made the picture.
       */
      photographer?: string;
      /**
       * Who made the picture.
       */
      author?: string;
      /**
       * The copyright line.
       */
      copyright?: string;
      /**
       * Address of the licence, or the name and version of a Creative Commons licence.
       */
      licence?: string;
      /**
       * Where others ask for a licence.
       */
      acquireLicensePage?: string;
      /**
       * Where others ask for a licence.
       */
      licensing?: string;
      /**
       * Where others ask for a licence.
       */
      acquireLicense?: string;
      /**
       * Where others ask for a licence.
       */
      licensePage?: string;
      /**
       * Where others ask for a licence.
       */
      licencePage?: string;
      /**
       * How it came to be, by the IPTC's code or in words: digitalCapture, AI-generated, screenshot.
       */
      digitalSourceType?: string;
      /**
       * How it came to be, by the IPTC's code or in words: digitalCapture, AI-generated, screenshot.
       */
      sourceType?: string;
      /**
       * How it came to be, by the IPTC's code or in words: digitalCapture, AI-generated, screenshot.
       */
      digitalSource?: string;
      /**
       * What every crop shows: how far from the left and from the top.
       */
      focus?: string | (number | string)[] | {};
      /**
       * What every crop shows: how far from the left and from the top.
       */
      focalPoint?: string | (number | string)[] | {};
      /**
       * What every crop shows: how far from the left and from the top.
       */
      focal?: string | (number | string)[] | {};
      /**
       * What every crop shows: how far from the left and from the top.
       */
      focusPoint?: string | (number | string)[] | {};
      /**
       * What every crop shows: how far from the left and from the top.
       */
      objectPosition?: string | (number | string)[] | {};
    };
/**
 * The story in a sentence or two of plain text, for feeds, search results and cards.
 */
export type Description = string;
/**
 * Topics of the story: a list, or one text with commas between.
 */
export type Keywords = (string | number | boolean | null)[] | string;
/**
 * The part of the publication that it belongs to; a list for several.
 */
export type ArticleSection = string[] | string;
/**
 * The story's picture: an address or file, or a map with alt, caption and credit; a list for several shapes.
 */
export type Image = Picture | Picture[];
/**
 * Pictures to be leafed through, beside those of the story: addresses, files, or maps as in `image`.
 */
export type Gallery = Picture | Picture[];
/**
 * A recording: an address or file, or a map with title, duration, transcript and more; a list for several.
 */
export type Audio = Recording | Recording[];
/**
 * An address or file, or a map.
 */
export type Recording =
  | string
  | {
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      url?: string;
      /**
       * Address of a player that pages can frame.
       */
      embedUrl?: string;
      /**
       * As in `audio/mpeg`; by default what the name says.
       */
      encodingFormat?: string;
      /**
       * In bytes; read from the file where it is at hand.
       */
      contentSize?: number;
      /**
       * In seconds, or as people write it: `5:12`, `4 min 5 s`, `PT4M5S`.
       */
      duration?: number | string;
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
       * A still of a film, the cover of a recording: a file or an address. Google asks for one.
       */
      thumbnailUrl?: string;
      /**
       * When it was published, where that was not with the story.
       */
      uploadDate?: string;
      /**
       * What is said in it: the text itself, or a file or address of it.
       */
      transcript?: string | {};
      /**
       * Files of captions or subtitles (WebVTT): an address, a map with url, lang and label, or a list.
       */
      track?: string | {} | (string | {})[];
      /**
       * When it is broadcast live: its start, and its end or the expected one.
       */
      publication?: {} | string;
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      src?: string;
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      path?: string;
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      file?: string;
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      href?: string;
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      link?: string;
      /**
       * A file beside the article (`clip.mp4`), a file of the articles' folder, a web address, or the address of a film on YouTube, Vimeo and the like.
       */
      contentUrl?: string;
      /**
       * Address of a player that pages can frame.
       */
      embed?: string;
      /**
       * Address of a player that pages can frame.
       */
      player?: string;
      /**
       * As in `audio/mpeg`; by default what the name says.
       */
      type?: string;
      /**
       * As in `audio/mpeg`; by default what the name says.
       */
      mimeType?: string;
      /**
       * In bytes; read from the file where it is at hand.
       */
      length?: number;
      /**
       * In bytes; read from the file where it is at hand.
       */
      size?: number;
      /**
       * In bytes; read from the file where it is at hand.
       */
      bytes?: number;
      /**
       * In bytes; read from the file where it is at hand.
       */
      sizeInBytes?: number;
      /**
       * In seconds, or as people write it: `5:12`, `4 min 5 s`, `PT4M5S`.
       */
      durationInSeconds?: number | string;
      /**
       * In seconds, or as people write it: `5:12`, `4 min 5 s`, `PT4M5S`.
       */
      runtime?: number | string;
      /**
       * What the recording is called.
       */
      title?: string;
      /**
       * What the recording is called.
       */
      headline?: string;
      /**
       * What it is about.
       */
      summary?: string;
      /**
       * Who is to be credited.
       */
      credit?: string;
      /**
       * Who is to be credited.
       */
      credits?: string;
      /**
       * A still of a film, the cover of a recording: a file or an address. Google asks for one.
       */
      thumbnail?: string;
      /**
       * A still of a film, the cover of a recording: a file or an address. Google asks for one.
       */
      poster?: string;
      /**
       * A still of a film, the cover of a recording: a file or an address. Google asks for one.
       */
      image?: string;
      /**
       * A still of a film, the cover of a recording: a file or an address. Google asks for one.
       */
      cover?: string;
      /**
       * A still of a film, the cover of a recording: a file or an address. Google asks for one.
       */
      still?: string;
      /**
       * When it was published, where that was not with the story.
       */
      uploaded?: string;
      /**
       * When it was published, where that was not with the story.
       */
      date?: string;
      /**
       * When it was published, where that was not with the story.
       */
      datePublished?: string;
      /**
       * What is said in it: the text itself, or a file or address of it.
       */
      transcription?: string | {};
      /**
       * Files of captions or subtitles (WebVTT): an address, a map with url, lang and label, or a list.
       */
      tracks?: string | {} | (string | {})[];
      /**
       * Files of captions or subtitles (WebVTT): an address, a map with url, lang and label, or a list.
       */
      captions?: string | {} | (string | {})[];
      /**
       * Files of captions or subtitles (WebVTT): an address, a map with url, lang and label, or a list.
       */
      subtitles?: string | {} | (string | {})[];
      /**
       * When it is broadcast live: its start, and its end or the expected one.
       */
      live?: {} | string;
      /**
       * When it is broadcast live: its start, and its end or the expected one.
       */
      broadcast?: {} | string;
      /**
       * When it is broadcast live: its start, and its end or the expected one.
       */
      livestream?: {} | string;
    };
/**
 * A film: an address or file, or a map with title, duration, transcript and more; a list for several.
 */
export type Video = Recording | Recording[];
/**
 * BCP 47 tag of the story's language where it is not the site's.
 */
export type InLanguage = string;
/**
 * The same story in other languages: each language with the address of its page, a path on this site or a full address. Each translation names this page in `translationOf`.
 */
export type Translations =
  | {
      [k: string]: string;
    }
  | Translation[]
  | Translation;
/**
 * The page from which this story was translated: its language and address, or the address alone where it is in the site's language.
 */
export type TranslationOf =
  | string
  | {
      [k: string]: string;
    };
/**
 * The story's part of the address. Without it the file's name serves.
 */
export type Slug = string;
/**
 * The story's address on this site where the pattern of the configuration does not fit: a path ending in `/`.
 */
export type Url = string;
/**
 * An id that never changes, whatever happens to headline and address: any text, or an IRI.
 */
export type Identifier = string;
/**
 * The original elsewhere, for a republished story.
 */
export type CanonicalUrl = string;
/**
 * A draft is not published. `published: false` says the same.
 */
export type Draft = boolean | string;
/**
 * Nothing of the story gets out before this moment.
 */
export type Embargo = string;
/**
 * From this moment the story is no longer published.
 */
export type Expires = string;
/**
 * `draft` holds the story back, `withdrawn` takes it out of the publication.
 */
export type Status = 'draft' | 'ready' | 'withdrawn';
/**
 * Since when a published story is taken back, and why. Its page and all that was said of it go; feeds, and the list of redirects, say for it that it is gone.
 */
export type Withdrawn =
  | (string | boolean)
  | {
      /**
       * The moment at which it was taken back; one that is still to come takes it back then.
       */
      date?: string;
      /**
       * Why, in a sentence for the public: feeds pass it on.
       */
      reason?: string;
    };
/**
 * What kind of journalism it is.
 */
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
/**
 * Who may read the whole story. Put `<!--members-only-->` where the free part ends.
 */
export type Access = 'free' | 'registration' | 'subscription';
/**
 * `false` is the same as `access: subscription`.
 */
export type IsAccessibleForFree = boolean | string;
/**
 * The page asks search engines not to list it, and no sitemap names it.
 */
export type Noindex = boolean | string;
/**
 * `false` leaves the page out of the sitemaps.
 */
export type Sitemap = boolean | string;
/**
 * Where, and perhaps when, the story was reported.
 */
export type Dateline = string;
/**
 * The place from which it was reported.
 */
export type LocationCreated = Place;
/**
 * A name, or a map.
 */
export type Place =
  | string
  | {
      /**
       * As readers see it.
       */
      name?: string;
      /**
       * As readers see it.
       */
      title?: string;
      /**
       * As readers see it.
       */
      label?: string;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      sameAs?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      url?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      link?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      wikidata?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      wikipedia?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      geonames?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      id?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      '@id'?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      uri?: string[] | string | number;
      /**
       * Latitude and longitude in degrees: one text, a list or a map.
       */
      geo?: string | unknown[] | {};
      /**
       * Latitude and longitude in degrees: one text, a list or a map.
       */
      latLng?: string | unknown[] | {};
      /**
       * Latitude and longitude in degrees: one text, a list or a map.
       */
      latLon?: string | unknown[] | {};
      /**
       * In degrees, north positive.
       */
      latitude?: number | string;
      /**
       * In degrees, north positive.
       */
      lat?: number | string;
      /**
       * In degrees, east positive.
       */
      longitude?: number | string;
      /**
       * In degrees, east positive.
       */
      lon?: number | string;
      /**
       * In degrees, east positive.
       */
      lng?: number | string;
      /**
       * In degrees, east positive.
       */
      long?: number | string;
      /**
       * The town it lies in.
       */
      addressLocality?: string;
      /**
       * The town it lies in.
       */
      locality?: string;
      /**
       * The town it lies in.
       */
      city?: string;
      /**
       * The town it lies in.
       */
      town?: string;
      /**
       * The region it lies in.
       */
      addressRegion?: string;
      /**
       * The region it lies in.
       */
      region?: string;
      /**
       * The region it lies in.
       */
      state?: string;
      /**
       * The region it lies in.
       */
      province?: string;
      /**
       * Best its ISO 3166-1 code in two letters.
       */
      addressCountry?: string;
      /**
       * Best its ISO 3166-1 code in two letters.
       */
      country?: string;
      /**
       * Best its ISO 3166-1 code in two letters.
       */
      countryCode?: string;
    };
/**
 * The places that the story tells of.
 */
export type ContentLocation = Place[] | Place;
/**
 * What the story is about: people, organisations, events, things, and IPTC Media Topics by code or name.
 */
export type About = Topic[] | Topic;
/**
 * A name, a Media Topic by code or name, a name with a number of Wikidata as in `Ada Lovelace (Q7259)`, or a map.
 */
export type Topic =
  | string
  | {
      /**
       * Thing, Person, Organization, Place or Event.
       */
      type?: string;
      /**
       * Thing, Person, Organization, Place or Event.
       */
      '@type'?: string;
      /**
       * Thing, Person, Organization, Place or Event.
       */
      kind?: string;
      /**
       * As readers see it.
       */
      name?: string;
      /**
       * As readers see it.
       */
      title?: string;
      /**
       * As readers see it.
       */
      label?: string;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      sameAs?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      url?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      link?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      wikidata?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      wikipedia?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      id?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      '@id'?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      code?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      qcode?: string[] | string | number;
      /**
       * Addresses that say which one is meant: Wikidata (`Q42` will do), an IPTC Media Topic, an official site.
       */
      uri?: string[] | string | number;
    }
  | number;
/**
 * What the story mentions besides.
 */
export type Mentions = Topic[] | Topic;
/**
 * Topics of IPTC's vocabulary by code or English name; they join what the story is about.
 */
export type MediaTopics = (string | number)[] | string | number;
/**
 * The form of the story; a list for several.
 */
export type Genre = string[] | string;
/**
 * How and why the story was reported, in a few sentences.
 */
export type Backstory = string;
/**
 * What the story cites: names, addresses or both.
 */
export type Citation = Work[] | Work;
/**
 * A name, an address, a link in Markdown, or a map.
 */
export type Work =
  | string
  | {
      /**
       * As readers see it.
       */
      name?: string;
      /**
       * As readers see it.
       */
      title?: string;
      /**
       * As readers see it.
       */
      headline?: string;
      /**
       * As readers see it.
       */
      text?: string;
      /**
       * As readers see it.
       */
      label?: string;
      /**
       * Where it is published.
       */
      url?: string;
      /**
       * Where it is published.
       */
      link?: string;
      /**
       * Where it is published.
       */
      href?: string;
      /**
       * Where it is published.
       */
      src?: string;
    };
/**
 * What the story is made from: a data set, a report, another article.
 */
export type IsBasedOn = Work[] | Work;
/**
 * Who published a republished story first: a name, an address, both, or a map that knows their feed too. Feeds name it as the source.
 */
export type SyndicatedFrom =
  | (string | boolean)
  | {
      /**
       * Name of the publication, and of its feed.
       */
      name?: string;
      /**
       * Name of the publication, and of its feed.
       */
      title?: string;
      /**
       * Name of the publication, and of its feed.
       */
      publisher?: string;
      /**
       * Name of the publication, and of its feed.
       */
      publication?: string;
      /**
       * Name of the publication, and of its feed.
       */
      site?: string;
      /**
       * Name of the publication, and of its feed.
       */
      siteName?: string;
      /**
       * Name of the publication, and of its feed.
       */
      site_name?: string;
      /**
       * Address of the story there.
       */
      url?: string;
      /**
       * Address of the story there.
       */
      link?: string;
      /**
       * Address of the story there.
       */
      href?: string;
      /**
       * Address of the story there.
       */
      src?: string;
      /**
       * Address of the story there.
       */
      address?: string;
      /**
       * Address of the story there.
       */
      permalink?: string;
      /**
       * Address of the story there.
       */
      canonical?: string;
      /**
       * Address of the story there.
       */
      canonicalUrl?: string;
      /**
       * Address of the story there.
       */
      canonical_url?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      feed?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      feedUrl?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      feed_url?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      feedLink?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      feed_link?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      rss?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      atom?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      xmlUrl?: string;
      /**
       * Address of the feed that it is from: RSS names it as the source.
       */
      xml_url?: string;
      /**
       * The id of their Atom feed, character by character.
       */
      id?: string;
      /**
       * The id of their Atom feed, character by character.
       */
      feedId?: string;
      /**
       * The id of their Atom feed, character by character.
       */
      feed_id?: string;
      /**
       * The id of their Atom feed, character by character.
       */
      guid?: string;
      /**
       * The id of their Atom feed, character by character.
       */
      identifier?: string;
      /**
       * When their feed was last changed.
       */
      updated?: string;
      /**
       * When their feed was last changed.
       */
      feedUpdated?: string;
      /**
       * When their feed was last changed.
       */
      feed_updated?: string;
      /**
       * When their feed was last changed.
       */
      dateModified?: string;
      /**
       * When their feed was last changed.
       */
      date_modified?: string;
      /**
       * When their feed was last changed.
       */
      modified?: string;
      /**
       * When their feed was last changed.
       */
      lastModified?: string;
      /**
       * When their feed was last changed.
       */
      last_modified?: string;
      /**
       * When their feed was last changed.
       */
      lastUpdated?: string;
      /**
       * When their feed was last changed.
       */
      last_updated?: string;
    };
/**
 * Who edited the story: as authors are named.
 */
export type Editor = Person[] | Person;
/**
 * Who contributed to the story: as authors are named.
 */
export type Contributor = Person[] | Person;
/**
 * Who translated the story: as authors are named.
 */
export type Translator = Person[] | Person;
/**
 * The agency from which the story came.
 */
export type SourceOrganization = Person;
/**
 * Where the story stands in print: the page, or a map.
 */
export type Print =
  | (string | number)
  | {
      /**
       * Name of the print edition.
       */
      printEdition?: string;
      /**
       * Name of the print edition.
       */
      edition?: string;
      /**
       * Section of the print edition.
       */
      printSection?: string;
      /**
       * Section of the print edition.
       */
      section?: string;
      /**
       * Page of the print edition.
       */
      printPage?: string | number;
      /**
       * Page of the print edition.
       */
      page?: string | number;
      /**
       * Page of the print edition.
       */
      pages?: string | number;
      /**
       * Column on the page.
       */
      printColumn?: string | number;
      /**
       * Column on the page.
       */
      column?: string | number;
    };
/**
 * Name of the print edition.
 */
export type PrintEdition = string;
/**
 * Section of the print edition.
 */
export type PrintSection = string;
/**
 * Page of the print edition.
 */
export type PrintPage = string | number;
/**
 * Column on the page.
 */
export type PrintColumn = string | number;
/**
 * Who owns the rights: an organisation, unless it is said to be a person.
 */
export type CopyrightHolder = Person;
/**
 * Year of first publication.
 */
export type CopyrightYear = number | string;
/**
 * The copyright line.
 */
export type CopyrightNotice = string;
/**
 * Address of the licence, or the name of one of Creative Commons.
 */
export type License = string;
/**
 * Address of the page that says what others may do with the story.
 */
export type UsageInfo = string;
/**
 * Address of the page where others acquire rights.
 */
export type AcquireLicensePage = string;
/**
 * What readers must fulfil to read it, in words.
 */
export type ConditionsOfAccess = string;
/**
 * Credit of the story's picture or of the story.
 */
export type CreditText = string;
/**
 * What was wrong and is put right, oldest first: maps with date, kind and text, texts that begin with their date, or either under dates.
 */
export type Correction = Changes;
/**
 * One change, a list of them, or changes under their dates.
 */
export type Changes =
  | string
  | (string | Change)[]
  | Change
  | {
      [k: string]: string | (string | Change)[] | Change;
    };
/**
 * What was not wrong but unclear, in the form of corrections.
 */
export type Clarification = Changes;
/**
 * Why the story no longer counts, in the form of corrections. The page stays, with this notice at its top.
 */
export type Retraction = Changes;
/**
 * When a live blog began; without it, with its first update.
 */
export type CoverageStartTime = string;
/**
 * When a live blog ended. Leave it out while it goes on.
 */
export type CoverageEndTime = string;

/**
 * What an article says of itself, in YAML, TOML or JSON. Names are schema.org's, beside the names that people write. Other fields are kept in metadata.json.
 */
export interface FrontMatter {
  headline?: Headline;
  title?: Headline;
  alternativeHeadline?: AlternativeHeadline;
  subtitle?: AlternativeHeadline;
  subheadline?: AlternativeHeadline;
  subhead?: AlternativeHeadline;
  datePublished?: DatePublished;
  date?: DatePublished;
  published?: DatePublished;
  publishDate?: DatePublished;
  publish_date?: DatePublished;
  pubDate?: DatePublished;
  pubdate?: DatePublished;
  published_at?: DatePublished;
  publishedAt?: DatePublished;
  date_published?: DatePublished;
  dateModified?: DateModified;
  updated?: DateModified;
  lastmod?: DateModified;
  modified?: DateModified;
  last_modified_at?: DateModified;
  last_modified?: DateModified;
  lastModified?: DateModified;
  lastUpdated?: DateModified;
  last_updated?: DateModified;
  updated_at?: DateModified;
  updatedAt?: DateModified;
  date_modified?: DateModified;
  author?: Author;
  authors?: Author;
  byline?: Author;
  by?: Author;
  creator?: Author;
  writer?: Author;
  description?: Description;
  summary?: Description;
  excerpt?: Description;
  teaser?: Description;
  deck?: Description;
  dek?: Description;
  standfirst?: Description;
  abstract?: Description;
  keywords?: Keywords;
  tags?: Keywords;
  tag?: Keywords;
  topics?: Keywords;
  topic?: Keywords;
  articleSection?: ArticleSection;
  section?: ArticleSection;
  sections?: ArticleSection;
  category?: ArticleSection;
  categories?: ArticleSection;
  image?: Image;
  images?: Image;
  cover?: Image;
  cover_image?: Image;
  coverImage?: Image;
  hero?: Image;
  hero_image?: Image;
  heroImage?: Image;
  featured_image?: Image;
  featuredImage?: Image;
  featureimage?: Image;
  thumbnail?: Image;
  photo?: Image;
  gallery?: Gallery;
  slideshow?: Gallery;
  photos?: Gallery;
  audio?: Audio;
  audios?: Audio;
  podcast?: Audio;
  video?: Video;
  videos?: Video;
  inLanguage?: InLanguage;
  lang?: InLanguage;
  language?: InLanguage;
  locale?: InLanguage;
  translations?: Translations;
  translation?: Translations;
  workTranslation?: Translations;
  hreflang?: Translations;
  translationOf?: TranslationOf;
  translation_of?: TranslationOf;
  translationOfWork?: TranslationOf;
  translatedFrom?: TranslationOf;
  translated_from?: TranslationOf;
  slug?: Slug;
  url?: Url;
  permalink?: Url;
  identifier?: Identifier;
  id?: Identifier;
  guid?: Identifier;
  uuid?: Identifier;
  canonicalUrl?: CanonicalUrl;
  canonical?: CanonicalUrl;
  canonical_url?: CanonicalUrl;
  canonicalURL?: CanonicalUrl;
  draft?: Draft;
  embargo?: Embargo;
  embargoed?: Embargo;
  embargoedUntil?: Embargo;
  embargoed_until?: Embargo;
  embargo_until?: Embargo;
  embargoUntil?: Embargo;
  expires?: Expires;
  expiryDate?: Expires;
  expiry_date?: Expires;
  expirydate?: Expires;
  expiry?: Expires;
  expirationDate?: Expires;
  expire?: Expires;
  unpublishDate?: Expires;
  status?: Status;
  creativeWorkStatus?: Status;
  withdrawn?: Withdrawn;
  withdrawal?: Withdrawn;
  withdrawnAt?: Withdrawn;
  withdrawn_at?: Withdrawn;
  withdrawnat?: Withdrawn;
  withdrawnOn?: Withdrawn;
  withdrawn_on?: Withdrawn;
  withdrawnon?: Withdrawn;
  dateWithdrawn?: Withdrawn;
  date_withdrawn?: Withdrawn;
  datewithdrawn?: Withdrawn;
  removed?: Withdrawn;
  removedAt?: Withdrawn;
  removed_at?: Withdrawn;
  removedat?: Withdrawn;
  dateRemoved?: Withdrawn;
  date_removed?: Withdrawn;
  dateremoved?: Withdrawn;
  deleted?: Withdrawn;
  deletedAt?: Withdrawn;
  deleted_at?: Withdrawn;
  deletedat?: Withdrawn;
  dateDeleted?: Withdrawn;
  date_deleted?: Withdrawn;
  datedeleted?: Withdrawn;
  takenDown?: Withdrawn;
  taken_down?: Withdrawn;
  takendown?: Withdrawn;
  takenDownAt?: Withdrawn;
  taken_down_at?: Withdrawn;
  takendownat?: Withdrawn;
  kind?: Kind;
  articleType?: Kind;
  storyType?: Kind;
  access?: Access;
  visibility?: Access;
  isAccessibleForFree?: IsAccessibleForFree;
  noindex?: Noindex;
  robotsNoIndex?: Noindex;
  sitemap?: Sitemap;
  dateline?: Dateline;
  locationCreated?: LocationCreated;
  location_created?: LocationCreated;
  reportedFrom?: LocationCreated;
  reported_from?: LocationCreated;
  placeReported?: LocationCreated;
  place_reported?: LocationCreated;
  contentLocation?: ContentLocation;
  content_location?: ContentLocation;
  location?: ContentLocation;
  locations?: ContentLocation;
  place?: ContentLocation;
  places?: ContentLocation;
  about?: About;
  subject?: About;
  subjects?: About;
  mentions?: Mentions;
  mentioned?: Mentions;
  mediaTopics?: MediaTopics;
  media_topics?: MediaTopics;
  mediaTopic?: MediaTopics;
  media_topic?: MediaTopics;
  medtop?: MediaTopics;
  newsCodes?: MediaTopics;
  news_codes?: MediaTopics;
  genre?: Genre;
  genres?: Genre;
  backstory?: Backstory;
  howWeReported?: Backstory;
  how_we_reported?: Backstory;
  methodology?: Backstory;
  citation?: Citation;
  citations?: Citation;
  sources?: Citation;
  references?: Citation;
  isBasedOn?: IsBasedOn;
  is_based_on?: IsBasedOn;
  basedOn?: IsBasedOn;
  based_on?: IsBasedOn;
  syndicatedFrom?: SyndicatedFrom;
  syndicated_from?: SyndicatedFrom;
  republishedFrom?: SyndicatedFrom;
  republished_from?: SyndicatedFrom;
  reprintedFrom?: SyndicatedFrom;
  reprinted_from?: SyndicatedFrom;
  firstPublishedBy?: SyndicatedFrom;
  first_published_by?: SyndicatedFrom;
  originallyPublishedBy?: SyndicatedFrom;
  originally_published_by?: SyndicatedFrom;
  originalPublisher?: SyndicatedFrom;
  original_publisher?: SyndicatedFrom;
  originalSource?: SyndicatedFrom;
  original_source?: SyndicatedFrom;
  syndicationSource?: SyndicatedFrom;
  syndication_source?: SyndicatedFrom;
  editor?: Editor;
  editors?: Editor;
  editedBy?: Editor;
  edited_by?: Editor;
  contributor?: Contributor;
  contributors?: Contributor;
  additionalReporting?: Contributor;
  additional_reporting?: Contributor;
  translator?: Translator;
  translators?: Translator;
  translatedBy?: Translator;
  translated_by?: Translator;
  sourceOrganization?: SourceOrganization;
  source_organization?: SourceOrganization;
  agency?: SourceOrganization;
  newsAgency?: SourceOrganization;
  news_agency?: SourceOrganization;
  wireService?: SourceOrganization;
  wire_service?: SourceOrganization;
  print?: Print;
  printEdition?: PrintEdition;
  print_edition?: PrintEdition;
  printSection?: PrintSection;
  print_section?: PrintSection;
  printPage?: PrintPage;
  print_page?: PrintPage;
  printColumn?: PrintColumn;
  print_column?: PrintColumn;
  copyrightHolder?: CopyrightHolder;
  copyright_holder?: CopyrightHolder;
  rightsHolder?: CopyrightHolder;
  rights_holder?: CopyrightHolder;
  copyrightOwner?: CopyrightHolder;
  copyright_owner?: CopyrightHolder;
  copyrightYear?: CopyrightYear;
  copyright_year?: CopyrightYear;
  copyrightNotice?: CopyrightNotice;
  copyright_notice?: CopyrightNotice;
  copyright?: CopyrightNotice;
  rights?: CopyrightNotice;
  license?: License;
  licence?: License;
  usageInfo?: UsageInfo;
  usage_info?: UsageInfo;
  usageTerms?: UsageInfo;
  usage_terms?: UsageInfo;
  termsOfUse?: UsageInfo;
  terms_of_use?: UsageInfo;
  acquireLicensePage?: AcquireLicensePage;
  acquire_license_page?: AcquireLicensePage;
  acquireLicence?: AcquireLicensePage;
  acquire_licence?: AcquireLicensePage;
  acquireLicense?: AcquireLicensePage;
  acquire_license?: AcquireLicensePage;
  syndicationPage?: AcquireLicensePage;
  syndication_page?: AcquireLicensePage;
  conditionsOfAccess?: ConditionsOfAccess;
  conditions_of_access?: ConditionsOfAccess;
  accessConditions?: ConditionsOfAccess;
  access_conditions?: ConditionsOfAccess;
  creditText?: CreditText;
  credit?: CreditText;
  photo_credit?: CreditText;
  photoCredit?: CreditText;
  correction?: Correction;
  corrections?: Correction;
  erratum?: Correction;
  errata?: Correction;
  correctionNote?: Correction;
  correctionNotes?: Correction;
  clarification?: Clarification;
  clarifications?: Clarification;
  retraction?: Retraction;
  retractions?: Retraction;
  retractionNotice?: Retraction;
  retractionNote?: Retraction;
  coverageStartTime?: CoverageStartTime;
  coverageStart?: CoverageStartTime;
  coverageStarts?: CoverageStartTime;
  liveStart?: CoverageStartTime;
  liveFrom?: CoverageStartTime;
  liveSince?: CoverageStartTime;
  coverageEndTime?: CoverageEndTime;
  coverageEnd?: CoverageEndTime;
  coverageEnds?: CoverageEndTime;
  liveEnd?: CoverageEndTime;
  liveUntil?: CoverageEndTime;
  [k: string]: unknown;
}
/**
 * Language and address of a page.
 */
export interface Translation {
  /**
   * BCP 47 tag of the page's language.
   */
  inLanguage?: string;
  /**
   * BCP 47 tag of the page's language.
   */
  lang?: string;
  /**
   * BCP 47 tag of the page's language.
   */
  language?: string;
  /**
   * BCP 47 tag of the page's language.
   */
  locale?: string;
  /**
   * BCP 47 tag of the page's language.
   */
  hreflang?: string;
  /**
   * Path of the page on this site, or its full address.
   */
  url?: string;
  /**
   * Path of the page on this site, or its full address.
   */
  href?: string;
  /**
   * Path of the page on this site, or its full address.
   */
  link?: string;
  /**
   * Path of the page on this site, or its full address.
   */
  path?: string;
  /**
   * Path of the page on this site, or its full address.
   */
  permalink?: string;
}
/**
 * One change of fact.
 */
export interface Change {
  /**
   * What kind of change it is.
   */
  kind?: 'correction' | 'clarification' | 'update' | 'retraction';
  /**
   * When it was put right.
   */
  datePublished?: string;
  /**
   * What readers are told.
   */
  text?: string;
  /**
   * When it was put right.
   */
  date?: string;
  /**
   * What kind of change it is.
   */
  type?: 'correction' | 'clarification' | 'update' | 'retraction';
  /**
   * What readers are told.
   */
  note?: string;
  /**
   * What readers are told.
   */
  description?: string;
  /**
   * What readers are told.
   */
  message?: string;
  /**
   * When it was put right.
   */
  published?: string;
  /**
   * When it was put right.
   */
  publishedAt?: string;
  /**
   * When it was put right.
   */
  when?: string;
  /**
   * When it was put right.
   */
  on?: string;
  /**
   * When it was put right.
   */
  time?: string;
  /**
   * What kind of change it is.
   */
  label?: 'correction' | 'clarification' | 'update' | 'retraction';
  /**
   * What readers are told.
   */
  body?: string;
  /**
   * What readers are told.
   */
  content?: string;
  /**
   * What readers are told.
   */
  comment?: string;
  /**
   * What was wrong and is right now.
   */
  correction?: string;
  /**
   * What was unclear and is clear now.
   */
  clarification?: string;
  /**
   * What is new.
   */
  update?: string;
  /**
   * Why the story no longer counts.
   */
  retraction?: string;
}
