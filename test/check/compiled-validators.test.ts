import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { JUDGED, judgeOf, validatorOf } from '../../src/check/schema/validators.ts';
import type { SchemaName } from '../../src/contracts.ts';
import { schemaNames } from '../tools/schema-types.mjs';

// `npm test` compiles before it comes here.
const compiled = await import('../../lib/check/schema/validators.js');

// The files' names are the schemas'.
const names = schemaNames() as SchemaName[];

/** What a careless hand may put in a value's place. */
const substitutes: unknown[] = [
  null,
  '',
  'x',
  'https://news.example/',
  '2026-02-30',
  0,
  -1,
  1.5,
  true,
  [],
  {},
];

describe('the validators that are compiled ahead', () => {
  test('are without ajv', () => {
    expect(Object.keys(compiled).sort()).toEqual(['judgeOf', 'validatorOf']);
  });

  test('count no text beyond its first character', () => {
    const texts = names.map((name) => readFileSync(schemaUrl(name), 'utf8'));
    const lengths = texts.flatMap((text) => text.match(/"(?:min|max)Length": \d+/g) ?? []);
    expect([...new Set(lengths)]).toEqual(['"minLength": 1']);
  });

  test.each(names)('find what ajv finds in values against %s', (name) => {
    const values = examplesOf(name).flatMap((example) => [example, ...spoilt(example)]);
    expect(values.length).toBeGreaterThan(10);
    const judgedOtherwise = values.filter(
      (value) =>
        !isDeepStrictEqual(findings(compiled.validatorOf(name), value), findings(validatorOf(name), value)),
    );
    expect(judgedOtherwise).toEqual([]);
  });

  test('judge values as they find faults in them', () => {
    const values = examplesOf(JUDGED).flatMap((example) => [example, ...spoilt(example)]);
    const judgedOtherwise = values.filter((value) => {
      const isSound = findings(compiled.validatorOf(JUDGED), value).length === 0;
      return compiled.judgeOf(JUDGED)?.(value) !== isSound || judgeOf(JUDGED)?.(value) !== isSound;
    });
    expect(judgedOtherwise).toEqual([]);
  });

  test('find faults in most of those values', () => {
    const counts = names.flatMap((name) =>
      examplesOf(name)
        .flatMap(spoilt)
        .map((value) => findings(compiled.validatorOf(name), value).length),
    );
    expect(counts.filter((count) => count > 0).length / counts.length).toBeGreaterThan(0.5);
  });
});

function findings(validate: ReturnType<typeof validatorOf>, value: unknown): unknown[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

function examplesOf(name: SchemaName): unknown[] {
  return JSON.parse(readFileSync(schemaUrl(name), 'utf8')).examples;
}

function schemaUrl(name: SchemaName): URL {
  return new URL(`../../schemas/${name}.schema.json`, import.meta.url);
}

/** The value with one thing wrong, at each place in it. */
function spoilt(value: unknown): unknown[] {
  return [...substitutes, ...spoiltInside(value)];
}

function spoiltInside(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((item, index) => spoilt(item).map((other) => value.with(index, other)));
    return [...inside, [...value, ...value]];
  }
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) => {
    const { [key]: _, ...others } = value as Record<string, unknown>; // an object that JSON.parse made
    return [others, ...spoilt(inner).map((other) => ({ ...value, [key]: other }))];
  });
  return [...inside, { ...value, 'x-unknown': 1 }];
}
