import type { XmlElement } from '../../xml.ts';

/** RFC 3339, section 5.6, with its letters in upper case (RFC 4287, section 3.3). */
export const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An address with its scheme, percent-encoded (RFC 3986). */
export const ABSOLUTE = /^[a-z][a-z0-9+.-]*:[!-~]+$/i;

/** An `href` or `src` without a scheme inside a tag: nothing tells readers what it is relative to. */
const RELATIVE = /<[a-z](?:[^<>"]|"[^"]*")*?\s(?:href|src)="(?![a-z][a-z0-9+.-]*:)([^"]*)"/i;

export function doubled(values: string[], what = 'id'): string[] {
  const known = new Set<string>();
  return values.flatMap((value) => {
    const isTwice = known.has(value);
    known.add(value);
    return isTwice ? [`the ${what} ${value} is there twice`] : [];
  });
}

export function unlike(values: string[], form: RegExp, fault: string): string[] {
  return values.filter((value) => !form.test(value)).map((value) => `"${value}" ${fault}`);
}

/** Each of these elements is there exactly once. */
export function notOnce(parent: XmlElement, names: string[]): string[] {
  return names.flatMap((name) => {
    const { length } = childrenOf(parent, name);
    return length === 1 ? [] : [`${parent.name} has ${length} ${name} elements, not one`];
  });
}

/** Each of these elements is there once or not at all. */
export function moreThanOnce(parent: XmlElement, names: Iterable<string>): string[] {
  return Array.from(names).flatMap((name) => {
    const { length } = childrenOf(parent, name);
    return length > 1 ? [`${parent.name} has ${length} ${name} elements`] : [];
  });
}

/** Addresses in HTML that lead from the site alone. */
export function relativeIn(htmls: string[]): string[] {
  return htmls.flatMap((html) => {
    const found = RELATIVE.exec(html);
    return found ? [`the story has the relative address "${found[1]}"`] : [];
  });
}

export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

export function textsOf(parent: XmlElement, name: string): string[] {
  return childrenOf(parent, name).map(({ text }) => text);
}

/** The values of an attribute; an element without it has the empty one. */
export function valuesOf(elements: XmlElement[], attribute: string): string[] {
  return elements.map(({ attributes }) => attributes[attribute] ?? '');
}
