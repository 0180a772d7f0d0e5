import fc from 'fast-check';

/** GitHub's additions, each in the places where its rules decide something. */
export const GFM: string[] = [
  // Tables: what is one, how wide it is, what ends it.
  '| Port | Ferries |\n| --- | --- |\n| Oslo | 12 |',
  '| left | centre | right | none |\n| :-- | :-: | --: | - |\n| a | b | c | d |',
  'Port | Ferries\n:--- | ---:\nOslo | 12',
  '| a | b |\n| - | :-: |\n| `|` \\| | www.a.example |',
  '| **b \\| c** |\n| --- |\n| `d \\| e` |',
  '| a | b |\n| - | - |\n| 1 | 2 |\n> a quotation ends it',
  '| a | b |\n| - | - |\n| 1 | 2 |\na line without bars\n\nand a paragraph',
  '| a | b |\n| - |\n| too narrow a rule |',
  '| a | b |\n| - | - |\n| one |\n| one | two | three |',
  '| a | b |\n| - | - |',
  '| a |\n| - |\n| 1 |',
  'a\n:-\nb',
  'a\n-:\nb',
  'text before\n| a |\n| - |',
  '- | a |\n  | - |\n  | 1 |',
  '> | a |\n> | - |\n> | 1 |',
  '|a|b|\n|-|-|\n||\n|x||',
  // Tasks.
  '- [ ] open\n- [x] done\n- [X] done\n- [] none\n1. [ ]\tx',
  '- [x] done\n  - [ ] open below\n  - [x] done below\n- [ ] open',
  '- [ ]\n- [x]no space\n- [ ] [a](b)\n- [\n  ](a)\n- a [x] b',
  // Struck out.
  '~~one~~ ~two~ ~~~three~~~',
  'A ~~new\n\nparagraph~~ ends it, ~~a line\ndoes not~~.',
  '*a ~~b* c~~ ~~d*e*~~ ~f~~ ~~g~ h~i~j \\~~k~~',
  // Bare addresses.
  'www.commonmark.org/help, and https://a.example/?q=1&b=2. Write to desk@news.example!',
  'Visit www.a.example. Or www.a.example/a.b. Or (www.a.example/a_(b)), or www.a.example/a))) or www.a.example/(a))+b',
  'https://a.example/?q=a&hl=en and https://a.example/?q=a&amp; and www.a.example/he<lp',
  'http://a.example/x~y and https://a_b.example and https://a.b_c and https://-a.example',
  'a.b-c_d@a.b and a.b-c_d@a.b. and a.b-c_d@a.b- and a.b-c_d@a.b_ and hello@mail+xyz.example',
  'mailto:desk@news.example and xmpp:desk@news.example/a@b and @desk and (@desk) and a@b@c.example',
  '[www.a.example](https://b.example) and ![www.a.example](b.png) and [![desk@a.example](b.png)](c)',
  '`www.a.example` <https://a.example> <a href="https://a.example">x</a> \\www.a.example',
  'http://a`b` c and (https://a.example/(x)) and **https://a.example** and *write to desk@a.example*',
  '[note] https://a.example and [open https://a.example and [https://a.example]',
  '中https://a.example中 and “https://a.example” and https://a.example’s',
  'ma&#105;l desk&commat;news.example and ww&#119;.a.example',
  '[a@b.example]: /x\n\n[a@b.example]',
  // Footnotes.
  'One[^1] two[^note] three[^1].\n\n[^1]: First.\n[^note]: Second\n    with www.a.example in it.',
  'Used[^a] and ![^a] and [^b].\n\n[^a]: A paragraph.\n\n    And another.\n\n    > And a quotation.\n\nText after it.',
  '> [^a]: in a quotation\n\n- [^b]: in a list\n\n[^a] [^b] [^c]',
];

/** Where two blocks meet, and one of them may run on. */
export const BORDERS: string[] = [
  '- <!-- a\n\n  b -->\n\n- c',
  '- a\n\n<!-- b -->\n\n- c',
  '- a\n\n<!--\n\n- b\n\n-->\n\nc',
  '- a\n\n      b\n\n- c',
  '- a\n\n1. b\n\n* c\n\n  d',
  '- a\n2. b',
  '- a\nb',
  '- a\n\nb\n\n- c',
  '- ```\n\nb',
  '    code\n\n-',
  '    code\n\n2. b',
  '    code\n\n>2)',
  '> a\nb\n\n> c',
  '> ```\n> a\n\nb',
  '> - a\n\n- b',
  '```\na\n\n# b\n\n    ```\n\nc\n```\n\nd',
  '```\na\n\n# b',
  '~~~ a b \n\nc\n~~~~\nd',
  '<div>\n*a*\n\n*b*\n</div>',
  '<script>\n\na\n\n</script> *b*\n*c*',
  '<a id="b">\n*c*\n\n*d*',
  'a\n<a id="b">\nc',
  '# a\nb\n# c',
  'a\n===\nb\n---\n---',
  'a\n\n    b\n\n\tc',
  'a\n    b\n',
  '---\n\n***\n* * *\n\n_ _ _',
  '1986\\. A great year.\n\n1986. A great year.',
  '\n\n \n\ta\n \nb \n',
  '[a]: b\n\n[a]',
  '> [a]: b\n\n[a]',
  '- [a\n  b]: c\n\n[a b]',
  '\\[a]: b\n\n[a]',
  'a\rb\r\nc\n\nd',
  '\ufeff# a\n\nb\ufeff c',
  'a\0b\n\nc',
];

