import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml as writtenByPackage } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { serialize } from '../../src/html/serialize.ts';

/** What the sanitiser lets through and pages use, as hast has it. */
const PROPERTIES = {
  text: (
    'abbr align alt ariaCurrent ariaLabel charSet cite content dateTime decoding dir fetchPriority href hrefLang ' +
    'id kind label lang loading media name preload property scope sizes src srcLang srcSet title type value'
  ).split(' '),
  list: ['className', 'rel', 'itemType', 'ariaDescribedBy', 'ariaLabelledBy'],
  number: ['width', 'height', 'start', 'colSpan', 'rowSpan', 'span'],
  switch: ['checked', 'controls', 'default', 'disabled', 'itemScope', 'loop', 'muted', 'open', 'playsInline'],
  mark: ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'],
};
const TAGS =
  'p a h1 em ul li pre code table td img br hr wbr source input col track video time meta link script style div b';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...'<>&"\'`=/ \0\t\n;#x3ä漢\u2028\ud800'.split(''), '&amp;', '</script>', '-->'))
    .map((parts) => parts.join('')),
);
const properties = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...PROPERTIES.text), text, { maxKeys: 3 }),
    fc.dictionary(fc.constantFrom(...PROPERTIES.list), fc.array(text, { maxLength: 3 }), { maxKeys: 1 }),
    fc.dictionary(fc.constantFrom(...PROPERTIES.number), fc.integer(), { maxKeys: 1 }),
    fc.dictionary(fc.constantFrom(...PROPERTIES.switch), fc.boolean(), { maxKeys: 1 }),
    fc.dictionary(fc.constantFrom(...PROPERTIES.mark), fc.constantFrom(true, ''), { maxKeys: 1 }),
    fc.dictionary(fc.constantFrom('title', 'open', 'width'), fc.constantFrom(undefined, null), {
      maxKeys: 1,
    }),
  )
  .map((parts): Element['properties'] => Object.assign({}, ...parts));

const trees = fc.letrec<{ node: ElementContent; root: Root }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('text' as const), value: text }),
    fc.record({ type: fc.constant('raw' as const), value: text }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...TAGS.split(' ')),
      properties,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
  root: fc.record({ type: fc.constant('root' as const), children: fc.array(tie('node'), { maxLength: 4 }) }),
})).root;

describe('HTML is written', () => {
  test('as hast-util-to-html writes it, whatever the tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(serialize(tree, { raw: 'escaped' })).toBe(writtenByPackage(tree));
        expect(serialize(tree, { raw: 'as it is' })).toBe(
          writtenByPackage(tree, { allowDangerousHtml: true }),
        );
      }),
      { numRuns: 3000, seed: 8 },
    );
  });

  test('without nodes that no story and no page has', () => {
    expect(() => serialize({ type: 'comment', value: 'x' }, { raw: 'escaped' })).toThrow('no comment');
  });
});
