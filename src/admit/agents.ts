import { withoutAbsent } from '../absent.ts';
import type { Author, Pointer, StoryFacts, Written } from '../article.ts';
import { registeredById, registeredByName } from './people/registry.ts';
import { readPeople, type Surroundings } from './people.ts';
import { type Desk, isMap } from './shapes.ts';

/** Who had a part in a story, or has rights in it, besides its authors. */
export type Agents = Pick<
  StoryFacts,
  'editor' | 'contributor' | 'translator' | 'sourceOrganization' | 'copyrightHolder'
>;

type Read<Value> = (desk: Desk, pointer: Pointer, value: Written, around: Surroundings) => Value | undefined;

const READS: { [Name in keyof Agents]-?: Read<Agents[Name]> } = {
  editor: readSeveral,
  contributor: readSeveral,
  translator: readSeveral,
  sourceOrganization: readOrganization,
  copyrightHolder: readHolder,
};

/** People and organisations, named as authors are. */
export function readAgents(desk: Desk, fields: Record<string, Written>, around: Surroundings): Agents {
  const agents = Object.entries<Read<unknown>>(READS).map(([name, read]) => {
    const value = fields[name];
    return [name, value === undefined || value === '' ? undefined : read(desk, `/${name}`, value, around)];
  });
  return withoutAbsent<Agents>(Object.fromEntries(agents));
}

function readSeveral(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  around: Surroundings,
): Author[] | undefined {
  const people = readPeople(desk, pointer, value, around);
  return people.length > 0 ? people : undefined;
}

/** An agency, be its name known or not. */
function readOrganization(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  around: Surroundings,
): Author | undefined {
  const written = isMap(value) ? value : { name: value };
  return readPeople(desk, pointer, { ...written, type: 'Organization' }, around)[0];
}

/** A person only where that is said or the registry knows it: most holders are companies. */
function readHolder(desk: Desk, pointer: Pointer, value: Written, around: Surroundings): Author | undefined {
  const { publication } = desk;
  const name = typeof value === 'string' ? value.trim() : '';
  const isKnown = registeredById(publication, name) ?? registeredByName(publication, name)[0];
  const hasType = isMap(value) && (value['type'] !== undefined || value['id'] !== undefined);
  const read = isKnown || hasType ? readPeople(desk, pointer, value, around)[0] : undefined;
  return read ?? readOrganization(desk, pointer, value, around);
}
