export { type Assessment, assess } from './byline/assessment.ts';
export { doubtOf, isSeveral } from './byline/doubts.ts';
export { isPrefix } from './byline/honorifics.ts';
export { agencyNamed, organizationNamed, plainGroup, type Sort, sortOf } from './byline/organizations.ts';

import { organizationNamed } from './byline/organizations.ts';
import { partsOf } from './byline/parts.ts';

export { isNamelessOfHouse, isOutlet, type NameContext, type NameParts, partsOf } from './byline/parts.ts';

/** The names in a byline of wire copy: "Ana Example, Bo Example and Kim Example". */
export function namesInByline(byline: string): string[] {
  const parts = byline
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (last === undefined || !belongsTo(last, part)) names.push(part);
    else names[names.length - 1] = `${last}, ${part}`;
  }
  return names;
}

/** A job or a degree behind a comma belongs to the name before it: "Ana Example, Political Editor". */
function belongsTo(name: string, part: string): boolean {
  return organizationNamed(part) === undefined && nameIn(`${name}, ${part}`) === nameIn(name);
}

/** The name alone, without what plainly stands around it. */
export function nameIn(written: string): string {
  return partsOf(written, { language: 'en', outlets: [] }).name;
}
