import type { Diagnostic } from '../diagnostic.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { shownDiagnostics } from './shown-diagnostics.ts';
import { printable } from './terminal/printable.ts';

/** For editors and grep: `path:line:column: severity: message [rule]`, one finding a line, on stderr. */
export const line: Reporter = {
  name: 'line',
  print: (report, context) => ({
    stdout: '',
    stderr: shownDiagnostics(report, context)
      .map((each) => lineOf(each, context))
      .join(''),
  }),
};

function lineOf(diagnostic: Diagnostic, { folder }: ReportContext): string {
  const { path, line, column, severity, message, rule } = diagnostic;
  return `${printable(`${folder}${path}`)}:${line}:${column}: ${severity}: ${printable(message)} [${rule}]\n`;
}
