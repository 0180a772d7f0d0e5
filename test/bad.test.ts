import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { build, check } from '../src/build.ts';
import { catalogue, type RuleName } from '../src/catalogue.ts';
import { checkAgreement } from '../src/check/agreement.ts';
import { checkOutput } from '../src/check/gate.ts';
import { Secrets, secretOf } from '../src/check/leaks.ts';
import { type Diagnostic, inOrder, isError } from '../src/diagnostic.ts';
import { OperatorFault } from '../src/operator-fault.ts';
import { leakFound, withheldFound } from '../src/secrecy.ts';
import { type Files, makePublication, put } from './tools/publication.ts';

/** One file that this account has no right to read: `chmod` would not stop root. */
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  // The overloads differ only in what they return, and that is left to the real one.
  const readFileSync = ((...given: Parameters<typeof fs.readFileSync>) => {
    if (!String(given[0]).endsWith('/locked.md')) return fs.readFileSync(...given);
    throw Object.assign(new Error(`EACCES: permission denied, open '${given[0]}'`), { code: 'EACCES' });
  }) as typeof fs.readFileSync;
  return { ...fs, readFileSync };
});

/**
 * Each file of bad/ is an article with a fault, and says at its end what must be found in it, line by line:
 * `<!-- expect: 3:7 invalid-date -->`, in YAML `# expect: 3:7 invalid-date`. Errors and warnings must all be listed,
 * notes (info) may be. These lines are cut off before the article is read. `<name>.meta.yaml` is the sidecar
 * of `<name>.txt`.
 */
const folder = join(import.meta.dirname, 'bad');
const golden = join(import.meta.dirname, 'golden');
const cases = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name));
const now = '2026-06-01T12:00:00Z';

const logo = readFileSync(join(golden, 'every-field/articles/img/logo.png'));

/** The publication around every bad article: sound in itself. */
const publication: Files = {
  'copydesk.config.json': JSON.stringify({
    site: { name: 'The Example Ledger', url: 'https://news.example/', timeZone: 'Europe/Berlin' },
    publisher: { logo: '/img/logo.png' },
    authors: {
      ines: { name: 'Ines Duarte', url: 'https://news.example/people/ines/' },
      kim: { name: 'Kim Example', url: 'https://news.example/people/kim/' },
      'kim-sports': { name: 'Kim Example', url: 'https://news.example/people/kim-sports/' },
    },
    sections: { harbour: { name: 'Harbour' }, town: { name: 'Town' } },
  }),
  'articles/img/logo.png': logo,
  'articles/img/pier.png': readFileSync(join(golden, 'every-field/articles/img/pier.png')),
  'articles/img/small.png': readFileSync(join(golden, 'base-path/articles/img/map.png')),
  'articles/img/error-page.jpg': '<!doctype html><title>404</title>',
  'private/map.png': logo,
};

/** Rules without a case, and why. */
const exempt: Partial<Record<RuleName, string>> = {};

describe('a bad article', () => {
  for (const name of cases) {
    test(`${name} gives the findings that it says itself`, async () => {
      const { files, expected } = readCase(name);
      const found = await findingsOf({ ...publication, ...files });
      const listed = found.filter((each) => each.severity !== 'info' || expected.includes(lineOf(each)));
      expect(listed.map(lineOf)).toEqual(expected);
      listed.forEach(expectAdvice);
    });
  }

  test('with ten mistakes gives ten findings in one run, each with a hint', async () => {
    const { files, expected } = readCase('ten-mistakes.md');
    const found = (await findingsOf({ ...publication, ...files })).filter(
      ({ severity }) => severity !== 'info',
    );
    expect(expected).toHaveLength(10);
    expect(new Set(found.map(({ line }) => line)).size).toBe(10);
    expect(found.filter(({ hint }) => hint !== undefined)).toHaveLength(10);
  });
});

