import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from '../output-path.ts';
import { carryOut } from './carry-out.ts';
import { hashOfFile } from './file-hash.ts';
import { type Journal, readJournal } from './journal.ts';
import { presenceAt } from './presence.ts';
import { interimName } from './steps.ts';
import type { WorkingFolder } from './working-folder.ts';

/** Ends a commit that was cut off, and clears away what a build left that never came so far. */
export function recover(folder: WorkingFolder): void {
  if (presenceAt(folder.journal) === 'file') {
    const journal = readJournal(folder.journal);
    if (isOfThisOutput(journal, folder)) carryOut(journal, folder);
  }
  clear(folder);
}

/** The journal first: without it, whatever is left of the stage is rubbish that the next opening clears away. */
export function clear(folder: WorkingFolder): void {
  rmSync(folder.journal, { force: true });
  rmSync(folder.stage, { recursive: true, force: true });
}

/** Somebody may have put another folder in the output's place since, an older copy say: then it is let be. */
function isOfThisOutput({ manifests }: Journal, folder: WorkingFolder): boolean {
  const present = presentManifest(join(folder.output, manifestPath));
  const hasBegun = presenceAt(join(folder.stage, interimName)) === 'absent';
  return (
    present === manifests.interim ||
    present === manifests.final ||
    (!hasBegun && present === manifests.before)
  );
}

function presentManifest(path: string): string | undefined {
  return presenceAt(path) === 'file' ? hashOfFile(path).sha256 : undefined;
}
