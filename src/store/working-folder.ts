import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { presenceAt, statAt, targetAt } from './presence.ts';
import { StoreFault } from './store-fault.ts';

/** Where a build keeps what is not finished: beside the output, on its disk, never deployed with it. Absolute paths. */
export interface WorkingFolder {
  output: string;
  lock: string;
  /** Finished files that wait for the commit. */
  stage: string;
  /** The steps of a commit that has begun; there is none otherwise. */
  journal: string;
  /** The folders in the output that Copydesk made. */
  folders: string;
}

const home = '.copydesk';

/** Was a commit into this output cut off, so that the next build has to end it? */
export function isCutOff(outputFolder: string): boolean {
  return presenceAt(join(folderFor(outputFolder), 'journal')) !== 'absent';
}

/** Where a build into this output leaves what the next one may know. Absolute; it need not be there. */
export function ledgerFolderOf(outputFolder: string): string {
  return join(folderFor(outputFolder), 'ledger');
}

/** Where it is kept what WebSub hubs were told of the output. Absolute; it need not be there. */
export function toldFileOf(outputFolder: string): string {
  return join(folderFor(outputFolder), 'told.json');
}

/** The working folder of an output, made or not. */
function folderFor(outputFolder: string): string {
  const output = resolve(outputFolder);
  const real = targetAt(output) ? realpathSync(output) : output;
  return join(dirname(real), home, basename(real));
}

/** Makes `<parent of output>/.copydesk/<name of output>/`, which Git ignores. Throws StoreFault if it cannot be. */
export function openWorkingFolder(outputFolder: string): WorkingFolder {
  const output = realOutput(resolve(outputFolder));
  const desk = join(dirname(output), home);
  const folder = join(desk, basename(output));
  mkdirSync(folder, { recursive: true });
  ignoreInGit(join(desk, '.gitignore'));
  return {
    output,
    lock: join(folder, 'lock'),
    stage: join(folder, 'stage'),
    journal: join(folder, 'journal'),
    folders: join(folder, 'folders'),
  };
}

/** An output folder that is a link itself is the folder it leads to: so two names of it have one lock. */
function realOutput(output: string): string {
  if (['', home].includes(basename(output))) throw new StoreFault(`"${output}" cannot be the output folder`);
  if (presenceAt(output) === 'absent') return realMissingOutput(output);
  const real = realpathSync(output);
  if (presenceAt(real) === 'folder') return real;
  throw new StoreFault(`The output folder "${output}" is a file`);
}

function realMissingOutput(output: string): string {
  mkdirSync(dirname(output), { recursive: true });
  return join(realpathSync(dirname(output)), basename(output));
}

function ignoreInGit(path: string): void {
  if (!statAt(path)) writeFileSync(path, '*\n');
}
