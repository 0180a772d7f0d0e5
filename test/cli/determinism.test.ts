import { cpSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, contents, folderWith, patience, repository, snapshot } from './publication.ts';

const sample = ['copydesk.config.json', 'articles'];

/** What differs, the environment, and how the folder of the publication is made. */
const circumstances: [string, Record<string, string>, (folder: string) => void][] = [
  ['in another folder', {}, copySample],
  ['in a folder far down, with blanks and accents in its name', {}, copySample],
  [
    'in the far east, in Arabic',
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
    copySample,
  ],
  [
    'in the far west, in Turkish',
    { TZ: 'Pacific/Pago_Pago', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR' },
    copySample,
  ],
  [
    'with half an hour of summer time, in no language',
    { TZ: 'Australia/Lord_Howe', LC_ALL: 'C', LANG: 'C' },
    copySample,
  ],
  ['from files made in the opposite order, years ago', {}, copyBackwards],
  ['with colours and under GitHub Actions', { FORCE_COLOR: '3', GITHUB_ACTIONS: 'true' }, copySample],
];

describe('The sample publication', { timeout: patience }, () => {
  let expected: Record<string, string>;
  let original: string;

  beforeAll(async () => {
    original = folderWith({});
    copySample(original);
    expect(await build(original)).toMatchObject({ status: 0 });
    expected = contents(join(original, 'dist'));
  }, patience);

  test('is a publication with pages, feeds and sitemaps', () => {
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining([
        'index.html',
        'rss.xml',
        'atom.xml',
        'feed.json',
        'sitemap.xml',
        'manifest.json',
      ]),
    );
  });

  test('is left alone by a second build: not a byte and not a time changes', async () => {
    const before = snapshot(join(original, 'dist'));
    expect((await build(original)).stderr).toContain(': 0 files written');
    expect(snapshot(join(original, 'dist'))).toEqual(before);
  });

  test.concurrent.each(circumstances)('has the same bytes %s', async (name, env, make) => {
    const folder = join(folderWith({}), ...(name.includes('blanks') ? ['a', 'Été à Port Example', 'x'] : []));
    make(folder);
    expect(await build(folder, [], { env })).toMatchObject({ status: 0 });
    expect(contents(join(folder, 'dist'))).toEqual(expected);
  });
});

function copySample(folder: string): void {
  for (const name of sample) cpSync(join(repository, name), join(folder, name), { recursive: true });
}

/** The last file first, and every file with a time of its own long before today. */
function copyBackwards(folder: string): void {
  const entries = readdirSync(join(repository, 'articles'), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = [join(repository, 'copydesk.config.json'), ...files.sort()].reverse();
  for (const [index, path] of paths.entries()) {
    const copy = join(folder, path.slice(repository.length));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(path, copy);
    utimesSync(copy, 1_000_000_000 + index, 1_000_000_000 - index);
  }
}
