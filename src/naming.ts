import { type Draft, locateKey, type Origin, type Pointer, type Written } from './article.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import {
  allNames,
  FIELD_NAMES,
  INNER_OF,
  knownName,
  type Names,
  nameOf,
  UNDER_DATES,
} from './field-names.ts';
import { hintFor, isSlipOf, nearestOf } from './nearest.ts';

/** A draft whose fields carry schema.org's names, and what it has besides. */
export interface NamedDraft extends Draft {
  extra: Record<string, unknown>;
}

/** Fields whose facts add up where they are given under several names: `tags` and `keywords`, `image` and `cover`. */
const ADDED_UP = new Set([
  'keywords',
  'articleSection',
  'author',
  'image',
  'gallery',
  'audio',
  'video',
  'correction',
  'clarification',
  'retraction',
  'about',
  'mentions',
  'citation',
]);
/** Fields of which one may be chosen where two differ, since both are true. */
const CHOSEN = new Set(['description', 'alternativeHeadline']);

interface Given {
  written: string;
  value: Written;
}

/** Gives every field its one name. Unknown fields go to `extra`; a fact that is told in two ways is a finding. */
export function nameFields(draft: Draft): { draft: NamedDraft; diagnostics: Diagnostic[] } {
  const naming = new Naming(draft);
  for (const [name, given] of byName(draft)) naming.take(name, given);
  for (const written of Object.keys({ ...draft.values, ...draft.fields })) {
    if (nameOf(written, draft.fields[written]) === undefined) naming.takeUnknown(written);
  }
  return { draft: naming.result(), diagnostics: naming.diagnostics };
}

function byName({ fields }: Draft): Map<string, Given[]> {
  const groups = new Map<string, Given[]>();
  for (const [written, value] of Object.entries(fields)) {
    const name = nameOf(written, value);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), { written, value }]);
  }
  return groups;
}

/** Collects the renamed fields of one draft; kept only while its names are gone through. */
class Naming {
  readonly diagnostics: Diagnostic[] = [];
  readonly #draft: Draft;
  readonly #origin: Origin;
  readonly #below: Map<Pointer, Set<Pointer>>;
  readonly #fields: Record<string, Written> = Object.create(null);
  readonly #extra: Record<string, unknown> = Object.create(null);

  constructor(draft: Draft) {
    const { path, values, keys } = draft.origin;
    this.#draft = draft;
    this.#origin = { path, values: { ...values }, keys: { ...keys } };
    this.#below = pointersBelow(draft.origin);
  }

  take(name: string, given: Given[]): void {
    const [first] = given;
    if (!first) return;
    if (given.length === 1) this.#fields[name] = this.#taken(name, first, `/${name}`);
    else if (ADDED_UP.has(name)) this.#fields[name] = this.#addedUp(name, given);
    else this.#fields[name] = this.#taken(name, this.#oneOf(name, given), `/${name}`);
  }

