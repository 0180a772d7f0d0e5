import type { Origin, Place, Pointer, Written } from '../article.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import type { MapNode, Member, Node, Spot } from './tree.ts';

/** Levels of lists and maps inside each other. */
export const DEEPEST = 100;

/** All that a tree holds, ready to be read by address. */
export interface Gathered {
  kind: Node['kind'];
  /** The tree as text; absent where it holds nothing. */
  fields?: Written;
  /** The same with the format's types. */
  value: unknown;
  origin: Origin;
}

/** How a tree is gathered: whose it is, where its spots are, and whether nothing counts as a value. */
export interface GatherOptions {
  path: string;
  placeOf: (spot: Spot) => Place;
  nulls: 'drop' | 'keep';
}

/** Thrown where lists and maps are nested deeper than any reader of them is asked to go. */
export class TooDeep extends Error {
  readonly spot: Spot;
  constructor(spot: Spot) {
    super('Nested too deep');
    this.spot = spot;
  }
}

/** Turns a tree into fields, values and places; of a doubled name the first is kept and the second reported. */
export function gather(tree: Node, options: GatherOptions): { value: Gathered; diagnostics: Diagnostic[] } {
  const origin: Origin = { path: options.path, values: {}, keys: {} };
  const gathering: Gathering = { ...options, origin, doubled: new Map() };
  const { text, value } = gatherNode(tree, gathering, []);
  return {
    value: { kind: tree.kind, ...(text !== undefined && { fields: text }), value, origin },
    diagnostics: [...gathering.doubled.values()].map((each) => twice(each, options)),
  };
}

interface Gathering extends GatherOptions {
  origin: Origin;
  /** By the doubled member, since an alias may lead to one map more than once. */
  doubled: Map<Member, Member[]>;
}

/** A value in both spellings; `text` is absent where there is nothing. */
interface Both {
  text?: Written;
  value: unknown;
}

function gatherNode(node: Node, gathering: Gathering, path: string[]): Both {
  if (path.length > DEEPEST) throw new TooDeep(node);
  const pointer = pointerOf(path);
  if (pointer !== '' && node.end > node.start) gathering.origin.values[pointer] = gathering.placeOf(node);
  if (node.kind === 'text') return node;
  if (node.kind === 'empty') return { value: null };
  return node.kind === 'list' ? gatherList(node.items, gathering, path) : gatherMap(node, gathering, path);
}

function gatherList(items: Node[], gathering: Gathering, path: string[]): Both {
  const kept = items.filter((each) => gathering.nulls === 'keep' || each.kind !== 'empty');
  const both = kept.map((each, index) => gatherNode(each, gathering, [...path, String(index)]));
  return {
    text: both.flatMap(({ text }) => (text === undefined ? [] : [text])),
    value: both.map(({ value }) => value),
  };
}

function gatherMap(map: MapNode, gathering: Gathering, path: string[]): Both {
  const text = {};
  const value = {};
  for (const member of firstOfEach(map, gathering)) {
    const inner = [...path, member.name];
    gathering.origin.keys[pointerOf(inner)] = gathering.placeOf(member.nameSpot);
    const both = gatherNode(member.value, gathering, inner);
    if (both.text !== undefined) setOwn(text, member.name, both.text);
    if (both.text !== undefined || gathering.nulls === 'keep') setOwn(value, member.name, both.value);
  }
  return { text, value };
}

function firstOfEach(map: MapNode, gathering: Gathering): Iterable<Member> {
  const groups = new Map<string, Member[]>();
  for (const member of map.members) {
    const group = groups.get(member.name);
    if (group) group.push(member);
    else groups.set(member.name, [member]);
  }
  for (const group of groups.values()) if (group[1]) gathering.doubled.set(group[1], group);
  return [...groups.values()].flatMap(([first]) => (first ? [first] : []));
}

/** Sets what any name may be, `__proto__` too, which an assignment would take for the prototype. */
function setOwn(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function pointerOf(path: string[]): Pointer {
  return path.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function twice(group: Member[], { placeOf }: GatherOptions): Diagnostic {
  const [first, second] = group;
  const spot = second?.nameSpot ?? first?.nameSpot ?? { start: 0, end: 0 };
  const lines = group.map(({ nameSpot }) => placeOf(nameSpot).line);
  return diagnose('field-twice', placeOf(spot), {
    message: `"${first?.name}" is given ${timesOf(group.length)}, ${onLines(lines)}`,
    hint: 'Keep the one that is right and delete the other',
  });
}

function timesOf(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

function onLines(lines: number[]): string {
  const different = [...new Set(lines)];
  const last = different.pop();
  return different.length === 0 ? `on line ${last}` : `on lines ${different.join(', ')} and ${last}`;
}
