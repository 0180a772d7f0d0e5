import { stderr } from 'node:process';
import { countOf, type Diagnostic, inOrder, type Report } from '../diagnostic.ts';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import type { Ending } from './ending.ts';
import type { PublicationOptions } from './publication-options.ts';
import { targetsOfNewFiles } from './report-files.ts';

/**
 * Runs, and where the configuration is refused prints its findings like those of articles. `outcome` is what came of the
 * command then, for those that do not publish.
 */
export async function withConfigurationFindings(
  options: PublicationOptions,
  run: () => Promise<Ending>,
  { outcome }: { outcome?: string } = {},
): Promise<Ending> {
  try {
    return await run();
  } catch (fault) {
    if (!(fault instanceof OperatorFault) || fault.diagnostics.length === 0) throw fault;
    const { printReport } = await import('./print-report.ts');
    const { kept, left } = targetsOfNewFiles(options.reporter ?? []);
    const report = reportOfNothingDone(inOrder(fault.diagnostics));
    printReport(report, { ...options, reporter: kept, ...(outcome !== undefined && { outcome }) });
    for (const file of left) tellOfOldFile(file);
    return 'usage';
  }
}

/** Without a configuration nobody knows whether a file is a story: it stays what it is. */
function tellOfOldFile(file: string): void {
  stderr.write(
    `copydesk: "${printable(file)}" is there already and stays as it is until the configuration can be used\n`,
  );
}

function reportOfNothingDone(diagnostics: Diagnostic[]): Report {
  const counts = {
    errors: countOf('error', diagnostics),
    warnings: countOf('warning', diagnostics),
    infos: countOf('info', diagnostics),
  };
  const nothingDone = { articles: 0, published: 0, written: 0, unchanged: 0, removed: 0, committed: false };
  return { diagnostics, summary: { ...counts, ...nothingDone } };
}
