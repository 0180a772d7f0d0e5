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
 * Locations for a server block of nginx (https://nginx.org/en/docs/http/ngx_http_core_module.html#location). nginx
 * sends ETag and Last-Modified by itself. A location with its own `add_header` has none of the server's.
 */
export function nginxText(hosted: Hosted): string {
  const base = escapePattern(basePathOf(hosted));
  return `${[
    `# Include this file in the server block of ${hosted.url}, whose root is the published folder.`,
    '# Headers of your own that these addresses shall have too must be added to each location here.',
    ...hosted.gone.map((path) => `location = ${quoted(path)} { return 410; }`),
    `# ${RESTRICTED_NOTE}`,
    location(`^${base}(?:.*/)?${RESTRICTED_CLASS}/`, ['return 403;']),
    ...feedPatterns(hosted).map(({ mediaType, names }) =>
      location(`^${base}(?:.*/)?(?:${names})$`, [
        ...(hasStyle(mediaType) ? PEOPLE_ELSEWHERE : []),
        `types { } default_type ${quoted(sentType(mediaType))};`,
        `add_header Cache-Control ${REVALIDATED};`,
        ...linksOf(hosted),
      ]),
    ),
    ...PEOPLE_LOCATION,
    location(`^${base}(?:.*/)?article\\.jsonld$`, [
      `types { } default_type ${LINKED_DATA};`,
      `add_header Cache-Control ${REVALIDATED};`,
    ]),
    location(`^${base}(?:.*/)?[^/]+\\.(?:html|xml|json|txt)$`, [
      'charset utf-8;',
      `add_header Cache-Control ${REVALIDATED};`,
    ]),
  ].join('\n')}\n`;
}

const { header, value } = FOR_PEOPLE;

/** Another media type is a matter of another location; a status that nobody else uses leads there. */
const PEOPLE_ELSEWHERE = [
  'error_page 418 = @copydesk_people;',
  `if ($http_${header.toLowerCase().replaceAll('-', '_')} = ${value}) { return 418; }`,
  `add_header Vary ${header};`,
];

const PEOPLE_LOCATION = [
  'location @copydesk_people {',
  `  types { } default_type ${quoted(SHOWN)};`,
  `  add_header Cache-Control ${REVALIDATED};`,
  `  add_header Vary ${header};`,
  '}',
];

/**
 * The link "self" names the address that was asked for, without its query, where it is spelt as addresses are. A capture
 * with a name: one with a number would be percent-encoded once more.
 */
function linksOf({ url, hubs }: Hosted): string[] {
  if (hubs.length === 0) return [];
  const asked = quoted(`^(?<copydesk_path>${PLAIN_PATH})(?:\\?|$)`);
  const self = quoted(`<${new URL(url).origin}$copydesk_path>; rel="self"`);
  return [
    'set $copydesk_self "";',
    `if ($request_uri ~ ${asked}) { set $copydesk_self ${self}; }`,
    'add_header Link $copydesk_self;',
    ...hubs.map((hub) => `add_header Link ${quoted(linkValue(hub, 'hub'))};`),
  ];
}

function location(pattern: string, lines: string[]): string {
  return `location ~ ${quoted(pattern)} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** A text as one word of nginx's language, which takes `\` before quotes, and before itself, for none of the text. */
function quoted(text: string): string {
  return `'${text.replace(/\\(?=['\\]|$)|'/g, '\\$&')}'`;
}
