import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SchemaName } from '../../contracts.ts';

/** Texts are counted in UTF-16 code units: all that schemas ask is whether there is one, and stories are long. */
const OPTIONS = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  unicode: false,
  logger: false,
  code: { source: true, lines: true },
} as const;

/** Makes functions of schemas. `npm run compile` lets it, and leaves the functions in the place of this file's code. */
export const ajv = new Ajv2020({ ...OPTIONS, allErrors: true, verbose: true });
const validators = new Map<SchemaName, ValidateFunction>();

/** The same for functions that stop at the first fault. */
export const judge = new Ajv2020({ ...OPTIONS, messages: false });
for (const each of [ajv, judge]) addFormats.default(each);

/** The schema of what every article says in a choice of eight kinds of things: each thing is held against all eight. */
export const JUDGED: SchemaName = 'news-article';

/** The function that finds all faults of values against a schema in schemas/. */
export function validatorOf(name: SchemaName): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const validate = ajv.compile(schemaOf(name));
  validators.set(name, validate);
  return validate;
}

let judging: ValidateFunction | undefined;

/** The function that says in half the time whether values have none, where that pays. */
export function judgeOf(name: SchemaName): ValidateFunction | undefined {
  if (name !== JUDGED) return undefined;
  judging ??= judge.compile(schemaOf(name));
  return judging;
}

function schemaOf(name: SchemaName): object {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}
