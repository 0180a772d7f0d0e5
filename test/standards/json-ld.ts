import jsonld from 'jsonld';
import { schemaOrg } from './schema-org.ts';

/** A value as JSON-LD expands it: a literal, or a reference to a node. */
export interface Value {
  '@value'?: unknown;
  '@type'?: string;
  '@language'?: string;
  '@id'?: string;
}

/** A node as JSON-LD flattens it: full IRIs everywhere, every value in a list. */
export interface Node {
  '@id': string;
  '@type'?: string[];
  [property: string]: Value[] | string | string[] | undefined;
}

/** Safe mode throws at whatever would be lost: relative IRIs, terms that no context knows. */
const options = { safe: true, documentLoader };

/** All nodes of a document, each once with everything that is said of it. */
export async function nodesOf(document: unknown): Promise<Node[]> {
  // flatten gives node objects alone: https://www.w3.org/TR/json-ld11/#flattened-document-form
  return (await jsonld.flatten(await jsonld.expand(document, options), undefined, options)) as Node[];
}

/** The document as canonical N-Quads: the same for all documents that say the same. */
export function canonical(document: unknown): Promise<string> {
  return jsonld.canonize(document, { ...options, algorithm: 'RDFC-1.0', format: 'application/n-quads' });
}

async function documentLoader(url: string) {
  if (!/^https:\/\/schema\.org\/?$/.test(url))
    throw new Error(`Nothing but schema.org is at hand, not ${url}`);
  return { document: { '@context': schemaOrg['@context'] }, documentUrl: url, contextUrl: undefined };
}
