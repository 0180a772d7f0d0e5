import { withoutAbsent } from '../absent.ts';
import type { Author, Pointer, Written } from '../article.ts';
import { hintFor, nearestOf } from '../nearest.ts';
import {
  type Desk,
  eachOf,
  isMap,
  quoted,
  readAddress,
  readMap,
  readText,
  readWord,
  report,
  wrongKind,
} from './shapes.ts';

/** The authors of a story: names, ids of the registry, or maps; one name is one author. */
export function readAuthors(desk: Desk, pointer: Pointer, value: Written): Author[] {
  const authors = new Map<string, Author>();
  for (const each of eachOf(value, pointer)) {
    const author = readAuthor(desk, each.pointer, each.value);
    if (author && authors.has(author.name)) reportTwice(desk, each.pointer, author.name);
    else if (author) authors.set(author.name, author);
  }
  return [...authors.values()];
}

function reportTwice(desk: Desk, pointer: Pointer, name: string): void {
  report(desk, 'author-twice', pointer, {
    message: `"${name}" is named twice`,
    hint: 'Name each author once',
  });
}

function readAuthor(desk: Desk, pointer: Pointer, value: Written): Author | undefined {
  if (isMap(value)) return readAuthorMap(desk, pointer, value);
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'a name or a map with a name');
  const name = readText(desk, pointer, value);
  if (name === undefined) return undefined;
  const registered = authorById(desk, name);
  if (registered) return registered;
  if (looksLikeId(desk, name)) return reportUnknown(desk, pointer, name);
  return named(desk, pointer, { type: 'Person', name });
}

function readAuthorMap(desk: Desk, pointer: Pointer, map: { [key: string]: Written }): Author | undefined {
  const registered = map['id'] === undefined ? undefined : registeredAuthor(desk, pointer, map['id']);
  const name = map['name'] === undefined ? registered?.name : readText(desk, `${pointer}/name`, map['name']);
  if (name === undefined) {
    if (map['id'] !== undefined) return undefined;
    return report(desk, 'author-without-name', pointer, {
      message: 'An author has no name',
      hint: 'Give it as in "name: Ana Example"',
    });
  }
  const details = readDetails(desk, pointer, map);
  return named(desk, pointer, { ...(registered ?? { type: 'Person' }), ...details, name });
}

function registeredAuthor(desk: Desk, pointer: Pointer, value: Written): Author | undefined {
  const id = readText(desk, `${pointer}/id`, value) ?? '';
  return authorById(desk, id) ?? reportUnknown(desk, `${pointer}/id`, id);
}

/** One word that is nearly an id of the registry is a misspelt id, not somebody's name. */
function looksLikeId({ publication }: Desk, name: string): boolean {
  return !/\s/.test(name) && nearestOf(name, Object.keys(publication.authors)) !== undefined;
}

function reportUnknown(desk: Desk, pointer: Pointer, id: string): undefined {
  const known = Object.keys(desk.publication.authors);
  const list =
    known.length > 0 ? `The ids are ${known.join(', ')}` : 'Declare "authors" in the configuration';
  return report(desk, 'unknown-author', pointer, {
    message: `The configuration has no author "${id}"`,
    hint: hintFor(id, known).hint ?? list,
  });
}

/** An author of the registry; ids come from articles, so only the registry's own will do. */
function authorById({ publication }: Desk, id: string): Author | undefined {
  return Object.hasOwn(publication.authors, id) ? publication.authors[id] : undefined;
}

/** What a map says of an author besides the name; used for the registry in the configuration too. */
export function readDetails(desk: Desk, pointer: Pointer, map: { [key: string]: Written }): Partial<Author> {
  const base = desk.publication.site.url;
  const read = readMap(desk, pointer, map);
  const details = {
    type: read('type', (_, at, value) =>
      readWord(desk, at, value, { words: ['Person', 'Organization'] as const }),
    ),
    url: read('url', (_, at, value) => readAddress(desk, at, value, base)),
    sameAs: read('sameAs', readSameAs),
    email: read('email', readEmail),
    jobTitle: read('jobTitle', readText),
  };
  return withoutAbsent<Author>(details);
}

function readSameAs(desk: Desk, pointer: Pointer, value: Written): string[] | undefined {
  const addresses = eachOf(value, pointer).flatMap(
    (each) => readAddress(desk, each.pointer, each.value, desk.publication.site.url) ?? [],
  );
  return addresses.length > 0 ? addresses : undefined;
}

/** The form that the schemas of the outputs ask for too. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

function readEmail(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const email = readText(desk, pointer, value)?.replace(/^mailto:/i, '');
  if (email === undefined || EMAIL.test(email)) return email;
  return report(desk, 'invalid-email', pointer, {
    message: `${quoted(email)} is not an e-mail address`,
    hint: 'Write the address alone, as in ana@news.example',
  });
}

const INTRODUCTION = /^((posted|written|words|text|reported) )?by\s*:?\s+(?=\S)/i;
const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame)\.?\s+/i;
const SEVERAL = /\s(and|und)\s|[&;+/]/i;
const COMMA_BETWEEN_NAMES =
  /^(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’.-]*(,\s*(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’.-]*)+$/u;

/** An author whose name is looked at: it stays as written, and what is odd about it is reported. */
function named(desk: Desk, pointer: Pointer, author: Author): Author {
  if (author.type === 'Organization') return author;
  if (INTRODUCTION.test(author.name) || HONORIFIC.test(author.name)) {
    report(desk, 'author-name-not-plain', pointer, {
      message: `The name ${quoted(author.name)} holds more than the name`,
      hint: `Write ${quoted(author.name.replace(INTRODUCTION, '').replace(HONORIFIC, ''))}`,
    });
  }
  if (SEVERAL.test(author.name) || COMMA_BETWEEN_NAMES.test(author.name)) {
    report(desk, 'author-holds-several', pointer, {
      message: `${quoted(author.name)} is published as one author, but looks like several`,
      hint: 'Write a list, one name an item; for a desk or an agency give a map with type: Organization',
    });
  }
  return author;
}
