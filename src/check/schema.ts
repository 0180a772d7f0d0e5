import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Pointer } from '../article.ts';
import type { SchemaName } from '../contracts.ts';
import { hintFor } from '../nearest.ts';
import { judgeOf, validatorOf } from './schema/validators.ts';

/** A schema's objection: the pointer of the value that is wrong (or of the name that is unknown or missing). */
export interface SchemaFault {
  kind: 'unknown' | 'missing' | 'wrong';
  pointer: Pointer;
  message: string;
  hint?: string;
}

/** All that a schema objects to in a value, each fault once, in plain words. */
export function checkSchema(name: SchemaName, value: unknown): SchemaFault[] {
  if (judgeOf(name)?.(value)) return [];
  const validate = validatorOf(name);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => !SUMMARIES.has(error.keyword));
  const faults = errors.map(faultOf);
  return faults.filter(
    (fault, index) => faults.findIndex((other) => other.pointer === fault.pointer) === index,
  );
}

/** Keywords whose errors only sum up others that say more. */
const SUMMARIES = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'propertyNames']);

/** What people call the formats of strings that the schemas of what they write ask for. */
const FORMATS: Record<string, string> = { email: 'an e-mail address', uri: 'a web address' };

/** How each keyword's error is worded. The rest have ajv's own words. */
const WORDINGS: Record<string, (error: ErrorObject) => Pick<SchemaFault, 'message' | 'hint'>> = {
  type: ({ params, data, parentSchema }) => ({
    message: `must be ${kindName(params['type'])}, not ${kindOf(data)}`,
    ...exampleIn(parentSchema),
  }),
  enum: ({ params, data }) => ({
    message: `${JSON.stringify(data)} is none of ${params['allowedValues'].join(', ')}`,
    ...hintFor(String(data), params['allowedValues'].map(String)),
  }),
  minLength: ({ parentSchema }) => ({ message: 'must not be empty', ...exampleIn(parentSchema) }),
  minimum: ({ params, data }) => ({
    message: `${data} is less than ${params['limit']}`,
    hint: `Write ${params['limit']} or more`,
  }),
  maximum: ({ params, data }) => ({
    message: `${data} is more than ${params['limit']}`,
    hint: `Write ${params['limit']} or less`,
  }),
  format: ({ params, data, parentSchema }) => ({
    message: `${JSON.stringify(data)} is not ${FORMATS[params['format']] ?? `a ${params['format']}`}`,
    ...exampleIn(parentSchema),
  }),
  pattern: ({ data, parentSchema }) => ({
    message: `${JSON.stringify(data)} does not fit`,
    ...exampleIn(parentSchema),
  }),
};

/** The example that every property of our schemas has. */
function exampleIn(schema: ErrorObject['parentSchema']): { hint?: string } {
  const example: unknown = schema?.['examples']?.[0];
  return example === undefined ? {} : { hint: `Write it as in ${JSON.stringify(example)}` };
}

function faultOf(error: ErrorObject): SchemaFault {
  const { keyword, params, instancePath, parentSchema } = error;
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    return { kind: 'missing', pointer: `${instancePath}/${escaped(name)}`, message: `"${name}" is missing` };
  }
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const known = Object.keys(parentSchema?.['properties'] ?? {});
    const pointer = `${instancePath}/${escaped(name)}`;
    return { kind: 'unknown', pointer, message: `Copydesk does not know "${name}"`, ...hintFor(name, known) };
  }
  const worded = WORDINGS[keyword]?.(error) ?? { message: error.message ?? keyword };
  const name = instancePath.split('/').at(-1) ?? '';
  return { kind: 'wrong', pointer: instancePath, ...worded, message: `"${name}": ${worded.message}` };
}

function kindName(type: unknown): string {
  return Array.isArray(type) ? type.join(' or ') : `${/^[aeiou]/.test(String(type)) ? 'an' : 'a'} ${type}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `${typeof value === 'object' ? 'a map' : JSON.stringify(value)}`;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
