import type { Severity } from '../catalogue.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Reporter } from './reporter.ts';
import { shownDiagnostics } from './shown-diagnostics.ts';
import { toTerminalJson } from './terminal/json-text.ts';

const severities: Record<Severity, 'major' | 'minor' | 'info'> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/**
 * For GitLab's Code Quality widget: a list of `{description, check_name, fingerprint, severity, location}` on stdout,
 * with paths from the repository's root: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = {
  name: 'gitlab',
  print: (report, context) => {
    const shown = shownDiagnostics(report, context);
    const fingerprints = fingerprintsOf(shown, context);
    const issues = shown.map(({ path, line, rule, severity, message, hint }, index) => ({
      description: hint === undefined ? message : `${message}. ${hint}`,
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: { path: `${context.folderInRepository}${path}`, lines: { begin: line } },
    }));
    return { stdout: toTerminalJson(issues), stderr: '' };
  },
};
