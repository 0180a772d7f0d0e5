import type { Severity } from '../catalogue.ts';
import type { Diagnostic, Report } from '../diagnostic.ts';
import { byFile, type FileFindings } from './by-file.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { shownDiagnostics } from './shown-diagnostics.ts';
import { counted, summaryLine } from './summary-line.ts';
import { printable } from './terminal/printable.ts';

const marks: Record<Severity, string> = { error: '🔴', warning: '🟡', info: '🔵' };

/** GitHub shows a step's summary up to 1 MiB and nothing of a longer one; a finding takes a few hundred bytes. */
const longest = 1_000;

/** For comments on merge requests and GitHub's step summary: the run in a sentence, and a table for each file, on stdout. */
export const markdown: Reporter = {
  name: 'markdown',
  print: (report, context) => ({ stdout: pageOf(report, context), stderr: '' }),
};

function pageOf(report: Report, context: ReportContext): string {
  const shown = shownDiagnostics(report, context);
  const told = shown.slice(0, longest);
  const left = shown.length - told.length;
  return [
    `## Copydesk\n\n${escaped(summaryLine(report, context))}\n`,
    ...byFile(told).map((file) => tableOf(file, context)),
    ...(left > 0 ? [`${counted(left, 'more finding')} not shown\n`] : []),
  ].join('\n');
}

function tableOf({ path, diagnostics }: FileFindings, { folderInRepository }: ReportContext): string {
  const rows = diagnostics.map(rowOf).join('');
  return `### ${escaped(`${folderInRepository}${path}`)}\n\n| | Place | Finding | Rule |\n| --- | --- | --- | --- |\n${rows}`;
}

function rowOf({ severity, line, column, message, hint, rule }: Diagnostic): string {
  const words = [message, ...(hint === undefined ? [] : [hint])].map(escaped).join('<br>');
  return `| ${marks[severity]} ${severity} | ${line}:${column} | ${words} | \`${rule}\` |\n`;
}

/** Text that Markdown takes for nothing but text: no mark-up, no mention of anybody, no link of an author's making. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+\-!|~$^]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u2060')
    .replace(/(https?|www)(?=[:.])/gi, '$1\u2060');
}
