import { describe, expect, test } from 'vitest';
import {
  isNode,
  lineAt,
  nodesOf,
  readSourceFile,
  readSourceFiles,
  type SourceFile,
  type SyntaxNode,
} from './tools/source-files.ts';

/**
 * The floors of the house, from the ground up. A room is a file with the folder of its name (`dates.ts` and `dates/`),
 * or a folder alone; it may use any room below its own floor, and none beside or above it.
 */
const floors: string[][] = [
  // The words, and what knows nothing of the house.
  ['depth', 'article', 'build-options', 'catalogue', 'generated', 'halving', 'stopwatch'],
  [
    'absent',
    'byline',
    'dates',
    'feed-formats',
    'field-names',
    'html',
    'language',
    'media-type',
    'nearest',
    'output-path',
    'players',
    'ratios',
    'templates',
    'text',
    'xml',
  ],
  // Findings, and facts that are made of the words alone.
  ['diagnostic', 'addresses', 'record', 'partners', 'topics', 'translations', 'updates'],
  // The seams, and what lies under every stage.
  ['contracts', 'operator-fault', 'forbidden', 'naming', 'edition', 'graph'],
  // Stages and machines, each by itself.
  ['darkroom', 'decode', 'front-matter', 'body', 'check', 'render', 'report', 'store', 'hosting', 'websub'],
  // What is put together of several of them.
  ['sidecar', 'admit', 'config', 'manifest', 'press', 'newest', 'published'],
  ['read', 'ledger'],
  // The pipeline, and who starts it.
  ['project', 'proof', 'verdict', 'secrecy', 'preview'],
  ['worker'],
  ['context', 'desk'],
  ['workbench'],
  ['crew', 'thread'],
  ['run'],
  ['build'],
  ['index', 'cli'],
];

/** Files that belong to the room of another name. */
const lodgers: Record<string, string> = {
  'json-places.ts': 'front-matter',
};

/** In these folders each file is a format or a check of its own and knows nothing of its neighbours … */
const apart = ['read', 'render', 'report', 'check'];
/** … but of these, which lie below them. */
const belowSiblings: Record<string, string> = {
  'report/reporter.ts': 'the contract of all reporters',
  'report/shown-diagnostics.ts': 'what every reporter for people shows',
  'report/summary-line.ts': 'the last line of every reporter for people',
  'report/by-file.ts': 'findings file by file, for whoever shows them so',
  'report/fingerprint.ts': 'by what services know a finding again',
  'check/reread.ts': 'each output read once for all checks',
  'check/schema.ts': 'the only ajv',
  'render/words.ts': 'what pages and feeds say in their own name, by language',
};
const registries = ['read/readers.ts', 'render/renderers.ts', 'report/reporters.ts'];

/** Files in the folder of a room that others may enter without passing its door. */
const sideDoors: Record<string, string> = {
  'body/restricted-part.ts': 'admit must know whether a story has the marker before there is a body',
};

/** Packages that more than one file imports, and why. Types alone do not count: they are gone when it runs. */
const severalHomes: Record<string, string> = {
  commander: 'cli/ has a file for each command',
  'unist-util-visit': 'walks trees wherever there are trees',
  'mdast-util-to-string': 'the text of a node, of Markdown and of HTML',
};

/** What makes two runs differ, and the files where it may stand. */
const notHere: {
  name: string;
  isIt: (node: SyntaxNode, text: string) => boolean;
  allowed: Record<string, string>;
}[] = [
  {
    name: 'the clock',
    isIt: (node, text) =>
      isMember(node, text, /^(Date\.now|performance\.now|process\.(hrtime|uptime)|Temporal\.Now)$/),
    allowed: { 'stopwatch.ts': 'says how long stages took, and since when a file may still be in change' },
  },
  {
    name: 'Date',
    isIt: ({ type, callee }) => type === 'NewExpression' && isNode(callee) && callee['name'] === 'Date',
    allowed: {
      'render/feeds/atom.ts': 'the package "feed" takes Dates, made from moments that are given',
      'render/feeds/rss.ts': 'the same',
    },
  },
  {
    name: 'luck',
    isIt: (node, text) => isMember(node, text, /^(Math\.random|crypto\.randomUUID)$/),
    allowed: {},
  },
  {
    name: 'the environment',
    isIt: (node, text) => isMember(node, text, /^process\.(env|argv|cwd|platform|stdout|stderr)$/),
    allowed: {},
  },
  { name: 'the console', isIt: (node, text) => isMember(node, text, /^console\./), allowed: {} },
  {
    name: 'the locale',
    isIt: (node, text) =>
      isMember(node, text, /(\.toLocale\w*|\.localeCompare|^Intl\.(DateTimeFormat|NumberFormat|Collator))$/),
    allowed: {},
  },
];

