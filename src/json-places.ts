import {
  type ElementNode,
  type MemberNode,
  type ObjectNode,
  parse,
  type ValueNode,
} from '@humanwhocodes/momoa';
import type { Origin } from './article.ts';
import type { RuleName } from './catalogue.ts';
import type { Found } from './contracts.ts';
import { explainJson, jsonControlAt, jsonFaultAt } from './front-matter/json-faults.ts';
import type { Attempt, Fault, Language } from './front-matter/language.ts';
import { readLanguage } from './front-matter/read-language.ts';
import { type MapNode, type Node, numberOrText, type Spot } from './front-matter/tree.ts';

/** JSON by RFC 8259: no comments, no comma after the last value. */
export const json: Language = { name: 'JSON', parse: parseJson, explain: explainJson };

/** A JSON value with the places of its values and names, by pointer. */
export interface PlacedJson {
  value: unknown;
  origin: Origin;
}

/**
 * Reads a JSON file such as the configuration; a fault of its syntax breaks `rule`. There is no value where it cannot
 * be trusted. Endless numbers and integers that JavaScript would round stay text.
 */
export function readJson(path: string, text: string, options: { rule: RuleName }): Found<PlacedJson> {
  const { value, diagnostics } = readLanguage(text, json, { path, rule: options.rule, nulls: 'keep' });
  if (!value) return { diagnostics };
  return { value: { value: value.value, origin: value.origin }, diagnostics };
}

function parseJson(text: string): Attempt {
  if (text.trim() === '') return { faults: [{ code: 'end', start: 0, end: 0 }] };
  try {
    const faults: Fault[] = [];
    const tree = convert(parse(text, { mode: 'json', ranges: true }).body, { text, faults });
    return { tree, faults };
  } catch (thrown) {
    if (!isPlaced(thrown)) throw thrown;
    return { faults: [jsonFaultAt(text, thrown.offset)] };
  }
}

/** An error of momoa, which does not export its classes. */
interface PlacedError extends Error {
  offset: number;
}

function isPlaced(thrown: unknown): thrown is PlacedError {
  return thrown instanceof Error && 'offset' in thrown && typeof thrown.offset === 'number';
}

interface Reading {
  text: string;
  faults: Fault[];
}

function convert(node: ValueNode, reading: Reading): Node {
  const spot = spotOf(node);
  const text = reading.text.slice(spot.start, spot.end);
  switch (node.type) {
    case 'Object':
      return convertObject(node, reading);
    case 'Array':
      return {
        kind: 'list',
        items: node.elements.map((each: ElementNode) => convert(each.value, reading)),
        ...spot,
      };
    case 'String':
      noteControl(spot, reading);
      return { kind: 'text', text: node.value, value: node.value, ...spot };
    case 'Number':
      return { kind: 'text', text, value: numberOrText(node.value, text), ...spot };
    case 'Boolean':
      return { kind: 'text', text, value: node.value, ...spot };
    default:
      return { kind: 'empty', ...spot };
  }
}

function convertObject(node: ObjectNode, reading: Reading): MapNode {
  const members = node.members.map(({ name, value }: MemberNode) => {
    noteControl(spotOf(name), reading);
    const text = name.type === 'String' ? name.value : name.name;
    return { name: text, nameSpot: spotOf(name), value: convert(value, reading) };
  });
  return { kind: 'map', members, ...spotOf(node) };
}

function spotOf({ loc }: { loc: { start: { offset: number }; end: { offset: number } } }): Spot {
  return { start: loc.start.offset, end: loc.end.offset };
}

/** Line ends and other control characters inside a text, which momoa lets pass and JSON.parse does not. */
function noteControl({ start, end }: Spot, { text, faults }: Reading): void {
  const control = text.slice(start, end).search(/[\u0000-\u001f]/);
  if (control !== -1) faults.push(jsonControlAt(text, start + control));
}
