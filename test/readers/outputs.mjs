import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** The feeds that readers know by the names of their files. */
export const feedTypes = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** Every feed of a published edition: its path under the output, with `/`, and its media type. */
export function feedsIn(output) {
  return readdirSync(output, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => basename(path) in feedTypes)
    .sort()
    .map((path) => ({ path, type: feedTypes[basename(path)] }));
}

/** Feeds for podcast apps and partners, RSS all of them. */
export function specialFeedsIn(output) {
  return readdirSync(output, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /(^|\/)podcast\.xml$|^partners\/[^/]+\.xml$/.test(path))
    .sort()
    .map((path) => ({ path, type: feedTypes['rss.xml'] }));
}

/** The address of the site, as its robots.txt names the sitemap. */
export function siteOf(output) {
  const robots = readFileSync(join(output, 'robots.txt'), 'utf8');
  const [, site] = /^Sitemap: (.*\/)sitemap\.xml$/m.exec(robots) ?? [];
  if (site === undefined) throw new Error(`${output} is no output of Copydesk`);
  return site;
}
