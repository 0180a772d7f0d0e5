import { withoutAbsent } from '../absent.ts';
import { uriOf, urlOf } from '../addresses.ts';
import type { Image, Site } from '../article.ts';
import type { FileLookup } from '../contracts.ts';
import { mediaTypeOf } from '../media-type.ts';

/** Where the pictures of a configuration lie. */
export interface PictureFolder {
  site: Site;
  /** Folder of the articles, relative to the root. */
  articles: string;
  lookup: FileLookup;
}

/** A picture that the configuration names; one in the folder of the articles is published at its path there. */
export function pictureAt(written: string, { site, articles, lookup }: PictureFolder): Image {
  const file = isLocalPath(written) ? lookup(articles + written) : undefined;
  const url = file ? urlOf(written.slice(1), site) : uriOf(new URL(written, site.url));
  return {
    url,
    ...withoutAbsent<Image>({
      width: file?.width,
      height: file?.height,
      contentSize: file?.contentSize,
      encodingFormat: file?.encodingFormat ?? mediaTypeOf(url),
    }),
  };
}

/** Does a text name a file by its path from the site? */
export function isLocalPath(written: string): boolean {
  return written.startsWith('/') && !written.startsWith('//');
}
