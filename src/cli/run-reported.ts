import { stderr } from 'node:process';
import { isError, type Report } from '../diagnostic.ts';
import type { Lap } from '../stopwatch.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import type { Ending } from './ending.ts';
import type { PublicationOptions } from './publication-options.ts';
import { refuseReportFiles } from './report-files.ts';

/** Runs the pipeline and prints what it found. */
export function runReported(options: PublicationOptions, run: () => Promise<Report>): Promise<Ending> {
  return withConfigurationFindings(options, async () => {
    const start = performance.now();
    await refuseReportFiles(options);
    const report = await run();
    const { printReport } = await import('./print-report.ts');
    printReport(report, options);
    if (options.timing) tellStages(report.stages ?? []);
    tellDuration(performance.now() - start);
    return report.diagnostics.some(isError) ? 'content' : 'fine';
  });
}

/** Stages in milliseconds, the longest of them easy to find. */
function tellStages(stages: Lap[]): void {
  for (const { stage, milliseconds } of stages) {
    stderr.write(`${milliseconds.toFixed(0).padStart(8)} ms  ${stage}\n`);
  }
}

/** For somebody who waits at a terminal; logs stay the same from run to run. */
function tellDuration(milliseconds: number): void {
  if (stderr.isTTY) stderr.write(`Took ${(milliseconds / 1000).toFixed(1)} s\n`);
}
