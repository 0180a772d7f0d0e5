/** What a server must know of an edition. */
export interface Hosted {
  /** Address of the publication: absolute, ending in `/`. */
  url: string;
  /** WebSub hubs. */
  hubs: string[];
  feeds: HostedFeed[];
  /** Paths of the site, decoded, at which pages were withdrawn: they answer 410. */
  gone: string[];
}

export interface HostedFeed {
  /** Under the output folder, with `/`. */
  path: string;
  mediaType: string;
}

/**
 * Who asks for a feed or a page asks again with the ETag of what he has, and mostly gets 304. Nobody in between may
 * answer for the server: a hub that was told of a change would fetch what there was before.
 */
export const REVALIDATED = 'no-cache';

/** The media type of `article.jsonld`. */
export const LINKED_DATA = 'application/ld+json';

/** Path of an address's folder, from `/` to `/`. */
export function basePathOf({ url }: Hosted): string {
  return new URL(url).pathname;
}

/** The header by which a browser says that a person wants to see something (https://www.w3.org/TR/fetch-metadata/). */
export const FOR_PEOPLE = { header: 'Sec-Fetch-Dest', value: 'document' };

/** Browsers show a feed by its style sheet where it is XML to them, and as bare text where it is named as a feed. */
export const SHOWN = 'application/xml; charset=utf-8';

/** The media type as it is sent: XML with the charset, for a browser that shows a feed as text does not look inside. */
export function sentType(mediaType: string): string {
  return hasStyle(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

/** Is it a feed that names a style sheet? */
export function hasStyle(mediaType: string): boolean {
  return mediaType.endsWith('+xml');
}

/** The names of feed files by their media type, as patterns: numbers in them stand for any number. */
export function feedPatterns({ feeds }: Hosted): { mediaType: string; names: string }[] {
  const patterns = new Map<string, Set<string>>();
  for (const { path, mediaType } of feeds) {
    const names = patterns.get(mediaType) ?? new Set();
    patterns.set(mediaType, names.add(patternOf(path)));
  }
  return [...patterns].map(([mediaType, names]) => ({ mediaType, names: [...names].sort().join('|') }));
}

/** An address that is spelt as addresses are, up to its query: the same in the patterns of PCRE and Go. */
export const PLAIN_PATH = '(?:[\\w./~-]|%[0-9A-Fa-f][0-9A-Fa-f])+';

/** A link as a value of the header `Link` (RFC 8288); what a server's language takes for a variable or a quote is encoded. */
export function linkValue(url: string, rel: string): string {
  return `<${url.replace(/[$'"`<>{}\\]/g, encoded)}>; rel="${rel}"`;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Text as a regular expression that matches it alone. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function patternOf(path: string): string {
  return escapePattern(path.slice(path.lastIndexOf('/') + 1)).replace(/\d+/g, '\\d+');
}

/** What every server is told of stories that not everybody may read. */
export const RESTRICTED_NOTE =
  'Files of restricted stories are for readers with access: ask for it here; their pages hold the restricted text too, in the block .members-only, unless "access.delivery" is "withheld".';
