// Generated from schemas/redirects.schema.json by `npm run types`. Do not edit.

/**
 * Path of an address on its host, percent-encoded.
 */
export type Path = string;
/**
 * redirects.json: what a server shall answer at addresses where there was a page and is none now, in the order of their paths.
 *
 * Items: One address.
 */
export type Redirects = (Gone | Moved)[];

/**
 * There was a story, and it is gone for good: it was withdrawn, or has expired.
 */
export interface Gone {
  /**
   * Where the page was.
   */
  from: Path;
  /**
   * The status code of HTTP.
   */
  status: 410;
}
/**
 * There was a story, and it has another address.
 */
export interface Moved {
  /**
   * Where the page was.
   */
  from: Path;
  /**
   * The status code of HTTP.
   */
  status: 301;
  /**
   * Where it is now: an absolute address.
   */
  to: string;
}
