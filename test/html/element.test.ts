import fc from 'fast-check';
import { h as madeByPackage } from 'hastscript';
import { expect, test } from 'vitest';
import { h, toHtml } from '../../src/html.ts';

const selectors = fc.constantFrom(
  'p',
  'a.page-skip',
  'main#page-main',
  'p#page-feeds.page-label',
  'ul.page-row.wide',
);
const attributes = fc.dictionary(
  fc.constantFrom(
    ...'href rel title type lang dir dateTime ariaCurrent className content property charset'.split(' '),
  ),
  fc.oneof(fc.constantFrom('author', 'text/html', 'home', 'a-b'), fc.constant(undefined)),
  { maxKeys: 4 },
);
const children = fc.letrec<{ child: string | undefined | unknown[] }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.constant(undefined),
    fc.array(tie('child'), { maxLength: 3 }) as fc.Arbitrary<unknown[]>, // children of children
  ),
})).child;

test('an element is what hastscript makes of the same words', () => {
  fc.assert(
    fc.property(selectors, attributes, fc.array(children, { maxLength: 3 }), (selector, given, inside) => {
      const ours = h('div', h(selector, given, ...(inside as string[]))); // deeper lists are children too
      const theirs = madeByPackage('div', madeByPackage(selector, given, ...(inside as string[]))); // the same
      expect(toHtml(ours)).toBe(toHtml(theirs));
    }),
    { numRuns: 2000, seed: 8 },
  );
});
