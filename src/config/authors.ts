import { withoutAbsent } from '../absent.ts';
import { authorFolder, uriOf, urlOf } from '../addresses.ts';
import type { Author } from '../article.ts';
import { isOutlet, type NameContext, partsOf, plainGroup, sortOf } from '../byline.ts';
import type { Configuration } from '../generated/configuration.ts';
import { readLanguage } from '../language.ts';
import { type PictureFolder, pictureAt } from './picture.ts';

type WrittenAuthor = NonNullable<Configuration['authors']>[string];

/** The registry of authors, by their ids: names parted, addresses absolute, portraits measured. */
export function authorsOf(
  { authors = {} }: Configuration,
  context: NameContext,
  folder: PictureFolder,
): Record<string, Author> {
  const entries = Object.entries(authors).map(
    ([id, written]) => [id, authorOf(id, written, context, folder)] as const,
  );
  return Object.fromEntries(entries);
}

/** An author without a page elsewhere has the one that is published here. */
function authorOf(id: string, written: WrittenAuthor, context: NameContext, folder: PictureFolder): Author {
  const { site } = folder;
  const { url, image, knowsLanguage, sameAs, knowsAbout, type, name, ...texts } = written;
  return {
    ...registeredName(written, context),
    id,
    ...texts,
    url: url === undefined ? urlOf(authorFolder(id), site) : uriOf(new URL(url, site.url)),
    ...withoutAbsent<Author>({
      image: image === undefined ? undefined : pictureAt(image, folder),
      sameAs: unlessEmpty(sameAs?.map((each) => uriOf(new URL(each)))),
      knowsAbout: unlessEmpty(knowsAbout),
      knowsLanguage: unlessEmpty(knowsLanguage?.flatMap(tagOf)),
    }),
  };
}

/** The name of an author of the registry, with its type: desks and agencies are no persons, whoever forgot to say so. */
export function registeredName(
  { type, name }: WrittenAuthor,
  context: NameContext,
): Pick<Author, 'type' | 'name'> & Partial<Author> {
  if (type === 'Organization') return { type, name };
  const parts = partsOf(name, context);
  const isGroup = isOutlet(parts.name, context) || isSure(parts.name);
  return type === undefined && isGroup
    ? { type: 'Organization', name: plainGroup(parts.name) }
    : { type: 'Person', ...parts };
}

function isSure(name: string): boolean {
  const sort = sortOf(name);
  return sort !== undefined && !sort.startsWith('perhaps');
}

function tagOf(written: string): string[] {
  const reading = readLanguage(written);
  return reading.kind === 'language' ? [reading.value] : [];
}

function unlessEmpty<Item>(list: Item[] | undefined): Item[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
