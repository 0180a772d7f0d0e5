import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SchemaName } from '../../contracts.ts';

/** Makes functions of schemas. `npm run compile` lets it, and leaves the functions in the place of this file's code. */
export const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  verbose: true,
  code: { source: true, lines: true },
});
addFormats.default(ajv);
const validators = new Map<SchemaName, ValidateFunction>();

/** The function that holds values against a schema in schemas/. */
export function validatorOf(name: SchemaName): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const validate = ajv.compile(schemaOf(name));
  validators.set(name, validate);
  return validate;
}

function schemaOf(name: SchemaName): object {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}
