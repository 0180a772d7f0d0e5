import type { Diagnostic, Report } from '../diagnostic.ts';
import type { Reporter } from './reporter.ts';
import { toTerminalJson } from './terminal/json-text.ts';

/**
 * For programs: `{"diagnostics": [{path, line, column, endLine?, endColumn?, severity, rule, message, hint?}],
 * "summary": {…}}` on stdout and nothing anywhere else. Paths are relative to the publication's folder, and
 * notes are always among the diagnostics.
 */
export const json: Reporter = {
  name: 'json',
  print: (report) => ({ stdout: toTerminalJson(plainReport(report)), stderr: '' }),
};

function plainReport({ diagnostics, summary }: Report): Report {
  return { diagnostics: diagnostics.map(inFixedOrder), summary };
}

function inFixedOrder(diagnostic: Diagnostic): Diagnostic {
  const { path, line, column, endLine, endColumn, severity, rule, message, hint } = diagnostic;
  return {
    path,
    line,
    column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    severity,
    rule,
    message,
    ...(hint !== undefined && { hint }),
  };
}
