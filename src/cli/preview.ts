import { join } from 'node:path';
import { stderr } from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Site } from '../article.ts';
import { OperatorFault } from '../operator-fault.ts';
import type { Preview } from '../preview.ts';
import { printable } from '../report/terminal/printable.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import type { End, Ending } from './ending.ts';
import { addOptions, type PublicationOptions, rootOf, toBuildOptions } from './publication-options.ts';
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

/** Goes on until it is interrupted. */
async function preview(options: PreviewOptions): Promise<Ending> {
  const { articlesFolder, CONFIGURATION_NAME, loadConfiguration } = await import('../config.ts');
  const { openPreview, watchSources } = await import('../preview.ts');
  const given = await toBuildOptions(options);
  const configuration = loadConfiguration(given);
  const site = await siteOf(options);
  const server = await openPreview({ output: configuration.output, site, port: options.port });
  const root = rootOf(options);
  const watched = [
    join(root, articlesFolder(configuration)),
    given.configPath ?? join(root, CONFIGURATION_NAME),
  ];
  const publishing = oneByOne(() => republish(options, server));
  await watchSources(watched, { onChange: publishing, onBlind: tellBlindness });
  await publishing();
  stderr.write(`copydesk: the preview is at ${server.url} (end it with Ctrl-C)\n`);
  return new Promise(() => {});
}

async function publish(options: PreviewOptions, server: Preview): Promise<void> {
  const { build } = await import('../build.ts');
  const ending = await runReported(options, async () => build(await toBuildOptions(options)));
  if (ending !== 'usage') server.renew(await siteOf(options));
}

/** Whatever can be put right while the preview goes on does not end it. */
async function republish(options: PreviewOptions, server: Preview): Promise<void> {
  try {
    await publish(options, server);
  } catch (fault) {
    if (!(fault instanceof OperatorFault)) throw fault;
    stderr.write(`copydesk: ${printable(fault.message)}\n`);
  }
}

async function siteOf(options: PreviewOptions): Promise<Site> {
  const { loadConfiguration, publicationOf } = await import('../config.ts');
  return publicationOf(loadConfiguration(await toBuildOptions(options)), () => undefined).site;
}

/** Work that is asked for while it is done is done once more, and not twice at once. */
function oneByOne(work: () => Promise<void>): () => Promise<void> {
  let isBusy = false;
  let isAsked = false;
  return async () => {
    isAsked = true;
    if (isBusy) return;
    isBusy = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isBusy = false;
  };
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