/** Files with casts that give no reason yet. */
const unreasoned = ['cli/program.ts', 'front-matter.ts', 'store/journal.ts'];

/** A file of more lines becomes a folder of the same name; a limit that fails, to be lowered towards the guide. */
const GUIDE = 250;
const LIMIT = 450;

const files = readSourceFiles();
const written = files.filter(({ path }) => !path.startsWith('generated/'));
const byPath = new Map(files.map((file) => [file.path, file]));

describe('the house', () => {
  test('gives every file a floor', () => {
    const homeless = files.filter(({ path }) => floorOf(path) === -1).map(({ path }) => path);
    expect(homeless, 'name their rooms in the list of floors').toEqual([]);
  });

  test('has no floor for rooms that are gone', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect(floors.flat().filter((room) => room !== 'index' && !rooms.has(room))).toEqual([]);
    const exceptions = [lodgers, belowSiblings, sideDoors, ...notHere.map(({ allowed }) => allowed)];
    expect(exceptions.flatMap(Object.keys).filter((path) => !byPath.has(path))).toEqual([]);
  });

  test('imports only files that there are', () => {
    const lost = importsBetween(files).filter(([, target]) => !byPath.has(target));
    expect(lost.map(arrow)).toEqual([]);
  });

  test('imports go down only', () => {
    const upward = importsBetween(files).filter(
      ([from, to]) => roomOf(from) !== roomOf(to) && floorOf(to) >= floorOf(from),
    );
    expect(upward.map(arrow)).toEqual([]);
  });

  test('has no cycles, not even of types', () => {
    expect(cyclesIn(files)).toEqual([]);
  });

  test('keeps the formats and checks of a folder apart', () => {
    const beside = importsBetween(files).filter(([from, to]) =>
      apart.some((folder) => isDirectlyIn(from, folder) && isDirectlyIn(to, folder)),
    );
    const forbidden = beside.filter(([from, to]) => !registries.includes(from) && !(to in belowSiblings));
    expect(forbidden.map(arrow)).toEqual([]);
  });

  test.each(registries)('keeps what %s lists apart', (registry) => {
    const members = byPath.get(registry)?.imports.filter(({ isOurs, isTypeOnly }) => isOurs && !isTypeOnly);
    const listed = members?.map(({ target }) => target) ?? [];
    expect(listed.length).toBeGreaterThan(1);
    const between = importsBetween(files).filter(
      ([from, to]) => listed.includes(from) && listed.includes(to),
    );
    expect(between.map(arrow)).toEqual([]);
  });

  test('enters a room by its door: the file of its name', () => {
    const intruders = importsBetween(files).filter(([from, to]) => {
      const room = [...byPath.keys()].find((door) => to.startsWith(`${door.replace(/\.ts$/, '')}/`));
      return room !== undefined && roomOf(from) !== roomOf(to) && from !== room && !(to in sideDoors);
    });
    expect(intruders.map(arrow)).toEqual([]);
  });

  test('has an index of re-exports only', () => {
    const index = byPath.get('index.ts');
    const types = Array.isArray(index?.tree['body']) ? index.tree['body'].map(({ type }) => type) : [];
    expect(types.filter((type) => !/^Export(Named|All)Declaration$/.test(type))).toEqual([]);
  });
});

describe('an outside package', () => {
  const homes = homesOf(files);
  test.each([...homes])('%s has one home', (name, paths) => {
    if (name in severalHomes) expect(paths.length, `${name} has one home by now`).toBeGreaterThan(1);
    else expect(paths).toHaveLength(1);
  });
});

describe('outside cli/', () => {
  const inside = written.filter(({ path }) => roomOf(path) !== 'cli');

  test.each(notHere)('nothing asks for $name', ({ isIt, allowed }) => {
    expect(placesOf(inside, isIt).filter((place) => !(pathIn(place) in allowed))).toEqual([]);
  });

  test.each(notHere)('every exception for $name is still needed', ({ isIt, allowed }) => {
    const used = new Set(placesOf(inside, isIt).map(pathIn));
    expect(Object.keys(allowed).filter((path) => !used.has(path))).toEqual([]);
  });
});

describe('the source', () => {
  test('has no default exports', () => {
    expect(placesOf(files, ({ type }) => type === 'ExportDefaultDeclaration')).toEqual([]);
  });

  test('has no any', () => {
    expect(placesOf(written, ({ type }) => type === 'TSAnyKeyword')).toEqual([]);
  });

  test('gives the reason of every cast on its line or the line above', () => {
    const bare = written.flatMap(bareCastsIn);
    expect(bare.filter((place) => !unreasoned.includes(pathIn(place)))).toEqual([]);
    expect(unreasoned.filter((path) => !bare.some((place) => pathIn(place) === path))).toEqual([]);
  });

  test(`has no file of more than ${LIMIT} lines`, () => {
    const long = written.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    const outgrown = long.filter(({ lines }) => lines > GUIDE).sort((a, b) => b.lines - a.lines);
    const list = outgrown.map(({ path, lines }) => `${path} has ${lines} lines`);
    if (list.length > 0) console.info(`Over ${GUIDE} lines:\n${list.join('\n')}`);
    expect(outgrown.filter(({ lines }) => lines > LIMIT)).toEqual([]);
  });
});

