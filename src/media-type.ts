import { lookup } from 'mrmime';

/** The media type that a file's name or an address's path says, as `image/jpeg`; nothing where it says none. */
export function mediaTypeOf(pathOrUrl: string): string | undefined {
  const path = URL.canParse(pathOrUrl) ? new URL(pathOrUrl).pathname : pathOrUrl;
  return lookup(path);
}
