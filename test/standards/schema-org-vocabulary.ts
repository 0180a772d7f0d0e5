import type { Node, Value } from './json-ld.ts';
import { schemaOrg } from './schema-org.ts';

/** The context speaks of http, people of https: names here have neither. */
const NAMESPACE = /^https?:\/\/schema\.org\//;

/** A class, property or enumeration member of schema.org. */
interface Term {
  types: string[];
  parents: string[];
  domains: string[];
  ranges: string[];
  isSuperseded: boolean;
}

/** schema.org 30.0, as far as the outputs speak it. */
export type Vocabulary = Map<string, Term>;

/** How literal values of a data type look (https://schema.org/docs/datamodel.html). Subtypes of Text are texts. */
const LITERALS: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: isAbsoluteUrl,
  Boolean: (value) => typeof value === 'boolean',
  Integer: Number.isSafeInteger,
  Number: Number.isFinite,
  // ISO 8601, which may leave out the day, or the month too
  Date: (value) => isText(value, /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  DateTime: (value) => isText(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  // Not a data type, but the class says: "use ISO 8601 duration format"
  Duration: (value) => isText(value, /^P(?=.)(\d+[YMWD])*(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/),
};

/**
 * Where a web address stands for the thing that it leads to: Google's breadcrumbs are written so
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
const ADDRESS_FOR_A_THING = ['item'];

/** The vocabulary by the names of its terms. */
export function readVocabulary(): Vocabulary {
  return new Map(
    schemaOrg['@graph'].map((term) => [
      String(term['@id']).replace('schema:', ''),
      {
        types: namesIn(term['@type']),
        parents: namesIn(term['rdfs:subClassOf']),
        domains: namesIn(term['schema:domainIncludes']),
        ranges: namesIn(term['schema:rangeIncludes']),
        isSuperseded: term['schema:supersededBy'] !== undefined,
      },
    ]),
  );
}

/** Everything in a document that schema.org does not know, has given up, or says otherwise. */
export function faultsIn(nodes: Node[], vocabulary: Vocabulary): string[] {
  return new Check(nodes, vocabulary).faults();
}

/** One document against the vocabulary. */
class Check {
  readonly #nodes: Map<string, Node>;
  readonly #vocabulary: Vocabulary;

  constructor(nodes: Node[], vocabulary: Vocabulary) {
    this.#nodes = new Map(nodes.map((node) => [node['@id'], node]));
    this.#vocabulary = vocabulary;
  }

  faults(): string[] {
    return [...this.#nodes.values()].flatMap((node) =>
      [...this.#faultsOfId(node), ...this.#faultsOfTypes(node), ...this.#faultsOfProperties(node)].map(
        (fault) => `${node['@id']}: ${fault}`,
      ),
    );
  }

  #faultsOfId({ '@id': id }: Node): string[] {
    return id.startsWith('_:') || isAbsoluteUrl(id) ? [] : ['the @id is not absolute'];
  }

  #faultsOfTypes(node: Node): string[] {
    const types = typesOf(node);
    if (types.length === 0) return ['has no type'];
    return types.flatMap((type) => {
      const term = this.#vocabulary.get(type);
      if (!term?.types.includes('rdfs:Class')) return [`${type} is not a type`];
      return term.isSuperseded ? [`${type} is superseded`] : [];
    });
  }

  #faultsOfProperties(node: Node): string[] {
    return Object.entries(node).flatMap(([iri, values]) => {
      if (iri.startsWith('@')) return [];
      const name = nameOf(iri);
      const term = this.#vocabulary.get(name);
      if (!term?.types.includes('rdf:Property')) return [`${name} is not a property`];
      return [
        ...(term.isSuperseded ? [`${name} is superseded`] : []),
        ...(typesOf(node).some((type) => this.#isUnder(type, term.domains))
          ? []
          : [`${name} is not for ${typesOf(node).join(' and ')}`]),
        ...(values as Value[]) // flattened: every property but @id and @type is a list of values
          .filter((value) => !this.#isInRange(value, name, term.ranges))
          .map((value) => `${name} cannot be ${JSON.stringify(value)}`),
      ];
    });
  }

  #isInRange(value: Value, name: string, ranges: string[]): boolean {
    if (value['@id'] !== undefined) return this.#isReferenceInRange(value['@id'], ranges);
    const literal = value['@value'];
    if (ADDRESS_FOR_A_THING.includes(name) && isAbsoluteUrl(literal)) return true;
    return ranges.some((range) => {
      const known = [range, ...this.#ancestorsOf(range)].find((each) => LITERALS[each] !== undefined);
      return known !== undefined && LITERALS[known]?.(literal) === true;
    });
  }

  /** A node of the document, a member of an enumeration, or an address where addresses may stand. */
  #isReferenceInRange(id: string, ranges: string[]): boolean {
    const node = this.#nodes.get(id);
    if (node && typesOf(node).some((type) => this.#isUnder(type, ranges))) return true;
    const member = NAMESPACE.test(id) ? this.#vocabulary.get(nameOf(id)) : undefined;
    if (member?.types.some((type) => this.#isUnder(type, ranges))) return true;
    return ranges.includes('URL') && isAbsoluteUrl(id);
  }

  #isUnder(type: string, wanted: string[]): boolean {
    return wanted.includes(type) || this.#ancestorsOf(type).some((each) => wanted.includes(each));
  }

  #ancestorsOf(type: string): string[] {
    const parents = this.#vocabulary.get(type)?.parents ?? [];
    return parents.flatMap((parent) => [parent, ...this.#ancestorsOf(parent)]);
  }
}

function typesOf({ '@type': types = [] }: Node): string[] {
  return types.map(nameOf);
}

/** Terms of other vocabularies keep their whole address, and so are known to nobody here. */
function nameOf(iri: string): string {
  return iri.replace(NAMESPACE, '');
}

function namesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((each) => String(typeof each === 'object' ? each['@id'] : each).replace('schema:', ''));
}

function isAbsoluteUrl(value: unknown): boolean {
  return isText(value, /^(https?|mailto|tag):[^\s<>"{}|\\^`]+$/);
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
