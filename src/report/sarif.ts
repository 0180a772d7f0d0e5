import { catalogue, type RuleEntry, type RuleName, type Severity } from '../catalogue.ts';
import type { Diagnostic, Report } from '../diagnostic.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { shownDiagnostics } from './shown-diagnostics.ts';
import { toTerminalJson } from './terminal/json-text.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * For code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) on stdout. Paths are relative to the
 * repository's root, columns count UTF-16 code units, and each rule that was broken explains itself.
 */
export const sarif: Reporter = {
  name: 'sarif',
  print: (report, context) => ({ stdout: toTerminalJson(logOf(report, context)), stderr: '' }),
};

function logOf(report: Report, context: ReportContext) {
  const shown = shownDiagnostics(report, context);
  const rules = [...new Set(shown.map((each) => each.rule))].sort();
  const fingerprints = fingerprintsOf(shown, context);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: shown.map((each, index) => ({
          ...resultOf(each, context),
          ruleIndex: rules.indexOf(each.rule),
          partialFingerprints: { 'copydesk/v1': fingerprints[index] },
        })),
      },
    ],
  };
}

function ruleOf(name: RuleName) {
  const { severity, title, reason, source }: RuleEntry = catalogue[name];
  const words = source === undefined ? reason : `${reason}\n\nSource: ${source}`;
  return {
    id: name,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: words, markdown: words },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(diagnostic: Diagnostic, { folderInRepository }: ReportContext) {
  const { path, severity, rule, message, hint } = diagnostic;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(`${folderInRepository}${path}`), uriBaseId: '%SRCROOT%' },
          region: regionOf(diagnostic),
        },
      },
    ],
  };
}

function regionOf({ line, column, endLine, endColumn }: Diagnostic) {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
