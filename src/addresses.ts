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

/** Why a text cannot be a part of an address or a path; nothing where it can. */
export function faultOfSlug(slug: string): string | undefined {
  if (slug === '') return 'is empty';
  if (/^\.+$/.test(slug)) return 'names a folder above';
  if (/[/\\]/.test(slug)) return 'holds a slash';
  if (slug.startsWith('.')) return 'begins with a dot: the files would be hidden';
  if (/[\u0000-\u0020\u007f-\u00a0<>"|?*:#%&{}^`[\]]/.test(slug))
    return 'holds a blank or a character that an address cannot have';
  if (slug.length > 200) return 'is longer than 200 characters';
  return undefined;
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
  const kept = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}_.~]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return kept || slugify(anyAscii(text)) || 'untitled';
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

function decoded(segment: string): string {
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