/** What is found in files that cannot say it themselves: several at once, bytes, configurations. */
const byCode: Record<string, { files: Files; expected: string[] }> = {
  'two articles with one address': {
    files: { 'articles/a.md': article('slug: ferry'), 'articles/b.md': article('slug: Ferry') },
    expected: ['articles/a.md:4:7 url-taken', 'articles/b.md:4:7 url-taken'],
  },
  'two articles with one address and no slug': {
    files: { 'articles/a/ferry.md': article(), 'articles/b/ferry.md': article() },
    expected: ['articles/a/ferry.md:1:1 url-taken', 'articles/b/ferry.md:1:1 url-taken'],
  },
  'a headline that a partner of the publication does not take': {
    files: {
      ...withProfiles('msn', 'google-news'),
      'articles/ferry.md': article(),
    },
    expected: ['articles/ferry.md:2:8 partner-refuses'],
  },
  'no article': { files: { 'articles/_notes.md': '' }, expected: ['articles:1:1 no-articles'] },
  'a quotation of six thousand levels': {
    files: { 'articles/deep.md': article('', `${'> '.repeat(6000)}x`) },
    expected: ['articles/deep.md:1:1 nested-too-deep'],
  },
  'a paragraph of sixteen thousand marks': {
    files: { 'articles/marks.md': article('', '*a_ '.repeat(16_000)) },
    expected: ['articles/marks.md:5:1 markup-too-costly'],
  },
  'marks that cost more than the configuration allows': {
    files: { ...limited({ markupSeconds: 0.001 }), 'articles/marks.md': article('', '*a_ '.repeat(600)) },
    expected: ['articles/marks.md:5:1 markup-too-costly'],
  },
  'an article that is larger than the configuration allows': {
    files: {
      ...limited({ articleBytes: 2_000 }),
      'articles/ferry.txt': 'Ferry resumes\n',
      'articles/ferry.meta.yaml': `date: 2026-03-09\nsummary: ${'a'.repeat(2_000)}\n`,
      'articles/large.md': article('', 'It sailed. '.repeat(200)),
    },
    expected: ['articles/ferry.txt:1:1 article-too-large', 'articles/large.md:1:1 article-too-large'],
  },
  'an article of more than 20 megabytes': {
    files: { 'articles/large.md': article('', 'It sailed. '.repeat(2_000_000)) },
    expected: ['articles/large.md:1:1 article-too-large'],
  },
  'limits that nothing can hold': {
    files: limited({ articleBytes: 0, markupSeconds: 0 }),
    expected: [
      'copydesk.config.json:1:27 invalid-configuration',
      'copydesk.config.json:1:45 invalid-configuration',
    ],
  },
  'a translation that is under embargo': {
    files: {
      'articles/ferry.md': article('translations: { de: /2026/03/faehre/ }'),
      'articles/faehre.md': article('lang: de\nembargo: 2026-12-01\ntranslationOf: /2026/03/ferry/'),
    },
    expected: ['articles/ferry.md:4:21 translation-not-live'],
  },
  'a translation in another language': {
    files: {
      'articles/ferry.md': article('translations: { nl: /2026/03/faehre/ }'),
      'articles/faehre.md': article('lang: de\ntranslationOf: /2026/03/ferry/'),
    },
    expected: ['articles/ferry.md:4:21 translation-in-another-language'],
  },
  'a translation that names no original': {
    files: {
      'articles/ferry.md': article('translations: { de: /2026/03/faehre/ }'),
      'articles/faehre.md': article('lang: de'),
    },
    expected: ['articles/ferry.md:4:21 translation-one-sided'],
  },
  'two articles with one id': {
    files: { 'articles/a.md': article('id: ferry'), 'articles/b.md': article('guid: ferry') },
    expected: ['articles/a.md:4:5 id-taken', 'articles/b.md:4:7 id-taken'],
  },
  'a picture under the name of a page': {
    files: {
      'articles/2026/03/ferry/index.html': '<p>Not ours</p>',
      'articles/ferry.md': article('', '[A page](/2026/03/ferry/index.html)'),
    },
    expected: ['articles/ferry.md:1:1 output-taken'],
  },
  'a file in Windows-1252': {
    files: { 'articles/ferry.md': Buffer.from(article('', 'The caf\u00e9'), 'latin1') },
    expected: ['articles/ferry.md:5:8 not-utf8'],
  },
  'a file in UTF-16': {
    files: { 'articles/ferry.md': Buffer.from(`\ufeff${article()}`, 'utf16le') },
    expected: ['articles/ferry.md:1:1 not-utf8'],
  },
  'a sidecar in Windows-1252': {
    files: {
      'articles/ferry.txt': 'Ferry resumes\n',
      'articles/ferry.meta.yaml': Buffer.from('date: 2026-03-09\nsummary: caf\u00e9\n', 'latin1'),
    },
    expected: ['articles/ferry.meta.yaml:2:13 not-utf8'],
  },
  'a sidecar without its article': {
    files: {
      'articles/fery.meta.yaml': 'embargo: 2026-12-01\n',
      'articles/2026-03-09-ferry.txt': 'Ferry resumes\n\nIt sailed.\n',
    },
    expected: ['articles/fery.meta.yaml:1:1 sidecar-without-article'],
  },
  'a configuration that is not JSON': {
    files: { 'copydesk.config.json': '{\n  "site": {,}\n}' },
    expected: ['copydesk.config.json:2:12 invalid-configuration'],
  },
  'a configuration with wrong values': {
    files: {
      'copydesk.config.json':
        '{\n  "site": { "name": "", "url": "https://news.example/" },\n  "feeds": { "limit": "many" }\n}',
    },
    expected: [
      'copydesk.config.json:2:21 invalid-configuration',
      'copydesk.config.json:3:23 invalid-configuration',
    ],
  },
  'a registry of authors with more than names': {
    files: {
      'articles/a.md': article(),
      'copydesk.config.json': `{
  "site": { "name": "The Example Ledger", "url": "https://news.example/" },
  "authors": {
    "a": { "name": "Dr. Ines Duarte" },
    "b": { "name": "Ines Duarte, Political Editor" },
    "c": { "name": "Lisbon Bureau" },
    "d": { "name": "Staff reporter" },
    "e": { "name": "Ines Duarte and Bo Example" },
    "f": { "name": "Cy Example", "image": "/img/nobody.jpg" },
    "g": { "name": "The Example Ledger" },
    "h": { "name": "Lisbon Bureau", "type": "Organization" }
  }
}`,
    },
    expected: [
      'copydesk.config.json:4:20 author-name-not-plain',
      'copydesk.config.json:5:20 author-name-not-plain',
      'copydesk.config.json:6:20 author-type-unclear',
      'copydesk.config.json:7:20 author-name-not-plain',
      'copydesk.config.json:8:20 author-holds-several',
      'copydesk.config.json:9:43 file-missing',
    ],
  },
  'authors who would have one page, and a language that is none': {
    files: {
      'copydesk.config.json': `{
  "site": { "name": "The Example Ledger", "url": "https://news.example/" },
  "authors": {
    "Ines": { "name": "Ines Duarte" },
    "ines": { "name": "Ines Maria Duarte", "knowsLanguage": ["English, more or less"] }
  }
}`,
    },
    expected: [
      'copydesk.config.json:5:13 invalid-configuration',
      'copydesk.config.json:5:62 invalid-configuration',
    ],
  },
  'a configuration with facts that cannot be': {
    files: {
      'copydesk.config.json': [
        '{',
        '  "site": { "name": "N", "url": "https://news.example/",',
        '    "language": "cz",',
        '    "timeZone": "Europe/Lissabon" },',
        '  "permalink": "/{year}/{title}/",',
        '  "articles": "stories"',
        '}',
      ].join('\n'),
    },
    expected: [
      'copydesk.config.json:3:17 invalid-configuration',
      'copydesk.config.json:4:17 invalid-configuration',
      'copydesk.config.json:5:16 invalid-configuration',
      'copydesk.config.json:5:16 invalid-configuration',
      'copydesk.config.json:6:15 invalid-configuration',
    ],
  },
  'a setting that nobody knows': {
    files: {
      'copydesk.config.json':
        '{\n  "site": { "name": "N", "url": "https://news.example/" },\n  "permalnk": "/{slug}/"\n}',
    },
    expected: ['copydesk.config.json:3:3 unknown-setting'],
  },
  'a site without an address': {
    files: { 'copydesk.config.json': '{\n  "site": { "name": "N" }\n}' },
    expected: ['copydesk.config.json:2:3 missing-site-url'],
  },
  'a site on this machine': {
    files: {
      'articles/ferry.md': article(),
      'copydesk.config.json': '{\n  "site": { "name": "N", "url": "http://localhost:8080/" }\n}',
    },
    expected: ['copydesk.config.json:2:33 local-site-url'],
  },
  'a logo that is not at hand': {
    files: {
      'articles/ferry.md': article(),
      'copydesk.config.json':
        '{\n  "site": { "name": "N", "url": "https://news.example/" },\n  "publisher": { "logo": "https://cdn.example/logo.png" }\n}',
    },
    expected: ['copydesk.config.json:3:26 logo-unproven'],
  },
  'a logo of 96 by 96 pixels': {
    files: {
      'articles/ferry.md': article(),
      'copydesk.config.json':
        '{\n  "site": { "name": "N", "url": "https://news.example/" },\n  "publisher": { "logo": "/img/small.png" }\n}',
    },
    expected: ['copydesk.config.json:3:26 logo-small'],
  },
  'a publisher of whom half cannot be': {
    files: {
      'copydesk.config.json': [
        '{ "site": { "name": "N", "url": "https://news.example/" },',
        '  "publisher": {',
        '    "ethicsPolicy": "javascript:alert(1)",',
        '    "masthead": "https://[about",',
        '    "parentOrganization": { "name": "G", "url": "mailto:g@group.example" },',
        '    "contactPoint": [{ "contactType": "Tips" }]',
        '} }',
      ].join('\n'),
    },
    expected: [
      'copydesk.config.json:3:21 invalid-configuration',
      'copydesk.config.json:4:17 invalid-configuration',
      'copydesk.config.json:5:49 invalid-configuration',
      'copydesk.config.json:6:22 invalid-configuration',
    ],
  },
  'a publisher with fields of a wrong shape': {
    files: {
      'copydesk.config.json': [
        '{ "site": { "name": "N", "url": "https://news.example/" },',
        '  "publisher": {',
        '    "foundingDate": "May 1987",',
        '    "address": { "addressCountry": "Portugal" },',
        '    "ethicPolicy": "/ethics/"',
        '} }',
      ].join('\n'),
    },
    expected: [
      'copydesk.config.json:3:21 invalid-configuration',
      'copydesk.config.json:4:36 invalid-configuration',
      'copydesk.config.json:5:5 unknown-setting',
    ],
  },
};

