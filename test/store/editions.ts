import { expect } from 'vitest';
import { manifestPath } from '../../src/output-path.ts';
import { type Files, published, sha256 } from './workbench.ts';

/** Two editions of three files per story: some the same, some changed, some in one only, folders and files trading places. */
export function editionsOf(stories: number): [Files, Files] {
  return [edition('first', stories), edition('second', stories)];
}

/** At any moment: every file is whole and of one of the editions, and the manifest tells nothing but the truth. */
export function assertTruthful(present: Files, editions: Files[]): void {
  const { [manifestPath]: manifest, ...files } = present;
  for (const [path, text] of Object.entries(files)) {
    const known = editions.map((each) => each[path]);
    if (!path.endsWith('/')) expect(known, path).toContain(text);
  }
  for (const { path, contentSize, sha256: hash } of listed(manifest)) {
    const text = present[path] ?? '(missing)';
    expect([path, Buffer.byteLength(text), sha256(text)]).toEqual([path, contentSize, hash]);
  }
}

/** The number of the edition that the output holds, whole and with nothing besides. */
export function editionIn(present: Files, editions: [Files, Files]): number {
  const found = editions.findIndex((each) => isSame(published(each), present));
  if (found === -1) expect(present).toEqual(published(editions[0]));
  return found;
}

function edition(name: string, stories: number): Files {
  const isFirst = name === 'first';
  const files: Files = { 'feed.json': name, 'index.html': `${name} front page`, [`only-${name}.html`]: name };
  for (let at = 0; at < stories; at++) {
    files[`news/${at % 3}/same-${at}.html`] = `same ${at}`;
    files[`news/${at % 3}/changed-${at}.html`] = `${name} ${at} `.repeat(at * 100);
    files[`${name}/${at}/only.html`] = `${name} ${at}`;
  }
  files[isFirst ? 'trade' : 'trade/deep/a.html'] = name;
  files[isFirst ? 'swap/deep/b.html' : 'swap'] = name;
  return files;
}

function listed(manifest: string | undefined): { path: string; contentSize: number; sha256: string }[] {
  return manifest === undefined ? [] : JSON.parse(manifest).files;
}

function isSame(a: Files, b: Files): boolean {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.from(paths).every((path) => a[path] === b[path]);
}
