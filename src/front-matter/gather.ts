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
  const { text, value } = gatherNode(tree, gathering, { pointer: '', depth: 0 });
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

/** The address of a node and the levels above it. */
interface At {
  pointer: Pointer;
  depth: number;
}

function gatherNode(node: Node, gathering: Gathering, at: At): Both {
  if (at.depth > DEEPEST) throw new TooDeep(node);
  if (at.pointer !== '' && node.end > node.start)
    gathering.origin.values[at.pointer] = gathering.placeOf(node);
  if (node.kind === 'text') return node;
  if (node.kind === 'empty') return { value: null };
  return node.kind === 'list' ? gatherList(node.items, gathering, at) : gatherMap(node, gathering, at);
}

function gatherList(items: Node[], gathering: Gathering, at: At): Both {
  const text: Written[] = [];
  const value: unknown[] = [];
  for (const item of items) {
    if (gathering.nulls === 'drop' && item.kind === 'empty') continue;
    const both = gatherNode(item, gathering, below(at, String(value.length)));
    value.push(both.value);
    if (both.text !== undefined) text.push(both.text);
  }
  return { text, value };
}

function gatherMap(map: MapNode, gathering: Gathering, at: At): Both {
  const text = {};
  const value = {};
  for (const member of firstOfEach(map, gathering)) {
    const inner = below(at, member.name);
    gathering.origin.keys[inner.pointer] = gathering.placeOf(member.nameSpot);
    const both = gatherNode(member.value, gathering, inner);
    if (both.text !== undefined) setOwn(text, member.name, both.text);
    if (both.text !== undefined || gathering.nulls === 'keep') setOwn(value, member.name, both.value);
  }
  return { text, value };
}

function below({ pointer, depth }: At, name: string): At {
  const step = /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
  return { pointer: `${pointer}/${step}`, depth: depth + 1 };
}

function firstOfEach({ members }: MapNode, gathering: Gathering): Iterable<Member> {
  const first = new Map<string, Member>();
  for (const member of members) if (!first.has(member.name)) first.set(member.name, member);
  if (first.size < members.length) noteDoubled(members, gathering);
  return first.values();
}

function noteDoubled(members: Member[], { doubled }: Gathering): void {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.name);
    if (group) group.push(member);
    else groups.set(member.name, [member]);
  }
  for (const group of groups.values()) if (group[1]) doubled.set(group[1], group);
}

/** Sets what any name may be, `__proto__` too, which an assignment would take for the prototype. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
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
