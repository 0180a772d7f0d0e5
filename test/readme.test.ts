import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The names that the architecture tree gives, with the folder each stands in. */
function treePaths(): string[] {
  const tree = readme.slice(readme.indexOf('    src/\n'), readme.indexOf('    schemas/'));
  const names = tree.split('\n').flatMap((line) => /^ {6}([\w.-]+\/?) {2,}\S/.exec(line)?.[1] ?? []);
  return names.map((name) => `src/${name}`);
}

describe('the README', () => {
  it('begins with the two commands, which package.json knows', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(readme.split('\n').slice(2, 4).join('\n')).toMatch(
      /npm ci && npm run build.*\n.*npm ci && npm test/,
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'test']));
  });

  it('names in its tree everything in src/, and nothing else', () => {
    const entries = readdirSync(new URL('src/', root), { withFileTypes: true });
    const there = entries.map((entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`);
    expect(treePaths().sort()).toEqual(there.sort());
  });

  it('can be read in one go', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(300);
  });

  it('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(new URL(target, root)))).toEqual([]);
  });

  it('names every option and command of the command line', () => {
    const options = readFileSync(new URL('src/cli/publication-options.ts', root), 'utf8');
    const named = [...options.matchAll(/new Option\('(--[a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((option) => !readme.includes(option))).toEqual([]);
  });
});
