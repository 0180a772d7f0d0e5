import { foldedPath, foldersAbove } from '../output-path.ts';
import type { StagedFiles } from './staged-files.ts';

/** Two outputs that are one file, on every disk or on those of macOS and Windows. */
export interface Collision {
  path: string;
  source?: string;
  /** The output that was staged before it, and stays. */
  taken: { path: string; source?: string };
}

/** Staged files that stand where another one needs a folder, `news` beside `news/index.html`. By folded path. */
export function folderCollisions(staged: StagedFiles): Collision[] {
  // What stands beside each other in the output can do so again.
  if (staged.countOf('added') === 0) return [];
  const collisions: Collision[] = [];
  const clear = new Set<string>();
  for (const { file } of staged.values()) {
    for (const folder of foldersAbove(file.path)) {
      if (clear.has(folder)) continue;
      const blocking = staged.get(foldedPath(folder));
      if (blocking) collisions.push(collisionOf(file, blocking.file));
      else clear.add(folder);
    }
  }
  return collisions;
}

/** The collision of an output with one that was there before. */
export function collisionOf(output: Named, taken: Named): Collision {
  return { ...nameOf(output), taken: nameOf(taken) };
}

interface Named {
  path: string;
  source?: string;
}

function nameOf({ path, source }: Named): Named {
  return { path, ...(source !== undefined && { source }) };
}
