import type { Author, Pointer, Publication } from '../../article.ts';
import { type Assessment, assess, type NameContext, type NameParts, plainGroup } from '../../byline.ts';
import { type Desk, quoted, report } from '../shapes.ts';

/** What a name says of an author: always a name and a type, and what was written around it. */
export type Named = NameParts & Pick<Author, 'type'>;

/** How a name is read: the language of the story, and the type where it was written. */
export interface Reading {
  language: string;
  type?: Author['type'] | undefined;
}

/** Reads a name as it was written; what is odd about it is reported. Nothing where it names nobody. */
export function readName(desk: Desk, pointer: Pointer, text: string, reading: Reading): Named | undefined {
  if (reading.type === 'Organization') return { type: 'Organization', name: text };
  const assessment = assess(text, contextOf(desk.publication, reading.language));
  const { parts, sort } = assessment;
  if (sort === 'nobody') return reportNobody(desk, pointer, text);
  if (sort === undefined || reading.type === 'Person') return readPerson(desk, pointer, text, assessment);
  if (sort === 'nameless') reportNameless(desk, pointer, text);
  if (sort.startsWith('perhaps')) reportUnclear(desk, pointer, text);
  return { type: 'Organization', name: plainGroup(parts.name) };
}

/** What tells names from what stands around them, for each language of a publication. */
const contexts = new WeakMap<Publication, Map<string, NameContext>>();

function contextOf(publication: Publication, language: string): NameContext {
  const known = contexts.get(publication) ?? new Map<string, NameContext>();
  contexts.set(publication, known);
  const { site, publisher } = publication;
  const context = known.get(language) ?? { language, outlets: [site.name, publisher.name] };
  known.set(language, context);
  return context;
}

function readPerson(
  desk: Desk,
  pointer: Pointer,
  text: string,
  { parts, isSeveral, doubt }: Assessment,
): Named {
  if (parts.name !== text) reportParts(desk, pointer, text, parts);
  if (isSeveral) reportSeveral(desk, pointer, parts.name);
  else if (doubt) report(desk, 'author-name-not-plain', pointer, doubt);
  return { type: 'Person', ...parts };
}

function reportParts(desk: Desk, pointer: Pointer, text: string, { name, ...around }: NameParts): void {
  const taken = Object.entries(around).map(([property, value]) => `${quoted(value)} as ${property}`);
  report(desk, 'author-name-not-plain', pointer, {
    message: `Of ${quoted(text)}, ${[`${quoted(name)} is published as the name`, ...taken].join(', ')}`,
    hint: `Write ${printed({ name, ...around })}`,
    severity: 'info',
  });
}

/** As it would stand in front matter. */
function printed(parts: NameParts): string {
  const entries = Object.entries(parts);
  if (entries.length === 1) return quoted(parts.name);
  return `{ ${entries.map(([property, value]) => `${property}: ${JSON.stringify(value)}`).join(', ')} }`;
}

export function reportSeveral(desk: Desk, pointer: Pointer, name: string): void {
  report(desk, 'author-holds-several', pointer, {
    message: `${quoted(name)} is published as one author, but looks like several`,
    hint: 'Write a list, one name an item; for a desk or an agency give a map with type: Organization',
  });
}

const LEAVE_OUT = 'Name the author, or leave the field out: then the publication signs';

function reportNobody(desk: Desk, pointer: Pointer, text: string): undefined {
  return report(desk, 'author-name-not-plain', pointer, {
    message: `${quoted(text)} names nobody, and is not published`,
    hint: LEAVE_OUT,
  });
}

function reportNameless(desk: Desk, pointer: Pointer, text: string): void {
  report(desk, 'author-name-not-plain', pointer, {
    message: `${quoted(text)} is not a name: it is published as an organisation's, not a person's`,
    hint: LEAVE_OUT,
  });
}

function reportUnclear(desk: Desk, pointer: Pointer, text: string): void {
  report(desk, 'author-type-unclear', pointer, {
    message: `${quoted(text)} is published as an organisation, and may be a person's name`,
    hint: `Write { name: ${text}, type: Organization }, or type: Person`,
  });
}
