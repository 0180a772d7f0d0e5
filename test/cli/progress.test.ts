import type { WriteStream } from 'node:tty';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { build, patience, soundPublication } from './publication.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is written to the terminal, and a way to let time pass. */
function terminal() {
  let moment = 0;
  const written: string[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => moment);
  const stream = { write: (text: string) => written.push(text) } as unknown as WriteStream;
  const wait = (milliseconds: number) => {
    moment += milliseconds;
  };
  return { told: progressOn(stream), written, wait };
}

describe('progress on a terminal', () => {
  test('says nothing of work that takes less than a second', () => {
    const { told, written, wait } = terminal();
    for (let done = 1; done <= 9; done++) {
      wait(100);
      told(done, 9);
    }
    expect(written).toEqual([]);
  });

  test('says how far longer work is, now and then, and takes the line away in the end', () => {
    const { told, written, wait } = terminal();
    for (let done = 1; done <= 400; done++) {
      wait(10);
      told(done, 400);
    }
    expect(written.length).toBeLessThan(40);
    expect(written[0]).toMatch(/^\r\x1b\[K1\d\d of 400 articles \(2\d %\)$/);
    expect(written.at(-1)).toBe('\r\x1b[K');
  });
});

describe('what a build can be told of speed', { timeout: patience }, () => {
  test('--timing says how long each stage took, on stderr', async () => {
    const { stdout, stderr } = await build(soundPublication(), ['--timing']);
    expect(stdout).toBe('');
    for (const stage of ['survey', 'articles', 'edition', 'press']) {
      expect(stderr).toMatch(new RegExp(`^ +\\d+ ms {2}${stage}$`, 'm'));
    }
  });

  test('--force makes everything anew, and comes to the same', async () => {
    const folder = soundPublication();
    await build(folder);
    const { status, stderr } = await build(folder, ['--force']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/: 0 files written, \d+ unchanged, 0 removed/);
  });
});
