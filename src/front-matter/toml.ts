import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Attempt, Language } from './language.ts';
import { explainToml, nameOfTwin } from './toml-faults.ts';
import { type ListNode, type MapNode, type Member, type Node, numberOrText, type Spot } from './tree.ts';

/** TOML 1.1, of which 1.0 is a part. */
export const toml: Language = { name: 'TOML', parse: parseToml, explain: explainToml };

function parseToml(text: string): Attempt {
  try {
    return { tree: convertProgram(parseTOML(text), text), faults: [] };
  } catch (thrown) {
    if (!(thrown instanceof ParseError)) throw thrown;
    return { faults: [{ code: thrown.message, start: thrown.index, end: thrown.index + 1 }] };
  }
}

/** What is known while a text is converted. */
interface Reading {
  text: string;
  /** Tables grow while they are read; their names are looked up here. */
  names: WeakMap<MapNode, Map<string, Member>>;
}

function convertProgram({ body: [top] }: AST.TOMLProgram, text: string): MapNode {
  const reading: Reading = { text, names: new WeakMap() };
  const root = mapAt(spotOf(top));
  for (const part of top.body) {
    if (part.type === 'TOMLKeyValue') addKeyValue(root, part, reading);
    else addTable(root, part, reading);
  }
  return root;
}

function mapAt(spot: Spot): MapNode {
  return { kind: 'map', members: [], ...spot };
}

function spotOf({ range: [start, end] }: { range: [number, number] }): Spot {
  return { start, end };
}

function addTable(root: MapNode, table: AST.TOMLTable, reading: Reading): void {
  let map = root;
  for (const key of table.key.keys.slice(0, -1)) map = tableIn(map, key, { reading, spot: spotOf(key) });
  const last = table.key.keys.at(-1);
  if (!last) return;
  const target =
    table.kind === 'array'
      ? newItem(map, last, { reading, spot: spotOf(table) })
      : tableIn(map, last, { reading, spot: spotOf(table) });
  for (const each of table.body) addKeyValue(target, each, reading);
}

type Key = AST.TOMLBare | AST.TOMLQuoted;

/** The tables known so far, and the spot of one that begins here. */
interface Growing {
  reading: Reading;
  spot: Spot;
}

/** The table of a name, new or known; of a list of tables the last. */
function tableIn(map: MapNode, key: Key, { reading, spot }: Growing): MapNode {
  const known = membersOf(map, reading).get(rawName(key))?.value;
  if (known?.kind === 'map') return known;
  const last = known?.kind === 'list' ? known.items.at(-1) : undefined;
  if (last?.kind === 'map') return last;
  const table = mapAt(spot);
  addMember(map, key, { reading, value: table });
  return table;
}

/** A new table at the end of the list of a name. */
function newItem(map: MapNode, key: Key, { reading, spot }: Growing): MapNode {
  const item = mapAt(spot);
  const known = membersOf(map, reading).get(rawName(key))?.value;
  if (known?.kind === 'list') {
    known.items.push(item);
    known.end = spot.end;
  } else addMember(map, key, { reading, value: { kind: 'list', items: [item], ...spot } });
  return item;
}

function addKeyValue(map: MapNode, { key, value, range }: AST.TOMLKeyValue, reading: Reading): void {
  let target = map;
  for (const each of key.keys.slice(0, -1))
    target = tableIn(target, each, { reading, spot: spotOf({ range }) });
  const last = key.keys.at(-1);
  if (last) addMember(target, last, { reading, value: convert(value, reading) });
}

function addMember(map: MapNode, key: Key, { reading, value }: { reading: Reading; value: Node }): void {
  const member = { name: nameOfTwin(rawName(key)), nameSpot: spotOf(key), value };
  map.members.push(member);
  membersOf(map, reading).set(rawName(key), member);
}

function membersOf(map: MapNode, reading: Reading): Map<string, Member> {
  const known = reading.names.get(map) ?? new Map<string, Member>();
  reading.names.set(map, known);
  return known;
}

function rawName(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function convert(node: AST.TOMLContentNode, reading: Reading): Node {
  if (node.type === 'TOMLArray') return convertArray(node, reading);
  if (node.type === 'TOMLValue') return { kind: 'text', ...textOf(node, reading), ...spotOf(node) };
  const map = mapAt(spotOf(node));
  for (const each of node.body) addKeyValue(map, each, reading);
  return map;
}

function convertArray(array: AST.TOMLArray, reading: Reading): ListNode {
  return { kind: 'list', items: array.elements.map((each) => convert(each, reading)), ...spotOf(array) };
}

/** A value as written, and as TOML means it; its dates stay text. */
function textOf(value: AST.TOMLValue, { text }: Reading): { text: string; value: string | number | boolean } {
  if (value.kind === 'string') return { text: value.value, value: value.value };
  const written = text.slice(value.range[0], value.range[1]);
  if (value.kind === 'boolean') return { text: written, value: value.value };
  const isNumber = value.kind === 'integer' || value.kind === 'float';
  return { text: written, value: isNumber ? numberOrText(value.value, written) : written };
}
