import { stdout } from 'node:process';
import type { Command } from 'commander';
import { isError } from '../diagnostic.ts';
import { toTerminalJson } from '../report/terminal/json-text.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import type { End, Ending } from './ending.ts';
import { addOptions, type PublicationOptions, rootOf, toBuildOptions } from './publication-options.ts';
import { pathInPublication } from './source-path.ts';

/** `copydesk inspect FILE`: what an article is at each stage, as one JSON document on stdout. */
export function addInspect(program: Command, end: End): void {
  const command = program
    .command('inspect')
    .description('show an article at each stage, as JSON')
    .argument('<file>', 'the article');
  addOptions(command, ['config']).action(async (file: string, options: PublicationOptions) => {
    end(
      await withConfigurationFindings(options, () => showStages(file, options), {
        outcome: 'nothing was shown',
      }),
    );
  });
}

async function showStages(file: string, options: PublicationOptions): Promise<Ending> {
  const path = pathInPublication(rootOf(options), file);
  const given = await toBuildOptions(options);
  const { inspect } = await import('../build.ts');
  const stages = await inspect(given, path);
  stdout.write(toTerminalJson(stages));
  return stages.diagnostics.some(isError) ? 'content' : 'fine';
}
