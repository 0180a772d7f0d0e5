// Writes src/generated/<name>.ts from schemas/<name>.schema.json. `--check` compares instead and says what drifted.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const schemas = new URL('../../schemas/', import.meta.url);
const target = new URL('../../src/generated/', import.meta.url);

/** The TypeScript of one schema, as it must stand in src/generated/. */
export async function typesOf(name) {
  const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), 'utf8'));
  return compile(withoutInnerTitles(schema), pascalCase(name), {
    bannerComment: `// Generated from schemas/${name}.schema.json by \`npm run types\`. Do not edit.`,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 110 },
  });
}

export function schemaNames() {
  return readdirSync(schemas).map((file) => file.replace('.schema.json', ''));
}

/** What stands in src/generated/ for a schema, or nothing. */
export function typesInPlace(name) {
  const file = new URL(`${name}.ts`, target);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Titles are for people; as names of types they would only number each other. A reference that says something besides is
 * taken for a thing of its own, and written out wherever it is used: one of several in `allOf` keeps its name.
 */
function withoutInnerTitles(schema) {
  const strip = (value) => {
    if (Array.isArray(value)) return value.map(strip);
    if (value === null || typeof value !== 'object') return value;
    const { $ref, ...entries } = Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => key !== 'title' || typeof inner !== 'string')
        .map(([key, inner]) => [key, strip(inner)]),
    );
    if (typeof $ref !== 'string') return entries;
    return Object.keys(entries).length > 0 ? { ...entries, allOf: [{ $ref }] } : { $ref };
  };
  const { $id, ...rest } = schema;
  return { ...strip(rest), title: undefined };
}

function pascalCase(name) {
  return name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
}

if (process.argv[1]?.endsWith('schema-types.mjs')) {
  for (const name of schemaNames()) writeFileSync(new URL(`${name}.ts`, target), await typesOf(name));
}
