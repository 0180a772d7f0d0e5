import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  build,
  copydesk,
  hasStackTrace,
  patience,
  snapshot,
  soundPublication,
  story,
  unsoundStory,
} from './publication.ts';

describe('The exit status', { timeout: patience, concurrent: true }, () => {
  test('is 0 when the edition is published, and stdout stays empty', async () => {
    const { status, stdout, stderr } = await build(soundPublication());
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Published 1 article: 15 files written');
  });

  test('is 0 with warnings', async () => {
    const folder = soundPublication({
      'articles/tide.md': story({ title: 'The tide', image: '/no-such.png' }),
    });
    const { status, stderr } = await build(folder);
    expect(stderr).toContain('warning');
    expect(status).toBe(0);
  });

  test('is 1 with an error in an article', async () => {
    const { status, stderr } = await build(soundPublication({ 'articles/tide.md': unsoundStory() }));
    expect(status).toBe(1);
    expect(stderr).toContain('articles/tide.md:3:7 error  "2026-02-30" is not a date  [invalid-date]');
    expect(stderr).toContain('nothing was published');
  });

  test('is 1 for a check that finds an error', async () => {
    const folder = soundPublication({ 'articles/tide.md': unsoundStory() });
    expect(await copydesk(folder, ['check'])).toMatchObject({ status: 1, stdout: '' });
  });

  test('is 2 for a wrong call', async () => {
    expect(await copydesk(soundPublication(), ['build', '--now', 'soon'])).toMatchObject({ status: 2 });
  });

  test('is 2 for a configuration with a fault', async () => {
    const folder = soundPublication({ 'copydesk.config.json': '{ "site": { "name": "Ledger" } }' });
    expect(await build(folder)).toMatchObject({ status: 2, stdout: '' });
  });

  test('is 70 for a fault of Copydesk, with the stack trace, and the output stays as it was', async () => {
    const folder = soundPublication({
      'break.mjs': 'URL.canParse = () => { throw new TypeError("Broken on purpose"); };\n',
    });
    await build(folder);
    const before = snapshot(join(folder, 'dist'));
    const { status, stdout, stderr } = await build(folder, [], {
      env: { NODE_OPTIONS: '--import=./break.mjs' },
    });
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
    expect(stderr).toContain('TypeError: Broken on purpose');
    expect(hasStackTrace(stderr)).toBe(true);
    expect(stderr).toContain('this is a fault in Copydesk, not in your articles');
    expect(snapshot(join(folder, 'dist'))).toEqual(before);
  });

  test('is 70 for a fault that strikes outside of everything', async () => {
    const folder = soundPublication({
      'break.mjs': onceHandled('uncaughtException', 'throw new TypeError("Broken on purpose")'),
    });
    const { status, stderr } = await build(folder, [], { env: { NODE_OPTIONS: '--import=./break.mjs' } });
    expect(status).toBe(70);
    expect(stderr).toContain('TypeError: Broken on purpose');
    expect(stderr).toContain('this is a fault in Copydesk, not in your articles');
  });

  test.each(['SIGINT', 'SIGTERM'])(
    'is 130 after %s, and the next build goes on as if nothing had been',
    async (signal) => {
      // An interrupt is heard between two articles, so there must be some.
      const stories = Array.from({ length: 20 }, (_, at) => [`articles/story-${at}.md`, story()]);
      const folder = soundPublication({
        ...Object.fromEntries(stories),
        'break.mjs': onceHandled(signal, `process.kill(process.pid, "${signal}")`),
      });
      const { status, stdout, stderr } = await build(folder, [], {
        env: { NODE_OPTIONS: '--import=./break.mjs' },
      });
      expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
      expect(stderr).toBe('copydesk: interrupted\n');
      expect(existsSync(join(folder, 'dist'))).toBe(false);
      expect(await build(folder)).toMatchObject({ status: 0 });
    },
  );
});

/** A module that does something as soon as the program has said what it does about an event. */
function onceHandled(event: string, deed: string): string {
  return `process.on('newListener', (name) => { if (name === '${event}') setImmediate(() => { ${deed}; }); });\n`;
}
