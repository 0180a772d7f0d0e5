import { foldedPath } from '../output-path.ts';
import type { Ownership } from './ownership.ts';
import type { Staged } from './staged-file.ts';

/** What a build wants the output folder to be, beside what it is. */
export interface Proposal {
  /** Absolute. */
  output: string;
  /** By folded path. */
  staged: Map<string, Staged>;
  ownership: Ownership;
}

/** Is a file staged at exactly this path? */
export function isStaged(proposal: Proposal, path: string): boolean {
  return proposal.staged.get(foldedPath(path))?.file.path === path;
}

/** Is the path ours and no longer made? */
export function isGoing(proposal: Proposal, path: string): boolean {
  return proposal.ownership.paths.has(path) && !isStaged(proposal, path);
}

/** The paths of all staged files, in the order they were staged. */
export function stagedPaths(proposal: Proposal): string[] {
  return Array.from(proposal.staged.values(), (each) => each.file.path);
}
