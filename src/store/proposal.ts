import { foldedPath } from '../output-path.ts';
import type { Ownership } from './ownership.ts';
import type { StagedFiles } from './staged-files.ts';

/** What a build wants the output folder to be, beside what it is. */
export interface Proposal {
  /** Absolute. */
  output: string;
  staged: StagedFiles;
  ownership: Ownership;
}

/** Is a file staged at exactly this path? */
export function isStaged(proposal: Proposal, path: string): boolean {
  return proposal.staged.get(foldedPath(path))?.file.path === path;
}

/** Is the path ours and no longer made? */
export function isGoing(proposal: Proposal, path: string): boolean {
  return proposal.ownership.owns(path) && !isStaged(proposal, path);
}

/** The paths of the files that are not known to stand in the output, in the order they were staged. */
export function* movingPaths(proposal: Proposal): Generator<string> {
  for (const { file } of proposal.staged.moving()) yield file.path;
}

/** The paths of all files of the edition. */
export function* stagedPaths(proposal: Proposal): Generator<string> {
  for (const { file } of proposal.staged.values()) yield file.path;
}
