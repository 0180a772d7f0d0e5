import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  configuration,
  contents,
  copydesk,
  folderWith,
  hasStackTrace,
  patience,
  soundPublication,
  story,
} from './publication.ts';

const dayOfEdition = { SOURCE_DATE_EPOCH: '1773144000' }; // 2026-03-10T12:00:00Z

describe('--out and --config', { timeout: patience, concurrent: true }, () => {
  test('--out publishes elsewhere, seen from where the program is called', async () => {
    const folder = soundPublication({ 'tools/': '' });
    const words = ['build', '--config', '../copydesk.config.json', '--out', 'here'];
    expect(await copydesk(join(folder, 'tools'), words)).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'tools/here/2026/03/ferry/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('--config from another folder builds as in the folder of the configuration', async () => {
    const folder = soundPublication();
    const words = [
      'build',
      '--now',
      '2026-03-10T12:00:00Z',
      '--config',
      join(folder, 'copydesk.config.json'),
    ];
    expect(await copydesk(folderWith({}), words)).toMatchObject({ status: 0 });
    const other = soundPublication();
    await build(other);
    expect(contents(join(folder, 'dist'))).toEqual(contents(join(other, 'dist')));
  });

  test('findings show the way from where the program is called', async () => {
    const folder = folderWith({
      'news/copydesk.config.json': configuration,
      'news/articles/tide.md': story({ date: '2026-02-30' }),
    });
    const { stderr } = await copydesk(folder, ['check', '--config', 'news/copydesk.config.json']);
    expect(stderr).toMatch(/^news\/articles\/tide\.md:3:7 error {2}/m);
    expect(stderr).toContain('  3 | date: 2026-02-30\n');
  });

  test('a configuration may have any name', async () => {
    const folder = folderWith({ 'weekend.json': configuration, 'articles/ferry.md': story() });
    expect(await build(folder, ['--config', 'weekend.json'])).toMatchObject({ status: 0 });
  });
});

describe('The moment of the edition', { timeout: patience, concurrent: true }, () => {
  test.each([
    'yesterday',
    '2026-02-30T12:00:00Z',
    '2026-03-10T12:00:00',
    '2026-03-10 12:00',
    '',
    '1773144000',
  ])('is refused as "%s", with an example of a right one', async (moment) => {
    const { status, stdout, stderr } = await copydesk(soundPublication(), ['build', '--now', moment]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `copydesk: --now is "${moment}", which is not a moment with its offset: write it like 2026-03-10T12:00:00Z\n`,
    );
  });

  test('comes from SOURCE_DATE_EPOCH where --now is not given', async () => {
    const [one, other] = [soundPublication(), soundPublication()];
    await build(one);
    expect(await copydesk(other, ['build'], { env: dayOfEdition })).toMatchObject({ status: 0 });
    expect(contents(join(other, 'dist'))).toEqual(contents(join(one, 'dist')));
    expect(readFileSync(join(other, 'dist/news-sitemap.xml'), 'utf8')).toContain('/2026/03/ferry/');
  });

  test('is what --now says where both are given', async () => {
    const folder = soundPublication();
    await copydesk(folder, ['build', '--now', '2026-06-01'], { env: dayOfEdition });
    expect(readFileSync(join(folder, 'dist/news-sitemap.xml'), 'utf8')).not.toContain('/2026/03/ferry/');
  });

  test('decides what is due: an embargo holds until then', async () => {
    const folder = soundPublication({ 'articles/tide.md': story({ date: '2026-03-11T08:00:00Z' }) });
    await build(folder);
    expect(existsSync(join(folder, 'dist/2026/03/tide'))).toBe(false);
    await copydesk(folder, ['build', '--now', '2026-03-11T08:00:00Z']);
    expect(existsSync(join(folder, 'dist/2026/03/tide/index.html'))).toBe(true);
  });

  test.each(['soon', '-5', '1.5', '1773144000 '])('SOURCE_DATE_EPOCH is refused as "%s"', async (seconds) => {
    const ended = await copydesk(soundPublication(), ['check'], { env: { SOURCE_DATE_EPOCH: seconds } });
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(`SOURCE_DATE_EPOCH is "${seconds}"`);
  });
});

describe('A slip in the call', { timeout: patience, concurrent: true }, () => {
  test.each([
    [['buidl'], /unknown command 'buidl'\n\(Did you mean build\?\)/],
    [['explian', 'invalid-date'], /Did you mean explain\?/],
    [['build', '--kep-going'], /unknown option '--kep-going'\n\(Did you mean --keep-going\?\)/],
    [['--dry-rum'], /Did you mean --dry-run\?/],
    [
      ['build', '--reporter', 'jsn'],
      /'jsn' is invalid\. There are: pretty, line, json, .*Did you mean "json"\?/,
    ],
    [['build', '--reporter', 'json='], /The file after "=" has no name/],
    [['build', '--reporter', 'json', '--reporter', 'sarif'], /"json" and "sarif" cannot both go to stdout/],
    [['build', '--max-warnings', 'few'], /'few' is invalid\. It is not a whole number/],
    [['check', '--max-diagnostics', '-1'], /'-1' is invalid\. It is not a whole number/],
    [['build', '--now'], /argument missing/],
    [['build', 'articles/ferry.md'], /too many arguments/],
    [['inspect'], /missing required argument 'file'/],
    [['explain', 'invalid-dat'], /There is no rule "invalid-dat"; did you mean "invalid-date"\?/],
    [['build', '--out', ''], /'--out <folder>' argument '' is invalid/],
    [['build', '--config', ''], /'--config <file>' argument '' is invalid/],
    [['build', '--config', 'articles'], /"articles" is a folder/],
  ])('%j exits with 2 and says what would be right', async (words, said) => {
    const { status, stdout, stderr } = await copydesk(soundPublication(), words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^copydesk: /);
    expect(stderr).toMatch(said);
    expect(hasStackTrace(stderr)).toBe(false);
  });

  test('without a command the publication is built', async () => {
    const folder = soundPublication();
    expect(await copydesk(folder, ['--now', '2026-03-10'])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'dist/rss.xml'))).toBe(true);
  });

  test.each(['--help', '--version'])('%s needs no publication and prints to stdout', async (option) => {
    const folder = folderWith({ 'desk/': '' });
    const { status, stdout, stderr } = await copydesk(join(folder, 'desk'), [option]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(option === '--help' ? /^Usage: copydesk / : /^\d+\.\d+\.\d+\n$/);
    expect(contents(folder)).toEqual({ 'desk/': 'folder' });
  });
});
