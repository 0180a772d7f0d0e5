import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths, foldersAbove, foldersOf, manifestPath } from '../output-path.ts';
import { hashOfFile } from './file-hash.ts';
import { type Presence, presenceAt } from './presence.ts';
import { isGoing, movingPaths, type Proposal } from './proposal.ts';
import type { Staged } from './staged-file.ts';

/** What in the output is in the way of the staged files and not ours, in order: files, links and folders. */
export function findObstacles(proposal: Proposal): string[] {
  if (presenceAt(proposal.output) === 'absent') return [];
  const blocked = blockedFolders(proposal);
  const open = Array.from(proposal.staged.moving()).filter(({ file }) => !isBelow(blocked, file.path));
  const files = open.filter((each) => isInTheWay(proposal, each)).map((each) => each.file.path);
  const manifest = proposal.ownership.isForeign ? [manifestPath] : [];
  return [...blocked, ...files, ...manifest].sort(comparePaths);
}

/** Paths that must be folders and are something else that stays. A link leads who knows where, and is never followed. */
function blockedFolders(proposal: Proposal): Set<string> {
  const blocked = Array.from(foldersOf(movingPaths(proposal))).filter((folder) => {
    const presence = presenceAt(join(proposal.output, folder));
    return presence !== 'absent' && presence !== 'folder' && !isGoing(proposal, folder);
  });
  return new Set(blocked);
}

function isBelow(blocked: Set<string>, path: string): boolean {
  return blocked.size > 0 && foldersAbove(path).some((folder) => blocked.has(folder));
}

const tests: Record<Presence, (proposal: Proposal, staged: Staged) => boolean> = {
  absent: () => false,
  file: (proposal, staged) => !isOwned(proposal, staged) && !isSame(proposal, staged),
  link: (proposal, staged) => !isOwned(proposal, staged),
  folder: (proposal, { file }) => !isAllGoing(proposal, file.path),
  other: () => true,
};

function isInTheWay(proposal: Proposal, staged: Staged): boolean {
  if (staged.landing.change === 'unchanged') return false;
  return tests[presenceAt(join(proposal.output, staged.file.path))](proposal, staged);
}

function isOwned(proposal: Proposal, { file }: Staged): boolean {
  return proposal.ownership.owns(file.path);
}

function isSame(proposal: Proposal, { file }: Staged): boolean {
  return hashOfFile(join(proposal.output, file.path)).sha256 === file.sha256;
}

/** Does a folder hold nothing but files of ours that are no longer made? */
function isAllGoing(proposal: Proposal, folder: string): boolean {
  const entries = readdirSync(join(proposal.output, folder), { withFileTypes: true });
  if (entries.length === 0) return false;
  return entries.every((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? isAllGoing(proposal, path) : isGoing(proposal, path);
  });
}
