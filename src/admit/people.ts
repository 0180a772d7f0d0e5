import type { Author, Pointer, Written } from '../article.ts';
import { hintFor, nearestOf } from '../nearest.ts';
import type { Attachments } from './attachments.ts';
import { EMAIL, readDetails } from './people/details.ts';
import { type Named, type Reading, readName, reportSeveral } from './people/names.ts';
import { registeredById, registeredByName } from './people/registry.ts';
import { type Desk, eachOf, isMap, quoted, readText, report, wrongKind } from './shapes.ts';

/** What authors are read with: the language of the story, and the files beside it. */
export interface Surroundings {
  language: string;
  attachments: Attachments;
}

/** The authors of a story: names, ids of the registry, or maps; one name is one author. */
export function readAuthors(desk: Desk, written: Written | undefined, around: Surroundings): Author[] {
  return written === undefined || written === '' ? [] : readPeople(desk, '/author', written, around);
}

/** Others who had a part in the story, named as authors are. */
export function readPeople(desk: Desk, pointer: Pointer, written: Written, around: Surroundings): Author[] {
  const authors: Author[] = [];
  const named = new Company();
  for (const each of eachOf(written, pointer)) {
    const author = readAuthor(desk, each.pointer, each.value, around);
    if (!author) continue;
    if (named.has(author)) reportTwice(desk, each.pointer, author.name);
    else authors.push(named.add(author));
  }
  return authors;
}

/** Who is named already. Two of one name are two people where each has an id or a page of their own. */
class Company {
  readonly #names = new Map<string, Set<string>>();
  readonly #ids = new Set<string>();

  has(author: Author): boolean {
    if (author.id !== undefined && this.#ids.has(author.id)) return true;
    const known = this.#names.get(author.name);
    if (!known) return false;
    const identity = identityOf(author);
    return identity === '' || known.has('') || known.has(identity);
  }

  add(author: Author): Author {
    const known = this.#names.get(author.name) ?? new Set();
    if (author.id !== undefined) this.#ids.add(author.id);
    this.#names.set(author.name, known.add(identityOf(author)));
    return author;
  }
}

function identityOf({ id, url, sameAs }: Author): string {
  return id ?? url ?? sameAs?.[0] ?? '';
}

function reportTwice(desk: Desk, pointer: Pointer, name: string): void {
  report(desk, 'author-twice', pointer, {
    message: `"${name}" is named twice`,
    hint: 'Name each author once',
  });
}

function readAuthor(desk: Desk, pointer: Pointer, value: Written, around: Surroundings): Author | undefined {
  if (isMap(value)) return readAuthorMap(desk, pointer, value, around);
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'a name or a map with a name');
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const registered = registeredById(desk.publication, text);
  if (registered) return registered;
  if (looksLikeId(desk, text)) return reportUnknown(desk, pointer, text);
  if (EMAIL.test(text) || /^https?:/i.test(text)) return reportAddressAlone(desk, pointer, text);
  if (/\n/.test(value.trim())) reportSeveral(desk, pointer, text);
  const { name, ...email } = nameAndEmail(text);
  const named = readNamed(desk, pointer, name, { language: around.language });
  return named && ofRegistry(desk, pointer, { ...named, ...email });
}

/** A name of the registry is a name, whatever it looks like. */
function readNamed(desk: Desk, pointer: Pointer, name: string, reading: Reading): Named | undefined {
  const [registered] = registeredByName(desk.publication, name);
  if (!registered) return readName(desk, pointer, name, reading);
  return { type: reading.type ?? registered.type, name: registered.name };
}

/** `Ana Example <ana@news.example>` (RFC 5322) and `ana@news.example (Ana Example)` (RSS) are a name and an address. */
function nameAndEmail(text: string): Pick<Author, 'name' | 'email'> {
  const [, first = '', second = ''] = /^([^<>()]+?)\s*[<(]([^<>()]+)[>)]$/.exec(text) ?? [];
  if (EMAIL.test(second)) return { name: first, email: second };
  return EMAIL.test(first) ? { name: second, email: first } : { name: text };
}

/** Whoever has the name of one author of the registry is that author, unless a page or an address says otherwise. */
function ofRegistry(desk: Desk, pointer: Pointer, author: Author): Author {
  const [registered, ...others] = registeredByName(desk.publication, author.name);
  if (!registered || isSomebodyElse(author, [registered, ...others])) return author;
  if (others.length > 0) return reportAmbiguous(desk, pointer, author, [registered, ...others]);
  return { ...registered, ...author, type: registered.type };
}

function isSomebodyElse({ url, sameAs, email }: Author, registered: Author[]): boolean {
  if (url === undefined && sameAs === undefined && email === undefined) return false;
  return !registered.some(
    (each) =>
      (url !== undefined && each.url === url) ||
      (email !== undefined && each.email === email) ||
      sameAs?.some((page) => each.sameAs?.includes(page)),
  );
}

function reportAmbiguous(desk: Desk, pointer: Pointer, author: Author, registered: Author[]): Author {
  const ids = registered.map(({ id }) => id).join(' and ');
  report(desk, 'ambiguous-author', pointer, {
    message: `The configuration has ${registered.length} authors called "${author.name}": ${ids}`,
    hint: 'Write the id of the one who is meant',
  });
  return author;
}

function reportAddressAlone(desk: Desk, pointer: Pointer, text: string): undefined {
  return report(desk, 'author-without-name', pointer, {
    message: `${quoted(text)} is an address, and the author has no name`,
    hint: `Write the name, or a map with name and ${EMAIL.test(text) ? 'email' : 'url'}`,
  });
}

function readAuthorMap(
  desk: Desk,
  pointer: Pointer,
  map: { [key: string]: Written },
  around: Surroundings,
): Author | undefined {
  const details = readDetails(desk, pointer, map, around.attachments);
  const registered = map['id'] === undefined ? undefined : registeredAuthor(desk, pointer, map['id']);
  const text = map['name'] === undefined ? undefined : readText(desk, `${pointer}/name`, map['name']);
  if (text === undefined) return registered ? { ...registered, ...details } : withoutName(desk, pointer, map);
  const type = details.type ?? registered?.type;
  const named = readNamed(desk, `${pointer}/name`, text, { language: around.language, type });
  if (!named) return undefined;
  if (registered) return { ...registered, ...named, ...details };
  return ofRegistry(desk, pointer, { ...named, ...details });
}

function withoutName(desk: Desk, pointer: Pointer, map: { [key: string]: Written }): undefined {
  if (map['id'] !== undefined) return undefined;
  return report(desk, 'author-without-name', pointer, {
    message: 'An author has no name',
    hint: 'Give it as in "name: Ana Example"',
  });
}

function registeredAuthor(desk: Desk, pointer: Pointer, value: Written): Author | undefined {
  const id = readText(desk, `${pointer}/id`, value) ?? '';
  return registeredById(desk.publication, id) ?? reportUnknown(desk, `${pointer}/id`, id);
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
