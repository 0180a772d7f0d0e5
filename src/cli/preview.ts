import { join } from 'node:path';
import { stderr } from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Site } from '../article.ts';
import { OperatorFault } from '../operator-fault.ts';
import type { Preview, Watch, Watched } from '../preview.ts';
import { printable } from '../report/terminal/printable.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import { diskFault } from './disk-fault.ts';
import type { End, Ending } from './ending.ts';
import { addOptions, type PublicationOptions, toBuildOptions } from './publication-options.ts';
import { refuseReportFiles } from './report-files.ts';
import { runReported } from './run-reported.ts';

type PreviewOptions = PublicationOptions & { port: number };

const usualPort = 8080;

/** `copydesk preview`: builds, serves the edition to this machine, and does so again whenever somebody changes a file. */
export function addPreview(program: Command, end: End): void {
  const port = new Option('--port <number>', 'the port on 127.0.0.1, 0 for any that is free')
    .default(usualPort)
    .argParser(portFrom);
  const command = program
    .command('preview')
    .description('build, serve the edition on this machine, and again at every change')
    .addOption(port);
  addOptions(command, ['config', 'out', 'now', 'reporter', 'notes']).action(
    async (options: PreviewOptions) => {
      end(await withConfigurationFindings(options, () => preview(options)));
    },
  );
}

/** Goes on until it is interrupted, or until Copydesk itself has a fault. */
async function preview(options: PreviewOptions): Promise<Ending> {
  const { oneByOne, openPreview, watchSources } = await import('../preview.ts');
  await refuseReportFiles(options);
  const { output, watched, site } = await settingOf(options);
  const server = await openPreview({ output, site, port: options.port });
  const fault = faultLater();
  let sources: Watch | undefined;
  const publishing = oneByOne(async () => {
    const next = await settingIn(options);
    if (next) await sources?.renew(next.watched); // before the build, so that no change falls between them
    await republish(options, server);
  });
  try {
    const onChange = () => void publishing().catch(fault.happened);
    sources = await watchSources(watched, { onChange, onBlind: tellBlindness });
    await publishing();
    stderr.write(`copydesk: the preview is at ${server.url} (end it with Ctrl-C)\n`);
    return await fault.awaited;
  } finally {
    await Promise.all([sources?.close(), server.close()]);
  }
}

/** A fault that may come at any time, out of a timer: whoever awaits it gets it. */
function faultLater(): { awaited: Promise<never>; happened: (fault: unknown) => void } {
  let happened: (fault: unknown) => void = () => {};
  const awaited = new Promise<never>((_, reject) => {
    happened = reject;
  });
  awaited.catch(() => {}); // it may come before anybody awaits it
  return { awaited, happened };
}

/** What a preview takes from the configuration, and takes anew whenever somebody changed it. */
interface Setting {
  output: string;
  site: Site;
  watched: Watched;
}

async function settingOf(
  options: PreviewOptions,
  { isBeginning }: { isBeginning: boolean } = { isBeginning: false },
): Promise<Setting> {
  const { articlesFolder, CONFIGURATION_NAME, loadConfiguration, publicationOf } = await import(
    '../config.ts'
  );
  const given = await toBuildOptions(options);
  const configuration = loadConfiguration({ ...given, isBeginning });
  const { root, configPath = join(root, CONFIGURATION_NAME) } = given;
  return {
    output: configuration.output,
    site: publicationOf(configuration, () => undefined).site,
    watched: { root, paths: [join(root, articlesFolder(configuration)), configPath] },
  };
}

/** The setting, where the configuration can be used; a folder of articles that is not there yet is waited for. */
async function settingIn(options: PreviewOptions): Promise<Setting | undefined> {
  try {
    return await settingOf(options, { isBeginning: true });
  } catch (fault) {
    if (fault instanceof OperatorFault || diskFault(fault) !== undefined) return undefined;
    throw fault;
  }
}

async function publish(options: PreviewOptions, server: Preview): Promise<void> {
  const { build } = await import('../build.ts');
  const ending = await runReported(options, async () => build(await toBuildOptions(options)));
  if (ending !== 'usage') server.renew(await settingOf(options));
}

/** Whatever can be put right while the preview goes on does not end it. */
async function republish(options: PreviewOptions, server: Preview): Promise<void> {
  try {
    await publish(options, server);
  } catch (fault) {
    const message = fault instanceof OperatorFault ? fault.message : diskFault(fault);
    if (message === undefined) throw fault;
    stderr.write(`copydesk: ${printable(message)}\n`);
  }
}

function tellBlindness(reason: string): void {
  stderr.write(
    `copydesk: changes are not noticed any more (${printable(reason)}): start the preview again\n`,
  );
}

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('It is not a number from 0 to 65535.');
}
