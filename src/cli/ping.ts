import { stderr, stdout } from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import type { Errand, Round, TellOptions } from '../websub.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import type { End, Ending } from './ending.ts';
import { addOptions, type PublicationOptions, toBuildOptions } from './publication-options.ts';

type PingOptions = PublicationOptions & TellOptions;

/** `copydesk ping`: tells the WebSub hubs of the configuration which feeds changed since they were last told. */
export function addPing(program: Command, end: End): void {
  const command = program
    .command('ping')
    .description('tell the WebSub hubs which feeds changed since they were last told')
    .addOption(
      number('--timeout <seconds>', 'how long a hub may take to answer', { from: 1, to: 600, usual: 10 }),
    )
    .addOption(
      number('--retries <count>', 'how many times more a hub is asked', { from: 0, to: 10, usual: 3 }),
    );
  addOptions(command, ['config', 'out', 'dryRun']).action(async (options: PingOptions) => {
    end(await withConfigurationFindings(options, () => ping(options), { outcome: 'nobody was told' }));
  });
}

async function ping(options: PingOptions): Promise<Ending> {
  const given = await toBuildOptions(options);
  const { urlOf } = await import('../addresses.ts');
  const { loadConfiguration, publicationOf } = await import('../config.ts');
  const { feedsAmong, readPublished } = await import('../published.ts');
  const { changedFeeds, loadTold, remembered, saveTold, tellAll } = await import('../websub.ts');
  const { toldFileOf } = await import('../store/working-folder.ts');
  const configuration = loadConfiguration(given);
  const { site, feeds } = publicationOf(configuration, () => undefined);
  if (feeds.hubs.length === 0) throw new OperatorFault('The configuration names no hub in "feeds.hubs"');
  const published = feedsAmong(readPublished(configuration.output));
  const file = toldFileOf(configuration.output);
  const before = loadTold(file);
  const now = { hubs: feeds.hubs, feeds: published, urlOf: (path: string) => urlOf(path, site) };
  const errands = changedFeeds(before, now);
  if (options.dryRun) return tellOf(errands, 'would be told');
  const rounds = await tellAll(errands, options);
  saveTold(file, remembered(before, rounds, now));
  tellOf(
    rounds.flatMap(({ told }) => told),
    'told',
  );
  return complainOf(rounds);
}

/** Hub and feed of each errand on stdout, how many they were on stderr. */
function tellOf(errands: Errand[], done: string): Ending {
  for (const { hub, url } of errands) stdout.write(`${hub}\t${url}\n`);
  stderr.write(`copydesk: ${errands.length === 1 ? '1 change' : `${errands.length} changes`} ${done}\n`);
  return 'fine';
}

/** A hub that was not told can be told again: whoever runs Copydesk has to see to it. */
function complainOf(rounds: Round[]): Ending {
  const open = rounds.filter(({ failed }) => failed.length > 0);
  for (const { hub, failed } of open) {
    for (const reason of new Set(failed.map((each) => each.reason))) {
      const urls = failed.filter((each) => each.reason === reason).map(({ errand }) => errand.url);
      stderr.write(`copydesk: ${printable(`${hub} was not told of ${listed(urls)}: ${reason}`)}\n`);
    }
  }
  if (open.length > 0) stderr.write('copydesk: what was not told is told by the next "copydesk ping"\n');
  return open.length > 0 ? 'usage' : 'fine';
}

function listed([first = '', ...more]: string[]): string {
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

interface Range {
  from: number;
  to: number;
  usual: number;
}

function number(flags: string, description: string, { from, to, usual }: Range): Option {
  return new Option(flags, `${description}, ${from} to ${to}`).default(usual).argParser((text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    throw new InvalidArgumentError(`It is not a whole number from ${from} to ${to}.`);
  });
}
