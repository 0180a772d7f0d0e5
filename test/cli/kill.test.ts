import { existsSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/generated/manifest.ts';
import { build, contents, type Files, folderWith, now, put, start, story } from './publication.ts';

const kills = 50;
/** Publications that are built and killed side by side. */
const lanes = 4;
const stories = 40;
/** Milliseconds within which a kill after the beginning of a commit is bound to come. */
const commitLength = 12;
const longest = 240_000;
const manifestPath = 'manifest.json';

/** Hashes by path. */
type Contents = Record<string, string>;

/** The same publication on two days: most stories changed, some stayed as they were, some are new, some are gone. */
const editions = [editionOf('first', 0), editionOf('second', 6)] as const;

describe('A build that is killed', { timeout: longest }, () => {
  const clean: Contents[] = [];
  let length = 0;

  beforeAll(async () => {
    for (const edition of editions) {
      const folder = folderWith(edition);
      const begin = performance.now();
      expect(await build(folder)).toMatchObject({ status: 0 });
      length = performance.now() - begin;
      clean.push(contents(join(folder, 'dist')));
    }
  }, longest);

  test('at any moment leaves whole files and a true manifest, and the next build is as good as a first', async () => {
    const seed = Number(process.env['COPYDESK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`Kills with COPYDESK_SEED=${seed}; a build takes ${Math.round(length)} ms`);
    const moments = momentsFrom(seed, length);
    const counts = { runs: 0, commits: 0 };
    const work = Array.from({ length: lanes }, async (_, lane) => {
      const folder = folderWith(editions[0]);
      expect(await build(folder)).toMatchObject({ status: 0 });
      for (const [turn, moment] of moments.filter((_, index) => index % lanes === lane).entries()) {
        const which = `kill ${turn * lanes + lane} with COPYDESK_SEED=${seed}`;
        const next = turn % 2 === 0 ? 1 : 0;
        replaceArticles(folder, editions[next]);
        if (await isKilled(folder, moment)) counts.runs += 1;
        if (existsSync(join(folder, '.copydesk/dist/journal'))) counts.commits += 1;
        assertTruthful(join(folder, 'dist'), clean, which);
        expect(await build(folder), which).toMatchObject({ status: 0 });
        expect(contents(join(folder, 'dist')), which).toEqual(clean[next]);
      }
    });
    await Promise.all(work);
    console.log(`${counts.runs} builds were cut off, ${counts.commits} of them in the commit`);
    expect(counts.runs, `builds that were cut off, COPYDESK_SEED=${seed}`).toBeGreaterThan(kills / 2);
    expect(counts.commits, `commits that were cut off, COPYDESK_SEED=${seed}`).toBeGreaterThan(0);
  });
});

/** When to kill: so long after the start of the program, or of its commit. */
interface Moment {
  after: 'start' | 'commit';
  milliseconds: number;
}

/** The commit is short: a moment of the whole run would seldom meet it, so every second one is measured from there. */
function momentsFrom(seed: number, length: number): Moment[] {
  const random = randomFrom(seed);
  return Array.from({ length: kills }, (_, index) =>
    Math.floor(index / lanes) % 2 === 0
      ? { after: 'commit', milliseconds: random() * commitLength }
      : { after: 'start', milliseconds: random() * length },
  );
}

/** Starts a build and kills it at the moment; false where it had ended before. */
async function isKilled(folder: string, { after, milliseconds }: Moment): Promise<boolean> {
  const stop = new AbortController();
  const commit = commitIn(join(folder, '.copydesk/dist'), stop.signal);
  const running = start(folder, ['build', '--now', now]);
  const moment = (after === 'commit' ? commit : Promise.resolve()).then(() => pause(milliseconds, 'moment'));
  const first = await Promise.race([running.ended.then(() => 'end'), moment]);
  running.process.kill('SIGKILL');
  await running.ended;
  stop.abort();
  return first === 'moment';
}

/** Resolves when a commit has begun in the folder where a build does its work. */
function commitIn(folder: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    watch(folder, { signal }, (_, name) => {
      if (name === 'journal') resolve();
    });
  });
}

/** Every file is one of either edition, whole, and the manifest, where there is one, tells nothing but the truth. */
function assertTruthful(output: string, clean: Contents[], which: string): void {
  const { [manifestPath]: manifestHash, ...found } = contents(output);
  const torn = Object.entries(found).filter(([path, hash]) =>
    clean.every((edition) => edition[path] !== hash),
  );
  expect(torn, `files of neither edition after ${which}`).toEqual([]);
  if (manifestHash === undefined) return;
  const manifest: Manifest = JSON.parse(readFileSync(join(output, manifestPath), 'utf8'));
  const untrue = manifest.files.filter(
    ({ path, contentSize, sha256 }) =>
      found[path] !== sha256 || statSync(join(output, path)).size !== contentSize,
  );
  expect(untrue, `files that are not what the manifest says after ${which}`).toEqual([]);
  if (manifest.complete) expect(clean.map((edition) => edition[manifestPath])).toContain(manifestHash);
}

function replaceArticles(folder: string, edition: Files): void {
  rmSync(join(folder, 'articles'), { recursive: true });
  put(folder, edition);
}

/** Every fifth story stays the same from edition to edition; the first ones are gone by the time others come. */
function editionOf(wording: string, first: number): Files {
  const numbers = Array.from({ length: stories }, (_, index) => first + index);
  const articles = numbers.map((number) => {
    const text = number % 5 === 0 ? 'as ever' : `in the ${wording} wording `.repeat(number + 1);
    const path = `articles/${number % 4}/story-${number}.md`;
    return [path, `${story({ title: `Story number ${number}` })}\nThis is told ${text}.\n`];
  });
  return {
    'copydesk.config.json':
      '{ "site": { "name": "Ledger", "url": "https://ledger.example/" }, "feeds": { "limit": 5 } }',
    ...Object.fromEntries(articles),
  };
}

/** Mulberry32: the same numbers between 0 and 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
