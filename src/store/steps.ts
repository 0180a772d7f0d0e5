import { join } from 'node:path';
import { comparePaths, foldersAbove, foldersOf, manifestPath } from '../output-path.ts';
import type { Plan } from './plan.ts';
import { presenceAt } from './presence.ts';
import { isStaged, movingPaths, type Proposal, stagedPaths } from './proposal.ts';

/** One change to the output. Each can be done twice, and the second time does nothing. */
export type Step =
  | { act: 'place'; name: string; path: string }
  | { act: 'remove'; path: string }
  | { act: 'remove-folder'; path: string };

/** Names in the stage of the manifest for the time of the commit and of the one for after it. */
export const interimName = 'interim';
export const finalName = 'manifest';

/** The steps of a commit in order, and the folders that are ours once it is done. */
export interface Course {
  steps: Iterable<Step>;
  folders: string[];
}

/**
 * Orders the changes so that a reader finds no feed without its pages: the manifest for the meantime, what is in
 * the way, files by their order, removals, the final manifest.
 */
export function chartCourse(proposal: Proposal, plan: Plan, made: Set<string>): Course {
  const isOnlyMore = plan.removed.length === 0 && proposal.staged.countOf('kept') > 0;
  const needed = foldersOf(isOnlyMore ? movingPaths(proposal) : stagedPaths(proposal));
  const removals = removalsOf(proposal, plan, { made, needed });
  const folders = foldersAfter(proposal, { made, needed, isOnlyMore });
  return { steps: inTurn(proposal, needed, removals), folders };
}

function* inTurn(proposal: Proposal, needed: Set<string>, removals: Step[]): Generator<Step> {
  yield { act: 'place', name: interimName, path: manifestPath };
  yield* removals.filter((step) => isInTheWay(proposal, needed, step.path));
  yield* placements(proposal);
  yield* removals.filter((step) => !isInTheWay(proposal, needed, step.path));
  yield { act: 'place', name: finalName, path: manifestPath };
}

/** Files first, then the folders they leave empty, innermost first. */
function removalsOf(
  proposal: Proposal,
  plan: Plan,
  folders: { made: Set<string>; needed: Set<string> },
): Step[] {
  const left = Array.from(foldersOf(plan.removed)).filter((folder) => !folders.needed.has(folder));
  const ours = left.filter(
    (folder) => folders.made.has(folder) || isInTheWay(proposal, folders.needed, folder),
  );
  return [
    ...plan.removed.map((path): Step => ({ act: 'remove', path })),
    ...ours.sort((a, b) => comparePaths(b, a)).map((path): Step => ({ act: 'remove-folder', path })),
  ];
}

/** Does the path stand where a staged file needs a folder, or where or under where one must be a file? */
function isInTheWay(proposal: Proposal, needed: Set<string>, path: string): boolean {
  return needed.has(path) || [...foldersAbove(path), path].some((each) => isStaged(proposal, each));
}

function* placements({ staged }: Proposal): Generator<Step> {
  const files: { order: number; path: string; name: string }[] = [];
  for (const { file, order, landing } of staged.moving()) {
    if (landing.name !== undefined) files.push({ order, path: file.path, name: landing.name });
  }
  files.sort((a, b) => a.order - b.order || comparePaths(a.path, b.path));
  for (const { path, name } of files) yield { act: 'place', name, path };
}

/** A folder of ours that loses our last file is gone, or is no longer only ours. */
function foldersAfter(
  proposal: Proposal,
  { made, needed, isOnlyMore }: { made: Set<string>; needed: Set<string>; isOnlyMore: boolean },
): string[] {
  const ours = Array.from(needed).filter(
    (folder) => made.has(folder) || presenceAt(join(proposal.output, folder)) !== 'folder',
  );
  return [...new Set(isOnlyMore ? [...made, ...ours] : ours)].sort(comparePaths);
}
