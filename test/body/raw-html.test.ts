import fc from 'fast-check';
import { raw } from 'hast-util-raw';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../src/body/from-markdown.ts';
import { rootOf } from '../../src/body/harmless.ts';
import { toSanitized } from '../../src/body/markup.ts';
import { parseRawHtml, standApart } from '../../src/body/raw-html.ts';
import { toHtml } from '../../src/html.ts';
import { parse } from '../../src/read/markdown/parse.ts';

const options = { idPrefix: 'story-', footnotes: { label: 'Notes', back: 'Back' } };

const PLAIN = [
  ...[
    'Text *em **strong** em* [link](https://l.example/ "t") `code`.',
    '## Head',
    '- a\n- b\n\n  c',
    '> quote\n> two',
  ],
  ...[
    '![p](a.jpg "t")',
    '| a | b |\n|:-:|---|\n| 1 |',
    '```js\nx < y\n```',
    '```\n\nx\n```',
    '```\n```',
    '***',
    '7. x',
  ],
  ...['[![i](a.png)](https://x.example)', '****a** b** *c*', 'a  \nb', '&#8;'],
];
const NAMES =
  'figure figcaption div section aside blockquote p a span em strong b s q code picture video iframe script h2 li ul ' +
  'table td noscript pre template select';
const ATTRIBUTES = [
  '',
  '',
  ' class="x"',
  ' href="https://h.example/"',
  " title='a>b'",
  ' src=a.jpg',
  ' onclick="x()"',
];
const texts = fc.constantFrom(
  '',
  'x',
  ' y ',
  '&amp; z',
  '&am',
  '&#8;',
  '<!-- c -->',
  '<br>',
  '<img src="a.jpg"/>',
  '<hr>',
);

const html = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc
      .tuple(
        fc.constantFrom(...NAMES.split(' ')),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('piece'), { maxLength: 3 }),
        fc.oneof(
          { weight: 9, arbitrary: fc.constant(undefined) },
          fc.constantFrom('', '</p>', '</div>', '</a>'),
        ),
      )
      .map(
        ([name, attribute, inside, end]) => `<${name}${attribute}>${inside.join('')}${end ?? `</${name}>`}`,
      ),
  ),
})).piece;
const blocks = fc.oneof(
  fc.constantFrom(...PLAIN),
  html,
  fc.tuple(
    fc.constantFrom('Text ', '# Head ', '- item ', '> quote ', '*em '),
    html,
    fc.constantFrom('', ' after*'),
  ),
);
const stories = fc
  .array(blocks, { maxLength: 6 })
  .map((parts) => parts.map((part) => (Array.isArray(part) ? part.join('') : part)).join('\n\n'));

test('raw HTML means what it means to the parser of the whole story, also where only parts of it are parsed', () => {
  let apart = 0;
  fc.assert(
    fc.property(stories, (markdown) => {
      const tree = () => fromMarkdown(parse(markdown), options);
      if (standApart(tree())) apart += 1;
      const ours = toSanitized(parseRawHtml(tree()));
      const whole = toSanitized(rootOf(raw(tree(), { file: new VFile() })));
      expect(toHtml(ours.tree)).toBe(toHtml(whole.tree));
      expect(ours.removals).toEqual(whole.removals);
      expect(placesIn(ours.tree)).toEqual(placesIn(whole.tree));
    }),
    { numRuns: 3000, seed: 8 },
  );
  expect(apart).toBeGreaterThan(500);
});

/** The beginnings of all links and pictures, at which findings are shown. */
function placesIn(
  node: ReturnType<typeof rootOf> | ReturnType<typeof rootOf>['children'][number],
): unknown[] {
  const inside = 'children' in node ? node.children.flatMap(placesIn) : [];
  const isShown = node.type === 'element' && ['a', 'img'].includes(node.tagName);
  return isShown ? [node.position?.start, ...inside] : inside;
}

describe('a block is parsed with all the others', () => {
  test.each([
    ...[
      '<div>',
      '</div>',
      '<p><div></div></p>',
      '<a href="/a"><a href="/b"></a></a>',
      '<td>x</td>',
      '<p>a<p>b</p></p>',
    ],
    ...[
      '<b>x</b> text',
      '<li>x</li>',
      '<iframe><p></p></iframe>',
      '<div/>',
      '<img></img>',
      '<!-- > -->',
      '<b title="a>',
    ],
  ])('where it does not close what it opens, or may not hold it: %s', (value) => {
    expect(standApart({ type: 'root', children: [{ type: 'raw', value }] })).toBe(false);
  });

  test.each(['<figure class="embed"><a href="/a">Watch</a></figure>', '<!-- more -->', '<img src=a.jpg />'])(
    'but not %s',
    (value) => {
      expect(standApart({ type: 'root', children: [{ type: 'raw', value }] })).toBe(true);
    },
  );
});
