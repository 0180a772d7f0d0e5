import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReportContext } from './reporter.ts';

/**
 * What makes each finding itself, in hexadecimal: its rule, its file and the words of its line, and which of several such
 * it is. It stays the same where lines move, so that services know an old finding again.
 */
export function fingerprintsOf(
  diagnostics: Diagnostic[],
  { sourceLine, folderInRepository }: ReportContext,
): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, path, line }) => {
    const words = sourceLine(path, line)?.trim() ?? '';
    const finding = JSON.stringify([rule, `${folderInRepository}${path}`, words]);
    const before = seen.get(finding) ?? 0;
    seen.set(finding, before + 1);
    return createHash('sha256').update(`${finding} ${before}`).digest('hex');
  });
}
