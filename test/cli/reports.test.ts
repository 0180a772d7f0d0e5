import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  configuration,
  contents,
  copydesk,
  folderWith,
  now,
  patience,
  soundPublication,
  story,
} from './publication.ts';

/** Three errors, each in an article of its own, and a warning. */
const faulty = {
  'articles/a.md': story({ date: '2026-02-30' }),
  'articles/b.md': story({ date: '2026-02-31' }),
  'articles/c.md': story({ date: 'soon' }),
  'articles/d.md': `${story()}\n[Here](other.md)\n`,
  'articles/other.md': story({ title: 'Other' }),
};
const warned = { 'articles/d.md': faulty['articles/d.md'], 'articles/other.md': faulty['articles/other.md'] };

describe('--reporter', { timeout: patience, concurrent: true }, () => {
  test('tells people and programs in one run', async () => {
    const folder = soundPublication(faulty);
    const words = ['check', '--reporter', 'pretty', '--reporter', 'sarif=reports/findings.sarif'];
    const { status, stdout, stderr } = await copydesk(folder, [...words, '--reporter', 'json']);
    expect(status).toBe(1);
    expect(stderr).toContain('articles/a.md:3:7 error');
    expect(JSON.parse(stdout).summary.errors).toBe(3);
    const { runs } = JSON.parse(readFileSync(join(folder, 'reports/findings.sarif'), 'utf8'));
    const errors = runs[0].results.filter((each: { level: string }) => each.level === 'error');
    expect(errors).toHaveLength(3);
  });

  test('still tells people where the report goes into a file', async () => {
    const { stderr } = await copydesk(soundPublication(faulty), ['build', '--reporter', 'junit=a.xml']);
    expect(stderr).toContain('articles/c.md:3:7 error');
  });

  test.each([
    ['sarif', 'articles/a.md', 'lies in the folder of the articles'],
    ['json', './articles/new/report.json', 'lies in the folder of the articles'],
    ['json', 'linked/report.json', 'lies in the folder of the articles'],
    ['json', 'copydesk.config.json', 'is the configuration'],
    ['junit', 'dist/rss.xml', 'lies in the folder of the output'],
    ['markdown', 'articles', 'lies in the folder of the articles'],
  ])('refuses %s=%s before it does anything', async (name, file, why) => {
    const folder = soundPublication({ 'articles/a.md': story() });
    symlinkSync(join(folder, 'articles'), join(folder, 'linked'));
    const before = contents(join(folder, 'articles'));
    for (const command of ['build', 'check', 'preview']) {
      const { status, stderr } = await copydesk(folder, [command, '--reporter', `${name}=${file}`]);
      expect({ command, status, stderr }).toEqual({
        command,
        status: 2,
        stderr: `copydesk: No report can be written into "${file}", which ${why}: name another file\n`,
      });
    }
    expect(contents(join(folder, 'articles'))).toEqual(before);
    expect(readFileSync(join(folder, 'copydesk.config.json'), 'utf8')).toBe(configuration);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('knows the folders that the configuration and the call name', async () => {
    const site = { name: 'Ledger', url: 'https://ledger.example/' };
    const folder = folderWith({
      'copydesk.config.json': JSON.stringify({ site, articles: 'stories', output: 'public' }),
      'stories/a.md': story(),
    });
    const run = (file: string, words: string[] = []) =>
      copydesk(folder, ['check', '--reporter', `json=${file}`, ...words]);
    expect(await run('stories/a.md')).toMatchObject({ status: 2 });
    expect(await run('public/report.json')).toMatchObject({ status: 2 });
    expect(await run('elsewhere/report.json', ['--out', 'elsewhere'])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'stories/a.md'), 'utf8')).toBe(story());
    expect(await run('dist/report.json')).toMatchObject({ status: 0 });
    expect(await run('dist/report.json')).toMatchObject({ status: 0 });
  });

  test('writes over nothing where the configuration does not say which files are stories', async () => {
    const folder = folderWith({
      'copydesk.config.json': '{ "articles": "stories", ',
      'stories/a.md': story(),
    });
    const words = ['build', '--reporter', 'json=stories/a.md', '--reporter', 'sarif=findings.sarif'];
    const { status, stderr } = await copydesk(folder, words);
    expect(status).toBe(2);
    expect(stderr).toContain('[invalid-configuration]');
    expect(stderr).toContain('"stories/a.md" is there already and stays as it is');
    expect(readFileSync(join(folder, 'stories/a.md'), 'utf8')).toBe(story());
    expect(readFileSync(join(folder, 'findings.sarif'), 'utf8')).toContain('invalid-configuration');
  });

  test('says why a file cannot be written', async () => {
    const folder = soundPublication({ reports: 'a file' });
    const { status, stderr } = await copydesk(folder, ['check', '--reporter', 'junit=reports/a.xml']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^copydesk: .*reports/m);
  });
});

describe('--max-diagnostics', { timeout: patience, concurrent: true }, () => {
  test('shows the worst and counts all', async () => {
    const { stderr } = await copydesk(soundPublication(faulty), ['build', '--max-diagnostics', '2']);
    expect(stderr.match(/ error {2}/g)).toHaveLength(2);
    expect(stderr).not.toMatch(/:\d+ warning /);
    expect(stderr).toMatch(
      /2 more findings not shown; .*\n3 errors, 1 warning in 4 files; nothing was published/,
    );
  });
});

describe('Warnings', { timeout: patience, concurrent: true }, () => {
  test.each([
    [[], 0, true],
    [['--frail'], 1, false],
    [['--max-warnings', '0'], 1, false],
    [['--max-warnings', '1'], 0, true],
  ])('with %j end with %d', async (words, status, isPublished) => {
    const folder = soundPublication(warned);
    const ended = await copydesk(folder, ['build', '--now', now, ...words]);
    expect(ended.status).toBe(status);
    expect(existsSync(join(folder, 'dist/manifest.json'))).toBe(isPublished);
    expect(ended.stderr.includes('[too-many-warnings]')).toBe(!isPublished);
  });

  test('of other articles do not fail the check of one', async () => {
    const folder = soundPublication(warned);
    expect(await copydesk(folder, ['check', '--frail', 'articles/other.md'])).toMatchObject({ status: 0 });
    expect(await copydesk(folder, ['check', '--frail', 'articles/d.md'])).toMatchObject({ status: 1 });
  });
});

describe('Under GitHub Actions', { timeout: patience, concurrent: true }, () => {
  test('the page of the step gets a table besides, behind what stands there', async () => {
    const folder = folderWith({ 'summary.md': 'Before\n' });
    const publication = soundPublication(faulty);
    const summary = join(folder, 'summary.md');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: publication };
    const { stdout } = await copydesk(publication, ['build'], { env });
    expect(stdout).toMatch(/^::error file=articles\/a\.md,/);
    const page = readFileSync(summary, 'utf8');
    expect(page).toMatch(/^Before\n## Copydesk\n/);
    expect(page).toContain('| 🔴 error | 3:7 |');
  });
});
