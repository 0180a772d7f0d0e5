import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, makePublication } from './tools/publication.ts';
import { readSourceFiles } from './tools/source-files.ts';

// `npm test` compiles before it comes here.
const repository = join(import.meta.dirname, '..');
const lib = join(repository, 'lib');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
const packages = Object.keys({ ...dependencies, ...devDependencies });

/** Used without being imported: programs, and what other packages ask for. */
const unimported: Record<string, string> = {
  '@biomejs/biome': 'npm run lint',
  '@types/node': 'types of what Node.js has',
  '@vitest/coverage-v8': 'vitest --coverage',
  typescript: 'npm run compile',
};

describe('package.json', () => {
  const inSource = readSourceFiles().flatMap(({ imports }) =>
    imports.filter(({ isOurs }) => !isOurs).map(({ target }) => target),
  );

  test('names every package that the source imports', () => {
    const needed = [...new Set(inSource)].filter((name) => !name.startsWith('node:'));
    expect(needed.filter((name) => !packages.includes(name) && !packages.includes(`@types/${name}`))).toEqual(
      [],
    );
  });

  test('names no package that nothing imports', () => {
    const texts = [...filesUnder(join(repository, 'test'))].filter(
      ([path]) => /\.m?ts$|\.mjs$/.test(path) && path !== 'package.test.ts',
    );
    const tests = texts.map(([, text]) => text.toString()).join('\n');
    const isUsed = (name: string) =>
      inSource.includes(name.replace('@types/', '')) ||
      tests.includes(`'${name}'`) ||
      tests.includes(`'${name}/`);
    const unused = packages.filter((name) => !isUsed(name));
    expect(unused).toEqual(Object.keys(unimported).sort());
  });
});

describe('lib/', () => {
  const bundles = join(lib, 'packages');

  test('runs where there is no other package', () => {
    const files = [...filesUnder(lib)].map(([path, bytes]): [string, Uint8Array] => [
      `copydesk/lib/${path}`,
      bytes,
    ]);
    const folder = makePublication({
      ...Object.fromEntries(files),
      'copydesk/package.json': readFileSync(join(repository, 'package.json')),
      'copydesk.config.json': '{ "site": { "name": "The Ledger", "url": "https://news.example/" } }',
      'articles/ferry.md':
        '---\ntitle: Ferry\ndate: 2026-03-09T08:05:00Z\n---\n\nThe <b>ferry</b> is back.\n',
    });
    const { status, stderr } = spawnSync(process.execPath, ['copydesk/lib/cli/main.js'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^Published 1 article:/);
    expect(status).toBe(0);
  });

  test('has the licence of each package whose code is in it', () => {
    const licences = readFileSync(join(bundles, 'LICENCES.txt'), 'utf8');
    const names = readdirSync(bundles, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !file.startsWith('shared'))
      .map((file) => file.replaceAll('\\', '/').replace('.js', ''));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !licences.includes(`==== ${name} `))).toEqual([]);
  });

  test('asks only for types that are dependencies', () => {
    const outside = packagesNamedBy('index.d.ts');
    expect(outside.map((name) => `@types/${name}`)).toEqual(Object.keys(dependencies));
  });

  /** Packages that a declaration file and all that it leads to name. */
  function packagesNamedBy(entry: string): string[] {
    const files = [entry];
    const named = new Set<string>();
    for (const file of files) {
      for (const name of importsIn(readFileSync(join(lib, file), 'utf8'))) {
        const next = posix.join(posix.dirname(file), name.replace(/\.[jt]s$/, '.d.ts'));
        if (!name.startsWith('.')) named.add(name);
        else if (!files.includes(next)) files.push(next);
      }
    }
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(lib, file)))).toEqual([]);
    return [...named];
  }
});

/** What a declaration file imports. */
function importsIn(text: string): string[] {
  return [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].flatMap(([, ...names]) =>
    names.filter((name) => name !== undefined),
  );
}
