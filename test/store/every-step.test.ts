import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { assertTruthful, editionIn, editionsOf } from './editions.ts';
import { deskOf, filesIn, freshOutput, manifestFormat, publish, stageAll } from './workbench.ts';

/** The process dies before its `last`-th change to the disk; nothing it asks for after that happens. */
const life = vi.hoisted(() => ({ changes: 0, last: Number.POSITIVE_INFINITY }));

const editions = editionsOf(4);

class Death extends Error {}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const changing = [
    ...['writeFileSync', 'renameSync', 'unlinkSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'linkSync'],
    ...['copyFileSync', 'writeSync', 'fsyncSync'],
  ];
  const mortal = changing.map((name) => {
    const act: unknown = Reflect.get(fs, name);
    if (typeof act !== 'function') throw new Error(`node:fs has no ${name}`);
    const guarded = (...values: unknown[]) => {
      life.changes += 1;
      if (life.changes < life.last) return act(...values);
      // The very last thing may be half done.
      if (life.changes === life.last && name === 'writeFileSync') act(values[0], 'torn');
      throw new Death(`before change ${life.changes}`);
    };
    return [name, guarded];
  });
  return { ...fs, ...Object.fromEntries(mortal) };
});

/** True when the work ended before death came. */
function isDoneBefore(last: number, work: () => void): boolean {
  Object.assign(life, { changes: 0, last });
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof Death)) throw error;
    return false;
  } finally {
    life.last = Number.POSITIVE_INFINITY;
  }
}

/** The lock of a dead process: this one is alive, so that it must be taken away by hand. */
function bury(output: string): void {
  rmSync(join(deskOf(output), 'lock'), { recursive: true, force: true });
}

function afterDeathAt(last: number, work: (output: string) => void): { output: string; isDone: boolean } {
  const output = freshOutput();
  publish(output, editions[0]);
  const isDone = isDoneBefore(last, () => work(output));
  if (!isDone) bury(output);
  return { output, isDone };
}

/** Half the changes after the journal's, counted in a life that is not cut short. */
function middleOfCommit(): number {
  const output = freshOutput();
  publish(output, editions[0]);
  let begun = 0;
  isDoneBefore(Number.POSITIVE_INFINITY, () => {
    const store = openStore(output);
    stageAll(store, editions[1]);
    begun = life.changes;
    store.commit(manifestFormat);
  });
  return Math.round((begun + life.changes) / 2);
}

function resume(output: string): void {
  openStore(output).discard();
}

test('Death before any change to the disk leaves a truthful output that the next opening makes whole', () => {
  const reached = { old: 0, new: 0 };
  for (let last = 1, isOver = false; !isOver; last++) {
    const { output, isDone } = afterDeathAt(last, (at) => publish(at, editions[1]));
    assertTruthful(filesIn(output), editions);
    const hasBegun = isDone || existsSync(join(deskOf(output), 'journal'));
    resume(output);
    const expected = hasBegun || editionIn(filesIn(output), editions) === 1 ? 1 : 0;
    expect(editionIn(filesIn(output), editions), `death at ${last}`).toBe(expected);
    expect(existsSync(join(deskOf(output), 'stage'))).toBe(false);
    reached[expected === 1 ? 'new' : 'old'] += 1;
    isOver = isDone;
  }
  expect(reached.old).toBeGreaterThan(10);
  expect(reached.new).toBeGreaterThan(20);
}, 60_000);

test('Death while a commit is being ended for the dead changes nothing about that', () => {
  const middle = middleOfCommit();
  for (let second = 1, isOver = false; !isOver; second++) {
    const { output } = afterDeathAt(middle, (at) => publish(at, editions[1]));
    expect(existsSync(join(deskOf(output), 'journal'))).toBe(true);
    isOver = isDoneBefore(second, () => resume(output));
    bury(output);
    assertTruthful(filesIn(output), editions);
    resume(output);
    expect(editionIn(filesIn(output), editions), `second death at ${second}`).toBe(1);
  }
}, 60_000);

test('An edition goes out after every death, and the one before it comes back', () => {
  const middle = middleOfCommit();
  const { output } = afterDeathAt(middle, (at) => publish(at, editions[1]));
  publish(output, editions[0]);
  expect(editionIn(filesIn(output), editions)).toBe(0);
});
