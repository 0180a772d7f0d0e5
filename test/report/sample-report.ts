import { type Diagnostic, diagnose, type Report, type Summary } from '../../src/diagnostic.ts';
import type { ReportContext } from '../../src/report/reporter.ts';

/** An error with an end and a hint, a warning without either in another file, and a note. */
export const findings: Diagnostic[] = [
  diagnose(
    'invalid-date',
    { path: 'articles/ferry.md', line: 3, column: 7, endLine: 3, endColumn: 17 },
    { message: '"2026-02-30" is not a date', hint: 'February 2026 has 28 days' },
  ),
  diagnose('no-image', { path: 'articles/ferry.md', line: 4, column: 1 }, { message: 'No picture' }),
  diagnose(
    'link-to-source',
    { path: 'articles/strike.md', line: 2, column: 1 },
    { message: 'The link leads to "a.md"' },
  ),
];

const sources: Record<string, string[]> = {
  'articles/ferry.md': ['---', 'title: Ferry resumes', 'date: 2026-02-30', '---'],
  'articles/strike.md': ['', 'See a.md'],
};

/** A report on three findings, refused unless the summary says otherwise. */
export function sampleReport(diagnostics: Diagnostic[] = findings, summary: Partial<Summary> = {}): Report {
  const counts = { errors: 1, warnings: 1, infos: 1, articles: 2, published: 0, written: 0 };
  return { diagnostics, summary: { ...counts, unchanged: 0, removed: 0, committed: false, ...summary } };
}

/** A context without colour, without notes, in the publication's own folder. */
export function sampleContext(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    sourceLine: (path, line) => sources[path]?.[line - 1],
    isColoured: false,
    withNotes: false,
    folder: '',
    folderInRepository: '',
    ...changes,
  };
}
