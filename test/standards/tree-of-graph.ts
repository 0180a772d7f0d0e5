/** A node of a graph as it is written. */
export type WrittenNode = { '@id'?: string; '@type'?: string | string[] } & Record<string, unknown>;

/** The nodes of a document by their types, as programs look for them. */
export type NodesByType = Record<string, WrittenNode[]>;

/**
 * The document as those programs want it that follow no references: every node stands whole where it is referred to,
 * but for the one that it stands in itself. A node of two types is there under both.
 */
export function nodesByType(document: unknown): NodesByType {
  const { '@graph': nodes } = document as { '@graph': WrittenNode[] }; // the schema of the graph has held
  const known = new Map(nodes.map((node) => [node['@id'], node]));
  const types = new Set(nodes.flatMap(typesOf));
  return Object.fromEntries(
    [...types].map((type) => [
      type,
      nodes.filter((node) => typesOf(node).includes(type)).map((node) => whole(node, known)),
    ]),
  );
}

function typesOf({ '@type': type = [] }: WrittenNode): string[] {
  return [type].flat();
}

function whole(node: WrittenNode, known: Map<string | undefined, WrittenNode>): WrittenNode {
  return embed(node, { known, around: [node['@id']] }) as WrittenNode; // what goes in as a map comes out as one
}

interface Embedding {
  known: Map<string | undefined, WrittenNode>;
  around: (string | undefined)[];
}

function embed(value: unknown, { known, around }: Embedding): unknown {
  if (Array.isArray(value)) return value.map((each) => embed(each, { known, around }));
  if (typeof value !== 'object' || value === null) return value;
  const { '@id': id, ...rest } = value as WrittenNode;
  const target = Object.keys(rest).length === 0 && !around.includes(id) ? known.get(id) : undefined;
  const inner = target ? { known, around: [...around, id] } : { known, around };
  return Object.fromEntries(
    Object.entries(target ?? (value as WrittenNode)).map(([key, each]) => [
      key,
      key.startsWith('@') ? each : embed(each, inner),
    ]),
  );
}
