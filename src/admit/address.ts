import {
  decoded,
  faultOfSlug,
  folderOf,
  folderOfPermalink,
  slugOfFile,
  slugOfText,
  urlOf,
} from '../addresses.ts';
import type { Article, Pointer, Publication, Section, Written } from '../article.ts';
import { dayOf, withoutDate } from '../dates.ts';
import type { NamedDraft } from '../naming.ts';
import { type Desk, quoted, readText, report } from './shapes.ts';

/** Where an article lives. */
export type Address = Pick<Article, 'url' | 'folder' | 'slug'>;

/** The page's address: from the article's own permalink, else from the configuration's pattern. */
export function readAddressOfArticle(
  desk: Desk,
  draft: NamedDraft,
  { datePublished, sections }: { datePublished: string | undefined; sections: Section[] },
): Address | undefined {
  const { site, permalink } = desk.publication;
  const slug = readSlug(desk, draft);
  if (slug === undefined) return undefined;
  const { url: written = '' } = draft.fields;
  if (written !== '') return readPermalink(desk, written, slug);
  if (datePublished === undefined) return undefined;
  const folder = folderOf(permalink, { ...dayOf(datePublished), slug, section: sections[0]?.slug ?? 'news' });
  return { url: urlOf(folder, site), folder, slug };
}

/** Stands in for the address of an article that has none, so that its story can be read all the same. */
export function provisionalAddress({ site }: Publication): Address {
  return { url: site.url, folder: '', slug: 'article' };
}

function readSlug(desk: Desk, draft: NamedDraft): string | undefined {
  const { slug: written } = draft.fields;
  const { articles } = desk.publication;
  if (written === undefined || written === '') {
    const { path } = draft.origin;
    const below = path.startsWith(`${articles}/`) ? path.slice(articles.length + 1) : path;
    return soundSlug(desk, '', slugOfFile(below, withoutDate));
  }
  const slug = readText(desk, '/slug', written)
    ?.normalize('NFC')
    .replace(/^\/+|\/+$/g, '');
  return slug === undefined ? undefined : soundSlug(desk, '/slug', slug);
}

function soundSlug(desk: Desk, pointer: Pointer, slug: string): string | undefined {
  const fault = faultOfSlug(slug);
  if (fault === undefined) return slug;
  const made = slugOfText(decoded(slug).replace(/\.[a-z]+$/i, ''));
  return report(desk, 'invalid-slug', pointer, {
    message: `The slug ${quoted(slug)} ${fault}`,
    hint: `Write letters, digits and dashes into "slug", as in "${faultOfSlug(made) ? `${made}-story` : made}"`,
  });
}

function readPermalink(desk: Desk, written: Written, slug: string): Address | undefined {
  const text = readText(desk, '/url', written);
  if (text === undefined) return undefined;
  const made = folderOfPermalink(text, desk.publication.site);
  if ('folder' in made) return { url: urlOf(made.folder, desk.publication.site), folder: made.folder, slug };
  return report(desk, 'invalid-permalink', '/url', {
    message: `The permalink ${quoted(text)} ${made.fault}`,
    hint: 'Write a path on this site that ends in "/", as in /specials/flood/',
  });
}
