import { describe, expect, test } from 'vitest';
import { catalogue, ruleGroups } from '../src/catalogue.ts';

const rules = Object.entries(catalogue);

describe('the catalogue', () => {
  test('holds every rule in one group and no rule in two', () => {
    const grouped = ruleGroups.flatMap((group) => group.names);
    expect(grouped.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  test.each(rules)('names %s in kebab-case', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test.each(rules)('tells of %s what is wrong, in one line', (_name, { title }) => {
    expect(title).toMatch(/^[A-Z].*[^.!]$/);
    expect(title.length).toBeLessThanOrEqual(80);
  });

  test.each(rules)('tells of %s why it matters, in two or three sentences', (_name, { reason }) => {
    expect(reason).toMatch(/^[^!]{60,400}\.$/);
    expect(sentencesOf(reason)).toBeGreaterThanOrEqual(2);
    expect(sentencesOf(reason)).toBeLessThanOrEqual(3);
  });

  test.each(rules)('backs %s with an example or a source', (_name, { example, source }) => {
    expect(example ?? source).toBeDefined();
    if (example) expect(example.bad).not.toBe(example.good);
  });

  test.each(rules)('writes the text of %s without characters that a terminal obeys', (_name, rule) => {
    expect(JSON.stringify(rule)).not.toMatch(/\\u00|[\u007f-\u009f]/);
  });
});

function sentencesOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].length;
}
