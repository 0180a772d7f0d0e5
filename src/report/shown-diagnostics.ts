import type { Severity } from '../catalogue.ts';
import type { Diagnostic, Report } from '../diagnostic.ts';
import type { ReportContext } from './reporter.ts';

const worstFirst: Severity[] = ['error', 'warning', 'info'];

/**
 * The findings that people asked to see, in order: errors and warnings, and notes (severity info) only on demand; where
 * they asked for so many at most, the worst of them.
 */
export function shownDiagnostics(report: Report, context: ReportContext): Diagnostic[] {
  const asked = askedFor(report, context);
  const { maximum = asked.length } = context;
  if (asked.length <= maximum) return asked;
  const worst = worstFirst.flatMap((severity) => asked.filter((each) => each.severity === severity));
  const kept = new Set(worst.slice(0, maximum));
  return asked.filter((each) => kept.has(each));
}

/** How many findings were asked for and are not shown, since they are too many. */
export function countLeftOut(report: Report, context: ReportContext): number {
  return askedFor(report, context).length - shownDiagnostics(report, context).length;
}

function askedFor({ diagnostics }: Report, { withNotes }: ReportContext): Diagnostic[] {
  return withNotes ? diagnostics : diagnostics.filter((each) => each.severity !== 'info');
}
