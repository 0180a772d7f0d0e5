import slugify from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';
import type { Publication, Site } from './article.ts';

/** The parts that a permalink pattern may have. */
export interface PermalinkParts {
  year: string;
  month: string;
  day: string;
  slug: string;
  section: string;
}

const PARTS = ['year', 'month', 'day', 'slug', 'section'] as const;

/** File systems take names of 255 bytes; the rest is for the names of temporary files. */
const LONGEST_NAME = 200;

/** What a slug must not be, in the order in which a person would mend it. */
const SLUG_FAULTS: { isIt: (slug: string) => boolean; fault: string }[] = [
  { isIt: (slug) => slug === '', fault: 'is empty' },
  { isIt: (slug) => /^\.+$/.test(slug), fault: 'names a folder above' },
  { isIt: (slug) => /[/\\]/.test(slug), fault: 'holds a slash' },
  { isIt: (slug) => slug.startsWith('.'), fault: 'begins with a dot: the files would be hidden' },
  { isIt: (slug) => slug.endsWith('.'), fault: 'ends with a dot, which Windows drops' },
  {
    isIt: (slug) => /[\u0000-\u0020\u007f-\u00a0<>"|?*:#%&{}^`[\]]/.test(slug),
    fault: 'holds a blank or a character that an address cannot have',
  },
  // Joiners make letters and emoji; all other format characters are only invisible.
  { isIt: (slug) => /(?![\u200c\u200d])\p{Cf}/u.test(slug), fault: 'holds a character that nobody can see' },
  {
    isIt: (slug) => /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i.test(slug),
    fault: 'is a name that Windows keeps for itself',
  },
  {
    isIt: (slug) => /\.(html?|xml|json|jsonld|txt|php|aspx?)$/i.test(slug),
    fault: 'names a file, but an article is a folder',
  },
  { isIt: (slug) => bytesOf(slug) > LONGEST_NAME, fault: `is longer than ${LONGEST_NAME} bytes of UTF-8` },
];

/** Why a text cannot be a part of an address or a path; nothing where it can. */
export function faultOfSlug(slug: string): string | undefined {
  return SLUG_FAULTS.find(({ isIt }) => isIt(slug))?.fault;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The slug that a file's name gives: without date and extension; `index` takes the folder's name. */
export function slugOfFile(path: string, withoutDate: (name: string) => string): string {
  const parts = path.split('/');
  const name = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  const chosen = name.toLowerCase() === 'index' && parts.length > 1 ? (parts.at(-2) ?? name) : name;
  return slugOfText(withoutDate(chosen));
}

/** Letters and digits of every script stay, all between them becomes one dash. */
export function slugOfText(text: string): string {
  return wordsOf(text) || 'untitled';
}

/** A slug of what can be said in words; empty where nothing can, as of `!!!`. */
function wordsOf(text: string): string {
  const kept = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}_.~]+/gu, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
  return shortened(kept) || slugify(anyAscii(text));
}

/** As much of a slug as a file system takes, in whole characters and, where there are dashes, whole words. */
function shortened(slug: string): string {
  if (bytesOf(slug) <= LONGEST_NAME) return slug;
  let kept = slug.slice(0, LONGEST_NAME);
  while (bytesOf(kept) > LONGEST_NAME) kept = kept.slice(0, -1);
  return kept.replace(/[\ud800-\udbff]$/, '').replace(/-[^-]*$/, '');
}

/** The pattern's unknown parts, such as `{categories}`. */
export function unknownPartsOf(pattern: string): string[] {
  const parts = [...pattern.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  return parts.filter((part) => !PARTS.some((known) => known === part));
}

/** The folder that a pattern gives: without a slash at the beginning, with one at the end, empty for the root. */
export function folderOf(pattern: string, parts: PermalinkParts): string {
  const filled = PARTS.reduce((path, part) => path.replaceAll(`{${part}}`, parts[part]), pattern);
  return filled
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/{2,}/g, '/')
    .concat('/')
    .replace(/^\/$/, '');
}

