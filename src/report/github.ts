import type { Severity } from '../catalogue.ts';
import type { Diagnostic, Report } from '../diagnostic.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { shownDiagnostics } from './shown-diagnostics.ts';
import { summaryLine } from './summary-line.ts';
import { printable } from './terminal/printable.ts';

/** GitHub shows ten annotations of each kind a step, so the worst come first. */
const commands: [Severity, string][] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

/**
 * For GitHub Actions: a workflow command for each finding, which GitHub shows beside the line in question, and
 * the total. Commands go to stdout, where the runner is documented to read them:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = {
  name: 'github',
  print: (report, context) => ({ stdout: annotations(report, context), stderr: '' }),
};

function annotations(report: Report, context: ReportContext): string {
  const shown = shownDiagnostics(report, context);
  const lines = commands.flatMap(([severity, command]) =>
    shown.filter((each) => each.severity === severity).map((each) => annotation(command, each, context)),
  );
  return [...lines, command('notice', { title: 'Copydesk' }, summaryLine(report, context))].join('');
}

function annotation(name: string, diagnostic: Diagnostic, { folderInRepository }: ReportContext): string {
  const { path, line, column, endLine, endColumn, rule, message, hint } = diagnostic;
  const properties = {
    file: `${folderInRepository}${path}`,
    line,
    // GitHub refuses columns where the annotation spans several lines.
    ...(isOnOneLine(diagnostic) ? { col: column, endColumn } : { endLine }),
    title: rule,
  };
  return command(name, properties, hint === undefined ? message : `${message}\n${hint}`);
}

function isOnOneLine({ line, endLine }: Diagnostic): boolean {
  return endLine === undefined || endLine === line;
}

function command(
  name: string,
  properties: Record<string, string | number | undefined>,
  text: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(text)}\n`;
}

/** The escapes that the runner undoes, from actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(printable);
  return lines.map((each) => each.replaceAll('%', '%25')).join('%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
