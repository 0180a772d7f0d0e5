import type { Thing } from 'schema-dts';

/** A reference to a node of the graph, or of the site's graph on another page. */
export interface Reference {
  '@id': string;
}

/** A node of which absent and empty properties are left out: JSON-LD knows no null and nobody wants "". */
export function node<Node extends Thing>(properties: { [Key in PropertyOf<Node>]?: unknown }): Node {
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && value !== '' && value !== 0) present[name] = value;
  }
  return present as unknown as Node; // schema-dts checks the names above; ajv checks the values
}

/** The names of the properties of a schema.org type. */
type PropertyOf<Node> = Node extends string ? never : keyof Node;

export function reference(id: string): Reference {
  return { '@id': id };
}

export function listOf<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

export function oneOrMore<Item>(items: Item[]): Item | Item[] | undefined {
  return items.length > 1 ? items : items[0];
}