describe('a bad publication', () => {
  for (const [name, { files, expected }] of Object.entries(byCode)) {
    test(`with ${name} gives exactly its findings`, async () => {
      const found = await findingsOf({ ...publication, ...files });
      const rules = new Set(expected.map(ruleOf));
      const listed = found.filter((each) => each.severity !== 'info' || rules.has(each.rule));
      expect(listed.map(lineOf)).toEqual(expected);
      listed.forEach(expectAdvice);
    });
  }

  test('without a configuration is told what to write (missing-configuration)', async () => {
    const found = await findingsOf({ 'articles/ferry.md': article() });
    expect(found.map(lineOf)).toEqual(['copydesk.config.json:1:1 missing-configuration']);
    found.forEach(expectAdvice);
  });

  test('does not overwrite a file that Copydesk did not write (foreign-file)', async () => {
    const root = makePublication({
      ...publication,
      'articles/ferry.md': article(),
      'dist/rss.xml': 'by hand',
    });
    const { diagnostics, summary } = await build({ root, now });
    expect(diagnostics.filter(isError).map(lineOf)).toEqual(['dist/rss.xml:1:1 foreign-file']);
    expect(summary.committed).toBe(false);
    expect(readFileSync(join(root, 'dist/rss.xml'), 'utf8')).toBe('by hand');
    expect(existsSync(join(root, 'dist/atom.xml'))).toBe(false);
  });

  test('with a damaged picture makes no edition that wants it smaller (picture-not-made)', async () => {
    const { site } = JSON.parse(String(publication['copydesk.config.json']));
    const pier = readFileSync(join(golden, 'every-field/articles/img/pier.png'));
    const root = makePublication({
      'copydesk.config.json': JSON.stringify({ site, images: { derive: true, widths: [800] } }),
      'articles/ferry.md': article('image: { url: pier.png, alt: The pier }'),
      'articles/pier.png': pier.subarray(0, pier.length / 2),
    });
    const { diagnostics, summary } = await build({ root, now });
    const found = diagnostics.filter(isError);
    expect(new Set(found.map(lineOf))).toEqual(new Set(['articles/pier.png:1:1 picture-not-made']));
    found.forEach(expectAdvice);
    expect(summary.committed).toBe(false);
  });

  test('is published as it was read, though a source changes meanwhile', async () => {
    const root = makePublication({ ...publication, 'articles/ferry.md': article() });
    // The sources have been read, the feeds are not made yet.
    const onProgress = () => put(root, { 'articles/ferry.md': article('', 'The ferry sank.') });
    const { summary } = await build({ root, now, onProgress });
    expect(summary).toMatchObject({ errors: 0, committed: true });
    const texts = ['dist/rss.xml', 'dist/2026/03/ferry/index.html'].map((path) =>
      readFileSync(join(root, path), 'utf8'),
    );
    for (const text of texts) expect(text).toContain('The ferry sailed again.');
  });

  test.each(['tables', 'archive-1'])('goes on where %s is broken (ledger-broken)', async (name) => {
    const root = makePublication({ ...publication, 'articles/ferry.md': article() });
    const sound = await build({ root, now });
    put(root, { [`.copydesk/dist/ledger/${name}`]: 'broken' });
    const { diagnostics, summary } = await build({ root, now });
    const found = diagnostics.filter(({ rule }) => rule === 'ledger-broken');
    expect(found.map(lineOf)).toEqual(['copydesk.config.json:1:1 ledger-broken']);
    found.forEach(expectAdvice);
    expect(summary).toMatchObject({ committed: true, written: 0, unchanged: sound.summary.written });
  });

  test('publishes nothing with more warnings than were allowed (too-many-warnings)', async () => {
    const root = makePublication({
      ...publication,
      'articles/a.md': article('', 'See [b](c.md).'),
      'articles/c.md': article('slug: c'),
    });
    const { summary } = await build({ root, now, isDryRun: true });
    expect(summary.warnings).toBeGreaterThan(0);
    const frail = await build({ root, now, maxWarnings: summary.warnings - 1, isKeepGoing: true });
    const errors = frail.diagnostics.filter(isError);
    expect(errors.map(lineOf)).toEqual(['copydesk.config.json:1:1 too-many-warnings']);
    errors.forEach(expectAdvice);
    expect(frail.summary).toMatchObject({ committed: false, written: 0 });
    expect((await build({ root, now, maxWarnings: summary.warnings })).summary.committed).toBe(true);
  });

  test('says of a file that cannot be read why, and reads the others (unreadable-file)', async () => {
    const files = { 'articles/locked.md': article(), 'articles/b.md': article('date: 2026-02-30') };
    const { diagnostics } = await check({ root: makePublication({ ...publication, ...files }), now });
    const errors = diagnostics.filter(isError);
    expect(errors.map(lineOf)).toEqual([
      'articles/b.md:4:1 field-twice',
      'articles/locked.md:1:1 unreadable-file',
    ]);
    errors.forEach(expectAdvice);
  });
});

