import type { Author } from './people.ts';

/** What a story is about or mentions: schema.org Thing, or one of these kinds of it. */
export interface Topic {
  type: 'Thing' | 'Person' | 'Organization' | 'Place' | 'Event';
  name: string;
  /** Addresses that say which one is meant: Wikidata, IPTC Media Topics, an official site. */
  sameAs?: string[];
}

/** A place on earth: schema.org Place. Coordinates in degrees (WGS 84), north and east positive. */
export interface StoryPlace {
  name: string;
  sameAs?: string[];
  latitude?: number;
  longitude?: number;
  addressLocality?: string;
  addressRegion?: string;
  addressCountry?: string;
}

/** Something that somebody made and the story relies on: a report, a data set, an article elsewhere. */
export interface Work {
  name?: string;
  url?: string;
}

/** Who published a republished story first, where, and in which feed: RFC 4287, section 4.2.11 (atom:source). */
export interface SyndicationSource {
  name?: string;
  /** Address of the story there. */
  url?: string;
  /** Address of their feed, its id, and when it was last changed. */
  feed?: string;
  id?: string;
  updated?: string;
}

/** What a story tells about itself besides the news. Names are schema.org's; what nobody said is absent. */
export interface StoryFacts {
  /** Where, and perhaps when, it was reported, as the first words of the story say it. */
  dateline?: string;
  locationCreated?: StoryPlace;
  contentLocation?: StoryPlace[];
  about?: Topic[];
  mentions?: Topic[];
  genre?: string[];
  /** How and why it was reported. */
  backstory?: string;
  citation?: Work[];
  isBasedOn?: Work[];
  syndicatedFrom?: SyndicationSource;
  editor?: Author[];
  contributor?: Author[];
  translator?: Author[];
  /** The agency from which it came. */
  sourceOrganization?: Author;
  printEdition?: string;
  printSection?: string;
  printPage?: string;
  printColumn?: string;
  /** Who is to be credited for the story's picture or for the story. */
  creditText?: string;
  copyrightHolder?: Author;
  copyrightYear?: number;
  copyrightNotice?: string;
  license?: string;
  usageInfo?: string;
  acquireLicensePage?: string;
  conditionsOfAccess?: string;
}
