import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths } from '../output-path.ts';
import { carryOut } from './carry-out.ts';
import { hashOfBytes, hashOfFile } from './file-hash.ts';
import { type Journal, writeJournal } from './journal.ts';
import { readMadeFolders } from './made-folders.ts';
import type { Plan } from './plan.ts';
import { statAt } from './presence.ts';
import type { Proposal } from './proposal.ts';
import type { Staged, StagedFile } from './staged-file.ts';
import { chartCourse, finalName, interimName } from './steps.ts';
import { StoreFault } from './store-fault.ts';
import type { WorkingFolder } from './working-folder.ts';

/**
 * Writes the text of manifest.json. `files` are in order of their paths. It is called twice: for the edition
 * (`complete`), and for the time of the commit, with only the files that are the same before and after.
 */
export type ManifestWriter = (files: StagedFile[], state: { complete: boolean }) => string;

/** Makes the output folder what was staged; an output that is so already is not touched. */
export function commitProposal(
  proposal: Proposal,
  plan: Plan,
  at: WorkingFolder,
  write: ManifestWriter,
): void {
  const staged = Array.from(proposal.staged.values());
  const unchanged = staged.filter((each) => each.landing.change === 'unchanged');
  for (const each of unchanged) assertStanding(each, proposal.output);
  const final = Buffer.from(write(filesOf(staged), { complete: true }));
  if (isSettled(proposal, plan, final)) return;
  const interim = Buffer.from(write(filesOf(unchanged), { complete: false }));
  writeFileSync(join(at.stage, interimName), interim);
  writeFileSync(join(at.stage, finalName), final);
  const journal = journalOf(proposal, plan, { interim, final, made: readMadeFolders(at.folders) });
  writeJournal(at.journal, journal);
  carryOut(journal, at);
}

/** A file that was compared and left alone must still be what it was: nothing of it is in the stage. */
function assertStanding({ file, landing }: Staged, output: string): void {
  const path = join(output, file.path);
  const stats = statAt(path);
  if (stats?.isFile() && stats.size === file.contentSize) {
    if (stats.ctimeMs === landing.changedAt || hashOfFile(path).sha256 === file.sha256) return;
  }
  throw new StoreFault(`"${path}" was changed by somebody else while the build ran; build again`);
}

function isSettled(proposal: Proposal, plan: Plan, final: Buffer): boolean {
  const changes = plan.added.length + plan.changed.length + plan.removed.length;
  return changes === 0 && proposal.ownership.manifestHash === hashOfBytes(final);
}

function filesOf(staged: Staged[]): StagedFile[] {
  return staged.map((each) => each.file).sort((a, b) => comparePaths(a.path, b.path));
}

function journalOf(
  proposal: Proposal,
  plan: Plan,
  { interim, final, made }: { interim: Buffer; final: Buffer; made: Set<string> },
): Journal {
  const { manifestHash } = proposal.ownership;
  return {
    manifests: {
      ...(manifestHash !== undefined && { before: manifestHash }),
      interim: hashOfBytes(interim),
      final: hashOfBytes(final),
    },
    ...chartCourse(proposal, plan, made),
  };
}
