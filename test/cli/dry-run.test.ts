import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, patience, snapshot, soundPublication } from './publication.ts';

test('A dry run does not end a commit that was cut off, and says so', { timeout: patience }, async () => {
  const folder = soundPublication();
  await build(folder);
  const journal = join(folder, '.copydesk/dist/journal');
  mkdirSync(join(folder, '.copydesk/dist'), { recursive: true });
  writeFileSync(journal, '{}');
  const before = snapshot(join(folder, 'dist'));
  const { status, stderr } = await build(folder, ['--dry-run']);
  expect(status).toBe(2);
  expect(stderr).toContain('without --dry-run');
  expect(snapshot(join(folder, 'dist'))).toEqual(before);
});
