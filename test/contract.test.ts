import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  type Edition,
  entryOf,
  type PartnerName,
  type Place,
  type Publication,
} from '../src/article.ts';
import { inspect } from '../src/build.ts';
import { catalogue } from '../src/catalogue.ts';
import { checkOutput } from '../src/check/gate.ts';
import { rules } from '../src/check/rules.ts';
import { loadConfiguration, publicationOf } from '../src/config.ts';
import type { Output, Reader, Source, SourceText } from '../src/contracts.ts';
import { decode } from '../src/decode.ts';
import { openDesk } from '../src/desk.ts';
import type { Report } from '../src/diagnostic.ts';
import { makeEdition } from '../src/edition.ts';
import { FIELD_NAMES } from '../src/field-names.ts';
import { partners, refusalsOf } from '../src/partners.ts';
import { fileLookup } from '../src/project.ts';
import { readers } from '../src/read/readers.ts';
import { articleRenderers, editionRenderers } from '../src/render/renderers.ts';
import type { ReportContext } from '../src/report/reporter.ts';
import { reporters } from '../src/report/reporters.ts';
import { printAll, stockOf } from './tools/edition.ts';
import { deepFreeze, notPlainIn } from './tools/plain-data.ts';
import { schemaNames } from './tools/schema-types.mjs';

/** A podcast of one of the sections. */
const SHOW = {
  image: { url: 'https://news.example/img/cover.png' },
  category: 'News',
  isExplicit: false,
  type: 'episodic' as const,
};

/** What every format, rule and reporter owes. A new one is asked all of this as soon as its registry lists it. */
const golden = join(import.meta.dirname, 'golden');
const now = '2026-03-10T08:00:00Z';
const configuration = 'copydesk.config.json';

/** The same cases on every machine. */
const runs = { seed: 20260309, numRuns: 300 };

const samples = await Promise.all(
  [
    'minimal/articles/2026-03-09-ferry-resumes.md',
    'every-field/articles/every-field.md',
    'wire/articles/shore-power.txt',
    'languages/articles/net-menders.md',
    'languages/articles/faehre.md',
    'images-and-files/articles/ferry/ferry.md',
    'restricted/articles/marked.md',
    'restricted/articles/unmarked.md',
    'base-path/articles/ferry.md',
  ].map(inspected),
);

