import { stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { servers } from '../hosting.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import type { End, Ending } from './ending.ts';
import { addOptions, type PublicationOptions, toBuildOptions } from './publication-options.ts';

interface HostingOptions extends PublicationOptions {
  for: string;
}

/** `copydesk hosting --for SERVER`: on stdout, what tells a server of that kind how to serve the published edition. */
export function addHosting(program: Command, end: End): void {
  const titles = Object.entries(servers).map(([name, { title }]) => `${name}: ${title}`);
  const server = new Option('--for <server>', `the kind of server (${titles.join('; ')})`)
    .choices(Object.keys(servers))
    .makeOptionMandatory();
  const command = program
    .command('hosting')
    .description('print what tells a server how to serve the published edition')
    .addOption(server);
  addOptions(command, ['config', 'out']).action(async (options: HostingOptions) => {
    end(
      await withConfigurationFindings(options, () => printFor(options), { outcome: 'nothing was written' }),
    );
  });
}

async function printFor(options: HostingOptions): Promise<Ending> {
  const given = await toBuildOptions(options);
  const { loadConfiguration, publicationOf } = await import('../config.ts');
  const { feedsAmong, gonePaths, readPublished } = await import('../published.ts');
  const configuration = loadConfiguration(given);
  const { site, feeds } = publicationOf(configuration, () => undefined);
  const published = feedsAmong(readPublished(configuration.output));
  const print = await servers[options.for]?.load();
  const text = print?.({
    url: site.url,
    hubs: feeds.hubs,
    feeds: published.map(({ path, encodingFormat }) => ({ path, mediaType: encodingFormat })),
    gone: gonePaths(configuration.output),
  });
  stdout.write(text ?? '');
  return 'fine';
}
