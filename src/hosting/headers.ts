import {
  basePathOf,
  type Hosted,
  type HostedFeed,
  LINKED_DATA,
  linkValue,
  RESTRICTED_NOTE,
  REVALIDATED,
  sentType,
} from './hosted.ts';

/**
 * A `_headers` file (https://developers.cloudflare.com/pages/configuration/headers/,
 * https://docs.netlify.com/manage/routing/headers/). Both hosts join the values where two rules match, so no two rules
 * here do; both send an ETag by themselves.
 */
export function headersText(hosted: Hosted): string {
  const base = basePathOf(hosted);
  return `${[
    `# Headers for ${hosted.url}: put this file into the published folder as _headers, after each build.`,
    '# Cloudflare reads the first 100 rules; the feeds that most people read come first.',
    '# Browsers show RSS and Atom by their style sheet only as application/xml: leave their types out if people open them.',
    '# A status is nothing that this file can say: withdrawn pages answer 404 on such hosts.',
    `# ${RESTRICTED_NOTE} This file cannot: let a function of the host do it.`,
    rule(`${base}*/article.jsonld`, [['Content-Type', LINKED_DATA]]),
    ...[...hosted.feeds].sort(byDepth).map((feed) => feedRule(feed, hosted)),
  ].join('\n')}\n`;
}

function feedRule({ path, mediaType }: HostedFeed, { url, hubs }: Hosted): string {
  const self = url + path.split('/').map(encodeURIComponent).join('/');
  const links = [linkValue(self, 'self'), ...hubs.map((hub) => linkValue(hub, 'hub'))];
  return rule(new URL(self).pathname, [
    ['Content-Type', sentType(mediaType)],
    ['Cache-Control', REVALIDATED],
    ...(hubs.length > 0 ? [['Link', links.join(', ')] as const] : []),
  ]);
}

function rule(path: string, headers: (readonly [name: string, value: string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

function byDepth(a: HostedFeed, b: HostedFeed): number {
  return a.path.split('/').length - b.path.split('/').length;
}