describe.each(readers)('the reader $name', (reader) => {
  test('has a name and endings of its own', () => {
    expect(reader.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(readers.filter(({ name }) => name === reader.name)).toHaveLength(1);
    for (const extension of reader.extensions) {
      expect(extension).toMatch(/^\.[a-z]+$/);
      expect(readers.filter(({ extensions }) => extensions.includes(extension))).toHaveLength(1);
    }
  });

  test('takes any text without throwing, and gives plain data', () => {
    everyText(reader.extensions, (source) => {
      const { value, diagnostics } = reader.read(source);
      expect(notPlainIn(value ?? {})).toEqual([]);
      expect(notPlainIn(diagnostics)).toEqual([]);
    });
  });

  test('takes any bytes without throwing', () => {
    const sources = fc.tuple(fc.constantFrom(...reader.extensions), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(sources, ([extension, bytes]) => {
        const { value } = decode({ path: `articles/a${extension}`, bytes });
        if (value) reader.read(value);
      }),
      runs,
    );
  });

  test('gives a draft, or an error that says why not', () => {
    everyText(reader.extensions, (source) => {
      const { value, diagnostics } = reader.read(source);
      expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    });
  });

  test('begins every place inside the file', () => {
    everyText(reader.extensions, (source) => {
      const starts = placesOf(reader, source).map(({ path, line, column }) => ({ path, line, column }));
      expect(starts.filter((place) => !isInside(place, source))).toEqual([]);
    });
  });

  test(`ends every place of ${reader.name} inside the file`, () => {
    everyText(reader.extensions, (source) => {
      expect(placesOf(reader, source).filter((place) => !isInside(place, source))).toEqual([]);
    });
  });

  test('changes nothing that it is given, and reads the same twice', () => {
    everyText(reader.extensions, (source) => {
      const once = JSON.stringify(reader.read(deepFreeze(source)));
      expect(JSON.stringify(reader.read(source))).toBe(once);
    });
  });

  test('has a golden article', () => {
    const paths = readdirSync(golden, { recursive: true, encoding: 'utf8' });
    const own = paths.filter((path) => reader.extensions.some((extension) => path.endsWith(extension)));
    expect(own).not.toEqual([]);
  });
});

describe('a field', () => {
  const root = join(golden, 'every-field');
  const { draft } = samples.find(({ file }) => file.startsWith('every-field/')) ?? none();
  /** What leaves no field of the story in a feed: the golden case of corrections has it. */
  const apart = { retraction: { '2026-03-10T07:30': 'The timetable was of last year.' } };
  const fields: Record<string, unknown> = { ...draft.fields, ...apart };
  const names = Object.entries(FIELD_NAMES).flatMap(([name, aliases]) =>
    aliases.map((alias) => ({ name, alias })),
  );

  test('of every name is in the golden article of every field', () => {
    expect(Object.keys(fields).sort()).toEqual(Object.keys(FIELD_NAMES).sort());
  });

  test.each(names)('means the same by the name $alias as by $name', ({ name, alias }) => {
    const { [name]: value, ...others } = fields;
    expect(passed({ ...others, [alias]: value })).toEqual(passed(fields));
    expect(passed({ ...others, [dashed(alias)]: value })).toEqual(passed(fields));
  });

  function passed(fields: Record<string, unknown>): Partial<Article> {
    const desk = openDesk(JSON.parse(readFileSync(join(root, configuration), 'utf8')), {
      lookup: fileLookup({ root, articles: 'articles' }),
    });
    const { article } = desk.pass(
      'articles/a.md',
      `---json\n${JSON.stringify(fields)}\n---\nThe ferry sailed.\n`,
    );
    return { ...(article ?? none()), sourceHash: '' };
  }

  function dashed(alias: string): string {
    return alias.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  }
});

describe('drafts and articles', () => {
  test.each(samples)('survive JSON: $file', ({ draft, article }) => {
    expect(notPlainIn(draft)).toEqual([]);
    expect(notPlainIn(article)).toEqual([]);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });
});

describe.each(articleRenderers)('the article renderer $name', (renderer) => {
  test('has a name of its own', () => {
    expectOwnName(renderer, [...articleRenderers, ...editionRenderers]);
  });

  test.each(samples)('renders $file twice alike and changes nothing', ({ article, publication }) => {
    const frozen = deepFreeze(structuredClone(article));
    const once = renderer.render(frozen, deepFreeze(publication));
    expect(once.length).toBeGreaterThan(isChoosy(renderer, article, publication) ? -1 : 0);
    expect(renderer.render(frozen, publication)).toEqual(once);
    expect(renderer.render(JSON.parse(JSON.stringify(article)), publication)).toEqual(once);
  });

  test.each(samples)('stays in the folder of $file and passes the gate', ({ article, publication }) => {
    for (const output of renderer.render(article, publication)) {
      expect(output.path.startsWith(article.folder)).toBe(true);
      expect(output.source).toBe(article.source);
      expectSound(output);
    }
  });

  test.each(samples)(
    'prints no member of a class and no value that is not there: $file',
    ({ article, publication }) => {
      for (const { text } of renderer.render(article, publication)) {
        expect(text).not.toMatch(/\[object \w+\]|\bundefined\b|\bNaN\b|Invalid Date/);
      }
    },
  );

  test('makes something of at least one article', () => {
    const made = samples.flatMap(({ article, publication }) => renderer.render(article, publication));
    expect(made).not.toEqual([]);
  });

  test('has a golden case', () => {
    const [{ article, publication } = none()] = samples;
    expectGolden(renderer.render(article, publication));
  });
});

describe.each(editionRenderers)('the edition renderer $name', (renderer) => {
  test('has a name of its own', () => {
    expectOwnName(renderer, [...articleRenderers, ...editionRenderers]);
  });

  test('renders twice alike and changes nothing', async () => {
    const edition = deepFreeze(await madeUpEdition());
    const once = await printAll(renderer, edition);
    expect(once.length).toBeGreaterThan(0);
    expect(await printAll(renderer, await madeUpEdition())).toEqual(once);
  });

  test('makes outputs that pass the gate', async () => {
    for (const output of await printAll(renderer, await madeUpEdition())) expectSound(output);
  });

  test('works for an edition without articles', async () => {
    const { publication } = samples[0] ?? none();
    const edition = makeEdition({
      publication,
      now,
      stock: stockOf([], now),
      articleOf: () => Promise.reject(none()),
    });
    for (const output of await printAll(renderer, edition)) expectSound(output);
  });

  test('has a golden case', async () => {
    expectGolden(await printAll(renderer, await madeUpEdition()));
  });
});

test('no two renderers make the same file', async () => {
  const edition = await madeUpEdition();
  const ofEdition = await Promise.all(editionRenderers.map((each) => printAll(each, edition)));
  const articles = await Promise.all(Array.from(edition.entries, (entry) => edition.articleOf(entry)));
  const ofArticles = articles.flatMap((article) =>
    articleRenderers.map((each) => each.render(article, edition.publication)),
  );
  const paths = [...ofEdition, ...ofArticles].flat().map(({ path }) => path.toLowerCase());
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

describe.each(rules)('the rule $name', (rule) => {
  test('is in the catalogue, and in the list once', () => {
    expect(Object.keys(catalogue)).toContain(rule.name);
    expect(rules.filter(({ name }) => name === rule.name)).toHaveLength(1);
  });

  test.each(samples)('looks at $file without changing it', ({ article, draft, publication }) => {
    const context = { draft, origin: draft.origin, publication };
    const found = rule.check(deepFreeze(structuredClone(article)), deepFreeze(structuredClone(context)));
    expect(rule.check(article, context)).toEqual(found);
    for (const each of found) {
      expect(each.rule).toBe(rule.name);
      expect([article.source, draft.completeIn]).toContain(each.path);
      expect(notPlainIn(each)).toEqual([]);
    }
  });
});

describe.each(Object.values(reporters))('the reporter $name', (reporter) => {
  const context: ReportContext = {
    sourceLine: () => 'title: \u001b[31mFerry\u0007 resumes\u009b',
    isColoured: false,
    withNotes: true,
    folder: 'news/',
    folderInRepository: 'news/',
  };

  test('has a name of its own', () => {
    expectOwnName(reporter, Object.values(reporters));
  });

  test.each(Object.entries(reportsToPrint()))(
    'prints %s twice alike and changes nothing',
    (_name, report) => {
      const once = reporter.print(deepFreeze(report), context);
      expect(reporter.print(report, context)).toEqual(once);
      for (const stream of [once.stdout, once.stderr]) expect(stream).toMatch(/^$|\n$/);
    },
  );

  test('prints nothing that a terminal obeys', () => {
    const { stdout, stderr } = reporter.print(reportsToPrint()['a hostile finding'] ?? none(), context);
    expect(stdout + stderr).toMatch(/ferry/);
    // Line ends and tabs aside, no control character: C0, DEL, C1.
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });
});

/** Apple's file is made only of stories that Apple takes. */
function isChoosy({ name }: { name: string }, article: Article, publication: Publication): boolean {
  const partner = isPartner(name) ? partners[name] : undefined;
  return partner !== undefined && refusalsOf(partner, article, publication).length > 0;
}

function isPartner(name: string): name is PartnerName {
  return Object.hasOwn(partners, name);
}

interface Sample {
  file: string;
  draft: NonNullable<Awaited<ReturnType<typeof inspect>>['draft']>;
  article: Article;
  publication: Edition['publication'];
}

async function inspected(file: string): Promise<Sample> {
  const name = file.slice(0, file.indexOf('/'));
  const root = join(golden, name);
  const { draft, article, diagnostics } = await inspect({ root, now }, file.slice(name.length + 1));
  if (!draft || !article) throw new Error(`${file} gives no article: ${JSON.stringify(diagnostics)}`);
  const lookup = fileLookup({ root, articles: 'articles' });
  // With all outputs that a configuration may ask for.
  const configured = publicationOf(loadConfiguration({ root }), lookup);
  const feeds = { ...configured.feeds, profiles: Object.keys(partners).filter(isPartner) };
  const publication = { ...configured, feeds, oembed: true as const, podcasts: { town: SHOW } };
  return { file, draft, article, publication };
}

/** Three live articles in two sections, and one of each kind that readers may not see. */
async function madeUpEdition(): Promise<Edition> {
  const folder = 'sections-and-feeds/articles';
  const names = readdirSync(join(golden, folder));
  const made = await Promise.all(names.map((name) => inspected(`${folder}/${name}`)));
  const articles = new Map(made.map(({ article }) => [article.url, article]));
  const [{ publication } = none()] = made;
  const articleOf: Edition['articleOf'] = async ({ url }) => articles.get(url) ?? none();
  return makeEdition({
    publication,
    now,
    stock: stockOf([...articles.values()].map(entryOf), now),
    articleOf,
  });
}

function expectOwnName({ name }: { name: string }, all: { name: string }[]): void {
  expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(all.filter((each) => each.name === name)).toHaveLength(1);
}

/** An output has a path that stays where it belongs, a media type, a schema where it is JSON, and is sound. */
function expectSound(output: Output): void {
  const { path, format, schema, mediaType } = output;
  expect(path).toBe(posix.normalize(path));
  expect(path).not.toMatch(/^\/|^\.\.?(\/|$)|\\|\/$/);
  expect(mediaType).toMatch(/^[a-z]+\/[a-z+.-]+$/);
  if (format.startsWith('json')) expect(schema, `${path} names no schema`).toBeDefined();
  if (schema !== undefined) expect(schemaNames()).toContain(schema);
  expect(checkOutput(output, { configuration })).toEqual([]);
}

function expectGolden(outputs: Output[]): void {
  const lists = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const listed = lists.flatMap(({ name }) =>
    readFileSync(join(golden, name, 'expected/files.txt'), 'utf8')
      .split('\n')
      .map(baseOf),
  );
  expect(outputs.map(({ path }) => baseOf(path)).filter((name) => !listed.includes(name))).toEqual([]);
}

function baseOf(line: string): string {
  return basename(line.replace(/ {2}\d+ bytes.*$/, ''));
}

/** Reports with nothing, with one finding of each severity, and with text that would do harm. */
function reportsToPrint(): Record<string, Report> {
  const place = { path: 'articles/ferry.md', line: 2, column: 8, endLine: 2, endColumn: 13 };
  const summary = {
    errors: 0,
    warnings: 0,
    infos: 0,
    articles: 1,
    published: 1,
    written: 3,
    unchanged: 2,
    removed: 1,
    committed: true,
  };
  const found = (['error', 'warning', 'info'] as const).map((severity) => ({
    ...place,
    severity,
    rule: 'invalid-date' as const,
    message: '"2026-02-30" is not a date',
    hint: 'February 2026 has 28 days',
  }));
  const hostile = {
    ...place,
    path: 'articles/ferry\u001b]0;\u0007\n::error::.md',
    severity: 'error' as const,
    rule: 'invalid-date' as const,
    message: '"\u001b[2J\r\u009b" is not a date',
    hint: '\u0000',
  };
  return {
    'nothing found': { diagnostics: [], summary },
    'one finding of each severity': {
      diagnostics: found,
      summary: { ...summary, errors: 1, warnings: 1, infos: 1, committed: false },
    },
    'a hostile finding': { diagnostics: [hostile], summary: { ...summary, errors: 1, committed: false } },
  };
}

/** Asks of many texts, with and without a sidecar: any characters, and pieces of what people write in any order. */
function everyText(extensions: string[], ask: (source: SourceText) => void): void {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }).map(decoded),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
    fc
      .array(fc.constantFrom(...PIECES), { maxLength: 12 })
      .map((pieces) => `---\n${pieces.join('')}\n---\nStory.\n`),
  );
  const sidecars = fc.option(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom(...extensions), texts, sidecars, (extension, text, beside) => {
      const sidecar = beside && { path: 'articles/a.meta.yaml', text: beside.join('') };
      ask({ path: `articles/a${extension}`, text, hash: '0'.repeat(64), ...(sidecar && { sidecar }) });
    }),
    runs,
  );
}

