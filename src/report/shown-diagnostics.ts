import type { Diagnostic, Report } from '../diagnostic.ts';
import type { ReportContext } from './reporter.ts';

/** The findings that people asked to see: errors and warnings, and notes (severity info) only on demand. */
export function shownDiagnostics({ diagnostics }: Report, { withNotes }: ReportContext): Diagnostic[] {
  return withNotes ? diagnostics : diagnostics.filter((each) => each.severity !== 'info');
}