describe('the gate out', () => {
  const places = { configuration: 'copydesk.config.json' };

  test.each([
    [
      'a feed that is not well-formed',
      { path: 'rss.xml', format: 'xml', text: '<rss><title>a & b</title></rss>' },
    ],
    ['JSON that is none', { path: 'feed.json', format: 'json', text: '{' }],
    ['JSON that breaks its schema', { path: 'feed.json', format: 'json', text: '{}', schema: 'json-feed' }],
    [
      'a page with two graphs',
      { path: 'index.html', format: 'html', text: twice('<script type="application/ld+json">{}</script>') },
    ],
    ['a text with a control character', { path: 'robots.txt', format: 'text', text: 'a\u0000b' }],
  ] as const)('stops %s (output-invalid)', (_name, output) => {
    const found = checkOutput({ mediaType: 'text/plain', ...output }, places);
    expect(new Set(found.map(lineOf))).toEqual(new Set(['copydesk.config.json:1:1 output-invalid']));
    for (const each of found) expectAdvice(each);
  });

  test.each([
    ['rss.xml', /(<title>)Ferry/, '$1Fery'],
    ['atom.xml', /(<published>)2026/, '$12025'],
    ['feed.json', /("name": "Dr )Ines/, '$1Inez'],
    ['article.jsonld', /("jobTitle": ")Harbour/, '$1River'],
    ['article.jsonld', /("@type": ")Person(",\n +"@id": "[^"]*authors\/ines)/, '$1Organization$2'],
    ['metadata.json', /("jobTitle": ")Harbour/, '$1River'],
    ['index.html', /(<div class="page-byline">.*?rel="author">)Dr Ines/, '$1Dr Inez'],
    ['article.jsonld', /("headline": ")Ferry/, '$1Fery'],
    ['metadata.json', /("dateModified": ")2026/, '$12027'],
    ['index.html', /("headline":")Ferry/, '$1Fery'],
  ])('stops %s when it tells another fact than the rest (outputs-disagree)', (name, fact, wrong) => {
    const expected = join(golden, 'every-field/expected');
    const isOfArticle = !/xml|feed/.test(name);
    const text = readFileSync(join(expected, isOfArticle ? 'specials/ferry-resumes' : '', name), 'utf8');
    const { articles } = JSON.parse(readFileSync(join(expected, 'articles.json'), 'utf8'));
    const entry = { ...articles[0], source: articles[0].source.path };
    const entries = { byId: () => entry, byUrl: () => entry };
    const output = {
      path: name,
      mediaType: 'text/plain',
      format: isOfArticle && name.endsWith('html') ? 'html' : 'xml',
      source: entry.source,
    } as const;
    expect(checkAgreement({ ...output, text }, entries)).toEqual([]);
    const found = checkAgreement({ ...output, text: text.replace(fact, wrong) }, entries);
    expect(found.map(lineOf)).toEqual(['articles/every-field.md:1:1 outputs-disagree']);
    for (const each of found) expectAdvice(each);
  });
});

describe('what is held back', () => {
  const text =
    'The harbour master knew of the crack in the keel for three weeks before the ferry sailed again.';
  const secret = secretOf({ source: 'articles/ferry.md', text, phrases: [], addresses: [], open: '' });
  const hits = new Secrets(secret ? [secret] : []).hitsIn(`<rss>${text}</rss>`);

  test('stops a feed that holds a restricted part (restricted-text-leaked)', () => {
    const found = hits.slice(0, 1).map((hit) => leakFound('rss.xml', hit));
    expect(found.map(lineOf)).toEqual(['articles/ferry.md:1:1 restricted-text-leaked']);
    found.forEach(expectAdvice);
  });

  test('stops a feed that holds a draft (withheld-story-leaked)', () => {
    const found = hits.slice(0, 1).map((hit) => withheldFound('rss.xml', hit));
    expect(found.map(lineOf)).toEqual(['articles/ferry.md:1:1 withheld-story-leaked']);
    found.forEach(expectAdvice);
  });
});

describe('the catalogue', () => {
  const inFiles = cases.flatMap((name) => readCase(name).expected.map(ruleOf));
  const inCode = Object.values(byCode).flatMap(({ expected }) => expected.map(ruleOf));
  const inTests = [
    ...readFileSync(import.meta.filename, 'utf8').matchAll(/^ {2}.*\(([a-z0-9-]+)\)', /gm),
  ].map((match) => match[1]);

  test.each(Object.keys(catalogue))('has a bad case for %s', (rule) => {
    const isTried = [...inFiles, ...inCode, ...inTests].includes(rule);
    expect(isTried || rule in exempt, 'write a file in test/bad, or exempt the rule and say why').toBe(true);
  });
});

/** The configuration with limits on an article. */
function limited(limits: Record<string, number>): Files {
  const site = { name: 'The Example Ledger', url: 'https://news.example/' };
  return { 'copydesk.config.json': JSON.stringify({ limits, site }) };
}

function withProfiles(...profiles: string[]): Files {
  const site = { name: 'The Example Ledger', url: 'https://news.example/' };
  return { 'copydesk.config.json': JSON.stringify({ feeds: { profiles }, site }) };
}

function article(field = '', story = 'The ferry sailed again.'): string {
  return `---\ntitle: Ferry resumes\ndate: 2026-03-09T08:00:00Z\n${field && `${field}\n`}---\n${story}\n`;
}

interface Case {
  files: Files;
  /** `path:line:column rule`, in the order of a report. */
  expected: string[];
}

function readCase(name: string): Case {
  const beside = name.replace(/\.txt$/, '.meta.yaml');
  const names = beside !== name && existsSync(join(folder, beside)) ? [beside, name] : [name];
  const parts = names.map((each) => ({ path: `articles/${each}`, ...cutExpectations(each) }));
  return {
    files: Object.fromEntries(parts.map(({ path, content }) => [path, content])),
    expected: parts.flatMap(({ path, places }) => places.map((place) => `${path}:${place}`)),
  };
}

const EXPECTATION = /^(?:<!-- expect: (.+) -->|# expect: (.+))\n/gm;

function cutExpectations(name: string): { content: string; places: string[] } {
  const text = readFileSync(join(folder, name), 'utf8');
  const said = [...text.matchAll(EXPECTATION)].map((match) => match[1] ?? match[2] ?? '');
  if (said.length === 0)
    throw new Error(`${name} does not say what is expected; if nothing is: <!-- expect: nothing -->`);
  const wrong = said.find((each) => !/^\d+:\d+ [a-z0-9-]+$|^nothing$/.test(each));
  if (wrong !== undefined)
    throw new Error(`${name} expects "${wrong}", which is not in the form "3:16 invalid-date"`);
  return { content: text.replace(EXPECTATION, ''), places: said.filter((each) => each !== 'nothing') };
}

/** All that a run finds; a configuration that stops it tells its findings too. */
async function findingsOf(files: Files): Promise<Diagnostic[]> {
  const root = makePublication(files);
  try {
    return (await check({ root, now })).diagnostics;
  } catch (fault) {
    if (!(fault instanceof OperatorFault)) throw fault;
    return inOrder(fault.diagnostics);
  }
}

function lineOf({ path, line, column, rule }: Diagnostic): string {
  return `${path}:${line}:${column} ${rule}`;
}

function ruleOf(line: string): string {
  return line.slice(line.indexOf(' ') + 1);
}

function expectAdvice({ message, hint, severity, rule }: Diagnostic): void {
  expect(message, rule).toMatch(/^\S.*[^\s.]$/su);
  if (severity !== 'info') expect(hint, `the hint of ${rule}: ${message}`).toMatch(/\S/);
}

function twice(text: string): string {
  return text + text;
}
