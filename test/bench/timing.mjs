// How long a program runs, as a whole process, and how much memory the largest of its processes takes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

const time = '/usr/bin/time';
const hasTime = existsSync(time) && spawnSync(time, ['-f', '%M', 'true']).status === 0;

/** Runs a command { file, words, cwd, env } to its end. Without GNU time it gives no memory and no processor time. */
export function measure(command) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const notes = join(folder, 'time');
  const words = [command.file, ...command.words];
  const [file, ...rest] = hasTime ? [time, '-q', '-f', '%U %S %M', '-o', notes, ...words] : words;
  spawnSync('sync'); // what the run before has written is no business of this one
  const start = performance.now();
  const { status, stderr, error } = spawnSync(file, rest, {
    cwd: command.cwd,
    env: { ...env, ...command.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - start) / 1000;
  const [user, system, kibibytes] = hasTime
    ? readFileSync(notes, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
    : [];
  rmSync(folder, { recursive: true });
  if (status !== 0)
    throw new Error(`${command.file} ended with ${status ?? error?.message}: ${stderr.trim().slice(-500)}`);
  return { seconds, ...(hasTime && { cpu: user + system, mebibytes: kibibytes / 1024 }), stderr };
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
