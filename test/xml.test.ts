import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkXml, element, parseXml, writeXml } from '../src/xml.ts';

describe('checking XML', () => {
  test('finds nothing in a well-formed document with namespaces', () => {
    expect(
      checkXml('<?xml version="1.0"?>\n<a xmlns:b="urn:b"><b:c d="é">港🎉&amp;</b:c></a>'),
    ).toBeUndefined();
  });

  test.each([
    ['an unbound prefix', '<a>\n  <media:content/>\n</a>', 2, /unbound namespace prefix: "media"$/],
    ['an entity of HTML', '<a>&rsquo;</a>', 1, /undefined entity/],
    ['a bare ampersand', '<a>\n\nB & B;</a>', 3, /entity/],
    ['the end of a CDATA section outside of one', '<a>]]></a>', 1, /]]>/],
    ['a forbidden character', '<a>\u0008</a>', 1, /disallowed character/],
    [
      'a reference to a forbidden character',
      '<?xml version="1.1"?><a>&#8;</a>',
      1,
      /malformed character entity/,
    ],
    ['half of a character', '<a>\nx\ud83cy</a>', 2, /lone surrogate/],
    ['the other half of a character', '<a>\udf89</a>', 1, /lone surrogate/],
    ['an attribute given twice', '<a b="1" b="2"/>', 1, /duplicate attribute/],
    ['a missing end tag', '<a><b></a>', 1, /unexpected close tag/],
    ['text before the declaration', ' <?xml version="1.0"?><a/>', 1, /must be at the start/],
    ['text after the root', '<a/>x', 1, /outside of root/],
    ['nothing', '', 1, /root element/],
  ])('names %s and its line', (_what, text, line, message) => {
    const fault = checkXml(text);
    expect(fault).toMatchObject({ line, message: expect.stringMatching(message) });
    expect(fault?.column).toBeGreaterThan(0);
  });

  test('says what is wrong once, without the place and without a full stop', () => {
    expect(checkXml('<a>\n&nbsp;</a>')).toEqual({ line: 2, column: 6, message: 'undefined entity' });
  });
});

describe('parsing XML', () => {
  test('gives names as written, attributes, children and text without layout', () => {
    const text = '<r xmlns:m="urn:m">\n  <m:a b="1 &amp; 2">x<![CDATA[ <y> ]]>]]&gt;</m:a>\n  <c/>\n</r>';
    expect(parseXml(text)).toEqual(
      element('r', { 'xmlns:m': 'urn:m' }, [element('m:a', { b: '1 & 2' }, 'x <y> ]]>'), element('c')]),
    );
  });

  test('throws at what is not well-formed', () => {
    expect(() => parseXml('<a>\n<b></a>')).toThrow('Not XML at 2:');
  });
});

describe('writing XML', () => {
  test('declares UTF-8, indents children by two blanks and leaves text alone', () => {
    const tree = element('r', {}, [element('a', { b: 1, c: undefined }, '  two\nlines '), element('d')]);
    expect(writeXml(tree)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<r>\n  <a b="1">  two\nlines </a>\n  <d/>\n</r>\n',
    );
  });

  test.each([']]>', ']]>]]>', '&amp;', '&copy;', '&copy=1', '&#0;', '<script>', '"\'', 'a\r\nb', '\t\u2028'])(
    'brings back %j from text and attributes',
    (text) => {
      const tree = element('r', { a: text }, text);
      expect(parseXml(writeXml(tree))).toEqual(tree);
    },
  );

  test('brings back any text that XML can carry', () => {
    const character = fc.oneof(
      fc.constantFrom(...'&<>"\'];#x\n\r\t amp'),
      fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    );
    const text = fc.string({ unit: character });
    fc.assert(
      fc.property(text, text, (attribute, content) => {
        const tree = element('r', { 'xmlns:m': 'urn:m' }, [
          element('m:a', { b: attribute, 'xml:lang': 'en' }, content),
        ]);
        expect(parseXml(writeXml(tree))).toEqual(tree);
      }),
    );
  });

  test.each([
    ['a forbidden character in text', element('a', {}, '\u0008')],
    ['a forbidden character in an attribute', element('a', { b: '\ufffe' })],
    ['half of a character', element('a', {}, 'x\ud83c')],
    ['an unbound prefix', element('a', {}, [element('media:content')])],
    ['a name that is none', element('a', { 'b c': '1' })],
    ['text among children', { ...element('a', {}, [element('b')]), text: 'x' }],
  ])('refuses %s', (_what, tree) => {
    expect(() => writeXml(tree)).toThrow();
  });
});
