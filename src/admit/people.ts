import { withoutAbsent } from '../absent.ts';
import type { Author, Pointer, Written } from '../article.ts';
import { organizationNamed } from '../byline.ts';
import type { Wording } from '../diagnostic.ts';
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
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const registered = authorById(desk, text);
  if (registered) return registered;
  if (looksLikeId(desk, text)) return reportUnknown(desk, pointer, text);
  if (EMAIL.test(text) || /^https?:/i.test(text)) return reportAddressAlone(desk, pointer, text);
  if (/\n/.test(value.trim())) reportSeveral(desk, pointer, text);
  return named(desk, pointer, { type: typeOf(desk, text), ...nameAndEmail(text) });
}

/** `Ana Example <ana@news.example>` (RFC 5322) and `ana@news.example (Ana Example)` (RSS) are a name and an address. */
function nameAndEmail(text: string): Pick<Author, 'name' | 'email'> {
  const [, first = '', second = ''] = /^([^<>()]+?)\s*[<(]([^<>()]+)[>)]$/.exec(text) ?? [];
  if (EMAIL.test(second)) return { name: first, email: second };
  return EMAIL.test(first) ? { name: second, email: first } : { name: text };
}

/** The publication itself, agencies and desks are no persons. */
function typeOf({ publication: { site, publisher } }: Desk, name: string): Author['type'] {
  const isOurs = [site.name, publisher.name].some((each) => each.toLowerCase() === name.toLowerCase());
  return isOurs || organizationNamed(name) !== undefined ? 'Organization' : 'Person';
}

function reportAddressAlone(desk: Desk, pointer: Pointer, text: string): undefined {
  return report(desk, 'author-without-name', pointer, {
    message: `${quoted(text)} is an address, and the author has no name`,
    hint: `Write the name, or a map with name and ${EMAIL.test(text) ? 'email' : 'url'}`,
  });
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

/** One word in lower case that is nearly an id of the registry is a misspelt id, not somebody's name. */
function looksLikeId({ publication }: Desk, name: string): boolean {
  const ids = Object.keys(publication.authors);
  if (ids.some((id) => id.toLowerCase() === name.toLowerCase())) return true;
  return /^@?[\p{Ll}\d_.-]+$/u.test(name) && nearestOf(name, ids) !== undefined;
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

/** What a map says of an author besides the name. */
function readDetails(desk: Desk, pointer: Pointer, map: { [key: string]: Written }): Partial<Author> {
  const base = desk.publication.site.url;
  const read = readMap(desk, pointer, map);
  const details = {
    type: read('type', (_, at, value) =>
      readWord(desk, at, value, { words: ['Person', 'Organization'] as const, synonyms: TYPE_SYNONYMS }),
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

const INTRODUCTION = /^((posted|written|words|text|story|report|reported|reporting) )?by\s*:?\s+(?=\S)/i;
const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame)\.?\s+/i;
const SEVERAL = /\s(and|und)\s|[&;+/|]/i;
const COMMA_BETWEEN_NAMES =
  /^(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’.-]*(,\s*(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’.-]*)+$/u;

const JOB =
  /^(?<name>[^,(|]+?)\s*[,(|]\s*(?<job>[^,]*\b(?:analyst|chief|columnist|correspondent|critic|director|editor|journalist|photographer|producer|reporter|writer)\b[^,)]*)\)?$/i;
const MARKUP = /<[^>]*>|\]\(|\*|__/;
/** What content systems and desks write where nobody is named. */
const NOBODY =
  /^(@\S+|admin|administrator|author|editor|guest|unknown|user|webmaster|(?:(?:our|special|staff|own|a) )+(?:reporter|writer|correspondent))$/i;

/** An author whose name is looked at: it stays as written, and what is odd about it is reported. */
function named(desk: Desk, pointer: Pointer, author: Author): Author {
  if (author.type === 'Organization') return author;
  const more = whatMore(author.name);
  if (more) report(desk, 'author-name-not-plain', pointer, more);
  if (isSeveral(author.name)) reportSeveral(desk, pointer, author.name);
  return author;
}

function isSeveral(name: string): boolean {
  if (JOB.test(name) || MARKUP.test(name)) return false;
  if (SEVERAL.test(name) || COMMA_BETWEEN_NAMES.test(name)) return true;
  const parts = name.split(/\s*,\s*/);
  return parts.length > 1 && parts.every(organizationNamed);
}

/** What a name holds besides the name, or instead of one. */
function whatMore(name: string): Wording | undefined {
  if (NOBODY.test(name)) {
    return {
      message: `${quoted(name)} is not a name`,
      hint: 'Name the author, or leave the field out: then the publication signs',
    };
  }
  const message = `The name ${quoted(name)} holds more than the name`;
  const { name: person, job } = JOB.exec(name)?.groups ?? {};
  if (person) return { message, hint: `Write { name: ${person}, jobTitle: ${job} }` };
  if (MARKUP.test(name))
    return { message, hint: 'Write the name without markup; an address goes into "url"' };
  const plain = name.replace(INTRODUCTION, '').replace(HONORIFIC, '');
  return plain === name ? undefined : { message, hint: `Write ${quoted(plain)}` };
}

function reportSeveral(desk: Desk, pointer: Pointer, name: string): void {
  report(desk, 'author-holds-several', pointer, {
    message: `${quoted(name)} is published as one author, but looks like several`,
    hint: 'Write a list, one name an item; for a desk or an agency give a map with type: Organization',
  });
}
