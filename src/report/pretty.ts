import { styleText } from 'node:util';
import type { Severity } from '../catalogue.ts';
import { countOf, type Diagnostic, type Report } from '../diagnostic.ts';
import { byFile, type FileFindings } from './by-file.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { countLeftOut, shownDiagnostics } from './shown-diagnostics.ts';
import { counted, countsOf, summaryLine } from './summary-line.ts';
import { excerpt } from './terminal/excerpt.ts';
import { printable } from './terminal/printable.ts';

type Style = Parameters<typeof styleText>[0];

const severityStyles: Record<Severity, Style> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['blue', 'bold'],
};

/** For people, on stderr, file by file: each finding with its source line, underlined, and its hint; then the run in a sentence. */
export const pretty: Reporter = {
  name: 'pretty',
  print: (report, context) => ({
    stdout: '',
    stderr: [
      ...files(byFile(shownDiagnostics(report, context)), context),
      ...closing(report, context).map((each) => `${each}\n`),
    ].join(''),
  }),
};

/** Among several files, one with several findings says how many there are. */
function files(all: FileFindings[], context: ReportContext): string[] {
  return all.flatMap(({ path, diagnostics }) => [
    ...(all.length > 1 && diagnostics.length > 1 ? [`${heading(path, diagnostics, context)}\n\n`] : []),
    ...diagnostics.map((each) => `${finding(each, context)}\n\n`),
  ]);
}

function heading(path: string, diagnostics: Diagnostic[], context: ReportContext): string {
  const name = styled('underline', printable(`${context.folder}${path}`), context);
  return `${name}  ${styled('dim', countsOf(diagnostics), context)}`;
}

function finding(diagnostic: Diagnostic, context: ReportContext): string {
  const { path, line, column, severity, message, rule, hint } = diagnostic;
  const place = styled('bold', `${printable(`${context.folder}${path}`)}:${line}:${column}`, context);
  const kind = styled(severityStyles[severity], severity, context);
  return [
    `${place} ${kind}  ${printable(message)}  ${styled('dim', `[${rule}]`, context)}`,
    ...excerptLines(diagnostic, context),
    ...(hint === undefined ? [] : [`  ${printable(hint)}`]),
  ].join('\n');
}

function excerptLines(diagnostic: Diagnostic, context: ReportContext): string[] {
  const source = context.sourceLine(diagnostic.path, diagnostic.line);
  if (source === undefined || source.trim() === '') return [];
  const { text, underline } = excerpt(source, diagnostic);
  const number = String(diagnostic.line);
  return [
    `  ${styled('dim', `${number} |`, context)} ${text}`,
    `  ${styled('dim', `${' '.repeat(number.length)} |`, context)} ${styled(severityStyles[diagnostic.severity], underline, context)}`,
  ];
}

function closing(report: Report, context: ReportContext): string[] {
  const notes = context.withNotes ? 0 : countOf('info', report.diagnostics);
  const left = countLeftOut(report, context);
  return [
    ...(left > 0 ? [`${counted(left, 'more finding')} not shown; --max-diagnostics says how many are`] : []),
    styled('bold', summaryLine(report, context), context),
    ...(notes > 0 ? [`${counted(notes, 'note')} not shown; --notes shows them`] : []),
  ];
}

function styled(style: Style, text: string, { isColoured }: ReportContext): string {
  return isColoured ? styleText(style, text, { validateStream: false }) : text;
}
