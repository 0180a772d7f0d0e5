import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { arch, versions } from 'node:process';

/** What the times were taken on, and when. */
export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'an unknown processor',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()} ${arch}`,
    node: versions.node,
  };
}
