import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { copydesk, folderWith, patience, program, soundPublication } from './publication.ts';

const lib = dirname(dirname(program));

describe('The program', { timeout: patience, concurrent: true }, () => {
  test('tells its version without a command or the pipeline', async () => {
    const files = await filesLoadedBy(['--version']);
    expect(files).toContain('cli/program.js');
    expect(files.filter((file) => /^cli\/(build|check|inspect|explain)\.js$/.test(file))).toEqual([]);
    expect(files.length).toBeLessThan(15);
  });

  test.each([[['--help']], [['check', '--help']], [['explain', 'invalid-date']]])(
    'does %j without the pipeline',
    async (words) => {
      const files = await filesLoadedBy(words);
      expect(files.filter((file) => /^(build|config|project|worker|check\/schema)\.js$/.test(file))).toEqual(
        [],
      );
      expect(files.length).toBeLessThan(80);
    },
  );

  test('loads the command that is called, and no other', async () => {
    const files = await filesLoadedBy(['explain', 'invalid-date']);
    expect(files.filter((file) => /^cli\/(build|check|inspect|explain)\.js$/.test(file))).toEqual([
      'cli/explain.js',
    ]);
  });

  test('takes the functions that ajv made of the schemas, and only those it needs', async () => {
    const files = await filesLoadedBy(['build'], soundPublication());
    expect(files.filter((file) => /(^|\/)ajv/.test(file))).toEqual([]);
    expect(files).toContain('check/schema/validators/configuration.cjs');
    expect(files).not.toContain('check/schema/validators/front-matter.cjs');
  });
});

describe('On any machine', () => {
  test('a build of one article takes at most twenty times what Node.js takes to do nothing', async () => {
    const folder = soundPublication();
    const [nothing, build] = [['-e', '0'], [program]].map((words) =>
      fastest(() => execFileSync(process.execPath, words, { cwd: folder, stdio: 'ignore' })),
    );
    expect(build).toBeLessThan(20 * (nothing ?? 0));
  });
});

/** Files under lib/ that a run loads, as V8's coverage lists them. */
async function filesLoadedBy(words: string[], folder = folderWith({})): Promise<string[]> {
  const coverage = folderWith({});
  const { status } = await copydesk(folder, words, { env: { NODE_V8_COVERAGE: coverage } });
  expect(status).toBe(0);
  const [report = ''] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8'));
  const urls: string[] = result.map(({ url }: { url: string }) => url);
  const paths = urls.filter((url) => url.startsWith('file:')).map((url) => relative(lib, fileURLToPath(url)));
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

/** Milliseconds that the fastest of some runs takes. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
