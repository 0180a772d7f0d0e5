import type { Command } from 'commander';
import type { End } from './ending.ts';
import { addOptions, type PublicationOptions, toBuildOptions } from './publication-options.ts';
import { runReported } from './run-reported.ts';

const chosen: (keyof PublicationOptions)[] = [
  ...(['config', 'out', 'siteUrl', 'now', 'reporter', 'notes', 'maxDiagnostics', 'drafts'] as const),
  ...(['keepGoing', 'frail', 'maxWarnings', 'dryRun', 'force', 'timing'] as const),
];

/** `copydesk build`: checks everything and, where nothing is wrong, publishes it. */
export function addBuild(program: Command, end: End): void {
  const command = program
    .command('build')
    .description('check all articles and publish them (what copydesk alone does)');
  addOptions(command, chosen).action(async (options: PublicationOptions) => {
    const given = await toBuildOptions(options);
    const { build } = await import('../build.ts');
    end(await runReported(options, () => build(given)));
  });
}
