import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkSchema } from '../../src/check/schema.ts';
import { copydesk, folderWith, patience, soundPublication, story } from './publication.ts';

const env = { SOURCE_DATE_EPOCH: '1773144000', TZ: 'Europe/Lisbon' }; // 2026-03-10T12:00:00Z

describe('copydesk init', { timeout: patience, concurrent: true }, () => {
  test('makes of an empty folder a publication that builds without an error or a warning', async () => {
    const folder = folderWith({ 'the-example-ledger/': '' });
    const publication = join(folder, 'the-example-ledger');
    const begun = await copydesk(publication, ['init'], { env });
    expect(begun).toMatchObject({ status: 0, stdout: '' });
    expect(begun.stderr).toMatch(/^ {2}new {3}copydesk\.config\.json$/m);
    expect(begun.stderr).toContain('npx copydesk build');
    const built = await copydesk(publication, ['build', '--frail'], { env });
    expect(built).toMatchObject({ status: 0 });
    expect(built.stderr).toMatch(/^Published 1 article: /);
    expect(existsSync(join(publication, 'dist/2026/03/first-story/index.html'))).toBe(true);
  });

  test('takes name and address from what is there, and from the call before that', async () => {
    const files = {
      'package.json': '{ "name": "@press/harbour-news", "homepage": "https://harbour.example/" }',
    };
    const site = async (words: string[]) => {
      const folder = folderWith(files);
      await copydesk(folder, ['init', ...words], { env });
      return JSON.parse(readFileSync(join(folder, 'copydesk.config.json'), 'utf8')).site;
    };
    expect(await site([])).toMatchObject({
      name: 'Harbour News',
      url: 'https://harbour.example/',
      timeZone: 'Europe/Lisbon',
    });
    expect(await site(['--site-url', 'https://a.example/', '--name', 'A "B"'])).toMatchObject({
      name: 'A "B"',
      url: 'https://a.example/',
    });
  });

  test.each<[homepage: string, url: string | undefined, domain?: string]>([
    ['https://github.com/u/r#readme', undefined],
    ['https://github.com/u/r', undefined],
    ['https://gitlab.com/press/news', undefined],
    ['https://www.npmjs.com/package/news', undefined],
    ['https://harbour.example/?page=1', undefined],
    ['https://ana:secret@harbour.example/', undefined],
    ['http://', undefined],
    ['https://github.com/u/r#readme', 'https://harbour.example/', 'harbour.example'],
    ['https://u.github.io/r/', 'https://u.github.io/r/'],
    ['https://github.company.example/', 'https://github.company.example/'],
  ])('of the homepage %s takes the address %s, and builds', async (homepage, url, domain = '') => {
    const package_ = JSON.stringify({ name: 'news', homepage });
    const folder = folderWith({ 'package.json': package_, ...(domain !== '' && { CNAME: domain }) });
    const { status, stderr } = await copydesk(folder, ['init'], { env });
    expect(status).toBe(0);
    const { site } = JSON.parse(readFileSync(join(folder, 'copydesk.config.json'), 'utf8'));
    expect(site.url).toBe(url ?? 'https://news.example/');
    expect(stderr.includes('put the address of your site in place of')).toBe(url === undefined);
    expect(await copydesk(folder, ['build'], { env })).toMatchObject({ status: 0 });
  });

  test.each([
    ['--site-url', 'news.example'],
    ['--site-url', 'javascript:alert(1)'],
    ['--site-url', 'https://news.example/#top'],
    ['--site-url', 'https://ana:secret@news.example/'],
    ['--site-url', ''],
    ['--name', ''],
    ['--name', '  '],
    ['--name', 'A\u0007B'],
  ])('refuses %s "%s" and makes nothing', async (option, value) => {
    const folder = folderWith({});
    const { status, stdout, stderr } = await copydesk(folder, ['init', 'news', option, value], { env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^copydesk: ${option} cannot be used: .+\\n$`));
    expect(existsSync(join(folder, 'news'))).toBe(false);
  });

  test('writes over no file, and says what it kept and what is missing', async () => {
    const files = { 'copydesk.config.json': 'mine', '.gitignore': 'dist\n' };
    const folder = folderWith(files);
    const { stderr, status } = await copydesk(folder, ['init'], { env });
    expect(status).toBe(0);
    for (const [path, text] of Object.entries(files)) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    }
    expect(stderr).toMatch(/^ {2}kept {2}copydesk\.config\.json$/m);
    expect(stderr).toContain('add a line .copydesk/ to .gitignore');
    expect(stderr).not.toContain('add a line dist/');
  });

  test('writes a workflow and settings that their readers can parse', async () => {
    const folder = folderWith({});
    await copydesk(folder, ['init', 'news'], { env });
    const text = (path: string) => readFileSync(join(folder, 'news', path), 'utf8');
    expect(parse(text('.github/workflows/publish.yml')).jobs.publish.steps).toHaveLength(6);
    expect(JSON.parse(text('.vscode/settings.json'))['yaml.schemas']).toBeDefined();
    expect(checkSchema('configuration', JSON.parse(text('copydesk.config.json')))).toEqual([]);
  });
});

describe('copydesk new', { timeout: patience, concurrent: true }, () => {
  test.each([
    ['Ferry returns', 'ferry-returns'],
    ['Ferry: "returns" #1 @ home', 'ferry-returns-1-home'],
    ['no', 'no'],
    ['渡船回来了', '渡船回来了'],
    ['عبارة تعود إلى الميناء', undefined],
    ["  It's   'quoted' – {really}: [yes]\t", undefined],
  ])('begins "%s", which checks without an error and has that headline', async (headline, slug) => {
    const folder = soundPublication();
    const begun = await copydesk(folder, ['new', headline], { env });
    expect(begun.status).toBe(0);
    const path = begun.stdout.trim();
    if (slug !== undefined) expect(path).toBe(`articles/${slug}.md`);
    const checked = await copydesk(folder, ['check', '--drafts', '--frail', path], { env });
    expect(checked).toMatchObject({ status: 0 });
    const { stdout } = await copydesk(folder, ['inspect', path], { env });
    expect(JSON.parse(stdout).article.headline).toBe(headline.trim().replace(/\s+/g, ' '));
    expect(JSON.parse(stdout).article.status).toBe('draft');
  });

  test('offers the authors and the sections of the publication', async () => {
    const site = { name: 'The Ledger', url: 'https://news.example/', timeZone: 'Asia/Tokyo' };
    const authors = { ana: { name: 'Ana Example' }, ben: { name: 'Ben Example' } };
    const sections = { local: { name: 'Local' }, sport: { name: 'Sport' } };
    const folder = folderWith({
      'copydesk.config.json': JSON.stringify({ site, authors, sections }),
      'articles/': '',
    });
    const { stdout } = await copydesk(folder, ['new', 'Ferry'], { env });
    const text = readFileSync(join(folder, stdout.trim()), 'utf8');
    expect(text).toMatch(/^author: ana {2}# or ben$/m);
    expect(text).toMatch(/^section: local {2}# or sport$/m);
    expect(text).toMatch(/^date: 2026-03-10T21:00:00\+09:00 /m);
  });

  test('writes over no article', async () => {
    const folder = soundPublication({ 'articles/tide.md': story() });
    const { status, stderr } = await copydesk(folder, ['new', 'Tide'], { env });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('articles/tide.md is there already'),
    });
    expect(readFileSync(join(folder, 'articles/tide.md'), 'utf8')).toBe(story());
  });

  test('makes the folder of the articles where there is none', async () => {
    const site = { name: 'The Ledger', url: 'https://news.example/' };
    const folder = folderWith({ 'copydesk.config.json': JSON.stringify({ site, articles: 'desk/stories' }) });
    const begun = await copydesk(folder, ['new', 'Tide'], { env });
    expect(begun).toMatchObject({ status: 0, stdout: 'desk/stories/tide.md\n' });
    const checked = await copydesk(folder, ['check', '--drafts', '--frail', 'desk/stories/tide.md'], { env });
    expect(checked).toMatchObject({ status: 0 });
  });

  test('says what is wrong with the configuration, and nothing of publishing', async () => {
    const folder = folderWith({ 'copydesk.config.json': '{ "sit": {} }' });
    const { status, stderr } = await copydesk(folder, ['new', 'Tide'], { env });
    expect(status).toBe(2);
    expect(stderr).toContain('[unknown-setting]');
    expect(stderr).toContain('; no article was begun\n');
    expect(stderr).not.toContain('published');
  });
});

describe('--site-url', { timeout: patience, concurrent: true }, () => {
  test('publishes articles without a configuration', async () => {
    const folder = folderWith({ 'articles/ferry.md': story() });
    const words = ['build', '--site-url', 'https://other.example/news'];
    expect(await copydesk(folder, words, { env })).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'dist/robots.txt'), 'utf8')).toContain('https://other.example/news/');
  });

  test('stands in for the address of the configuration', async () => {
    const folder = soundPublication();
    const words = ['build', '--site-url', 'https://preview.example/'];
    expect(await copydesk(folder, words, { env })).toMatchObject({ status: 0 });
    const feed = readFileSync(join(folder, 'dist/feed.json'), 'utf8');
    expect(JSON.parse(feed)).toMatchObject({
      title: 'The Example Ledger',
      feed_url: 'https://preview.example/feed.json',
    });
    expect(feed).not.toContain('news.example');
  });

  test('that is none is refused', async () => {
    const folder = folderWith({ 'articles/ferry.md': story() });
    const { status, stderr } = await copydesk(folder, ['build', '--site-url', 'news.example'], { env });
    expect(status).toBe(2);
    expect(stderr).toContain('[invalid-configuration]');
  });
});