const PIECES = [
  '---\n',
  '+++\n',
  '---json\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ':',
  ': ',
  ',',
  '- ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '#',
  '# ',
  '&a ',
  '*a',
  '!!binary ',
  '|\n',
  '>-\n',
  '<<: *a\n',
  '__proto__: 1\n',
  'constructor: x\n',
  '\\',
  '\\u',
  '😀',
  'é',
  'title: Ferry\n',
  'title: "Ferry"\n',
  'title = "Ferry"\n',
  'date: 2026-03-09\n',
  'author: {name: Ana}\n',
  'author:\n  - name: Ana\n',
  'tags: [a, b]\n',
  'By Ana Example\n',
  'Photo: Bo Example\n',
  'LISBON, March 3 — It\n',
  '-30-\n',
  '{{< figure >}}',
  '{% if %}',
  '<!--members-only-->\n',
  '<script>',
  '![a](b.png)',
  '[a](#b)',
  '[^1]',
  '[^1]: x\n',
  '| a | b |\n| - | - |\n',
  '- [ ] task\n',
  '```\n',
  '$',
  '\u2028',
  '\u200f',
];

/** The places of all that a reader found: fields, names, findings and the story's parts. */
function placesOf(reader: Reader, source: SourceText): Place[] {
  const { value, diagnostics } = reader.read(source);
  const { values = {}, keys = {} } = value?.origin ?? {};
  const story = positionsIn(value?.body).map((position) => ({ path: source.path, ...position }));
  return [...Object.values(values), ...Object.values(keys), ...diagnostics, ...story];
}

