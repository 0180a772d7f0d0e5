import { RESTRICTED_CLASS } from '../graph.ts';
import {
  basePathOf,
  escapePattern,
  FOR_PEOPLE,
  feedPatterns,
  type Hosted,
  hasStyle,
  LINKED_DATA,
  linkValue,
  PLAIN_PATH,
  RESTRICTED_NOTE,
  REVALIDATED,
  SHOWN,
  sentType,
} from './hosted.ts';

/**
 * Directives for a site block of Caddy (https://caddyserver.com/docs/caddyfile/directives/header), whose `file_server`
 * sends ETag and Last-Modified by itself.
 */
export function caddyText(hosted: Hosted): string {
  const base = escapePattern(basePathOf(hosted));
  return `${[
    `# Import this file in the site block of ${hosted.url}, beside "root" and "file_server".`,
    ...goneLines(hosted),
    `# ${RESTRICTED_NOTE}`,
    `@copydesk_restricted path_regexp ${quoted(`^${base}(?:.*/)?${RESTRICTED_CLASS}/`)}`,
    'respond @copydesk_restricted 403',
    ...feedPatterns(hosted).flatMap(({ mediaType, names }, index) => {
      const name = `copydesk_feed_${index}`;
      const pattern = `^${base}(?:.*/)?(?:${names})$`;
      const headers = { 'Content-Type': quoted(sentType(mediaType)), 'Cache-Control': REVALIDATED };
      return [
        ...headersOf(name, pattern, headers),
        ...(hasStyle(mediaType) ? peopleLines(name, pattern) : []),
        ...linksOf(name, pattern, hosted),
      ];
    }),
    ...headersOf('copydesk_data', `^${base}(?:.*/)?article\\.jsonld$`, {
      'Content-Type': LINKED_DATA,
      'Cache-Control': REVALIDATED,
    }),
    ...headersOf('copydesk_text', `^${base}(?:.*/)?(?:[^/]+\\.(?:html|xml|json|txt))?$`, {
      'Cache-Control': REVALIDATED,
    }),
  ].join('\n')}\n`;
}

/** The link "self" names the address that was asked for, without its query, where it is spelt as addresses are. */
function linksOf(name: string, pattern: string, { url, hubs }: Hosted): string[] {
  if (hubs.length === 0) return [];
  const self = `${name}_self`;
  return [
    `@${self} {`,
    `  path_regexp ${quoted(pattern)}`,
    `  vars_regexp ${self} {http.request.orig_uri} ${quoted(`^(${PLAIN_PATH})(?:\\?|$)`)}`,
    '}',
    `header @${self} +Link ${quoted(`<${new URL(url).origin}{re.${self}.1}>; rel="self"`)}`,
    ...hubs.map((hub) => `header @${name} +Link ${quoted(linkValue(hub, 'hub'))}`),
  ];
}

function peopleLines(name: string, pattern: string): string[] {
  const { header, value } = FOR_PEOPLE;
  return [
    `@${name}_people {`,
    `  path_regexp ${quoted(pattern)}`,
    `  header ${header} ${value}`,
    '}',
    `header @${name}_people Content-Type ${quoted(SHOWN)}`,
    `header @${name} Vary ${header}`,
  ];
}

function headersOf(name: string, pattern: string, headers: Record<string, string>): string[] {
  return [
    `@${name} path_regexp ${quoted(pattern)}`,
    ...Object.entries(headers).map(([header, value]) => `header @${name} ${header} ${value}`),
  ];
}

function goneLines({ gone }: Hosted): string[] {
  if (gone.length === 0) return [];
  return [`@copydesk_gone path ${gone.map(quoted).join(' ')}`, 'respond @copydesk_gone 410'];
}

/** A text as one word of a Caddyfile, between marks that no address and no pattern here holds. */
function quoted(text: string): string {
  return `\`${text}\``;
}
