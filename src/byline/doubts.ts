import { mayHaveTitle } from './honorifics.ts';
import { beginsWithJob, isJob } from './jobs.ts';
import { agencyNamed } from './organizations.ts';

/** What may be wrong with a name that stays as it is. */
export interface Doubt {
  severity: 'warning' | 'info';
  message: string;
  hint: string;
}

const SEVERAL = /\s(and|und)\s|[&;+/|]/i;
const COMMA_BETWEEN_NAMES =
  /^(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’.-]*(,\s*(\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’.-]*)+$/u;
const MARKUP = /<[^>]*>|\]\(|\*|__/;
const HANDLE = /^@\S+$/;
const INVERTED = /^\p{L}[\p{L}'’-]*,\s*\p{Lu}[\p{L}\p{M}'’. -]*$/u;
const GENERATION = /,\s*(?:Jr|Sr|II|III|IV)\.?$/;

/** Does one name hold the names of several? */
export function isSeveral(name: string): boolean {
  if (MARKUP.test(name)) return false;
  const parts = name.replace(GENERATION, '').split(/\s*,\s*/);
  if (parts.length === 2 && isJob(parts[1] ?? '') && !SEVERAL.test(parts[0] ?? '')) return false;
  if (SEVERAL.test(name) || COMMA_BETWEEN_NAMES.test(name)) return true;
  return parts.length > 1 && parts.every((part) => agencyNamed(part) !== undefined);
}

/** What a name seems to hold besides the name, or instead of one. */
export function doubtOf(name: string): Doubt | undefined {
  return DOUBTS.find(({ isIt }) => isIt(name))?.say(name);
}

const DOUBTS: { isIt: (name: string) => boolean; say: (name: string) => Doubt }[] = [
  {
    isIt: (name) => HANDLE.test(name),
    say: (name) => ({
      severity: 'warning',
      message: `"${name}" is an account, not a name`,
      hint: 'Write the name, and the address of the account into "sameAs"',
    }),
  },
  {
    isIt: (name) => MARKUP.test(name),
    say: (name) => ({
      severity: 'warning',
      message: `The name "${name}" holds more than the name`,
      hint: 'Write the name without markup; an address goes into "url"',
    }),
  },
  {
    isIt: beginsWithJob,
    say: (name) => ({
      severity: 'warning',
      message: `The name "${name}" seems to begin with a job`,
      hint: 'Write a map with name and jobTitle',
    }),
  },
  {
    isIt: (name) => INVERTED.test(name) && !GENERATION.test(name),
    say: (name) => ({
      severity: 'info',
      message: `The name "${name}" seems to have the surname first`,
      hint: 'Write the name as it is said; two people are two items of a list',
    }),
  },
  {
    isIt: mayHaveTitle,
    say: (name) => ({
      severity: 'info',
      message: `"${name}" may begin with a title, and is published as a name`,
      hint: 'If it is a title, write a map with honorificPrefix and the whole name',
    }),
  },
];
