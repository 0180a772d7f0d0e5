import type { Command } from 'commander';
import type { End } from './ending.ts';
import { addOptions, type PublicationOptions, rootOf, toBuildOptions } from './publication-options.ts';
import { runReported } from './run-reported.ts';
import { pathInPublication } from './source-path.ts';

const chosen: (keyof PublicationOptions)[] = [
  ...(['config', 'out', 'siteUrl', 'now', 'reporter', 'maxDiagnostics', 'drafts'] as const),
  ...(['frail', 'maxWarnings', 'force', 'timing'] as const),
];

/** `copydesk check [FILES…]`: all of a build but writing, for all articles or some. Who checks wants to hear the notes too. */
export function addCheck(program: Command, end: End): void {
  const command = program
    .command('check')
    .description('do all of a build but writing, for all articles or some')
    .argument('[files...]', 'articles to check (default: all)');
  addOptions(command, chosen).action(async (files: string[], given: PublicationOptions) => {
    const options = { ...given, notes: true };
    const paths = files.map((file) => pathInPublication(rootOf(options), file));
    const chosen = paths.length === 0 ? {} : { files: paths };
    const wanted = { ...(await toBuildOptions(options)), ...chosen };
    const { check } = await import('../build.ts');
    end(await runReported(options, () => check(wanted)));
  });
}
