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
  /** Where others ask for it. */
  acquireLicensePage?: string;
  /** How it came to be: a member of schema.org's IPTCDigitalSourceEnumeration. */
  digitalSourceType?: string;
  /** What every crop must show: parts of width and height from the top left. */
  focus?: [x: number, y: number];
  /** The same picture in other sizes and shapes, made from its file. */
  variants?: Variant[];
}

/** A picture cut or scaled from another. */
export interface Variant {
  url: string;
  width: number;
  height: number;
  encodingFormat: string;
}

/** Sound or film that belongs to the story: a file, a stream, or what is played on a platform. */
export interface Media {
  /** Address of the file or stream, where there is a type; else of the page where people play it. */
  url: string;
  /** Media type of the file or stream; nothing where the address is that of a page. */
  encodingFormat?: string;
  /** Address of a player that pages can frame. */
  embedUrl?: string;
  /** Bytes. */
  contentSize?: number;
  /** Seconds. */
  duration?: number;
  /** Pixels. */
  width?: number;
  height?: number;
  name?: string;
  description?: string;
  /** The line under it. */
  caption?: string;
  creditText?: string;
  /** A still of a film, the cover of a recording. */
  thumbnailUrl?: string;
  uploadDate?: string;
  /** What is said in it, as text. */
  transcript?: string;
  /** The same as a file. */
  transcriptFile?: TextTrack;
  /** Captions and subtitles. */
  track?: TextTrack[];
  /** When it is or was broadcast live. */
  publication?: Broadcast;
}

/** What is said in a recording, as a file of its own. */
export interface TextTrack {
  url: string;
  encodingFormat?: string;
  inLanguage?: string;
  name?: string;
}

/** A live transmission: schema.org BroadcastEvent. */
export interface Broadcast {
  startDate: string;
  endDate?: string;
}
