import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { env, stderr, stdout } from 'node:process';
import { styleText } from 'node:util';
import type { Report } from '../diagnostic.ts';
import type { ReportContext } from '../report/reporter.ts';
import { reporters } from '../report/reporters.ts';
import { type PublicationOptions, rootOf } from './publication-options.ts';
import { isForProgramsOnStdout, type ReportTarget } from './report-targets.ts';
import { createSourceLines } from './source-lines.ts';

const isGithub = env['GITHUB_ACTIONS'] === 'true';

/** The options of a call, and what came of a command that does not publish, in words. */
type PrintOptions = PublicationOptions & Pick<ReportContext, 'outcome'>;

/**
 * Prints a report as every `--reporter` says. Under GitHub Actions it is told as annotations besides, and on the page of
 * the step, where GitHub names a file for that.
 */
export function printReport(report: Report, options: PrintOptions): void {
  const context = contextOf(options);
  for (const target of targetsOf(options.reporter ?? [])) printTo(target, report, context);
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (isGithub && summary) appendFileSync(summary, reporters.markdown.print(report, plain(context)).stdout);
}

/** People are told on stderr whatever goes into files; what programs read stays alone on stdout. */
function targetsOf(chosen: ReportTarget[]): ReportTarget[] {
  const onStreams = chosen.filter(({ file }) => file === undefined);
  const isAnnotated = onStreams.some(({ name }) => name === 'github' || isForProgramsOnStdout({ name }));
  return [
    ...(onStreams.length === 0 ? [{ name: 'pretty' } as const] : []),
    ...chosen,
    ...(isGithub && !isAnnotated ? [{ name: 'github' } as const] : []),
  ];
}

function printTo({ name, file }: ReportTarget, report: Report, context: ReportContext): void {
  const reporter = reporters[name];
  if (file !== undefined) {
    const printed = reporter.print(report, plain(context));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, printed.stdout + printed.stderr);
    return;
  }
  const printed = reporter.print(report, context);
  stdout.write(printed.stdout);
  stderr.write(isGithub ? withoutRunnerCommands(printed.stderr) : printed.stderr);
}

function plain(context: ReportContext): ReportContext {
  return { ...context, isColoured: false };
}

function contextOf(options: PrintOptions): ReportContext {
  const root = rootOf(options);
  return {
    sourceLine: createSourceLines(root),
    isColoured: styleText('bold', 'x', { stream: stderr }) !== 'x',
    withNotes: options.notes === true,
    ...(options.outcome !== undefined && { outcome: options.outcome }),
    ...(options.maxDiagnostics !== undefined && { maximum: options.maxDiagnostics }),
    folder: wayBetween(process.cwd(), root),
    folderInRepository: wayBetween(env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'] ?? process.cwd(), root),
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
