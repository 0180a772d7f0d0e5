import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import type { Place, Written } from '../src/article.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { readFrontMatter, readYamlFields } from '../src/front-matter.ts';
import { readJson } from '../src/json-places.ts';

vi.setConfig({ testTimeout: 60_000 });

const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---\nBody\n`;
const toml = (...lines: string[]) => `+++\n${lines.join('\n')}\n+++\nBody\n`;
const read = (text: string) => readFrontMatter('a.md', text);
const fieldsOf = (text: string) => read(text).value?.fields;
const shown = ({ line, column, rule }: Diagnostic) => `${line}:${column} ${rule}`;
const findingsIn = (text: string) => read(text).diagnostics.map(shown);

describe('the fences', () => {
  test.each([
    ['dashes', '---\na: x\n---\nBody\n', '\n\n\nBody\n'],
    ['dots at the end', '---\na: x\n...\nBody\n', '\n\n\nBody\n'],
    ['blanks and tabs after the dashes', '---  \na: x\n---\t\nBody\n', '\n\n\nBody\n'],
    ['blank lines first', '\n\n---\na: x\n---\nBody\n', '\n\n\n\n\nBody\n'],
    ['a blank line after the fence', '---\n\na: x\n---\nBody\n', '\n\n\n\nBody\n'],
    ['no final line end', '---\na: x\n---', '\n\n'],
    ['plus signs', '+++\na = "x"\n+++\nBody\n', '\n\n\nBody\n'],
    ['---json', '---json\n{"a": "x"}\n---\nBody\n', '\n\n\nBody\n'],
    ['---toml', '---toml\na = "x"\n---\nBody\n', '\n\n\nBody\n'],
    ['---yaml', '---yaml\na: x\n---\nBody\n', '\n\n\nBody\n'],
    ['semicolons', ';;;\n{"a": "x"}\n;;;\nBody\n', '\n\n\nBody\n'],
    ['an object', '{\n"a": "x"\n}\n\nBody\n', '\n\n\n\nBody\n'],
    ['an object in one line', '{"a": "x"}\nBody\n', '\nBody\n'],
    ['a directive', '---\n%YAML 1.1\n---\na: x\n---\nBody\n', '\n\n\n\n\nBody\n'],
  ])('may be %s', (_name, text, body) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text).value).toMatchObject({ fields: { a: 'x' }, body, hasFrontMatter: true });
  });

  test.each([
    '---\n---\nBody',
    '---\n\n---\nBody',
    '---\n# nothing yet\n---\nBody',
    '+++\n+++\nBody',
    '{}\nBody',
  ])('may hold no fields: %j', (text) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text).value).toMatchObject({ fields: {}, hasFrontMatter: true });
  });

  test.each([
    '',
    '\n \n',
    'Just a story',
    '# Heading\n\n---\n\nmore: text\n\n---\n',
    '---\n\nA rule, then a story.\n\n---\n\nMore.\n',
    '---\n\nNote: a story follows.\n\n---\n\nMore.\n',
    '---\n\n# A heading\n\n---\n\nMore.\n',
    '---\nA story after a rule.\n\nIt goes on.\n',
    '---\nA story after a rule.\n\nIt goes on.\n\n---\n\nMore.\n',
    '----\na: b\n----\n',
    ' ---\na: b\n---\n',
    '---',
    '{{< video >}}\n',
    '{% include x %}\n',
    '{: .lead}\n',
    '+++\nplus\n',
  ])('are not there where the story begins: %j', (text) => {
    expect(read(text)).toEqual({
      value: {
        fields: {},
        values: {},
        origin: { path: 'a.md', values: {}, keys: {} },
        body: text,
        hasFrontMatter: false,
      },
      diagnostics: [],
    });
  });

  test('leave dashes inside a value alone', () => {
    expect(fieldsOf(yaml('title: "A --- B"', 'd: |', '  first', '  --- not a fence', '  last'))).toEqual({
      title: 'A --- B',
      d: 'first\n--- not a fence\nlast\n',
    });
  });

  test('are reported in line 1 where they are not closed, and the fields before the story are read', () => {
    const found = read('---\ntitle: Never closed\nslug: nc\n\nBody text.\n');
    expect(found.diagnostics.map(shown)).toEqual(['1:1 unclosed-front-matter']);
    expect(found.diagnostics[0]?.message).toContain('---');
    expect(found.diagnostics[0]?.hint).toContain('line 4');
    expect(found.value).toMatchObject({
      fields: { title: 'Never closed', slug: 'nc' },
      body: '\n\n\n\nBody text.\n',
    });
  });

  test('are not closed by a rule in the story', () => {
    expect(findingsIn('---\ntitle: x\n\nThe story begins.\n\n---\n\nMore.\n')).toEqual([
      '1:1 unclosed-front-matter',
    ]);
  });

  test.each(['+++\na = 1\n\nBody', '---json\n{"a": 1}\n\nBody', ';;;\n{"a": 1}\n\nBody'])(
    '%j is not closed',
    (text) => {
      expect(findingsIn(text)).toEqual(['1:1 unclosed-front-matter']);
    },
  );

  test('of an object are named where they are open', () => {
    expect(findingsIn('{\n  "a": 1,\n  "b": {"c": 2\n\nBody\n')).toEqual(['3:8 invalid-front-matter']);
    expect(findingsIn('{"a": {"b": 1}}, "c": 2}\nBody\n')).toEqual(['1:16 invalid-front-matter']);
  });
});

describe('the fields', () => {
  test('keep the text of YAML as it was typed, and the values have its types', () => {
    const text = yaml(
      'a: no',
      'b: 012',
      'c: 1e3',
      'd: 2026-03-09',
      'e: true',
      'f: "q\\n"',
      "g: 'it''s'",
      'h: .nan',
    );
    const found = read(text).value;
    expect(found?.fields).toEqual({
      a: 'no',
      b: '012',
      c: '1e3',
      d: '2026-03-09',
      e: 'true',
      f: 'q\n',
      g: "it's",
      h: '.nan',
    });
    expect(found?.values).toEqual({
      a: 'no',
      b: 12,
      c: 1000,
      d: '2026-03-09',
      e: true,
      f: 'q\n',
      g: "it's",
      h: '.nan',
    });
  });

  test('keep the text of TOML and JSON as well', () => {
    expect(fieldsOf(toml('a = 2026-03-09T08:00:00Z', 'b = 1_000', 'c = true', 'd = inf', "e = 'x'"))).toEqual(
      {
        a: '2026-03-09T08:00:00Z',
        b: '1_000',
        c: 'true',
        d: 'inf',
        e: 'x',
      },
    );
    expect(fieldsOf('{"a": 1e3, "b": false, "c": "x"}\n')).toEqual({ a: '1e3', b: 'false', c: 'x' });
  });

  test('are all safe for JSON', () => {
    const found = read(
      yaml('a: 12345678901234567890', 'b: .inf', 'c: -0', 'd: !!timestamp 2026-01-01'),
    ).value;
    expect(found?.values).toEqual({ a: '12345678901234567890', b: '.inf', c: 0, d: '2026-01-01' });
    const others = read(toml('a = 12345678901234567890', 'b = nan', 'c = 07:32:00')).value;
    expect(others?.values).toEqual({ a: '12345678901234567890', b: 'nan', c: '07:32:00' });
  });

  test('are absent where they hold nothing, but their names have places', () => {
    const found = read(
      yaml('a:', 'b: ~', 'c: null', 'd: ""', 'tags: [no, null, Null, ~]', 'e:', '  - x', '  -', '  - y'),
    ).value;
    expect(found?.fields).toEqual({ d: '', tags: ['no', 'null', 'Null'], e: ['x', 'y'] });
    expect(Object.keys(found?.origin.keys ?? {})).toEqual(['/a', '/b', '/c', '/d', '/tags', '/e']);
    expect(found?.origin.values['/e/1']).toMatchObject({ line: 10, column: 5 });
    expect(fieldsOf('{"a": null, "b": [null, "x"]}\n')).toEqual({ b: ['x'] });
  });

  test('follow aliases and merge keys', () => {
    const text = yaml(
      'x: &x {a: 1, b: 2}',
      'y:',
      '  <<: *x',
      '  a: 3',
      'z: [*x]',
      'w:',
      '  <<: [{a: 0}, *x]',
    );
    const x = { a: '1', b: '2' };
    expect(read(text).diagnostics).toEqual([]);
    expect(fieldsOf(text)).toEqual({ x, y: { a: '3', b: '2' }, z: [x], w: { a: '0', b: '2' } });
  });

  test('do not follow an alias into itself or into a bomb', () => {
    expect(findingsIn(yaml('a: &a [*a]', 'b: 1'))).toEqual(['2:8 invalid-front-matter']);
    const bomb = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    const found = read(yaml('a0: &a0 [x]', ...bomb));
    expect(found.value).toBeUndefined();
    expect(found.diagnostics.map((each) => each.message)).toEqual([expect.stringContaining('10000')]);
  });

  test('with tags are text', () => {
    expect(fieldsOf(yaml('a: !!str 12', 'b: !custom x', 'c: !!binary aGk=', 'd: !!set {x}'))).toMatchObject({
      a: '12',
      b: 'x',
      c: 'aGk=',
    });
  });

  test.each([
    ['YAML', yaml('__proto__: {x: 1}', 'constructor: 2')],
    ['TOML', toml('constructor = 2', '[__proto__]', 'x = 1')],
    ['JSON', '{"__proto__": {"x": 1}, "constructor": 2}\n'],
  ])('of %s may be named like what every object has', (_name, text) => {
    const fields = fieldsOf(text) ?? {};
    expect(Object.keys(fields).toSorted()).toEqual(['__proto__', 'constructor']);
    expect(Object.getOwnPropertyDescriptor(fields, '__proto__')?.value).toEqual({ x: '1' });
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  test('of a sidecar are the whole file, of several documents the first', () => {
    expect(readYamlFields('a.meta.yaml', 'a: 1\n').value?.fields).toEqual({ a: '1' });
    expect(readYamlFields('a.meta.yaml', '%YAML 1.2\n---\n# c\na: 1\n...\n').value?.fields).toEqual({
      a: '1',
    });
    expect(readYamlFields('a.meta.yaml', '---\na: 1\n---\nb: 2\n')).toMatchObject({
      value: { fields: { a: '1' } },
      diagnostics: [{ severity: 'warning', line: 4, column: 1 }],
    });
    expect(readYamlFields('a.meta.yaml', '').value?.fields).toEqual({});
    expect(readYamlFields('a.meta.yaml', '- a\n').diagnostics.map(shown)).toEqual([
      '1:1 invalid-front-matter',
    ]);
  });
});

describe('places', () => {
  const text = [
    '',
    '---',
    'title: "Ferry 🚢 back" # c',
    'tags: [a, "b c"]',
    'author:',
    '  - name: Ana',
    '    a/b~c: 1',
    'text: |',
    '  one',
    '  two',
    '',
    '---',
    'Body',
  ].join('\n');

  test('point at what was written, in the whole file', () => {
    const origin = read(text).value?.origin;
    const sources = Object.entries(origin?.values ?? {}).map(([pointer, place]) => [
      pointer,
      textAt(text, place),
    ]);
    expect(Object.fromEntries(sources)).toEqual({
      '/title': '"Ferry 🚢 back"',
      '/tags': '[a, "b c"]',
      '/tags/0': 'a',
      '/tags/1': '"b c"',
      '/author': '- name: Ana\n    a/b~c: 1',
      '/author/0': 'name: Ana\n    a/b~c: 1',
      '/author/0/name': 'Ana',
      '/author/0/a~1b~0c': '1',
      '/text': '|\n  one\n  two',
    });
    expect(origin?.values['/title']).toEqual({ path: 'a.md', line: 3, column: 8, endLine: 3, endColumn: 23 });
    expect(origin?.keys['/author/0/a~1b~0c']).toEqual({
      path: 'a.md',
      line: 7,
      column: 5,
      endLine: 7,
      endColumn: 10,
    });
  });

  test('point at what was written in TOML and JSON', () => {
    const source = toml('a.b = 1', 'l = [1, "x"]', '[[t]]', 'c = 2026-01-01', '[[t]]', '"d e" = {f = true}');
    const origin = read(source).value?.origin;
    expect(textAt(source, origin?.values['/l/1'])).toBe('"x"');
    expect(textAt(source, origin?.values['/a/b'])).toBe('1');
    expect(textAt(source, origin?.values['/t/0/c'])).toBe('2026-01-01');
    expect(textAt(source, origin?.values['/t/1/d e/f'])).toBe('true');
    expect(textAt(source, origin?.keys['/t/1/d e'])).toBe('"d e"');
    const json = '{\n  "a": [1, {"b": "x"}]\n}\n';
    expect(textAt(json, read(json).value?.origin.values['/a/1/b'])).toBe('"x"');
    expect(textAt(json, read(json).value?.origin.keys['/a/1/b'])).toBe('"b"');
  });

  test('are right after a fault that was mended', () => {
    const source = yaml('a: x: y', 'b:z', 'tags: [a, b', 'c: "d"', 'e: [1, q]');
    const { origin } = read(source).value ?? {};
    const at = (pointer: string) => textAt(source, origin?.values[pointer]);
    expect([at('/a'), at('/tags/1'), at('/c'), at('/e/1')]).toEqual(['x: y', 'b', '"d"', 'q']);
    expect(textAt(source, origin?.keys['/e'])).toBe('e');
  });

  test('of an alias are its own, and inside it those of what it repeats', () => {
    const source = yaml('a: &x {b: 1}', 'c: *x');
    const { origin } = read(source).value ?? {};
    expect(textAt(source, origin?.values['/c'])).toBe('*x');
    expect(origin?.values['/c/b']).toEqual(origin?.values['/a/b']);
  });
});

describe('names given twice', () => {
  test('are reported at the second, with both lines', () => {
    const found = read('---\nlayout: news\ntitle: Old\ntitle: New\n---\n');
    expect(found.diagnostics.map(shown)).toEqual(['4:1 field-twice']);
    expect(found.diagnostics[0]?.message).toBe('"title" is given twice, on lines 3 and 4');
  });

  test.each([
    ['YAML', yaml('a: 1', 'b: {x: 1, x: 2}', 'a: 2', 'a: 3'), ['3:11', '4:1']],
    ['TOML', toml('a = 1', 'a = 2', '[b]', 'x = 1', 'x = 2', '[b]', 'y = 1'), ['3:1', '6:1', '7:2']],
    ['JSON', '{\n"a": 1,\n"b": {"x": 1, "x": 2},\n"a": 2\n}\n', ['3:15', '4:1']],
  ])('are found at any depth in %s, once for each name', (_name, text, places) => {
    expect(findingsIn(text)).toEqual(places.map((each) => `${each} field-twice`));
  });

  test('are found once where aliases repeat them', () => {
    expect(findingsIn(yaml('a: &x {b: 1, b: 2}', 'c: *x', 'd: [*x]'))).toEqual(['2:14 field-twice']);
  });
});

describe('faults of YAML', () => {
  test.each([
    ['title: Ferry: back', '2:8', 'Write title: "Ferry: back"', 'Ferry: back'],
    ['title: "Ferry": back', '2:8', `Write title: '"Ferry": back'`, '"Ferry": back'],
    ['title: "Ferry" is back', '2:8', `Write title: '"Ferry" is back'`, '"Ferry" is back'],
    ['title: "The "big" one"', '2:8', `Write title: 'The "big" one'`, 'The "big" one'],
    ["title: 'It's back'", '2:8', 'Write title: "It\'s back"', "It's back"],
    ['title: "Ferry', '2:8', 'Write title: "Ferry"', 'Ferry'],
    ["title: 'Ferry", '2:8', 'Write title: "Ferry"', 'Ferry'],
    ['title: @ferry', '2:8', 'Write title: "@ferry"', '@ferry'],
    ['title: `x`', '2:8', 'Write title: "`x`"', '`x`'],
    ['title: %x', '2:8', 'Write title: "%x"', '%x'],
    ['title: *big* news', '2:8', 'Write title: "*big* news"', '*big* news'],
    ['title: *big', '2:8', 'Write title: "*big"', '*big'],
    ['title: & more', '2:8', 'Write title: "& more"', '& more'],
    ['title: [Video] Ferry', '2:8', 'Write title: "[Video] Ferry"', '[Video] Ferry'],
    ['title: {a} b', '2:8', 'Write title: "{a} b"', '{a} b'],
    ['title: {{ page.title }}', '2:8', 'Write title: "{{ page.title }}"', '{{ page.title }}'],
    [
      'title: > 5 people',
      '2:8',
      'Write title: "> 5 people", or begin the text in the next line, indented',
      '> 5 people',
    ],
    ['title: - x', '2:8', 'Write title: "- x", or begin the list in the next line', '- x'],
    ['title: "C:\\p"', '2:11', "Write title: 'C:\\p'", 'C:\\p'],
    ['title:Ferry', '2:6', 'Write title: Ferry', 'Ferry'],
    ['title = Ferry', '2:7', 'Write title: Ferry', 'Ferry'],
    ['title: [a, b', '2:8', 'Write title: [a, b], or title: "[a, b" if it is text', ['a', 'b']],
    ['title: "x"# c', '2:11', 'Write a blank before "#"', 'x'],
  ])('%s: is found, explained and read on', (line, place, hint, title) => {
    const found = read(yaml(line, 'date: 2026-03-09'));
    expect(found.diagnostics.map(shown)).toEqual([`${place} invalid-front-matter`]);
    expect(found.diagnostics[0]?.hint).toBe(hint);
    expect(found.diagnostics[0]?.message).not.toContain('\n');
    expect(found.value?.fields).toEqual({ title, date: '2026-03-09' });
  });

  test.each([
    ['a tab', ['a:', '\tb: 1', '\tc: 2'], '3:1', { a: { b: '1', c: '2' } }],
    ['a tab under a value', ['a: 0', '\tb: 1'], '3:1', { a: '0', b: '1' }],
    ['a deeper line', ['a: 0', '  b: 1'], '3:3', { a: '0', b: '1' }],
    ['a first line further in', ['  a: 0', 'b: 1'], '2:3', { a: '0', b: '1' }],
    ['a column between', ['a:', '   b: 1', ' c: 2'], '4:2', { a: { b: '1', c: '2' } }],
    ['a dash without a blank', ['a:', '- b', '-c'], '4:1', { a: ['b', 'c'] }],
    ['prose', ['a: 0', 'Some text here', 'b: 1'], '3:1', { a: '0', b: '1' }],
    ['a merge', ['<<<<<<< HEAD', 'a: 0', '=======', 'a: 9', '>>>>>>> x', 'b: 1'], '2:1', { a: '0', b: '1' }],
    ['a bracket in lines', ['a: [', '  x,', '  y', 'b: 1'], '2:4', { a: ['x', 'y'], b: '1' }],
    ['two commas', ['a: [x,, y]'], '2:7', { a: ['x', 'y'] }],
    ['a sign in a list', ['a: [x, @y]'], '2:8', { a: ['x', '@y'] }],
    ['a quote in a list', ['a: ["x, y]', 'b: 1'], '2:5', { b: '1' }],
    ['a list as a name', ['? [a]', ': c', 'b: 1'], '2:3', { b: '1' }],
    ['a quote closed by the next', ['a: "x', 'b: "1"', 'c: 2'], '2:4', { a: 'x', b: '1', c: '2' }],
  ])('%s is found, explained and read on', (_name, lines, place, fields) => {
    const found = read(yaml(...lines));
    expect(found.diagnostics.map(shown)).toEqual([`${place} invalid-front-matter`]);
    expect(found.diagnostics[0]?.hint).toBeDefined();
    expect(found.value?.fields).toEqual(fields);
  });

  test.each([
    ['title: !Important news', '"!Important"', 'news'],
    ['title: &more news', '"&more"', 'news'],
    ['title: Ferry #1', '"#1"', 'Ferry'],
  ])('%s: is probably not meant', (line, part, title) => {
    const found = read(yaml(line));
    expect(found.diagnostics).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(part) },
    ]);
    expect(found.value?.fields).toEqual({ title });
  });

  test('are all found in one run', () => {
    const text = yaml('a: x: y', 'b: @z', 'c: ok', 'd: "un', 'e:1', 'f: [g', 'h: 1', 'h: 2');
    expect(findingsIn(text)).toEqual([
      '2:4 invalid-front-matter',
      '3:4 invalid-front-matter',
      '5:4 invalid-front-matter',
      '6:2 invalid-front-matter',
      '7:4 invalid-front-matter',
      '9:1 field-twice',
    ]);
  });

  test.each([['- a\n- b'], ['Only text'], ['[a]']])('%j is not fields', (content) => {
    const found = read(`---\n${content}\n---\nBody`);
    expect(found.value).toBeUndefined();
    expect(found.diagnostics.map(shown)).toEqual(['2:1 invalid-front-matter']);
  });

  test('do not include the quotation marks of a word processor', () => {
    expect(read(yaml('title: “Ferry”'))).toMatchObject({
      value: { fields: { title: '“Ferry”' } },
      diagnostics: [],
    });
  });
});

describe('faults of TOML', () => {
  test.each([
    ['title = Ferry', '2:9', 'Write title = "Ferry"', 'Ferry'],
    ['title = “Ferry”', '2:9', 'Write title = "Ferry"', 'Ferry'],
    ['title = yes', '2:9', 'Write title = "yes", or title = true', 'yes'],
    ['title = "Ferry', '2:9', 'Write title = "Ferry"', 'Ferry'],
    ['title = "a "b" c"', '2:9', `Write title = 'a "b" c'`, 'a "b" c'],
    ['title = "C:\\path"', '2:9', `Write title = 'C:\\path'`, 'C:\\path'],
    ['title: Ferry', '2:6', 'Write title = "Ferry"', 'Ferry'],
    ['title = [1, 2', '2:9', 'Write title = [1, 2]', ['1', '2']],
    ['title = 012', '2:9', 'Write title = "012"', '012'],
    ['title =', '2:1', 'Write one, or delete the line', undefined],
    ['title', '2:1', 'Write a field as name = "value"', undefined],
    ['title = 1 x = 2', '2:11', 'Begin each field in a new line', undefined],
  ])('%s: is found, explained and read on', (line, place, hint, title) => {
    const found = read(toml(line, 'b = 1'));
    expect(found.diagnostics.map(shown)).toEqual([`${place} invalid-front-matter`]);
    expect(found.diagnostics[0]?.hint).toBe(hint);
    expect(found.value?.fields).toEqual({ ...(title && { title }), b: '1' });
  });

  test('do not include a date that does not exist, which is left to whoever reads the field', () => {
    expect(read(toml('date = 2026-02-30'))).toMatchObject({
      value: { fields: { date: '2026-02-30' } },
      diagnostics: [],
    });
  });
});

describe('more faults than one run lists', () => {
  test.each([
    ['YAML', yaml(...Array.from({ length: 30 }, (_, at) => `a${at}: x: y`))],
    ['TOML', toml(...Array.from({ length: 30 }, () => 'a = 1'))],
  ])('leave no value of %s, and say so', (_name, text) => {
    const found = read(text);
    expect(found.value).toBeUndefined();
    expect(found.diagnostics.at(-1)?.message).toContain('more faults than one run lists');
  });
});

describe('JSON with places', () => {
  const readOne = (text: string) => readJson('c.json', text, { rule: 'invalid-configuration' });

  test('keeps null, and says where everything stands', () => {
    const found = readOne('{"a": [null, 1],\n "b": null}');
    expect(found.value?.value).toEqual({ a: [null, 1], b: null });
    expect(found.value?.origin.values['/a/1']).toEqual({
      path: 'c.json',
      line: 1,
      column: 14,
      endLine: 1,
      endColumn: 15,
    });
    expect(found.value?.origin.keys['/b']).toMatchObject({ line: 2, column: 2 });
  });

  test.each([
    ['{"a": 1,}', '1:8', { a: 1 }],
    ['[1,]', '1:3', [1]],
    ['{"a": 1,, "b": 2}', '1:9', { a: 1, b: 2 }],
    ['{"a": 1\n "b": 2}', '1:8', { a: 1, b: 2 }],
    ['{"a" 1}', '1:5', { a: 1 }],
    ['{"a" = 1}', '1:6', { a: 1 }],
    ['{"a": \'x\'}', '1:7', { a: 'x' }],
    ['{a: 1}', '1:2', { a: 1 }],
    ['{"a": yes}', '1:7', { a: 'yes' }],
    ['{"a": “x”}', '1:7', { a: 'x' }],
    ['{"a": "The "big" x", "b": 1}', '1:7', { a: 'The "big" x', b: 1 }],
    ['{"a": "x\n}', '1:7', { a: 'x' }],
    ['{"a": "x,\n"b": 1}', '1:7', { a: 'x', b: 1 }],
    ['{"a": [1, 2', '1:7', { a: [1, 2] }],
    ['{"a": "\\p"}', '1:8', { a: '\\p' }],
    ['{"a": "\\u12"}', '1:8', { a: '\\u12' }],
    ['{"a": "t\tx"}', '1:9', { a: 't\tx' }],
    ['{"a": 1 // c\n}', '1:9', { a: 1 }],
    ['{"a": 012}', '1:7', { a: '012' }],
  ])('%j has a fault that is found, explained and read on', (text, place, value) => {
    const found = readOne(text);
    expect(found.diagnostics.map(shown)).toEqual([`${place} invalid-configuration`]);
    expect(found.diagnostics[0]?.hint).toBeDefined();
    expect(found.value?.value).toEqual(value);
  });

  test.each(['', '{"a": 1} x', '{"a":{"b":1}},"c":1}', '{"a": }}'])('%j has no value', (text) => {
    expect(readOne(text).value).toBeUndefined();
    expect(readOne(text).diagnostics.length).toBeGreaterThan(0);
  });

  test('has no value and no fault where JSON.parse sees it otherwise', () => {
    const text = fc.oneof(fc.json(), fc.string(), spoiled(fc.json()));
    fc.assert(
      fc.property(text, (each) => {
        expect(readOne(each).diagnostics.filter(({ rule }) => rule !== 'field-twice').length === 0).toBe(
          isJson(each),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any text', () => {
  const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
  const fields = fc.dictionary(name, fc.string({ unit: 'grapheme' }), { maxKeys: 6 });

  test.each<[string, (fields: Record<string, string>) => string]>([
    ['YAML', (each) => `---\n${stringify(each, { flow: false })}---\nBody`],
    ['YAML in brackets', (each) => `---\n${JSON.stringify(each)}\n---\nBody`],
    ['TOML', (each) => `+++\n${Object.entries(each).map(toTomlField).join('')}+++\nBody`],
    ['JSON', (each) => `---json\n${JSON.stringify(each, undefined, 2)}\n---\nBody`],
    ['bare JSON', (each) => `${JSON.stringify(each, undefined, 2)}\nBody`],
  ])('that is written as %s comes back as it was', (_name, write) => {
    fc.assert(
      fc.property(fields, (each) => {
        const text = write(each);
        const found = read(text);
        expect(found.diagnostics).toEqual([]);
        expect(found.value?.fields).toEqual(each);
        expect(found.value?.body.replace(/^\n+/, '')).toBe('Body');
      }),
      { numRuns: 500 },
    );
  });

  const pieces = fc.constantFrom(
    ...[
      'a',
      'b: ',
      ': ',
      '\n',
      '\n  ',
      '\t',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '&x ',
      '*x',
      '!t ',
    ],
    ...[
      '|',
      '>',
      '---',
      '...',
      '+++',
      '= ',
      '<<: ',
      '? ',
      '%',
      '@',
      '\\',
      '“',
      '\u00a0',
      '🚢',
      '1',
      '2026-02-30',
      ';;;',
      '```',
    ],
  );
  const scrambled = fc.array(pieces, { maxLength: 30 }).map((each) => each.join(''));

  test.each(['', '---\n', '---\na: ', '+++\n', '+++\na = ', '{"', '---json\n{'])(
    'after %j is read without a crash',
    (start) => {
      fc.assert(
        fc.property(scrambled, fc.constantFrom('', '\n---\n', '\n+++\n', '}\n'), (middle, end) => {
          const text = start + middle + end;
          const { value, diagnostics } = read(text);
          expect(value !== undefined || diagnostics.length > 0).toBe(true);
          expect(() => JSON.stringify(value)).not.toThrow();
          for (const place of [...diagnostics, ...Object.values(value?.origin.values ?? {})])
            expectInside(text, place);
          if (value) expect(value.body.split('\n').length).toBe(text.split('\n').length);
        }),
        { numRuns: 1000 },
      );
    },
  );

  test('that YAML reads without a fault has its scalars where the places say', () => {
    fc.assert(
      fc.property(fields, (each) => {
        const text = `---\n${stringify(each, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 })}---\n`;
        const { fields: written = {}, origin } = read(text).value ?? {};
        for (const [key, value] of Object.entries(written)) {
          const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          expect(unquoted(textAt(text, origin?.values[pointer]))).toBe(value);
          expect(unquoted(textAt(text, origin?.keys[pointer]))).toBe(key);
        }
      }),
    );
  });
});

