import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/**
 * Ten times the work takes about ten times the time: nothing is compared with everything else. What counts is the time
 * of the processor, in a process for each run, beyond what starting takes, and the best of several runs.
 * The memory grows with what an edition must hold of each article, which is little; one article is held whole.
 */
const cli = join(import.meta.dirname, '..', 'lib', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-growth-'));

/** Says at the end, where nothing else is said, what the process took. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

/** What is not needed any more is thrown away at once, so that the memory is that of what must be held. */
const SMALL_HEAP = ['--max-semi-space-size=1', '--max-old-space-size=256'];

const RUNS = 2;
/** Less than this cannot be told from what a processor does besides. */
const LEAST_SECONDS = 0.1;
const MOST_TIME = 12;
const MOST_MEMORY = 1.5;

type Files = Record<string, string>;

/** Work of its kind, as many times as is asked, and how often to begin with. */
interface Growth {
  /** Of work that is spread, so many that several threads take part in each run. */
  times: number;
  files: (times: number) => Files;
  /** Is it spread over many files, so that it need not be held all at once? */
  isSpread?: true;
}

const GROWTHS: Record<string, Growth> = {
  articles: { times: 150, isSpread: true, files: (times) => articles(times, () => '') },
  sections: {
    times: 150,
    isSpread: true,
    files: (times) => articles(times, (index) => `section: Section ${index}`),
  },
  'authors and tags of many articles': {
    times: 150,
    isSpread: true,
    files: (times) =>
      articles(times, (index) => `author: Ana Example the ${index}th\ntags: [tag ${index}, port]`),
  },
  'files in one folder': {
    times: 1_000,
    isSpread: true,
    files: (times) => ({
      ...articles(1, () => ''),
      ...Object.fromEntries(list(times, (index) => [`articles/${index}.dat`, ''])),
    }),
  },
  'a story of 85 kilobytes': {
    times: 1_060,
    files: (times) =>
      oneArticle(
        '',
        'The *port* of [Oslo](https://a.example/b_c "Oslo") said “no” (twice) & left.\n\n'.repeat(times),
      ),
  },
  'a line of half a megabyte': {
    times: 12_200,
    files: (times) => oneArticle('', 'The port reopened (again), he said “so”. '.repeat(times)),
  },
  'items of a list': { times: 1_000, files: (times) => oneArticle('', '- The ferry sailed\n'.repeat(times)) },
  'rows of a table': {
    times: 500,
    files: (times) => oneArticle('', `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(times)}`),
  },
  'lines broken in a paragraph': {
    times: 1_000,
    files: (times) => oneArticle('', 'The ferry sailed\\\n'.repeat(times)),
  },
  'braces that open': { times: 20_000, files: (times) => oneArticle('', '{{ {% {# '.repeat(times)) },
  'elements that stay open': {
    times: 2_000,
    files: (times) => oneArticle('', `The ${'<b>'.repeat(times)}ferry`),
  },
  'pictures in one article': {
    times: 400,
    files: (times) =>
      oneArticle('', list(times, (index) => `![Pier](https://a.example/${index}.jpg)\n\n`).join('')),
  },
  'authors of one article': {
    times: 100,
    files: (times) => oneArticle(`author:\n${list(times, (index) => `  - Ana Example${index}\n`).join('')}`),
  },
  'tags of one article': {
    times: 800,
    files: (times) => oneArticle(`tags:\n${list(times, (index) => `  - tag ${index}\n`).join('')}`),
  },
  'corrections of one article': {
    times: 200,
    files: (times) =>
      oneArticle(
        `corrections:\n${list(times, (index) => `  - date: 2026-03-10\n    text: It was ${index}\n`).join('')}`,
      ),
  },
  'wrapped lines of wire copy': {
    times: 2_000,
    files: (times) => ({
      'articles/2026-03-09-ferry.txt': `Ferry resumes\n\n${'the ferry sailed on the sea of the north and then\n'.repeat(times)}`,
    }),
  },
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ten times the work', () => {
  const start = measured('nothing', { files: articles(1, () => '') });

  test.each(Object.entries(GROWTHS))(
    'takes at most twelve times the time for %s',
    (name, { times, files, isSpread }) => {
      const one = measured(`${name}-1`, { files: files(times), isSpread });
      const ten = measured(`${name}-10`, { files: files(10 * times), isSpread });
      const [before, after] = [one.seconds - start.seconds, ten.seconds - start.seconds];
      expect(after).toBeLessThan(MOST_TIME * Math.max(before, LEAST_SECONDS));
      if (isSpread) expect(ten.bytes).toBeLessThan(MOST_MEMORY * one.bytes);
    },
    120_000,
  );
});

/** The least time of several runs; for work that is spread, the memory of one that must do with a small heap. */
function measured(name: string, { files, isSpread }: { files: Files; isSpread?: true | undefined }): Usage {
  const root = join(folder, name.replaceAll(' ', '-'));
  for (const [path, text] of Object.entries({ ...publication(), ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const seconds = Math.min(...list(RUNS, () => usageOf(root).seconds));
  const { bytes } = isSpread ? usageOf(root, SMALL_HEAP) : { bytes: 0 };
  rmSync(root, { recursive: true });
  return { seconds, bytes };
}

interface Usage {
  seconds: number;
  bytes: number;
}

function usageOf(root: string, heap: string[] = []): Usage {
  const options = ['check', '--force', '--now', '2026-11-20T13:00:00Z', '--reporter', 'line'];
  const { status, output } = spawnSync(process.execPath, [...heap, '--import', METER, cli, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  expect([0, 1]).toContain(status);
  const usage: NodeJS.ResourceUsage = JSON.parse(output[3] ?? '');
  return { seconds: (usage.userCPUTime + usage.systemCPUTime) / 1_000_000, bytes: usage.maxRSS * 1_024 };
}

function publication(): Files {
  const site = { name: 'The Example Ledger', url: 'https://news.example/' };
  return { 'copydesk.config.json': JSON.stringify({ site }), 'articles/.keep': '' };
}

function articles(count: number, field: (index: number) => string): Files {
  return Object.fromEntries(
    list(count, (index) => [
      `articles/${index}.md`,
      `---\ntitle: Ferry ${index} resumes\ndate: 2026-03-09T08:00:00Z\n${field(index)}\n---\n\nThe ferry sailed again.\n`,
    ]),
  );
}

function oneArticle(field: string, story = 'The ferry sailed again.'): Files {
  return {
    'articles/ferry.md': `---\ntitle: Ferry resumes\ndate: 2026-03-09T08:00:00Z\n${field}\n---\n\n${story}\n`,
  };
}

function list<Item>(count: number, itemOf: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => itemOf(index));
}
