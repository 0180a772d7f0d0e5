import type { Diagnostic, Report } from '../diagnostic.ts';
import { element, writeXml, type XmlElement } from '../xml.ts';
import { byFile } from './by-file.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { shownDiagnostics } from './shown-diagnostics.ts';
import { summaryLine } from './summary-line.ts';
import { printable } from './terminal/printable.ts';

/**
 * For Jenkins and whatever else shows test results: JUnit's XML on stdout. A file with findings is a suite and each finding
 * in it a case: an error has failed, others have passed and say why they stand there. A sound run is one case that passed.
 */
export const junit: Reporter = {
  name: 'junit',
  print: (report, context) => ({ stdout: writeXml(suitesOf(report, context)), stderr: '' }),
};

function suitesOf(report: Report, context: ReportContext): XmlElement {
  const files = byFile(shownDiagnostics(report, context));
  const suites = files.map(({ path, diagnostics }) => suiteOf(`${context.folder}${path}`, diagnostics));
  return element('testsuites', { name: 'copydesk' }, suites.length > 0 ? suites : [soundSuite(report)]);
}

function suiteOf(path: string, diagnostics: Diagnostic[]): XmlElement {
  const failures = diagnostics.filter((each) => each.severity === 'error').length;
  const cases = diagnostics.map((each) => caseOf(path, each));
  return element('testsuite', { name: printable(path), tests: diagnostics.length, failures }, cases);
}

function caseOf(path: string, diagnostic: Diagnostic): XmlElement {
  const { line, column, rule, message, severity, hint } = diagnostic;
  const place = `${printable(path)}:${line}:${column}`;
  const words = printable(hint === undefined ? message : `${message}. ${hint}`);
  const outcome =
    severity === 'error'
      ? element('failure', { type: rule, message: printable(message) }, `${place} ${words}`)
      : element('system-out', {}, `${severity}: ${place} ${words}`);
  return element('testcase', { name: `${rule} (${line}:${column})`, classname: printable(path) }, [outcome]);
}

function soundSuite(report: Report): XmlElement {
  const passed = element('testcase', { name: summaryLine(report), classname: 'copydesk' });
  return element('testsuite', { name: 'copydesk', tests: 1, failures: 0 }, [passed]);
}
