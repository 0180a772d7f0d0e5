import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/diagnostic.ts';
import {
  build,
  configuration,
  copydesk,
  type Ended,
  type Files,
  folderWith,
  hasStackTrace,
  patience,
  reportOf,
  soundPublication,
  story,
} from './publication.ts';

/** File, what is wrong with it, its content, and the rule under which that is found. */
const authorsFaults: [string, string, string | Uint8Array, string][] = [
  ['empty.md', 'nothing in it', '', 'missing-headline'],
  ['blank.md', 'nothing but blank lines', '\n\n \n', 'missing-date'],
  ['no-fields.md', 'no front matter', 'Just a story.\n', 'missing-date'],
  ['unclosed.md', 'front matter that never ends', '---\ntitle: X\n\nStory\n', 'unclosed-front-matter'],
  ['quote.md', 'a quotation mark that never ends', story({ title: '"X' }), 'invalid-front-matter'],
  ['list.md', 'a list for front matter', '---\n- a\n---\nStory\n', 'invalid-front-matter'],
  ['words.md', 'words for front matter', '---\njust words\n---\nStory\n', 'invalid-front-matter'],
  ['twice.md', 'a field twice', story({ title: 'A\ntitle: B' }), 'field-twice'],
  ['tab.md', 'a tab for an indent', story({ tags: '\n\t- a' }), 'invalid-front-matter'],
  ['anchor.md', 'an anchor within itself', story({ tags: '&a [*a]' }), 'invalid-front-matter'],
  ['deep.md', 'three thousand brackets', story({ tags: '['.repeat(3000) }), 'invalid-front-matter'],
  ['key.md', 'a list for a name', '---\n? [a, b]\n: c\n---\nStory\n', 'invalid-front-matter'],
  ['toml.md', 'broken TOML', '+++\ntitle = "X\n+++\nStory\n', 'invalid-front-matter'],
  ['json.md', 'broken JSON', '{ "title": "X",, }\n\nStory\n', 'invalid-front-matter'],
  ['calendar.md', 'a day that there is not', story({ date: '2026-02-30' }), 'invalid-date'],
  ['offset.md', 'an offset that there is not', story({ date: '2026-03-09T08:00:00+99:00' }), 'invalid-date'],
  ['year.md', 'a year far off', story({ date: '99999-01-01' }), 'invalid-date'],
  ['dates.md', 'a list for a date', story({ date: '[a, b]' }), 'invalid-field'],
  ['author.md', 'an author without a name', story({ author: '{ age: 7 }' }), 'author-without-name'],
  ['authors.md', 'lists in lists for authors', story({ author: '[[[a]]]' }), 'invalid-field'],
  ['tags.md', 'a mapping for tags', story({ tags: '{ a: [b] }' }), 'invalid-field'],
  ['slug.md', 'a slug that leads out', story({ slug: '../../x' }), 'invalid-slug'],
  ['picture.md', 'a picture outside', story({ image: '../../../etc/passwd' }), 'file-outside'],
  ['missing.md', 'a picture that is not there', story({ image: '/no.png' }), 'file-missing'],
  ['address.md', 'an address that is a program', story({ canonical: '"javascript:x"' }), 'invalid-address'],
  ['link.md', 'a link that is no address', `${story()}\n[a](<http://[>)\n`, 'invalid-address'],
  ['language.md', 'a language that there is not', story({ lang: 'zz-zz-zz-zz' }), 'unknown-language'],
  ['latin.md', 'another encoding', Buffer.from(story({ title: 'Café' }), 'latin1'), 'not-utf8'],
  ['utf16.md', 'UTF-16', Buffer.from(`\ufeff${story()}`, 'utf16le'), 'not-utf8'],
  ['nul.md', 'a character zero', story({ title: 'X\0Y' }), 'forbidden-character'],
  [
    'noise.md',
    'bytes without sense',
    Uint8Array.from({ length: 999 }, (_, at) => (at * 193) % 251),
    'not-utf8',
  ],
  ['wire.txt', 'a wire story without a date', 'Ferry back\n\nLISBON — \n', 'missing-date'],
  ['sidecar.meta.yaml', 'a sidecar that cannot be read', 'a: [b\n', 'invalid-front-matter'],
];

describe("An author's fault", { timeout: patience }, () => {
  let ended: Ended;
  let report: Report;

  beforeAll(async () => {
    const files = Object.fromEntries(authorsFaults.map(([name, , content]) => [`articles/${name}`, content]));
    ended = await build(soundPublication({ ...files, 'articles/sidecar.md': story() }), [
      '--reporter',
      'json',
    ]);
    report = reportOf(ended);
  }, patience);

  test('never ends a run before all the others are found, nor shows a stack trace', () => {
    expect(ended).toMatchObject({ status: 1, stderr: '' });
    expect(hasStackTrace(ended.stdout)).toBe(false);
    const found = new Set(report.diagnostics.map(({ path }) => path));
    expect(authorsFaults.filter(([name]) => !found.has(`articles/${name}`))).toEqual([]);
  });

  test.each(authorsFaults)('in %s is found: %s', (name, _, _content, rule) => {
    const path = `articles/${name}`;
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ path, rule }));
  });

  test('is worded alike for people, also without a stack trace', async () => {
    const files = Object.fromEntries(authorsFaults.map(([name, , content]) => [`articles/${name}`, content]));
    const { status, stdout, stderr } = await build(soundPublication(files));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(hasStackTrace(stderr)).toBe(false);
    expect(stderr).toContain(`${report.summary.errors - 1} errors`);
  });
});

/** What is wrong, the files, the call, and what the program says. */
const config: Files = { 'copydesk.config.json': configuration };
const operatorsFaults: [string, Files, string[], RegExp][] = [
  ['an output with a name too long', config, ['build', '--out', 'x'.repeat(300)], /name is too long/],
  ['an output at the root of the disk', config, ['build', '--out', '/'], /cannot be the output folder/],
  [
    'an output where the build does its work',
    config,
    ['build', '--out', '.copydesk'],
    /cannot be the output folder/,
  ],
  ['an output where nothing can be made', config, ['build', '--out', '/dev/null/x/y'], /null/],
  ['a configuration that is a folder', { 'copydesk.config.json/': '' }, ['build'], /is a folder/],
  [
    'a configuration below a file',
    config,
    ['build', '--config', 'articles/ferry.md/x.json'],
    /There is no x\.json|not a folder/,
  ],
  ['a link in a circle for an article', config, ['check', 'circle.md'], /circle/],
];

describe("An operator's fault", { timeout: patience, concurrent: true }, () => {
  test.each(operatorsFaults)('is a line on stderr and exit status 2: %s', async (_, files, words, said) => {
    const folder = folderWith({ 'articles/ferry.md': story(), ...files });
    symlinkSync('circle.md', join(folder, 'circle.md'));
    const { status, stdout, stderr } = await copydesk(folder, words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^copydesk: /);
    expect(stderr).toMatch(said);
    expect(hasStackTrace(stderr)).toBe(false);
  });
});