/** As a reader gets it: decoded from bytes, its forbidden characters gone. */
function decoded(text: string): string {
  const source: Source = { path: 'articles/a.md', bytes: new TextEncoder().encode(text) };
  return decode(source).value?.text ?? '';
}

/** Is a place in its file: on a line that there is, at most behind its last character, its end not before its beginning? */
function isInside(place: Place, { path, text, sidecar }: SourceText): boolean {
  const own = place.path === path ? text : place.path === sidecar?.path ? sidecar?.text : undefined;
  if (own === undefined) return false;
  const lines = own.split('\n');
  const { line, column, endLine = line, endColumn = column } = place;
  const isThere = (atLine: number, atColumn: number) =>
    atLine >= 1 &&
    atLine <= lines.length &&
    atColumn >= 1 &&
    atColumn <= (lines[atLine - 1]?.length ?? 0) + 1;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  return isThere(line, column) && isThere(endLine, endColumn) && isForward;
}

/** The positions of a Markdown tree as places. */
function positionsIn(node: unknown): Omit<Place, 'path'>[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('start' in node && 'end' in node) {
    const { start, end } = node as { start: Point; end: Point }; // unist calls nothing else by both names
    return [{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column }];
  }
  return Object.values(node).flatMap(positionsIn);
}

interface Point {
  line: number;
  column: number;
}

function none(): never {
  throw new Error('There is none');
}
