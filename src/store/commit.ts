import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from '../output-path.ts';
import { carryOut } from './carry-out.ts';
import { hashOfFile } from './file-hash.ts';
import { readJournal, writeJournal } from './journal.ts';
import { readMadeFolders } from './made-folders.ts';
import { type Changes, type ManifestFormat, rewriteManifest, writeManifest } from './manifest-file.ts';
import type { Plan } from './plan.ts';
import { statAt } from './presence.ts';
import { isGoing, type Proposal } from './proposal.ts';
import { isStanding, type Staged, type StagedFile } from './staged-file.ts';
import { chartCourse, finalName, interimName } from './steps.ts';
import { StoreFault } from './store-fault.ts';
import type { WorkingFolder } from './working-folder.ts';

/** Makes the output folder what was staged; an output that is so already is not touched. Gives the manifest's SHA-256. */
export function commitProposal(
  proposal: Proposal,
  plan: Plan,
  at: WorkingFolder,
  format: ManifestFormat,
): string {
  for (const each of proposal.staged.moving()) assertStanding(each, proposal.output);
  const { manifestHash: before } = proposal.ownership;
  if (before !== undefined && isKept(proposal, plan)) return before;
  const manifests = writeManifests(proposal, at, format);
  if (isSettled(proposal, plan, manifests.final)) return manifests.final;
  const course = chartCourse(proposal, plan, readMadeFolders(at.folders));
  writeJournal(at.journal, {
    manifests: { ...(before !== undefined && { before }), ...manifests },
    ...course,
  });
  carryOut(readJournal(at.journal), at);
  return manifests.final;
}

/** A file that was compared and left alone must still be what it was: nothing of it is in the stage. */
function assertStanding(staged: Staged, output: string): void {
  if (!isStanding(staged)) return;
  const { file, landing } = staged;
  const path = join(output, file.path);
  const stats = statAt(path);
  if (stats?.isFile() && stats.size === file.contentSize) {
    if (stats.ctimeMs === landing.changedAt || hashOfFile(path).sha256 === file.sha256) return;
  }
  throw new StoreFault(`"${path}" was changed by somebody else while the build ran; build again`);
}

function isUnmoved({ added, changed, removed }: Plan): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** With a manifest that tells of every file that was kept, and no other, there is nothing to write. */
function isKept({ staged, ownership }: Proposal, plan: Plan): boolean {
  return isUnmoved(plan) && ownership.isOfKept === true && staged.countOf('unchanged') === 0;
}

function isSettled({ ownership }: Proposal, plan: Plan, final: string): boolean {
  return isUnmoved(plan) && ownership.manifestHash === final;
}

/** Writes both manifests into the stage: the one for the time of the commit has only the files that stay as they are. */
function writeManifests(
  proposal: Proposal,
  at: WorkingFolder,
  format: ManifestFormat,
): { interim: string; final: string } {
  const [interim, final] = [join(at.stage, interimName), join(at.stage, finalName)];
  return (
    rewritten(proposal, format, { interim, final }) ?? {
      interim: writeManifest(interim, format, { complete: false, files: standingFiles(proposal) }),
      final: writeManifest(final, format, { complete: true, files: allFiles(proposal) }),
    }
  );
}

/** Where the manifest before tells of all that was kept, only the lines of other files change. */
function rewritten(
  proposal: Proposal,
  format: ManifestFormat,
  paths: { interim: string; final: string },
): { interim: string; final: string } | undefined {
  if (proposal.ownership.isOfKept !== true) return undefined;
  const before = readFileSync(join(proposal.output, manifestPath));
  // Also those that somebody has removed already.
  const gone = Array.from(proposal.ownership.candidates()).filter((path) => isGoing(proposal, path));
  const going = gone.map((path): [string, undefined] => [path, undefined]);
  const leaving: Changes = new Map(going);
  const coming: Changes = new Map(going);
  for (const staged of proposal.staged.moving()) {
    coming.set(staged.file.path, staged.file);
    leaving.set(staged.file.path, isStanding(staged) ? staged.file : undefined);
  }
  const interim = rewriteManifest(paths.interim, format, { complete: false, before, changes: leaving });
  const final = rewriteManifest(paths.final, format, { complete: true, before, changes: coming });
  return interim !== undefined && final !== undefined ? { interim, final } : undefined;
}

function* allFiles({ staged }: Proposal): Generator<StagedFile> {
  for (const { file } of staged.byPath()) yield file;
}

function* standingFiles({ staged }: Proposal): Generator<StagedFile> {
  for (const each of staged.byPath()) if (isStanding(each)) yield each.file;
}