  takeUnknown(written: string): void {
    this.#extra[written] = this.#draft.values[written];
    const nearest = nearestOf(written, allNames(FIELD_NAMES));
    this.#report('unknown-field', locateKey(this.#draft.origin, `/${escaped(written)}`), {
      message: `Copydesk does not know the field "${written}"; metadata.json keeps it under "extra"`,
      ...(nearest !== undefined && { hint: `Did you mean "${nearest}"?` }),
      ...(nearest !== undefined && isSlipOf(written, nearest) && { severity: 'warning' }),
    });
  }

  result(): NamedDraft {
    return { ...this.#draft, fields: this.#fields, origin: this.#origin, extra: this.#extra };
  }

  #taken(name: string, { written, value }: Given, pointer: Pointer): Written {
    this.#move(`/${escaped(written)}`, pointer);
    return this.#named(name, value, { pointer, written });
  }

  /** One list of all that is given, with the place of each item. A text with commas is the list that it stands for. */
  #addedUp(name: string, given: Given[]): Written[] {
    const all: Written[] = [];
    for (const { written, value } of given) {
      const items = Array.isArray(value)
        ? value
        : name === 'keywords' && typeof value === 'string'
          ? value.split(',')
          : [value];
      const isList = Array.isArray(value);
      for (const [index, item] of items.entries()) {
        const pointer = `/${name}/${all.length}`;
        this.#move(isList ? `/${escaped(written)}/${index}` : `/${escaped(written)}`, pointer);
        all.push(this.#named(name, item, { pointer, written }));
      }
    }
    return all;
  }

  /** Where a fact is told twice alike, once is enough; where it is told in two ways, somebody must choose. */
  #oneOf(name: string, given: Given[]): Given {
    const names = [name, ...(FIELD_NAMES[name] ?? [])].map((each) => each.toLowerCase());
    const [first, ...others] = [...given].sort((a, b) => rank(names, a) - rank(names, b));
    if (!first) throw new Error('A group of fields has one at least');
    for (const other of others) {
      if (JSON.stringify(other.value) !== JSON.stringify(first.value)) this.#reportTwice(name, first, other);
    }
    return first;
  }

  /** Shown at the second of the two, whichever is published. */
  #reportTwice(name: string, chosen: Given, other: Given): void {
    const places = [chosen, other]
      .map(({ written }) => ({ written, place: locateKey(this.#draft.origin, `/${escaped(written)}`) }))
      .sort((a, b) => a.place.line - b.place.line);
    const [before, after] = places;
    if (!before || !after) return;
    const isChosen = CHOSEN.has(name);
    const published = isChosen ? `; "${chosen.written}" is published` : '';
    this.#report('field-twice', after.place, {
      message: `"${after.written}" says something else than "${before.written}" on line ${before.place.line}${published}`,
      hint: 'Keep one of the two',
      ...(isChosen && { severity: 'warning' }),
    });
  }

  /** The maps inside a field get their names too; unknown ones go to `extra` as `image.foo`. */
  #named(name: string, value: Written, at: { pointer: Pointer; written: string }): Written {
    const inner = INNER_OF[name];
    if (!inner || typeof value === 'string') return value;
    if (Array.isArray(value)) {
      return value.map((each, index) =>
        this.#named(name, each, { ...at, pointer: `${at.pointer}/${index}` }),
      );
    }
    if (UNDER_DATES.has(name) && Object.keys(value).every((key) => /\d/.test(key))) {
      return this.#namedUnderDates(name, value, at);
    }
    return this.#namedMap(name, value, { ...at, inner });
  }

  #namedUnderDates(
    name: string,
    map: { [key: string]: Written },
    { pointer, written }: { pointer: Pointer; written: string },
  ): { [key: string]: Written } {
    const named: Record<string, Written> = Object.create(null);
    for (const [date, value] of Object.entries(map)) {
      named[date] = this.#named(name, value, { pointer: `${pointer}/${escaped(date)}`, written });
    }
    return named;
  }

  #namedMap(
    name: string,
    map: { [key: string]: Written },
    { pointer, written: field, inner }: { pointer: Pointer; written: string; inner: Names },
  ): { [key: string]: Written } {
    const named: Record<string, Written> = Object.create(null);
    for (const [written, value] of Object.entries(map)) {
      const known = knownName(inner, written);
      const from = `${pointer}/${escaped(written)}`;
      if (known === undefined) this.#takeUnknownInner(`${name}.${written}`, value, { from, field, inner });
      else if (known in named) this.#reportInnerTwice(written, field, from);
      else named[known] = value;
      if (known !== undefined) this.#move(from, `${pointer}/${known}`);
    }
    return named;
  }

  #takeUnknownInner(
    name: string,
    value: Written,
    { from, field, inner }: { from: Pointer; field: string; inner: Names },
  ): void {
    const written = name.slice(name.indexOf('.') + 1);
    this.#extra[name] = value;
    this.#report('unknown-field', locateKey(this.#origin, from), {
      message: `Copydesk does not know "${written}" in "${field}"; metadata.json keeps it under "extra"`,
      ...hintFor(written, allNames(inner)),
    });
  }

  #reportInnerTwice(written: string, field: string, from: Pointer): void {
    this.#report('field-twice', locateKey(this.#origin, from), {
      message: `"${written}" says again what another name in "${field}" says`,
      hint: 'Keep one of the two',
    });
  }

  /** Places go with the names: one pointer is the address of a fact everywhere. */
  #move(from: Pointer, to: Pointer): void {
    if (from === to) return;
    for (const pointer of this.#below.get(from) ?? []) this.#move(pointer, to + pointer.slice(from.length));
    for (const places of [this.#origin.values, this.#origin.keys]) {
      const place = places[from];
      if (place) places[to] = place;
    }
    putBelow(this.#below, to);
  }

  #report(...finding: Parameters<typeof diagnose>): void {
    this.diagnostics.push(diagnose(...finding));
  }
}

/** The pointers one step below each pointer of a field; the whole article is never moved. */
function pointersBelow({ values, keys }: Origin): Map<Pointer, Set<Pointer>> {
  const below = new Map<Pointer, Set<Pointer>>();
  for (const places of [values, keys]) for (const pointer of Object.keys(places)) putBelow(below, pointer);
  return below;
}

function putBelow(below: Map<Pointer, Set<Pointer>>, pointer: Pointer): void {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (parent === '') return;
  const siblings = below.get(parent);
  if (siblings) siblings.add(pointer);
  else below.set(parent, new Set([pointer]));
}

function rank(names: string[], { written }: Given): number {
  const index = names.indexOf(written.toLowerCase());
  return index < 0 ? names.length : index;
}

function escaped(key: string): string {
  if (!/[~/]/.test(key)) return key;
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
