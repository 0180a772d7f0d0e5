import { countOf, type Diagnostic, inOrder, type Report } from '../diagnostic.ts';
import { OperatorFault } from '../operator-fault.ts';
import type { Ending } from './ending.ts';
import type { PublicationOptions } from './publication-options.ts';

/** Runs, and where the configuration is refused prints its findings like those of articles. */
export async function withConfigurationFindings(
  options: PublicationOptions,
  run: () => Promise<Ending>,
): Promise<Ending> {
  try {
    return await run();
  } catch (fault) {
    if (!(fault instanceof OperatorFault) || fault.diagnostics.length === 0) throw fault;
    const { printReport } = await import('./print-report.ts');
    printReport(reportOfNothingDone(inOrder(fault.diagnostics)), options);
    return 'usage';
  }
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
