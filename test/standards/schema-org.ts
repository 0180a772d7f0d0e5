import { readFileSync } from 'node:fs';

/** A term of schema.org as its data files have it. */
export interface SchemaOrgTerm {
  '@id': string;
  '@type': string | string[];
  [about: string]: unknown;
}

/** The part of schema.org 30.0 that the outputs speak: `node test/tools/schema-org.mjs` makes it of the release. */
export const schemaOrg = JSON.parse(
  readFileSync(new URL('schema-org-30.0.json', import.meta.url), 'utf8'),
) as { release: string; '@context': Record<string, unknown>; '@graph': SchemaOrgTerm[] }; // a test holds it to the release
