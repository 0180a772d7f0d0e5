import type { Edition, Entry } from '../article.ts';
import type { EditionPart, EditionRenderer } from '../contracts.ts';
import type { Redirects } from '../generated/redirects.ts';

const PATH = 'redirects.json';

/**
 * What a server shall answer at addresses where there was a page: 410 where the story is gone for good (RFC 9110,
 * section 15.5.11). Drafts and embargoed stories had none, and are not among them.
 */
export const redirects: EditionRenderer = { name: 'redirects', parts };

function parts({ gone }: Edition): EditionPart[] {
  const render = () => ({
    path: PATH,
    text: `${JSON.stringify(redirectsOf(gone), null, 2)}\n`,
    format: 'json' as const,
    mediaType: 'application/json',
    schema: 'redirects' as const,
  });
  return [{ path: PATH, of: [gone.digest], render }];
}

function redirectsOf(gone: Iterable<Entry>): Redirects {
  const paths = Array.from(gone, ({ url }) => new URL(url).pathname);
  return paths.sort().map((from) => ({ from, status: 410 }));
}
