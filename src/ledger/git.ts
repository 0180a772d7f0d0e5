import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * What Git knows of the files of a folder without their being read: in a fresh checkout every time is new, but the ids
 * of the contents are those of yesterday. Files that differ from the index are not among them; without Git there are none.
 */
export function blobsIn(root: string, folder: string): Map<string, string> {
  const listed = git(root, ['ls-files', '--stage', '-z', '--', folder]);
  const differing = git(root, ['diff-files', '--name-only', '--relative', '-z', '--', folder]);
  if (listed === undefined || differing === undefined) return new Map();
  const blobs = new Map(listed.map(entryOf));
  for (const path of differing) blobs.delete(path);
  return blobs;
}

/** The id that Git gives to a file of these bytes (in repositories with SHA-1, as nearly all are). */
export function blobOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const MOST_BYTES = 1 << 30;

/** The parts of Git's answer; nothing where there is no Git, or no repository of this user. */
function git(root: string, words: string[]): string[] | undefined {
  const { status, stdout } = spawnSync('git', ['--no-optional-locks', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  return status === 0 ? stdout.split('\0').filter((part) => part !== '') : undefined;
}

/** `<mode> <id> <stage>\t<path>`. A path in conflict has several lines, and then differs from the index anyway. */
function entryOf(line: string): [path: string, id: string] {
  const tab = line.indexOf('\t');
  return [line.slice(tab + 1), line.slice(0, tab).split(' ')[1] ?? ''];
}