describe('this test', () => {
  test('sees what it looks for', () => {
    const file = readSourceFile(
      'render/sample.ts',
      [
        "import type { Root } from 'mdast';",
        "import { type A, b } from '../article.ts';",
        'export default Date.now();',
        'const when = new Date(), luck = Math.random(), home = process.env.HOME;',
        "console.log(when.toLocaleString(), 'a'.localeCompare('b'), new Intl.DateTimeFormat());",
        'const bare = b as unknown as A;',
        'const reasoned = b as A; // it is',
        "export * from './b.ts';",
        'let any: any;',
      ].join('\n'),
    );
    expect(file.imports).toEqual([
      { target: 'mdast', isOurs: false, isTypeOnly: true },
      { target: 'article.ts', isOurs: true, isTypeOnly: false },
      { target: 'render/b.ts', isOurs: true, isTypeOnly: false },
    ]);
    expect(notHere.map(({ name, isIt }) => `${name}: ${placesOf([file], isIt).length}`)).toEqual([
      'the clock: 1',
      'Date: 1',
      'luck: 1',
      'the environment: 1',
      'the console: 1',
      'the locale: 3',
    ]);
    expect(bareCastsIn(file)).toEqual(['render/sample.ts:6']);
    expect(placesOf([file], ({ type }) => type === 'TSAnyKeyword')).toEqual(['render/sample.ts:9']);
    expect(cyclesIn([fileWith('a.ts', 'b.ts'), fileWith('b.ts', 'c.ts'), fileWith('c.ts', 'b.ts')])).toEqual([
      'b.ts → c.ts → b.ts',
    ]);
  });
});

function fileWith(path: string, target: string): SourceFile {
  return readSourceFile(path, `import './${target}';`);
}

function roomOf(path: string): string {
  return lodgers[path] ?? path.replace(/\/.*|\.ts$/, '');
}

function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(path)));
}

function importsBetween(all: SourceFile[]): [from: string, to: string][] {
  return all.flatMap(({ path, imports }) =>
    imports.filter(({ isOurs }) => isOurs).map(({ target }): [string, string] => [path, target]),
  );
}

function arrow([from, to]: [from: string, to: string]): string {
  return `${from} → ${to}`;
}

function isDirectlyIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
}

/** Each cycle once, as a way from a file back to itself. */
function cyclesIn(all: SourceFile[]): string[] {
  const targets = new Map(all.map(({ path, imports }) => [path, imports.filter(({ isOurs }) => isOurs)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const { target } of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}

/** The files that import each package, types aside. */
function homesOf(all: SourceFile[]): Map<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const { path, imports } of all) {
    for (const { target, isOurs, isTypeOnly } of imports) {
      if (isOurs || isTypeOnly || target.startsWith('node:')) continue;
      homes.set(target, [...new Set([...(homes.get(target) ?? []), path])]);
    }
  }
  return homes;
}

function placesOf(all: SourceFile[], isIt: (node: SyntaxNode, text: string) => boolean): string[] {
  return all.flatMap(({ path, text, tree }) =>
    nodesOf(tree)
      .filter((node) => isIt(node, text))
      .map(({ start }) => `${path}:${lineAt(text, start)}`),
  );
}

function pathIn(place: string): string {
  return place.replace(/:\d+$/, '');
}

function isMember({ type, start, end }: SyntaxNode, text: string, pattern: RegExp): boolean {
  return type === 'MemberExpression' && pattern.test(text.slice(start, end).replace(/\s/g, ''));
}

/** Casts without a comment beside or above them; `as const` is none. */
function bareCastsIn({ path, text, tree }: SourceFile): string[] {
  const lines = text.split('\n');
  const casts = nodesOf(tree).filter(
    ({ type, typeAnnotation }) =>
      type === 'TSAsExpression' &&
      isNode(typeAnnotation) &&
      text.slice(typeAnnotation.start, typeAnnotation.end) !== 'const',
  );
  const bare = casts
    .map(({ end }) => lineAt(text, end))
    .filter((line) => {
      const [above, own] = [lines[line - 2] ?? '', lines[line - 1] ?? ''];
      return !/\/\/ |\*\//.test(own) && !/^\s*(\/\/|\*|\/\*)/.test(above);
    });
  return [...new Set(bare)].map((line) => `${path}:${line}`);
}
