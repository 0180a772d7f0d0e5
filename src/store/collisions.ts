import { foldedPath, foldersAbove } from '../output-path.ts';
import type { Staged } from './staged-file.ts';

/** Two outputs that are one file, on every disk or on those of macOS and Windows. */
export interface Collision {
  path: string;
  source?: string;
  /** The output that was staged before it, and stays. */
  taken: { path: string; source?: string };
}

/** Staged files that stand where another one needs a folder, `news` beside `news/index.html`. By folded path. */
export function folderCollisions(staged: Map<string, Staged>): Collision[] {
  return Array.from(staged.values()).flatMap(({ file }) => {
    const blocking = foldersAbove(file.path).map((folder) => staged.get(foldedPath(folder)));
    return blocking.filter((each) => each !== undefined).map((each) => collisionOf(file, each.file));
  });
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
