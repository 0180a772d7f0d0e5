import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, folderWith, hasStackTrace, patience, soundPublication, story } from './publication.ts';

const site = '"site": { "name": "Ledger", "url": "https://ledger.example/" }';

describe('Addresses of the configuration', { timeout: patience }, () => {
  test('are published as RFC 3986 has them, and each output is sound', async () => {
    const elsewhere = 'https://h.example/?a="><b>';
    const text = JSON.stringify({
      site: { name: 'Ledger', url: 'https://ledger.example/' },
      publisher: { sameAs: [elsewhere], parentOrganization: { name: 'Group', sameAs: [elsewhere] } },
      authors: { ana: { name: 'Ana Example', url: 'https://h.example/a|b', sameAs: [elsewhere] } },
    });
    const folder = soundPublication({
      'copydesk.config.json': text,
      'articles/a.md': story({ author: 'ana' }),
    });
    expect(await build(folder)).toMatchObject({ status: 0 });
    const graph = readFileSync(join(folder, 'dist/2026/03/a/article.jsonld'), 'utf8');
    expect(graph.split('https://h.example/?a=%22%3E%3Cb%3E')).toHaveLength(4);
    expect(graph).toContain('https://h.example/a%7Cb');
  });
});

describe('The configuration', { timeout: patience, concurrent: true }, () => {
  test('is missed with the folder and the least that it must say', async () => {
    const folder = folderWith({ 'articles/ferry.md': story() });
    const { status, stdout, stderr } = await build(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`There is no copydesk.config.json in ${folder}`);
    expect(stderr).toContain('{ "site": { "name": "The Example Ledger", "url": "https://news.example/" } }');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('that it proposes is one with which the publication is built', async () => {
    const folder = folderWith({ 'articles/ferry.md': story() });
    const { stderr } = await build(folder);
    const proposal = /\{ "site.*\}/.exec(stderr)?.[0] ?? '';
    const other = folderWith({ 'copydesk.config.json': proposal, 'articles/ferry.md': story() });
    expect(await build(other)).toMatchObject({ status: 0 });
  });

  test.each([
    ['broken JSON', '{\n  "site": {\n', '2:11 error  The bracket "{" is never closed'],
    ['a comma too many', `{ ${site}, }`, '1:'],
    [
      'an unknown setting',
      `{\n  ${site},\n  "permalnk": "/{slug}/"\n}`,
      '3:3 error  Copydesk does not know "permalnk"',
    ],
    [
      'a site without an address',
      '{\n  "site": { "name": "Ledger" }\n}',
      '2:3 error  The site has no address ("url")',
    ],
    ['an address that is none', '{ "site": { "name": "L", "url": "ledger" } }', '1:33 error'],
    ['a number that is a word', `{ ${site}, "feeds": { "limit": "many" } }`, '[invalid-configuration]'],
    [
      'a time zone that there is not',
      '{ "site": { "name": "L", "url": "https://l.example/", "timeZone": "Mars/Base" } }',
      'There is no time zone "Mars/Base"',
    ],
    ['a permalink without slug', `{ ${site}, "permalink": "/{year}/" }`, 'The permalink has no {slug}'],
    [
      'a folder of articles that is not there',
      `{ ${site}, "articles": "stories" }`,
      'There is no folder stories/',
    ],
    [
      'articles outside',
      `{ ${site}, "articles": "../articles" }`,
      '"../articles" is not a folder below the configuration',
    ],
    [
      'a hub that is no address',
      `{ ${site}, "feeds": { "hubs": ["https://hub example/"] } }`,
      '"https://hub example/" is not a web address',
    ],
    [
      'a hub with a password, which feeds would tell',
      `{ ${site}, "feeds": { "hubs": ["https://ana:secret@hub.example/"] } }`,
      "1:87 error  The address holds a user's name or password",
    ],
    ...(
      [
        ['"publisher": { "email": "../../../etc/passwd" }', '"../../../etc/passwd" is not an e-mail address'],
        ['"authors": { "ana": { "name": "Ana Example", "email": "x" } }', '"x" is not an e-mail address'],
        [
          '"authors": { "ana": { "name": "Ana Example", "email": "a b@c.example" } }',
          'is not an e-mail address',
        ],
        ['"publisher": { "sameAs": ["https://"] }', 'does not fit'],
        [
          '"publisher": { "sameAs": ["https://h h.example/"] }',
          '"https://h h.example/" is not a web address',
        ],
        [
          '"authors": { "a/b": { "name": "Ana Example", "sameAs": ["https://a.example/", "https://[/"] } }',
          '"https://[/" is not a web address',
        ],
        ['"publisher": { "url": "https://ana:secret@h.example/" }', "holds a user's name or password"],
        [
          '"publisher": { "parentOrganization": { "name": "G", "sameAs": ["https://ana@h.example/"] } }',
          "holds a user's name or password",
        ],
        [
          '"authors": { "ana": { "name": "Ana Example", "image": "//ana:secret@h.example/a.png" } }',
          "holds a user's name or password",
        ],
      ] as const
    ).map(([setting, said]): [string, string, string] => [setting, `{ ${site},\n  ${setting}\n}`, said]),
    ['a list', '[]', 'must be an object, not a list'],
    ['nothing in it', '', 'There is nothing here where JSON is expected'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00, 0x7b), '[not-utf8]'],
  ])('is refused with %s: place, rule and exit status 2', async (_, text, said) => {
    const folder = soundPublication({ 'copydesk.config.json': text });
    const { status, stdout, stderr } = await build(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^copydesk\.config\.json:\d+:\d+ error {2}/);
    expect(stderr).toContain(said);
    expect(stderr).toContain('nothing was published');
    expect(hasStackTrace(stderr)).toBe(false);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('with a misspelt setting is answered with the right one', async () => {
    const folder = soundPublication({ 'copydesk.config.json': `{ ${site}, "permalnk": "/{slug}/" }` });
    expect((await build(folder)).stderr).toContain('Did you mean "permalink"?');
  });
});