describe('too much of it', () => {
  test.each([
    ['brackets', yaml(`a: ${'['.repeat(50_000)}`)],
    ['dashes', yaml(`a:\n  ${'- '.repeat(50_000)}x`)],
    ['TOML brackets', toml(`a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
    ['JSON brackets', `---json\n{"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}\n---\n`],
    ['some brackets', yaml(`a: ${'['.repeat(120)}${']'.repeat(120)}`)],
    ['some TOML brackets', toml(`a = ${'['.repeat(120)}${']'.repeat(120)}`)],
  ])('is a finding: %s', (_name, text) => {
    const found = read(text);
    expect(found.value).toBeUndefined();
    expect(found.diagnostics).toMatchObject([
      { rule: 'invalid-front-matter', message: expect.stringContaining('100 deep') },
    ]);
  });

  test.each([
    ['fields', yaml('a: b\n'.repeat(2_000_000))],
    ['an open text', `---\na: "${'x\n'.repeat(5_000_000)}`],
    ['blank lines', `---\nfoo\n${'\n'.repeat(10_000_000)}---\n`],
    ['an open object', `{"a": ${'["x", '.repeat(1_500_000)}`],
  ])('is a finding, soon: ten million characters of %s', (_name, text) => {
    const start = performance.now();
    expect(read(text).diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('is not what a long story is', () => {
    const body = 'word '.repeat(2_000_000);
    expect(read(`---\na: b\n---\n${body}`).value?.body).toBe(`\n\n\n${body}`);
  });

  test('is read soon where each line has a fault', () => {
    const start = performance.now();
    const found = read(yaml('a: x: y\n'.repeat(50_000)));
    expect(found.diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

function textAt(text: string, place: Place | undefined): string {
  if (!place) return '';
  return text.slice(
    offsetOf(text, place.line, place.column),
    offsetOf(text, place.endLine ?? place.line, place.endColumn ?? place.column),
  );
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function expectInside(text: string, { line, column, endLine = line, endColumn = column }: Place): void {
  const lines = text.split('\n');
  for (const [l, c] of [
    [line, column],
    [endLine, endColumn],
  ] as const) {
    expect(l).toBeLessThanOrEqual(lines.length);
    expect(c).toBeLessThanOrEqual((lines[l - 1] ?? '').length + 1);
    expect(Math.min(l, c)).toBeGreaterThanOrEqual(1);
  }
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
}

function toTomlField([name, value]: [string, Written]): string {
  const quoted = (text: string) => JSON.stringify(text).replaceAll('\u007f', '\\u007f');
  return `${quoted(name)} = ${quoted(String(value))}\n`;
}

function unquoted(text: string): string {
  return text.startsWith('"') ? JSON.parse(text.replace(/\\x([0-9a-f]{2})/gi, '\\u00$1')) : text;
}

/** Texts with one character taken out or put in. */
function spoiled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const piece = fc.constantFrom('', ',', '"', '}', '{', '[', ']', ':', "'", '\\', '\n', 'x', ' ');
  return fc.tuple(texts, fc.nat(), fc.nat(1), piece).map(([text, at, length, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
