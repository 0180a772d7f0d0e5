import type { Site } from '../../article.ts';

/** The file that tells browsers how to show feeds to people who open one. */
export const FEED_STYLE = 'feeds.css';

/**
 * A feed that a browser shows by that file (https://www.w3.org/TR/xml-stylesheet/). Its address is a path of the site: a
 * copy that is served from elsewhere is read by programs, and browsers look at no other host for it.
 */
export function styled(xml: string, { url }: Site): string {
  const href = new URL(FEED_STYLE, url).pathname.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return xml.replace('?>\n', `?>\n<?xml-stylesheet type="text/css" href="${href}"?>\n`);
}
