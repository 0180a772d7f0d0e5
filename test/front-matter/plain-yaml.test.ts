import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../src/front-matter/plain-yaml.ts';
import type { Node } from '../../src/front-matter/tree.ts';
import { parseAllYaml } from '../../src/front-matter/yaml.ts';

const COMMON = `
id: nw-0004534
title: "Zürich: petition challenged on the back of a record"
slug: zurich-petition-4534
description: >-
  The merger was published by Möbius & Søn, which welcomed a temporary
  reservoir 3 years ago.
date: 2026-10-28T16:50:40-03:00
draft: false
authors:
  - name: 'Søren Nguyễn'
    url: https://news.example/authors/s-ren-nguyen
    sameAs: [https://social.example/@soren]
  - Ana Example
section: Business
embargo:

tags: [elections, "R&D", 'wages', budget 2027, C++, 12]
categories:
- Business
- Health
image:
  url: https://cdn.example/img/4534-lead.jpg
  width: 1920
  alt: It's an election in Jakarta
note: |-
  First line
  second line
`;

test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
  'takes the word %s for no sign of YAML',
  (word) => {
    expectSame(`title: ${word}\n  and more words\n`);
    expectSame(`title: ${word}\n${word}: x\ntags: [${word}]\n`);
  },
);

test('reads front matter as most of it is written', () => {
  expect(readPlainYaml(COMMON)).toMatchObject({ kind: 'map', start: 1, end: COMMON.length - 1 });
  expectSame(COMMON);
});

test.each([
  'a: 1.5',
  'a: 0x1f',
  'a: ~',
  'a: null',
  'a: x # a comment',
  '# a comment\na: x',
  'a: "a \\n b"',
  "a: 'it''s'",
  'a: {b: c}',
  'a: x\n  goes on',
  'a: >-\n  one\n\n  two',
  'a: >\n  one',
  'a: &anchor x',
  'a: !tag x',
  'a:\tx',
  'a: b: c',
  '"a": x',
  'a: x\n---\nb: y',
  '- a',
  '  a: x',
  'a: [b: c]',
  'a: [b, c\n]',
  'a',
  '',
])('leaves the rest to the reader of all YAML: %j', (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

test('reads every text that it reads as the reader of all YAML does', () => {
  fc.assert(fc.property(text(), expectSame), { numRuns: 6000 });
});

/** What it reads is the same tree with the same spots, without a fault or a notice. */
function expectSame(text: string): void {
  const plain = readPlainYaml(text);
  if (!plain) return;
  const { tree, faults, notices } = parseAllYaml(text);
  expect({ text, tree: tree && comparable(tree), faults, notices }).toEqual({
    text,
    tree: comparable(plain),
    faults: [],
    notices: [],
  });
}

/** Where nothing is, nobody asks for its place. */
function comparable(node: Node): unknown {
  switch (node.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'list':
      return { ...node, items: node.items.map(comparable) };
    case 'map':
      return {
        ...node,
        members: node.members.map((each) => ({ ...each, value: comparable(each.value) })),
      };
    default:
      return node;
  }
}

/** The common front matter with some of its lines changed, and texts of lines that may or may not fit together. */
function text(): fc.Arbitrary<string> {
  const lines = COMMON.split('\n');
  const change = fc.record({
    at: fc.nat(COMMON.length - 1),
    length: fc.nat(3),
    text: fc.constantFrom(...PIECES),
  });
  const changed = fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce((all, { at, length, text }) => all.slice(0, at) + text + all.slice(at + length), COMMON),
    );
  const some = fc
    .array(fc.oneof(fc.constantFrom(...lines), line()), { minLength: 1, maxLength: 7 })
    .map((each) => each.join('\n'));
  return fc.oneof(changed, some);
}

function line(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('', '', '  ', '    ', ' '),
      fc.constantFrom('', '', '- ', '-  ', '-'),
      fc.constantFrom('', 'a: ', 'b: ', 'c:', 'null: ', 'é: ', 'a b: ', '"k": '),
      fc.constantFrom(...PIECES, ...VALUES),
    )
    .map((parts) => parts.join(''));
}

const PIECES = (
  '\n|\n\n|\n   |\t|\r|- |-|"|\'|:|: |#| #|[|]|,|, |{|}|>-|&a|*a|!t|%|@|`|?|? |~|0|.|+|e|---|...|\\|<<|' +
  '\u00a0|\u3000|\u2028|\ufeff|\u{1f600}|\n  n: 1|\n- y|\n  - x|'
).split('|');

const VALUES = (
  'x;x y;"q";\'q\';"a: b";[a, b];[ a ,b ];[];["q", \'r\', s t];[a: b];[a:b];[1, true, null];[a,];true;True;null;' +
  '12;012;1.5;.5;1e5;0x1F;0o7;.inf;123456789012345;1234567890123456;2026-01-02;2026-01-02T10:00:00Z;a:b;' +
  'https://news.example/#a;a #b;a: b;>-;|-;>;|;> ;é\u00a0;\u00a0é;-1;+1;a,b;a]b;"q" ;x  ;{a: b};it\'s;=;(x)'
).split(';');