/** The folder of a permalink that the author wrote, or why it cannot be one. */
export function folderOfPermalink(written: string, site: Site): { folder: string } | { fault: string } {
  const path = pathUnderSite(written, site);
  if (path === undefined) return { fault: `is not under ${site.url}` };
  if (/[?#]/.test(path)) return { fault: 'holds a query or a fragment' };
  if (/\.[a-z]{2,5}$/i.test(path))
    return { fault: 'names a file: an article is a folder, with a path that ends in "/"' };
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const faulty = segments.find((segment) => faultOfSlug(segment) !== undefined);
  if (faulty !== undefined) return { fault: `has a part "${faulty}" that ${faultOfSlug(faulty)}` };
  return { folder: segments.map((segment) => `${segment.normalize('NFC')}/`).join('') };
}

function pathUnderSite(written: string, site: Site): string | undefined {
  if (written.startsWith(site.url)) return written.slice(site.url.length);
  return written.startsWith('/') && !written.startsWith('//') ? written.slice(1) : undefined;
}

/** A part of an address without its percent signs, as far as they can be read. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The absolute, percent-encoded address of a folder or file of the output. */
export function urlOf(path: string, site: Site): string {
  return site.url + path.split('/').map(encodeURIComponent).join('/');
}

/** The site's address, from the address of one of its pages and the page's folder. */
export function siteUrlOf({ url, folder }: { url: string; folder: string }): string {
  const path = folder.split('/').map(encodeURIComponent).join('/');
  return url.slice(0, url.length - path.length);
}

/** Does a text begin like a web address, but without all of `https://`? */
export function isBrokenAddress(text: string): boolean {
  return /^https?(?::(?!\/\/)|\/\/)/i.test(text);
}

/** Does a text begin with the name of a host, as in `www.news.example/ferry`? Files such as `page.html` do not. */
export function beginsWithHost(text: string): boolean {
  const [host = ''] = text.split(/[/?#:]/, 1);
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(host) && !/\.(?:html?|php|aspx?)$/i.test(host);
}

/** A web address as RFC 3986 has it: what browsers let stand although it may not, is percent-encoded. */
export function uriOf({ href }: URL): string {
  const [, authority = '', rest = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(.*)$/is.exec(href) ?? [];
  const encoded = rest.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/gi, encodeURIComponent);
  const [before = '', ...fragments] = encoded.split('#');
  return authority + before + (fragments.length > 0 ? `#${fragments.join('%23')}` : '');
}

/** Does an address hold a user's name or password? https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 and 7.5 */
export function holdsCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** What is said of such an address. It does not repeat the password: logs are read by many. */
export const TELLS_PASSWORD = {
  message: "The address holds a user's name or password, which every page and feed would tell",
  hint: 'Write the address without what stands before the "@", and change the password if others have seen it',
};

/** An id as the absolute IRI that feeds demand: itself where it is one, else a `tag:` URI (RFC 4151). */
export function iriOfId(id: string, site: Site): string {
  if (/^https?:\/\//i.test(id) && URL.canParse(id) && isUri(new URL(id).href)) return new URL(id).href;
  if (IRI_FORMS.some((form) => form.test(id)) && isUri(id)) return id;
  return `tag:${new URL(site.url).hostname},${site.tagYear}:${encodeURIComponent(id.normalize('NFC'))}`;
}

/** What ids besides web addresses may be: `tag:` (RFC 4151) and `urn:` (RFC 8141). */
const IRI_FORMS = [/^tag:[\w.-]+(@[\w.-]+)?,\d{4}(-\d{2}(-\d{2})?)?:./i, /^urn:[a-z0-9][a-z0-9-]{0,31}:./i];

/** Holds only what RFC 3986 lets stand in a URI, each percent sign before two hexadecimal digits. */
function isUri(text: string): boolean {
  return /^(?:[\w\-.~:/?#@!$&'()*+,;=[\]]|%[0-9a-f]{2})+$/i.test(text);
}

/** Address of the folder of a section. */
export function sectionFolder(slug: string): string {
  return `sections/${slug}/`;
}

/** The slug of a keyword: `C`, `C++` and `C#` are three of them. Empty where none tells it from others, as of `!!!`. */
export function slugOfTag(keyword: string): string {
  const slug = tagSlugs.get(keyword) ?? makeTagSlug(keyword);
  tagSlugs.set(keyword, slug);
  return slug;
}

/** The slugs so far: most keywords are those of many stories. */
const tagSlugs = new Map<string, string>();

function makeTagSlug(keyword: string): string {
  const slug = wordsOf(keyword.replaceAll('+', ' plus ').replace(/(?<=\S)#/g, ' sharp '));
  return slug === '' ? '' : safeSlug(slug);
}

/** A slug that can be a part of an address and a path, near to the one that may not. */
export function safeSlug(slug: string): string {
  if (faultOfSlug(slug) === undefined) return slug;
  return `${slugOfText(slug).replaceAll('.', '-')}-0`;
}

/** Folder of the page and the feeds of what live blogs report. */
export const LIVE_FOLDER = 'live/';

/** Folder of the page that lists the authors, and of their own pages below it. */
export const AUTHORS_FOLDER = 'authors/';

/** Folder of the page and the feeds of an author of the registry. */
export function authorFolder(id: string): string {
  return `${AUTHORS_FOLDER}${safeSlug(id)}/`;
}

/** The slug and name of a section: the declared one of that slug or name, else one made from the name. */
export function sectionNamed(
  name: string,
  publication: Publication,
): { slug: string; name: string; isDeclared: boolean } {
  const wanted = name.toLowerCase();
  for (const [slug, section] of Object.entries(publication.sections)) {
    if (slug.toLowerCase() === wanted || section.name.toLowerCase() === wanted) {
      return { slug, name: section.name, isDeclared: true };
    }
  }
  return { slug: slugOfText(name), name, isDeclared: Object.keys(publication.sections).length === 0 };
}

/** Gives out the ids of places on a page that are told apart by their moments: `update-2026-03-09-1405`, each once. */
export function anchors(name: string): (moment: string) => string {
  const given = new Map<string, number>();
  return (moment) => {
    const time = moment.slice(11, 19);
    const clock = time === '00:00:00' ? '' : `-${time.replaceAll(':', '').replace(/00$/, '')}`;
    const anchor = `${name}-${moment.slice(0, 10)}${clock}`;
    const count = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  };
}

/** The id of a place on a page, from its address. */
export function fragmentOf(url: string): string {
  return url.slice(url.indexOf('#') + 1);
}
