import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stderr } from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from '../build-options.ts';
import { OperatorFault } from '../operator-fault.ts';
import { momentOfEdition } from './now.ts';
import { progressOn } from './progress.ts';
import { addTarget, namesOfReporters, type ReportTarget } from './report-targets.ts';

/** What `build` and `check` take besides their own options, as commander hands it over. */
export interface PublicationOptions {
  config?: string;
  out?: string;
  siteUrl?: string;
  now?: string;
  reporter?: ReportTarget[];
  maxDiagnostics?: number;
  maxWarnings?: number;
  frail?: boolean;
  keepGoing?: boolean;
  drafts?: boolean;
  dryRun?: boolean;
  force?: boolean;
  timing?: boolean;
  notes?: boolean;
}

/** The configuration where the call names none, in the folder in which Copydesk was called. */
export const defaultConfiguration = 'copydesk.config.json';

/** An option by the name that PublicationOptions has for it. */
const options: Record<keyof PublicationOptions, Option> = {
  config: new Option('--config <file>', `the configuration (default: ${defaultConfiguration})`).argParser(
    path,
  ),
  out: new Option(
    '--out <folder>',
    'where the edition goes (default: what the configuration says)',
  ).argParser(path),
  siteUrl: new Option(
    '--site-url <url>',
    'where the site is served (default: what the configuration says; with it none is needed)',
  ),
  now: new Option('--now <moment>', 'build as of this moment (default: SOURCE_DATE_EPOCH, else now)'),
  reporter: new Option(
    '--reporter <name[=file]>',
    `how to tell findings, and in which file; may be repeated: ${namesOfReporters} (default: pretty)`,
  ).argParser(addTarget),
  maxDiagnostics: new Option('--max-diagnostics <n>', 'show so many findings at most, the worst').argParser(
    wholeNumber,
  ),
  maxWarnings: new Option('--max-warnings <n>', 'take more warnings than this for an error').argParser(
    wholeNumber,
  ),
  frail: new Option('--frail', 'take any warning for an error'),
  notes: new Option('--notes', 'show notes too: what an ideal article would also have'),
  drafts: new Option('--drafts', 'treat drafts as ready, for a preview'),
  keepGoing: new Option('--keep-going', 'publish the sound articles in spite of errors in others'),
  dryRun: new Option('--dry-run', 'do all but write'),
  force: new Option('--force', 'make everything anew, whatever the last build left'),
  timing: new Option('--timing', 'say how long each stage took'),
};

/** Gives a command the options of these names, in this order. */
export function addOptions(command: Command, chosen: (keyof PublicationOptions)[]): Command {
  for (const name of chosen) command.addOption(options[name]);
  return command;
}

/** Folder of the publication: that of its configuration. Absolute. */
export function rootOf({ config }: PublicationOptions): string {
  return dirname(resolve(config ?? defaultConfiguration));
}

/** What the pipeline wants to know, with absolute paths. */
export async function toBuildOptions(given: PublicationOptions): Promise<BuildOptions> {
  const { config, out, siteUrl, now, keepGoing, drafts, dryRun, force, frail } = given;
  const maxWarnings = frail ? 0 : given.maxWarnings;
  refuseFolder(config ?? defaultConfiguration);
  return {
    root: rootOf(given),
    now: await momentOfEdition(now),
    ...(config !== undefined && { configPath: resolve(config) }),
    ...(out !== undefined && { out: resolve(out) }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(keepGoing !== undefined && { isKeepGoing: keepGoing }),
    ...(drafts !== undefined && { withDrafts: drafts }),
    ...(dryRun !== undefined && { isDryRun: dryRun }),
    ...(force !== undefined && { isForced: force }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(stderr.isTTY && { onProgress: progressOn(stderr) }),
  };
}

/** An empty path would be the folder in which Copydesk was called: it comes from a variable that nobody set. */
function path(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('It is empty.');
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is not a whole number.');
}

function refuseFolder(config: string): void {
  if (!statSync(config, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new OperatorFault(
    `"${config}" is a folder: name the configuration in it, as in ${config}/copydesk.config.json`,
  );
}
