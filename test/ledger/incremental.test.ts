import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import type { Report } from '../../src/diagnostic.ts';
import { filesUnder, makePublication, put } from '../tools/publication.ts';

const now = '2026-03-10T12:00:00Z';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Edits that newsrooms make between two builds. Each gets a number to choose what it is about. */
const edits: Record<string, (root: string, choice: number) => void> = {
  write: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'Another text.') }),
  retitle: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', `title: T${at}`) }),
  remove: (root, at) => rmSync(join(root, `articles/s${at % 6}.md`), { force: true }),
  withhold: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'draft: true') }),
  embargo: (root, at) =>
    put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'embargo: 2026-03-10T13:00:00Z') }),
  translate: (root, at) =>
    put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', translationsOf(at)) }),
  withdraw: (root, at) =>
    put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'withdrawn: 2026-03-10T13:00:00Z') }),
  retract: (root, at) =>
    put(root, {
      [`articles/s${at % 6}.md`]: story(
        at,
        'A text.',
        'correction: { kind: retraction, date: 2026-03-10T11:00:00Z, text: It was invented. }',
      ),
    }),
  expire: (root, at) =>
    put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'expires: 2026-03-10T14:00:00Z') }),
  break: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'date: 2026-02-30') }),
  double: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'slug: taken') }),
  tag: (root, at) =>
    put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', `tags: [T${at % 2}, t${at % 3}]`) }),
  correct: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', correction(at)) }),
  report: (root, at) => put(root, { [`articles/s${at % 6}.md`]: liveBlog(at) }),
  section: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, 'A text.', 'section: Sport') }),
  illustrate: (root, at) => put(root, { [`articles/s${at % 6}.md`]: story(at, '![A map](map.png)') }),
  draw: (root, at) => put(root, { 'articles/map.png': at % 2 === 0 ? png : Buffer.concat([png, png]) }),
  erase: (root) => rmSync(join(root, 'articles/map.png'), { force: true }),
  wire: (root, at) => put(root, { 'articles/w.txt': `PORTO, March 9 (Example) - Wire text ${at}.\n` }),
  describe: (root, at) =>
    put(root, { 'articles/w.meta.yaml': `title: Wire ${at % 3}\ndate: 2026-03-09T08:00:00Z\n` }),
  undescribe: (root) => rmSync(join(root, 'articles/w.meta.yaml'), { force: true }),
  touch: (root, at) => {
    const path = join(root, `articles/s${at % 6}.md`);
    try {
      utimesSync(path, 1_700_000_000 + at, 1_700_000_000 + at);
    } catch {
      // Nothing to touch.
    }
  },
  rename: (root, at) => {
    try {
      renameSync(join(root, `articles/s${at % 6}.md`), join(root, `articles/s${(at + 1) % 6}.md`));
    } catch {
      // Nothing to rename.
    }
  },
  damage: (root, at) => writeOver(join(root, 'dist'), at, 'damaged'),
  lose: (root, at) => {
    const [path] = chosenIn(join(root, 'dist'), at);
    if (path) rmSync(path);
  },
  configure: (root, at) => put(root, { 'copydesk.config.json': configurationWith(at % 3 === 0 ? 1 : 20) }),
};

function correction(at: number): string {
  return `corrections: [{ date: "2026-03-09T0${at % 9}:00:00Z", text: It was ${at}. }]`;
}

/** Updates of one day; some of the blogs wait, and some go while they are built. */
function liveBlog(at: number): string {
  const further = [
    '',
    '\nembargo: 2026-03-10T13:00:00Z',
    '\nwithdrawn: 2026-03-10T13:00:00Z',
    '\ndraft: true',
  ];
  const updates = [0, 1].map((each) => `## 09:${10 + ((at + each) % 40)} Report ${at + each}\n\nText ${at}.`);
  return story(at, updates.join('\n\n'), `kind: live${further[at % 7] ?? ''}`);
}

