import { relative, sep } from 'node:path';
import { env, stderr, stdout } from 'node:process';
import { styleText } from 'node:util';
import type { Report } from '../diagnostic.ts';
import type { ReportContext, Reporter } from '../report/reporter.ts';
import { reporterNamed } from '../report/reporters.ts';
import { type PublicationOptions, rootOf } from './publication-options.ts';
import { createSourceLines } from './source-lines.ts';

const defaultReporter = 'pretty';
const isGithub = env['GITHUB_ACTIONS'] === 'true';

/** Prints a report as `--reporter` says, and under GitHub Actions as annotations besides. */
export function printReport(report: Report, options: PublicationOptions): void {
  const context = contextOf(options);
  for (const reporter of chosenReporters(options.reporter ?? defaultReporter)) {
    const printed = reporter.print(report, context);
    stdout.write(printed.stdout);
    stderr.write(isGithub ? withoutRunnerCommands(printed.stderr) : printed.stderr);
  }
}

/** JSON stays the only thing on stdout. */
function chosenReporters(name: string): Reporter[] {
  const names = isGithub && name !== 'json' ? [name, 'github'] : [name];
  return [...new Set(names)].flatMap((each) => reporterNamed(each) ?? []);
}

function contextOf(options: PublicationOptions): ReportContext {
  const root = rootOf(options);
  return {
    sourceLine: createSourceLines(root),
    isColoured: styleText('bold', 'x', { stream: stderr }) !== 'x',
    withNotes: options.notes === true,
    folder: wayBetween(process.cwd(), root),
    folderInRepository: wayBetween(env['GITHUB_WORKSPACE'] ?? process.cwd(), root),
  };
}

function wayBetween(from: string, to: string): string {
  const way = relative(from, to).replaceAll(sep, '/');
  return way === '' ? '' : `${way}/`;
}

/**
 * GitHub's runner obeys `##[…]` anywhere in a line and `::…` at its beginning, on either stream. An author's text must not
 * command it, so an invisible space comes between.
 */
function withoutRunnerCommands(text: string): string {
  return text.replaceAll('##[', '##\u200b[').replace(/^( *):(?=:)/gm, '$1:\u200b');
}
