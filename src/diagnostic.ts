import type { Place } from './article.ts';
import { catalogue, type RuleName, type Severity } from './catalogue.ts';
import type { Lap } from './stopwatch.ts';

/** One finding: where, what is wrong, and what to do about it. */
export interface Diagnostic extends Place {
  severity: Severity;
  rule: RuleName;
  message: string;
  hint?: string;
}

/** All findings of one run, in order, and what was done with them. */
export interface Report {
  diagnostics: Diagnostic[];
  summary: Summary;
  /** How long each stage took. */
  stages?: Lap[];
}

/** The run in numbers. */
export interface Summary {
  errors: number;
  warnings: number;
  infos: number;
  /** Source files that were read. */
  articles: number;
  /** Articles that readers may see in this edition. */
  published: number;
  /** Files of the output that were written, left as they were, and removed. */
  written: number;
  unchanged: number;
  removed: number;
  /** Whether the output folder now holds this edition. */
  committed: boolean;
}

/** What is said about a finding besides its rule and its place. */
export interface Wording {
  message: string;
  hint?: string;
  severity?: Severity;
}

/** A finding under a rule of the catalogue, with the rule's severity unless the wording has its own. */
export function diagnose(rule: RuleName, place: Place, wording: Wording): Diagnostic {
  return { ...place, severity: wording.severity ?? catalogue[rule].severity, rule, ...wording };
}

/** Order of a report: path, line, column, then severity (worst first), rule and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** The findings in order, each once. */
export function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareDiagnostics(before, each) !== 0;
  });
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** How many findings there are of a severity. */
export function countOf(severity: Severity, diagnostics: Diagnostic[]): number {
  return diagnostics.filter((each) => each.severity === severity).length;
}

const severityOrder: Severity[] = ['error', 'warning', 'info'];

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
