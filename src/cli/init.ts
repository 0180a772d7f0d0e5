import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { stderr } from 'node:process';
import type { Command } from 'commander';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import type { End } from './ending.ts';
import { filesOf } from './init/files.ts';
import { localMoment } from './now.ts';
import { type Made, makeFiles } from './scaffold.ts';
import { surroundingsOf } from './surroundings.ts';

interface InitOptions {
  siteUrl?: string;
  name?: string;
}

/** What stands for an address that nobody has told yet: a name that is nobody's (RFC 2606). */
const unknownUrl = 'https://news.example/';

/** `copydesk init [FOLDER]`: a publication that builds, out of what can be known without asking. */
export function addInit(program: Command, end: End): void {
  program
    .command('init')
    .description('begin a publication: configuration, first article, settings for editors and CI')
    .argument('[folder]', 'where it goes', '.')
    .option('--site-url <url>', 'where the site will be served')
    .option('--name <name>', "the publication's name (default: the folder's)")
    .action(async (folder: string, options: InitOptions) => {
      await init(resolve(folder), options);
      end('fine');
    });
}

async function init(folder: string, { siteUrl, name }: InitOptions): Promise<void> {
  const { faultIn } = await import('./init/faults.ts');
  refuse('--site-url', siteUrl === undefined ? undefined : faultIn({ name: 'News', url: siteUrl }));
  refuse('--name', name === undefined ? undefined : faultIn({ name, url: unknownUrl }));
  mkdirSync(folder, { recursive: true });
  const { urls, ...known } = surroundingsOf(folder);
  const url = siteUrl ?? urls.find((each) => faultIn({ name: 'News', url: each }) === undefined);
  const files = filesOf({
    ...known,
    name: name ?? (faultIn({ name: known.name, url: unknownUrl }) ? 'News' : known.name),
    url: url ?? unknownUrl,
    author: known.author ?? 'The newsroom',
    now: await localMoment(),
  });
  tell(makeFiles(folder, files), { folder, hasUrl: url !== undefined });
}

function refuse(option: string, fault: string | undefined): void {
  if (fault !== undefined) throw new OperatorFault(`${option} cannot be used: ${fault}`);
}

/** What was made and what to do next, for people. */
function tell(made: Made[], { folder, hasUrl }: { folder: string; hasUrl: boolean }): void {
  const way = relative(process.cwd(), folder);
  const shown = (path: string) => printable(join(way, path).replaceAll(sep, '/'));
  const lines = made.map(({ path, isNew }) => `  ${isNew ? 'new ' : 'kept'}  ${shown(path)}`);
  const steps = [
    ...unignored(folder).map((each) => `add a line ${each} to .gitignore: every build makes it anew`),
    ...(way === '' ? [] : [`cd ${printable(way)}`]),
    ...(hasUrl ? [] : [`put the address of your site in place of ${unknownUrl} in copydesk.config.json`]),
    'npx copydesk build            check everything and publish to dist/',
    'npx copydesk new "Headline"   begin the next article',
  ];
  const next = steps.map((step, index) => `  ${index + 1}. ${step}`);
  stderr.write(`${[...lines, '', 'Next:', ...next].join('\n')}\n`);
}

/** What Git would take for work of people. */
function unignored(folder: string): string[] {
  const ignored = readFileSync(join(folder, '.gitignore'), 'utf8').split(/\r?\n/);
  return ['dist/', '.copydesk/'].filter((each) => !ignored.some((line) => isAlike(line, each)));
}

function isAlike(line: string, path: string): boolean {
  return line.trim().replaceAll('/', '') === path.replaceAll('/', '');
}
