import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseAllDocuments,
  type Range,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Anchors, newAnchors, openAnchor, resolveAlias, unusedTextAnchors } from './anchors.ts';
import { DEEPEST, TooDeep } from './gather.ts';
import type { Attempt, Fault, Language } from './language.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { type ListNode, type MapNode, type Member, type Node, numberOrText, type Spot } from './tree.ts';
import { explainYaml, leaveOutYaml } from './yaml-faults.ts';

/** YAML 1.2 by its core schema: dates stay text, `no` stays "no". Of several documents the first counts. */
export const yaml: Language = {
  name: 'YAML',
  parse: parseYaml,
  explain: explainYaml,
  leaveOut: leaveOutYaml,
};

/** Names may be doubled, merged and tagged here: Copydesk judges them itself, with the place of each. */
const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** What is known while the nodes of one document are converted. */
interface Reading {
  text: string;
  anchors: Anchors;
  faults: Fault[];
  notices: Fault[];
  /** Values so far, those by aliases counted each time. */
  size: number;
}

function parseYaml(text: string): Attempt {
  const plain = readPlainYaml(text);
  return plain ? { tree: plain, faults: [] } : parseAllYaml(text);
}

/** Reads whatever YAML there is. */
export function parseAllYaml(text: string): Attempt {
  const reading: Reading = { text, anchors: newAnchors(), faults: [], notices: [], size: 0 };
  const documents = [...parseAllDocuments(text, OPTIONS)];
  const first = Math.max(
    0,
    documents.findIndex(({ contents }) => !isNothing(contents)),
  );
  for (const { errors } of documents.slice(0, first + 1)) reading.faults.push(...errors.map(faultOf));
  const document = documents[first];
  if (!document || isNothing(document.contents)) return { tree: emptyMap(), faults: reading.faults };
  reading.notices.push(...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED').map(faultOf));
  const tree = convert(document.contents, reading, 0);
  if (tree.kind !== 'map') reading.faults.push({ code: 'not-fields', ...tree });
  const others = documents.slice(first + 1).flatMap(({ contents }) => anotherDocument(contents));
  const notices = [...reading.notices, ...unusedTextAnchors(reading.anchors), ...others];
  return { tree, faults: reading.faults, notices };
}

function faultOf({ code, message, pos }: { code: string; message: string; pos: [number, number] }): Fault {
  if (code === 'RESOURCE_EXHAUSTION') throw new TooDeep({ start: pos[0], end: pos[0] });
  return { code, detail: message, start: pos[0], end: pos[1] };
}

function isNothing(node: ParsedNode | null): boolean {
  return !node || (isScalar(node) && node.value === null && node.source === '');
}

function emptyMap(): MapNode {
  return { kind: 'map', members: [], start: 0, end: 0 };
}

function anotherDocument(node: ParsedNode | null): Fault[] {
  return !node || isNothing(node)
    ? []
    : [{ code: 'another-document', start: node.range[0], end: node.range[0] }];
}

function convert(node: ParsedNode | null, reading: Reading, depth: number): Node {
  if (!node) return { kind: 'empty', start: 0, end: 0 };
  const spot = spotOf(node.range, reading);
  if (depth > DEEPEST) throw new TooDeep(spot);
  if (isAlias(node)) return convertAlias(node.source, spot, reading);
  const anchor = node.anchor === undefined ? undefined : openAnchor(reading.anchors, node.anchor, spot);
  const before = reading.size++;
  const converted = convertPlainly(node, reading, depth);
  if (anchor) anchor.complete = { node: converted, size: reading.size - before };
  return converted;
}

/** A value's range without the blanks, line ends and comments that belong to nobody. */
function spotOf([start, end]: Range, { text }: Reading): Spot {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function convertAlias(name: string, spot: Spot, reading: Reading): Node {
  const resolved = resolveAlias(reading.anchors, name, spot);
  if ('node' in resolved) {
    reading.size += resolved.size;
    return resolved.node;
  }
  reading.faults.push(resolved);
  return { kind: 'empty', ...spot };
}

function convertPlainly(
  node: Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed,
  reading: Reading,
  depth: number,
): Node {
  if (isMap(node)) return convertMap(node, reading, depth);
  if (isSeq(node)) return convertList(node, reading, depth);
  return convertScalar(node, reading);
}

function convertScalar(scalar: Scalar.Parsed, reading: Reading): Node {
  const spot = spotOf(scalar.range, reading);
  if (scalar.type === 'PLAIN') noteHash(scalar, reading);
  if (scalar.value === null) return { kind: 'empty', ...spot };
  return { kind: 'text', text: scalar.source, value: typedValue(scalar), ...spot };
}

function typedValue({ value, source }: Scalar.Parsed): string | number | boolean {
  if (typeof value === 'number') return numberOrText(value, source);
  return typeof value === 'boolean' || typeof value === 'string' ? value : source;
}

/** `title: Ferry #1`: a hash with no blank after it was hardly meant to begin a comment. */
function noteHash({ range }: Scalar.Parsed, { text, notices }: Reading): void {
  const hash = /^[ \t]*(?=#[^\s#!])/.exec(text.slice(range[1], range[1] + 200));
  if (!hash) return;
  const start = range[1] + hash[0].length;
  notices.push({ code: 'hash-in-value', start, end: start + 1 });
}

function convertList(list: YAMLSeq.Parsed, reading: Reading, depth: number): ListNode {
  const items = list.items.map((each) => asItem(convert(each, reading, depth + 1), reading));
  return { kind: 'list', items, ...spotOf(list.range, reading) };
}

/** In a list of words, somebody who types `null` means the word; `~` and an empty item are nothing. */
function asItem(node: Node, { text }: Reading): Node {
  const written = text.slice(node.start, node.end);
  if (node.kind !== 'empty' || !/^null$/i.test(written)) return node;
  return { ...node, kind: 'text', text: written, value: null };
}

function convertMap(map: YAMLMap.Parsed, reading: Reading, depth: number): MapNode {
  const members: Member[] = [];
  const merged: MapNode[] = [];
  for (const pair of map.items) {
    const member = convertPair(pair, reading, depth);
    const sources = isMergeKey(pair.key) ? mergeSources(member.value) : undefined;
    if (sources) merged.push(...sources);
    else members.push(member);
  }
  return { kind: 'map', members: withMerged(members, merged), ...spotOf(map.range, reading) };
}

function convertPair(
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  reading: Reading,
  depth: number,
): Member {
  const nameSpot = spotOf(key.range, reading);
  const name = nameOf(key, reading);
  if (name === undefined) reading.faults.push({ code: 'name-not-text', ...nameSpot });
  return { name: name ?? '', nameSpot, value: convert(value, reading, depth + 1) };
}

function nameOf(key: ParsedNode, reading: Reading): string | undefined {
  if (isScalar(key) && key.anchor === undefined) return key.source;
  const node = isMap(key) || isSeq(key) ? undefined : convert(key, reading, 0);
  return node?.kind === 'text' ? node.text : undefined;
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

/** The maps behind `<<:`, nearest first; nothing where it is a name like any other. */
function mergeSources(node: Node): MapNode[] | undefined {
  const nodes = node.kind === 'list' ? node.items : [node];
  const maps = nodes.filter((each) => each.kind === 'map');
  return maps.length === nodes.length ? maps : undefined;
}

function withMerged(members: Member[], merged: MapNode[]): Member[] {
  const names = new Set(members.map(({ name }) => name));
  const all = [...members];
  for (const map of merged) {
    const added = map.members.filter(({ name }) => !names.has(name));
    all.push(...added);
    for (const { name } of added) names.add(name);
  }
  return all;
}
