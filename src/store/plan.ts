import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { comparePaths, foldedPath } from '../output-path.ts';
import { hasRealFolders, statAt } from './presence.ts';
import { isGoing, type Proposal } from './proposal.ts';
import type { Change } from './staged-file.ts';

/** What a commit does to the output folder: paths, in order, and how many files it leaves as they are. */
export interface Plan {
  added: string[];
  changed: string[];
  unchanged: number;
  removed: string[];
}

/** Compares what is staged, what stands in the output and what is ours in it. */
export function makePlan(proposal: Proposal): Plan {
  return {
    added: pathsWith('added', proposal),
    changed: pathsWith('changed', proposal),
    unchanged: proposal.staged.countOf('unchanged', 'kept'),
    removed: removedPaths(proposal),
  };
}

function pathsWith(change: Change, { staged }: Proposal): string[] {
  const paths: string[] = [];
  for (const { file, landing } of staged.moving()) if (landing.change === change) paths.push(file.path);
  return paths.sort(comparePaths);
}

function removedPaths(proposal: Proposal): string[] {
  const going = Array.from(proposal.ownership.candidates()).filter((path) => isGoing(proposal, path));
  return going.filter((path) => isRemovable(proposal, path)).sort(comparePaths);
}

function isRemovable(proposal: Proposal, path: string): boolean {
  const stats = statAt(join(proposal.output, path));
  if (!stats?.isFile() && !stats?.isSymbolicLink()) return false;
  return hasRealFolders(proposal.output, path) && !isRespelled(proposal, path, stats);
}

/** On a disk that does not tell cases apart, `News.html` is the very file that `news.html` is about to be. */
function isRespelled(proposal: Proposal, path: string, stats: Stats): boolean {
  const successor = proposal.staged.get(foldedPath(path));
  const other = successor && statAt(join(proposal.output, successor.file.path));
  return other !== undefined && other.ino === stats.ino && other.dev === stats.dev;
}
