export { doubtOf, isSeveral } from './byline/doubts.ts';
export { isPrefix } from './byline/honorifics.ts';
export { agencyNamed, organizationNamed, plainGroup, type Sort, sortOf } from './byline/organizations.ts';
export { isNamelessOfHouse, isOutlet, type NameContext, type NameParts, partsOf } from './byline/parts.ts';

/** The names in a byline of wire copy: "Ana Example, Bo Example and Kim Example". */
export function namesInByline(byline: string): string[] {
  return byline
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
