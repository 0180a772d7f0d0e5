/** Names that people write, under schema.org's name for each. */
export type Names = Record<string, string[]>;

/** The names that people write for a field, under schema.org's name for it. Case, `-` and `_` make no difference. */
export const FIELD_NAMES: Names = {
  headline: ['title'],
  alternativeHeadline: ['subtitle', 'subheadline', 'subhead'],
  datePublished: ['date', 'published', 'publishDate', 'pubDate', 'publishedAt'],
  dateModified: [
    'updated',
    'lastmod',
    'modified',
    'lastModified',
    'lastModifiedAt',
    'lastUpdated',
    'updatedAt',
  ],
  author: ['authors', 'byline', 'by', 'creator', 'writer'],
  description: ['summary', 'excerpt', 'teaser', 'deck', 'dek', 'standfirst', 'abstract'],
  keywords: ['tags', 'tag', 'topics', 'topic'],
  articleSection: ['section', 'sections', 'category', 'categories'],
  image: [
    'images',
    'cover',
    'coverImage',
    'hero',
    'heroImage',
    'featuredImage',
    'featureImage',
    'thumbnail',
    'photo',
  ],
  gallery: ['slideshow', 'photos'],
  audio: ['audios', 'podcast'],
  video: ['videos'],
  inLanguage: ['lang', 'language', 'locale'],
  translations: ['translation', 'workTranslation', 'hreflang'],
  translationOf: ['translationOfWork', 'translatedFrom'],
  slug: [],
  url: ['permalink'],
  identifier: ['id', 'guid', 'uuid'],
  canonicalUrl: ['canonical'],
  draft: [],
  embargo: ['embargoed', 'embargoedUntil', 'embargoUntil'],
  expires: ['expiryDate', 'expiry', 'expirationDate', 'expire', 'unpublishDate'],
  coverageStartTime: ['coverageStart', 'coverageStarts', 'liveStart', 'liveFrom', 'liveSince'],
  coverageEndTime: ['coverageEnd', 'coverageEnds', 'liveEnd', 'liveUntil'],
  status: ['creativeWorkStatus'],
  kind: ['articleType', 'storyType'],
  withdrawn: [
    'withdrawal',
    'withdrawnAt',
    'withdrawnOn',
    'dateWithdrawn',
    'removed',
    'removedAt',
    'dateRemoved',
    'deleted',
    'deletedAt',
    'dateDeleted',
    'takenDown',
    'takenDownAt',
  ],
  access: ['visibility'],
  isAccessibleForFree: [],
  noindex: ['robotsNoIndex'],
  sitemap: [],
  dateline: [],
  locationCreated: ['reportedFrom', 'placeReported'],
  contentLocation: ['location', 'locations', 'place', 'places'],
  about: ['subject', 'subjects'],
  mentions: ['mentioned'],
  mediaTopics: ['mediaTopic', 'medtop', 'newsCodes'],
  genre: ['genres'],
  backstory: ['howWeReported', 'methodology'],
  citation: ['citations', 'sources', 'references'],
  isBasedOn: ['basedOn'],
  syndicatedFrom: [
    'republishedFrom',
    'reprintedFrom',
    'firstPublishedBy',
    'originallyPublishedBy',
    'originalPublisher',
    'originalSource',
    'syndicationSource',
  ],
  editor: ['editors', 'editedBy'],
  contributor: ['contributors', 'additionalReporting'],
  translator: ['translators', 'translatedBy'],
  sourceOrganization: ['agency', 'newsAgency', 'wireService'],
  print: [],
  printEdition: [],
  printSection: [],
  printPage: [],
  printColumn: [],
  creditText: ['credit', 'photoCredit'],
  correction: ['corrections', 'erratum', 'errata', 'correctionNote', 'correctionNotes'],
  clarification: ['clarifications'],
  retraction: ['retractions', 'retractionNotice', 'retractionNote'],
  copyrightHolder: ['rightsHolder', 'copyrightOwner'],
  copyrightYear: [],
  copyrightNotice: ['copyright', 'rights'],
  license: ['licence'],
  usageInfo: ['usageTerms', 'termsOfUse'],
  acquireLicensePage: ['acquireLicence', 'acquireLicense', 'syndicationPage'],
  conditionsOfAccess: ['accessConditions'],
};