const WORDS = ['The', 'port', 'réopened', 'at', '“six”', 'Αθήνα', '大阪', 'القاهرة', '5', '2026', '&', 'Søn', '—', 'ferry,', '(early)', 'said.', 'it!', '$5', '50%', '🚢', '\u00a0', 'x_y_z', 'don’t', 'AT&T', '10:30', '#tag', '@desk', '1.', '2)', '-', '+', '*', '~50', '!', '[sic]', '<', ':']; // biome-ignore format: a list of words reads better in few lines

/** Marks as people write them, some of them wrong. */
const MARKED = ['**A b**', '*a*', '_a b_', '__a__', '~~a~~', '*“Quoted,”*', '**A**bc', '***a***', 'a*b*c', '[a b](https://a.example/x_1?q=1&b=2)', '[a](/p "T b")', '![a & b](https://c.example/i.jpg "P: c")', '[![a](a.png)](b)', '[a][b]', '`a b`', '&amp;', '&#8217;', '&copy;', '&unknown;', '&constructor;', '&toString;', '\\*', 'https://open.example/a/b.html', '(https://a.example/)', 'desk@news.example', 'www.a.example/x', '<b>', '</b>', '<br/>', '<span class="x y">', '<https://x.example/y>', '<!-- c -->', '  \n', '\\\n', ' \n', '\n', '\n']; // biome-ignore format: the same

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const piece = fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: fc.constantFrom(...MARKED) });
const phrase = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ' ', ''))
  .map(([pieces, between]) => pieces.join(between));
const line = phrase.map((text) => text.replace(/\s*\n\s*/g, ' '));

/** What a newsroom writes between two blank lines. */
const block = fc.oneof(
  { weight: 4, arbitrary: phrase },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('# ', '## ', '###### '), line).map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '7) '),
        fc.array(line, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', '\n', '\n\n', '\n  ', '\n   ', '\n  - '),
      )
      .map(([mark, items, between]) => items.map((item) => mark + item).join(between)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(line, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n> ', '\n> ', '\n>\n> ', '\n', '\n> > '),
      )
      .map(([lines, between]) => `> ${lines.join(between)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, line, fc.constantFrom('| :-- | --: |', '|---|:-:|', '| - |', '- | -'))
      .map(([a, b, rule]) => `| ${a} | b |\n${rule}\n| ${b} | 1 |`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('---', '***', '* * *', '<figure class="x"><img src="a.png"></figure>', '<div>\n*a*\n</div>', '<!-- a -->', '<!-- a\n\nb -->', '<!--', '<script src="x"></script>', '<script>\n\na\n</script> b', '<a id="x">', '</video>', '<pre>\n\n*a*</pre>', '```js\nlet a;\n\n*b*\n```', '~~~ a\nb\n~~~~', '```', '    code', '  a', '\ta', '[a]: /x', '[^1]: a', 'A\n===', 'A b\n---', '- ', '1.', '- [x] a', '*Editing by A. Contact: desk@example.com*'), // biome-ignore format: the same
  },
);

const BETWEEN = ['\n\n', '\n\n', '\n\n', '\n\n', '\n', '\n \n', '\n\n\n', '\n\t\n', '\n\n  ', '\r\n\r\n'];

/** Stories of one to four blocks with all that may stand between them. */
export const stories = fc
  .array(fc.tuple(block, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.flat().join(''));

const TOKENS = ['*', '_', '`', '[', ']', '](', '](x)', ')', '(', '!', '<', '>', '&', '\\', '#', '-', '1.', '|', '\n', '  ', '    ', '~', '~~', ':', 'www.', 'http://', '@', '&amp;', '&#35;', '\t', '<!--', '-->', '**', '``', '```', '"', '[^', '[ ]', '<b>', '\n\n', '\n- ', '\n> ', '\n    ', '  \n', '\n===', '\n---', 'a@b.co', 'é', '\u00a0', '🚢', '=', '+']; // biome-ignore format: the same

const change = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'remove', 'repeat'),
  at: fc.nat({ max: 997 }),
  length: fc.integer({ min: 1, max: 5 }),
  token: fc.constantFrom(...TOKENS),
});

/** Paragraphs and other blocks in which Markdown's own tokens were put in, taken out and repeated. */
export const mutated = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: phrase }, block), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) =>
    changes.reduce((changed, { kind, at, length, token }) => {
      const start = at % (changed.length + 1);
      const part = changed.slice(start, start + length);
      const put = { insert: token + part, remove: '', repeat: part + part }[kind];
      return changed.slice(0, start) + put + changed.slice(start + length);
    }, text),
  );
