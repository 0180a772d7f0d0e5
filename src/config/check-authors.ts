import { authorFolder } from '../addresses.ts';
import { doubtOf, isSeveral, partsOf, sortOf } from '../byline.ts';
import type { Configuration } from '../generated/configuration.ts';
import { readLanguage } from '../language.ts';
import { defaults } from './defaults.ts';
import type { Fault } from './fault.ts';

type WrittenAuthor = NonNullable<Configuration['authors']>[string];

/** The names of the registry hold the names only, as those in articles do. */
export function authorNames(configuration: Configuration): Fault[] {
  const { site, publisher } = configuration;
  const context = {
    language: site.language ?? defaults.language,
    outlets: [site.name, publisher?.name ?? site.name],
  };
  return eachAuthor(configuration).flatMap(([pointer, { type, name }]) => {
    if (type === 'Organization') return [];
    const rule = 'author-name-not-plain' as const;
    const parts = partsOf(name, context);
    if (parts.name !== name && sortOf(parts.name) === undefined)
      return [partedName(pointer, name, parts.name)];
    const sort = sortOf(name);
    if (sort === 'nameless' || sort === 'nobody') return [nameOfNobody(pointer, name)];
    if (type === undefined && sort?.startsWith('perhaps')) return [unclearType(pointer, name)];
    if (isSeveral(name)) return [severalNames(pointer, name)];
    const doubt = doubtOf(name);
    return doubt ? [{ pointer: `${pointer}/name`, rule, ...doubt }] : [];
  });
}

function partedName(pointer: string, name: string, person: string): Fault {
  return {
    pointer: `${pointer}/name`,
    rule: 'author-name-not-plain',
    message: `The name "${name}" holds more than the name "${person}"`,
    hint: 'Write what stands around it into honorificPrefix, honorificSuffix, jobTitle or affiliation',
  };
}

function nameOfNobody(pointer: string, name: string): Fault {
  return {
    pointer: `${pointer}/name`,
    rule: 'author-name-not-plain',
    message: `"${name}" is not a name`,
    hint: 'Name the author, or the desk or agency with "type": "Organization"',
  };
}

function unclearType(pointer: string, name: string): Fault {
  return {
    pointer: `${pointer}/name`,
    rule: 'author-type-unclear',
    message: `"${name}" is published as a person, and may be an organisation's name`,
    hint: 'Add "type": "Organization" or "type": "Person"',
  };
}

function severalNames(pointer: string, name: string): Fault {
  return {
    pointer: `${pointer}/name`,
    rule: 'author-holds-several',
    message: `"${name}" is published as one author, but looks like several`,
    hint: 'Give each of them an entry with an id of their own',
  };
}

/** Pages of authors lie side by side, on disks that know no difference of case too. */
export function authorPages(configuration: Configuration): Fault[] {
  const owners = new Map<string, string>();
  return Object.keys(configuration.authors ?? {}).flatMap((id) => {
    const folder = authorFolder(id);
    const folded = folder.normalize('NFC').toLowerCase();
    const owner = owners.get(folded);
    if (owner === undefined) owners.set(folded, id);
    if (owner === undefined) return [];
    const message = `The authors "${owner}" and "${id}" would have one page, /${folder}`;
    return [{ pointer: pointerOf(id), message, hint: 'Give one of them another id' }];
  });
}

/** The languages that authors know exist, and are written as tags (BCP 47). */
export function authorLanguages(configuration: Configuration): Fault[] {
  return eachAuthor(configuration).flatMap(([pointer, { knowsLanguage = [] }]) =>
    knowsLanguage.flatMap((tag, index) => {
      const reading = readLanguage(tag);
      if (reading.kind === 'language') return [];
      return [{ pointer: `${pointer}/knowsLanguage/${index}`, message: reading.message, hint: reading.hint }];
    }),
  );
}

function eachAuthor({ authors = {} }: Configuration): [string, WrittenAuthor][] {
  return Object.entries(authors).map(([id, author]) => [pointerOf(id), author]);
}

function pointerOf(id: string): string {
  return `/authors/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