/** The same for the maps inside a field. */
const INNER_NAMES: Record<string, Names> = {
  author: {
    id: [],
    type: ['@type'],
    name: [],
    honorificPrefix: ['prefix', 'honorific', 'salutation'],
    honorificSuffix: ['suffix', 'credentials', 'postnominals'],
    url: ['link', 'website', 'homepage', 'web'],
    sameAs: ['social'],
    email: ['mail'],
    jobTitle: ['role', 'job', 'title'],
    affiliation: ['worksFor', 'organization', 'organisation', 'employer', 'company'],
    description: ['bio', 'biography', 'about'],
    image: ['photo', 'picture', 'portrait', 'headshot', 'avatar'],
    knowsAbout: ['beats', 'beat', 'expertise'],
    knowsLanguage: ['languages'],
  },
  image: {
    url: ['src', 'path', 'file', 'href', 'contentUrl'],
    alternateName: ['alt', 'altText'],
    caption: [],
    creditText: ['credit', 'credits'],
    creator: ['photographer', 'author'],
    copyrightNotice: ['copyright'],
    license: ['licence'],
    acquireLicensePage: ['licensing', 'acquireLicense', 'licensePage', 'licencePage'],
    digitalSourceType: ['sourceType', 'digitalSource'],
    focus: ['focalPoint', 'focal', 'focusPoint', 'objectPosition'],
    width: [],
    height: [],
  },
  audio: {
    url: ['src', 'path', 'file', 'href', 'link', 'contentUrl'],
    embedUrl: ['embed', 'player'],
    encodingFormat: ['type', 'mimeType'],
    contentSize: ['length', 'size', 'bytes', 'sizeInBytes'],
    duration: ['durationInSeconds', 'runtime'],
    width: [],
    height: [],
    name: ['title', 'headline'],
    description: ['summary'],
    caption: [],
    creditText: ['credit', 'credits'],
    thumbnailUrl: ['thumbnail', 'poster', 'image', 'cover', 'still'],
    uploadDate: ['uploaded', 'date', 'datePublished'],
    transcript: ['transcription'],
    track: ['tracks', 'captions', 'subtitles'],
    publication: ['live', 'broadcast', 'livestream'],
  },
  withdrawn: {
    date: ['datePublished', 'when', 'at', 'moment', 'since', 'time', 'withdrawnAt'],
    reason: ['text', 'note', 'comment', 'why', 'because', 'message', 'description'],
  },
  about: {
    type: ['@type', 'kind'],
    name: ['title', 'label'],
    sameAs: ['url', 'link', 'wikidata', 'wikipedia', 'id', '@id', 'code', 'qcode', 'uri'],
  },
  contentLocation: {
    name: ['title', 'label'],
    sameAs: ['url', 'link', 'wikidata', 'wikipedia', 'geonames', 'id', '@id', 'uri'],
    geo: ['latLng', 'latLon'],
    latitude: ['lat'],
    longitude: ['lon', 'lng', 'long'],
    addressLocality: ['locality', 'city', 'town'],
    addressRegion: ['region', 'state', 'province'],
    addressCountry: ['country', 'countryCode'],
  },
  citation: {
    name: ['title', 'headline', 'text', 'label'],
    url: ['link', 'href', 'src'],
  },
  syndicatedFrom: {
    name: ['title', 'publisher', 'publication', 'site', 'siteName'],
    url: ['link', 'href', 'src', 'address', 'permalink', 'canonical', 'canonicalUrl'],
    feed: ['feedUrl', 'feedLink', 'rss', 'atom', 'xmlUrl'],
    id: ['feedId', 'guid', 'identifier'],
    updated: ['feedUpdated', 'dateModified', 'modified', 'lastModified', 'lastUpdated'],
  },
  print: {
    printEdition: ['edition'],
    printSection: ['section'],
    printPage: ['page', 'pages'],
    printColumn: ['column'],
  },
  correction: {
    datePublished: ['date', 'published', 'publishedAt', 'when', 'on', 'time'],
    kind: ['type', 'label'],
    text: ['note', 'description', 'message', 'body', 'content', 'comment'],
    correction: [],
    clarification: [],
    update: [],
    retraction: [],
  },
};
/** Fields whose maps have the names of those of another one. */
const ALIKE = {
  audio: ['video'],
  image: ['gallery'],
  author: ['editor', 'contributor', 'translator', 'sourceOrganization', 'copyrightHolder'],
  about: ['mentions'],
  contentLocation: ['locationCreated'],
  citation: ['isBasedOn'],
  correction: ['clarification', 'retraction'],
};
export const INNER_OF: Record<string, Names | undefined> = {
  ...INNER_NAMES,
  ...Object.fromEntries(
    Object.entries(ALIKE).flatMap(([name, others]) => others.map((other) => [other, INNER_NAMES[name]])),
  ),
};

/** Fields of which a map may hold one thing under each date, as in `corrections: {2026-03-09: …}`. */
export const UNDER_DATES = new Set(['correction', 'clarification', 'retraction']);

/** `published: false` says that it is a draft; anything else in that field is a date. */
export const PUBLISHED_AS_SWITCH = 'published';
const SWITCH_WORD = /^\s*(true|false|yes|no|on|off|y|n|1|0)\s*$/i;

/** The one name of a field that somebody wrote, where Copydesk knows it. */
export function nameOf(written: string, value: unknown): string | undefined {
  if (folded(written) === PUBLISHED_AS_SWITCH && typeof value === 'string' && SWITCH_WORD.test(value)) {
    return PUBLISHED_AS_SWITCH;
  }
  return knownName(FIELD_NAMES, written);
}

/** The name that stands for another, whatever the case and the dashes: `Publish-Date` is `publishDate`. */
export function knownName(names: Names, written: string): string | undefined {
  return directoryOf(names).get(folded(written));
}

/** Every name of a table as it is compared, under which stands the one it means. */
const directories = new WeakMap<Names, Map<string, string>>();

function directoryOf(names: Names): Map<string, string> {
  const known = directories.get(names);
  if (known) return known;
  const directory = new Map<string, string>();
  for (const [name, others] of Object.entries(names)) {
    for (const each of [name, ...others].map(folded)) {
      if (!directory.has(each)) directory.set(each, name);
    }
  }
  directories.set(names, directory);
  return directory;
}

/** Every name of a table, in the order of preference. */
export function allNames(names: Names): string[] {
  return Object.entries(names).flat(2);
}

/** Blanks that nobody sees and quotation marks of word processors belong to no name. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_\s\u00ad\u200b-\u200f\u2060“”„‘’«»]/g, '');
}
