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
