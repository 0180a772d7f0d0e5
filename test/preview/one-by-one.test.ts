import { expect, test } from 'vitest';
import { oneByOne } from '../../src/preview/one-by-one.ts';

test('Work that failed is done again when it is asked for again', async () => {
  let runs = 0;
  const work = oneByOne(async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
  });
  await expect(work()).rejects.toThrow('once');
  await work();
  expect(runs).toBe(2);
});

test('Work that is asked for thrice while it is done is done once more', async () => {
  let runs = 0;
  const work = oneByOne(async () => {
    runs += 1;
    await Promise.resolve();
  });
  await Promise.all([work(), work(), work()]);
  expect(runs).toBe(2);
});