function configurationWith(limit: number): string {
  return JSON.stringify({
    site: { name: 'The Example Ledger', url: 'https://news.example/' },
    // The age of some updates passes the limit of days in the hours between two builds.
    feeds: { limit, tags: true, languages: true, history: true, live: { days: 5.2 } },
  });
}

function story(at: number, body: string, field = `slug: story-${at % 6}`): string {
  const fields = [`title: Story ${at % 6}`, `date: 2026-03-0${1 + (at % 6)}T08:00:00Z`, 'author: Ana Lima'];
  const name = field.split(':')[0] ?? '';
  const lines = [...fields.filter((each) => !each.startsWith(`${name}:`)), field];
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Each of two stories names the other, or one names a story that waits or does not name it back. */
function translationsOf(at: number): string {
  const path = (number: number) => `/2026/03/story-${number % 6}/`;
  const said =
    at % 2 === 0 ? `translations: { de: ${path(at + 1)} }` : `lang: de\ntranslationOf: ${path(at - 1)}`;
  return `slug: story-${at % 6}\n${said}`;
}

function chosenIn(folder: string, at: number): string[] {
  try {
    // Without its manifest, nothing in the output is known to be ours.
    const paths = [...filesUnder(folder).keys()].filter((path) => path !== 'manifest.json');
    return paths.length === 0 ? [] : [join(folder, paths[at % paths.length] ?? '')];
  } catch {
    return [];
  }
}

function writeOver(folder: string, at: number, text: string): void {
  for (const path of chosenIn(folder, at)) writeFileSync(path, text);
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(filesUnder(folder), ([path, bytes]) => [path, bytes.toString('latin1')]),
  );
}

/** What a build says, but for how it went about it. */
function said({ diagnostics, summary }: Report) {
  const { articles, published, errors, warnings, infos } = summary;
  return { diagnostics, articles, published, errors, warnings, infos };
}

const program = fc.array(
  fc.record({
    edits: fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(30)), {
      minLength: 1,
      maxLength: 4,
    }),
    hours: fc.nat(3),
    isKeepGoing: fc.boolean(),
  }),
  { minLength: 2, maxLength: 5 },
);

describe('a build after another', () => {
  test('comes to the same as one that makes everything anew, whatever was edited between them', async () => {
    await fc.assert(
      fc.asyncProperty(program, async (rounds) => {
        const root = makePublication({
          'copydesk.config.json': configurationWith(20),
          'articles/map.png': png,
          ...Object.fromEntries([0, 1, 2, 3].map((at) => [`articles/s${at}.md`, story(at, 'A text.')])),
        });
        await build({ root, now });
        for (const round of rounds) {
          for (const [name, choice] of round.edits) edits[name]?.(root, choice);
          const options = {
            root,
            now: `2026-03-10T${12 + round.hours}:00:00Z`,
            isKeepGoing: round.isKeepGoing,
          };
          const after = await build(options);
          const anew = await build({ ...options, out: join(root, 'anew'), isForced: true });
          expect(said(after)).toEqual(said(anew));
          if (after.summary.committed)
            expect(textsIn(join(root, 'dist'))).toEqual(textsIn(join(root, 'anew')));
        }
      }),
      { numRuns: Number(process.env['COPYDESK_RUNS'] ?? 40) },
    );
  }, 300_000);

  test('touches nothing where nothing changed, and says again what was found', async () => {
    const root = makePublication({
      'copydesk.config.json': configurationWith(20),
      'articles/a.md': story(1, 'A text with a [dead link](#nowhere).'),
    });
    const first = await build({ root, now });
    const manifest = readFileSync(join(root, 'dist/manifest.json'));
    const second = await build({ root, now: '2026-03-10T12:30:00Z' });
    expect(said(second)).toEqual(said(first));
    expect(second.summary).toMatchObject({ written: 0, removed: 0 });
    expect(second.diagnostics.length).toBeGreaterThan(0);
    expect(readFileSync(join(root, 'dist/manifest.json'))).toEqual(manifest);
  });
});
