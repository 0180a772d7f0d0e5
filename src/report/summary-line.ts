import type { Severity } from '../catalogue.ts';
import { countOf, type Diagnostic, type Report, type Summary } from '../diagnostic.ts';
import type { ReportContext } from './reporter.ts';

/** The run in one sentence, such as `3 errors, 1 warning in 2 files; nothing was published`. */
export function summaryLine(report: Report, context: Pick<ReportContext, 'outcome'> = {}): string {
  const findings = findingsOf(report);
  const outcome = context.outcome ?? outcomeOf(report.summary);
  return findings === '' ? capitalised(outcome) : `${findings}; ${outcome}`;
}

/** A number with its noun: `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const nouns: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** How many findings there are of each severity: `2 errors, 1 note`. */
export function countsOf(diagnostics: Diagnostic[]): string {
  const severities = Object.keys(nouns) as Severity[]; // the keys of the table above
  return severities
    .map((severity) => ({ noun: nouns[severity], count: countOf(severity, diagnostics) }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => counted(count, noun))
    .join(', ');
}

function findingsOf({ diagnostics, summary }: Report): string {
  const counts = [
    ...(summary.errors > 0 ? [counted(summary.errors, 'error')] : []),
    ...(summary.warnings > 0 ? [counted(summary.warnings, 'warning')] : []),
  ];
  const files = new Set(diagnostics.filter((each) => each.severity !== 'info').map((each) => each.path));
  return counts.length === 0 ? '' : `${counts.join(', ')} in ${counted(files.size, 'file')}`;
}

function outcomeOf(summary: Summary): string {
  const { articles, published, unchanged, removed } = summary;
  const [stories, files] = [counted(published, 'article'), counted(summary.written, 'file')];
  if (summary.committed)
    return `published ${stories}: ${files} written, ${unchanged} unchanged, ${removed} removed`;
  if (summary.written + removed > 0) {
    return `would publish ${stories}: ${files} to write, ${unchanged} unchanged, ${removed} to remove`;
  }
  if (summary.errors > 0) return 'nothing was published';
  return `${counted(articles, 'article')} checked, ${published} to publish; nothing was published yet`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
