import { withoutAbsent } from '../../absent.ts';
import type { Author, Image, Pointer, Written } from '../../article.ts';
import { isPrefix } from '../../byline.ts';
import { readLanguage } from '../../language.ts';
import type { Attachments } from '../attachments.ts';
import { readImage } from '../pictures.ts';
import {
  type Desk,
  eachOf,
  quoted,
  readAddress,
  readList,
  readMap,
  readText,
  readWord,
  report,
} from '../shapes.ts';

/** What a map says of an author besides the name. */
export function readDetails(
  desk: Desk,
  pointer: Pointer,
  map: { [key: string]: Written },
  attachments: Attachments,
): Partial<Author> {
  const base = desk.publication.site.url;
  const read = readMap(desk, pointer, map);
  const jobTitle = read('jobTitle', readText);
  const isTitle = jobTitle !== undefined && isPrefix(jobTitle);
  return withoutAbsent<Author>({
    type: read('type', (_, at, value) =>
      readWord(desk, at, value, { words: ['Person', 'Organization'] as const, synonyms: TYPE_SYNONYMS }),
    ),
    honorificPrefix: read('honorificPrefix', readText) ?? (isTitle ? jobTitle : undefined),
    honorificSuffix: read('honorificSuffix', readText),
    jobTitle: isTitle ? undefined : jobTitle,
    affiliation: read('affiliation', readText),
    url: read('url', (_, at, value) => readAddress(desk, at, value, base)),
    sameAs: read('sameAs', readSameAs),
    email: read('email', readEmail),
    description: read('description', readText),
    image: withoutCaption(read('image', (_, at, value) => readImage(desk, at, value, attachments))),
    knowsAbout: read('knowsAbout', (_, at, value) => readSome(desk, at, value)),
    knowsLanguage: read('knowsLanguage', readLanguages),
  });
}

/** The name stands beside a portrait, and says who is on it. */
function withoutCaption(portrait: Image | undefined): Image | undefined {
  if (!portrait) return undefined;
  const { caption, ...rest } = portrait;
  return rest;
}

function readSome(desk: Desk, pointer: Pointer, value: Written): string[] | undefined {
  const list = readList(desk, pointer, value, { separator: /[,，、]/ });
  return list && list.length > 0 ? list : undefined;
}

/** The languages that somebody works in, as tags or as comma-separated tags. */
function readLanguages(desk: Desk, pointer: Pointer, value: Written): string[] | undefined {
  const tags = (readSome(desk, pointer, value) ?? []).flatMap((text) => readTag(desk, pointer, text) ?? []);
  return tags.length > 0 ? [...new Set(tags)] : undefined;
}

function readTag(desk: Desk, pointer: Pointer, text: string): string | undefined {
  const reading = readLanguage(text);
  if (reading.kind === 'language') return reading.value;
  return report(desk, 'unknown-language', pointer, {
    message: `${reading.message}; the author is published without it`,
    hint: reading.hint,
  });
}

function readSameAs(desk: Desk, pointer: Pointer, value: Written): string[] | undefined {
  const addresses = eachOf(value, pointer).flatMap(
    (each) => readAddress(desk, each.pointer, each.value, desk.publication.site.url) ?? [],
  );
  return addresses.length > 0 ? addresses : undefined;
}

/** The form that the schemas of the outputs ask for too. */
export const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

function readEmail(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const email = readText(desk, pointer, value)?.replace(/^mailto:/i, '');
  if (email === undefined || EMAIL.test(email)) return email;
  return report(desk, 'invalid-email', pointer, {
    message: `${quoted(email)} is not an e-mail address`,
    hint: 'Write the address alone, as in ana@news.example',
  });
}

const TYPE_SYNONYMS = new Map<string, Author['type']>(
  Object.entries({
    human: 'Person',
    agency: 'Organization',
    company: 'Organization',
    group: 'Organization',
    organisation: 'Organization',
    newsmediaorganization: 'Organization',
  }),
);
