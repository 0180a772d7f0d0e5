import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { assertTruthful, editionIn, editionsOf } from './editions.ts';
import { compiledStore, deskOf, filesIn, freshOutput, put, script } from './workbench.ts';

const editions = editionsOf(20);
const kills = 50;
const longest = 40;

test('A build that is killed at any moment leaves a truthful output, and the next opening makes it whole', async () => {
  const output = freshOutput();
  const seed = Number(process.env['COPYDESK_SEED'] ?? (Math.random() * 2 ** 31) | 0);
  const random = randomFrom(seed);
  put(dirname(output), { 'editions.json': JSON.stringify(editions) });
  let cutOff = 0;
  for (let kill = 0; kill < kills; kill++) {
    await withSeed(seed, kill, async () => {
      await killAfter(random() * longest, output);
      assertTruthful(filesIn(output), editions);
      if (existsSync(join(deskOf(output), 'journal'))) cutOff += 1;
      openStore(output).discard();
      editionIn(filesIn(output), editions);
      expect(existsSync(join(deskOf(output), 'stage'))).toBe(false);
    });
  }
  expect(cutOff, `commits that were cut off, seed ${seed}`).toBeGreaterThan(0);
}, 120_000);

/** Starts a process that publishes one edition after the other, and kills it some milliseconds after the first. */
async function killAfter(milliseconds: number, output: string): Promise<void> {
  const editionsPath = join(dirname(output), 'editions.json');
  const child = spawn(process.execPath, [
    script('publish-editions.mjs'),
    ...[compiledStore(), output, editionsPath],
  ]);
  await begun(child);
  await pause(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function begun(child: ChildProcess): Promise<void> {
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const [event] = await Promise.race([
    once(child.stdout ?? child, 'data').then(() => ['begun']),
    once(child, 'close').then(() => ['ended']),
  ]);
  if (event === 'ended') throw new Error(`The process that publishes ended: ${errors}`);
}

async function withSeed(seed: number, kill: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(`Kill ${kill} with COPYDESK_SEED=${seed}`, { cause: error });
  }
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
