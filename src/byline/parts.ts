import { takePrefix, takeSuffix } from './honorifics.ts';
import { withoutIntroduction } from './introductions.ts';
import { takeJob } from './jobs.ts';
import { agencyNamed, sortOf } from './organizations.ts';
import type { Taken } from './taken.ts';

/** A name, and what was written around it, each under schema.org's name for it. */
export interface NameParts {
  name: string;
  honorificPrefix?: string;
  honorificSuffix?: string;
  jobTitle?: string;
  affiliation?: string;
}

/** What tells a name from what stands around it. */
export interface NameContext {
  /** BCP 47: "von" brings in a name in German, and is one in English. */
  language: string;
  /** What the publication itself is called. */
  outlets: string[];
}

/**
 * Takes apart what plainly is more than a name: "By Dr Ana Example, chief reporter". What is left must look like one
 * person's name, else nothing is taken: no guess changes a name.
 */
export function partsOf(written: string, context: NameContext): NameParts {
  const introduced = withoutIntroduction(written, context.language);
  if (sortOf(introduced) !== undefined || isOutlet(introduced, context)) return { name: introduced };
  const parts = partsBehind(introduced, context);
  const { taken: prefix, rest } = takePrefix(parts.name);
  const hasPrefix = prefix !== '' && isFullName(rest);
  const name = hasPrefix ? rest : parts.name;
  if (name === written || !isOneName(name)) return { name: written };
  return { ...parts, name, ...(hasPrefix && { honorificPrefix: prefix }) };
}

/** Takes from the end, as often as there is something to take, each kind once. */
function partsBehind(text: string, context: NameContext): NameParts {
  const parts: NameParts = { name: text };
  for (let before = ''; before !== parts.name; ) {
    before = parts.name;
    takeAffiliation(parts, context);
    takeBehind(parts, 'jobTitle', takeJob);
    takeBehind(parts, 'honorificSuffix', takeSuffix);
  }
  return parts;
}

function takeBehind(
  parts: NameParts,
  kind: 'jobTitle' | 'honorificSuffix',
  take: (text: string) => Taken,
): void {
  const { taken, rest } = take(parts.name);
  if (taken === '' || parts[kind] !== undefined || sortOf(rest) !== undefined) return;
  parts[kind] = taken;
  parts.name = rest;
}

/** "Ana Example | The Example Ledger", "Ana Example for Reuters": only organisations that are known. */
const BEHIND =
  /^(?<rest>.+?)\s*(?:[,|/([]|\s[-–—]\s|\s(?:for|at|für|pour|para|voor)\s)\s*(?<outlet>[^,|/()[\]]+?)[)\]]?$/u;

function takeAffiliation(parts: NameParts, context: NameContext): void {
  const { rest = '', outlet = '' } = BEHIND.exec(parts.name)?.groups ?? {};
  if (rest === '' || parts.affiliation !== undefined) return;
  if (!isOutlet(outlet, context) && agencyNamed(outlet) === undefined) return;
  if (sortOf(rest) !== undefined || isOutlet(rest, context)) return;
  parts.affiliation = outlet;
  parts.name = rest;
}

/** Is it the publication itself? */
export function isOutlet(name: string, { outlets }: Pick<NameContext, 'outlets'>): boolean {
  return outlets.some((outlet) => folded(outlet) === folded(name));
}

/** "The Example Ledger staff reporter", "Reuters correspondent": somebody of a house, who is not named. */
export function isNamelessOfHouse(name: string, context: Pick<NameContext, 'outlets'>): boolean {
  const words = name.split(/\s+/);
  return words.some((_, at) => {
    const house = words.slice(0, at).join(' ');
    const isHouse = isOutlet(house, context) || agencyNamed(house) !== undefined;
    return isHouse && sortOf(words.slice(at).join(' ')) === 'nameless';
  });
}

function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^the\s+/, '');
}

/** One name: nothing that parts several, no mark of a list, no organisation. */
function isOneName(name: string): boolean {
  return (
    /^[^\p{Ll}\d][^,;|/&()<>[\]{}@\d*_]*$/u.test(name) &&
    !/\s(?:and|und|et)\s/i.test(name) &&
    name.split(/\s+/).length <= 7
  );
}

/** Two words at least, or two letters of a script without capitals: "Dr Who" and "Dr. Meyer" stay whole. */
function isFullName(name: string): boolean {
  return (
    /^[^\p{Ll}\d]\S*\s+\S/u.test(name) ||
    /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}){2,}$/u.test(name)
  );
}
