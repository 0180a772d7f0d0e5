import { locateKey, type Pointer, type Written } from '../article.ts';
import { diagnose } from '../diagnostic.ts';
import { allNames, knownName, type Names } from '../field-names.ts';
import { hintFor } from '../nearest.ts';
import type { Desk } from './shapes.ts';

/** A value of a map in a map, with the pointer under which its author wrote it. */
export interface Inner {
  value: Written;
  pointer: Pointer;
}

/** The values of a map inside a map of a field, under their one name each. What nobody knows is reported. */
export function readInnerMap(
  desk: Desk,
  pointer: Pointer,
  { map, names }: { map: { [key: string]: Written }; names: Names },
): (name: string) => Inner | undefined {
  const found = new Map<string, Inner>();
  for (const [written, value] of Object.entries(map)) {
    const name = knownName(names, written);
    const at = `${pointer}/${written.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name === undefined) reportUnknown(desk, at, { written, names });
    else if (value !== '' && !found.has(name)) found.set(name, { value, pointer: at });
  }
  return (name) => found.get(name);
}

function reportUnknown(desk: Desk, at: Pointer, { written, names }: { written: string; names: Names }): void {
  const finding = diagnose('unknown-field', locateKey(desk.origin, at), {
    message: `Copydesk does not know "${written}" here; it is left out`,
    ...hintFor(written, allNames(names)),
  });
  desk.diagnostics.push(finding);
}
