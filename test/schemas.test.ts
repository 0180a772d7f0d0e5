import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../src/check/schema.ts';
import type { SchemaName } from '../src/contracts.ts';
import { decode } from '../src/decode.ts';
import { FIELD_NAMES } from '../src/field-names.ts';
import { isSourcePath, listSources, readSource } from '../src/project.ts';
import { readerFor } from '../src/read/readers.ts';
import { schemaNames, typesInPlace, typesOf } from './tools/schema-types.mjs';

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

const repository = join(import.meta.dirname, '..');
const names = schemaNames();

describe('the generated types', () => {
  test.each(names)('of %s are what its schema makes', async (name) => {
    expect(typesInPlace(name), 'run npm run types').toBe(await typesOf(name));
  });

  test('have no file without a schema', () => {
    const files = readdirSync(join(repository, 'src/generated')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual([...names].sort());
  });
});

describe('the schema', () => {
  test.each(names)('%s says what it is', (name) => {
    const { $schema, $id, title, description } = schemaOf(name);
    expect({ $schema, $id }).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:copydesk:schema:${name}`,
    });
    expect(title).toMatch(/\S/);
    expect(description).toMatch(/\.$/);
  });

  for (const name of names) {
    test(`${name} gives every property a title, a description and examples`, () => {
      expect(propertiesOf(schemaOf(name)).flatMap((property) => lackingIn(property, schemaOf(name)))).toEqual(
        [],
      );
    });
  }

  for (const name of names) {
    test(`${name} shows a whole document, and takes it`, () => {
      const { examples = [] } = schemaOf(name);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(checkSchema(name as SchemaName, example)).toEqual([]); // the file's name is the schema's
    });
  }

  for (const name of names) {
    test(`${name} takes the examples of its properties`, () => {
      const schema = schemaOf(name);
      const ajv = newAjv().addSchema(schema);
      const refused = propertiesOf(schema).flatMap(({ path, property }) => {
        const { examples = [] } = meaningOf(property, schema);
        const wrong = examples.filter(
          (example) => !ajv.validate({ $ref: `${schema['$id']}#${path}` }, example),
        );
        return wrong.map((example) => `${path} does not take ${JSON.stringify(example)}`);
      });
      expect(refused).toEqual([]);
    });
  }

  test.each(names)('%s keeps to keywords that editors understand', (name) => {
    expect(JSON.stringify(schemaOf(name))).not.toMatch(/"(unevaluated\w+|\$dynamic\w+)":/);
  });
});

describe('the schema of front matter', () => {
  const { properties = {} } = schemaOf('front-matter');

  const known = Object.entries(FIELD_NAMES).flatMap(([name, aliases]) => [name, ...aliases]);

  test('offers no name that the program does not read', () => {
    const read = known.map(folded);
    expect(Object.keys(properties).filter((name) => !read.includes(folded(name)))).toEqual([]);
  });

  test('offers every name that the program reads', () => {
    const offered = Object.keys(properties).map(folded);
    expect(known.filter((name) => !offered.includes(folded(name)))).toEqual([]);
  });

  test('means the same field by each name', () => {
    const elsewhere = Object.entries(properties).filter(([name, { $ref }]) => {
      const canonical = Object.entries(FIELD_NAMES).find(([known, aliases]) =>
        [known, ...aliases].some((each) => folded(each) === folded(name)),
      )?.[0];
      return $ref !== `#/$defs/${canonical}`;
    });
    expect(elsewhere).toEqual([]);
  });

  const { paths } = listSources({ root: repository, articles: 'articles' });

  test('is tried on articles', () => {
    expect(paths.length).toBeGreaterThanOrEqual(10);
    expect(paths.every(isSourcePath)).toBe(true);
  });

  test('holds for the sample publication', () => {
    const objections = paths.flatMap((path) => {
      const { value: text } = decode(readSource({ root: repository, articles: 'articles' }, path));
      const draft = text && readerFor(path)?.read(text).value;
      return draft
        ? checkSchema('front-matter', draft.values).map((fault) => ({ path, ...fault }))
        : [{ path }];
    });
    expect(objections).toEqual([]);
  });

  test.each([
    ['a list as headline', { title: ['Ferry', 'resumes'], date: '2026-03-09' }],
    ['a word that is no kind', { title: 'Ferry resumes', date: '2026-03-09', kind: 'gossip' }],
  ])('does not hold for %s', (_name, values) => {
    expect(checkSchema('front-matter', values)).not.toEqual([]);
  });
});

describe('the schema of the configuration', () => {
  const golden = join(import.meta.dirname, 'golden');
  const cases = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [repository, ...cases.map(({ name }) => join(golden, name))];

  test.each(folders.map((folder) => folder.slice(repository.length) || '/'))(
    'holds for the one in %s',
    (folder) => {
      const text = readFileSync(join(repository, folder, 'copydesk.config.json'), 'utf8');
      expect(checkSchema('configuration', JSON.parse(text))).toEqual([]);
    },
  );
});

interface Placed {
  /** Way through the schema, as in `/properties/site/properties/url`. */
  path: string;
  property: Schema;
}

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(join(repository, `schemas/${name}.schema.json`), 'utf8'));
}

/** Every property that a schema describes, at any depth. */
function propertiesOf(value: unknown, path = ''): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties } = value as Schema; // whatever it is, only its properties are asked for
  const own = isRecord(properties)
    ? Object.entries(properties).map(([name, property]) => ({ path: `${path}/properties/${name}`, property }))
    : [];
  const isData = /\/(examples|default|enum|const)$/.test(path);
  if (isData) return [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => propertiesOf(inner, `${path}/${key}`))];
}

/** A property together with the definition that it refers to. */
function meaningOf(property: Schema, schema: Schema): Schema {
  const { $ref, ...own } = property;
  return { ...schema.$defs?.[$ref?.replace('#/$defs/', '') ?? ''], ...own };
}

/** What a property lacks. Where all its parts have examples, or one value is the only one, it needs none itself. */
function lackingIn({ path, property }: Placed, schema: Schema): string[] {
  const meant = meaningOf(property, schema);
  const needed = isExplainedByParts(meant) ? ['title', 'description'] : ['title', 'description', 'examples'];
  const lacking = needed.filter((keyword) => meant[keyword] === undefined);
  return lacking.length > 0 ? [`${path} lacks ${lacking.join(', ')}`] : [];
}

function isExplainedByParts({ const: only, properties, items }: Schema): boolean {
  return (
    only !== undefined ||
    properties !== undefined ||
    items?.properties !== undefined ||
    items?.$ref !== undefined
  );
}

function isRecord(value: unknown): value is Record<string, Schema> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv;
}

/** Names are read whatever their case and dashes. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
