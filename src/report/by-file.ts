import type { Diagnostic } from '../diagnostic.ts';

/** The findings of a file. */
export interface FileFindings {
  path: string;
  diagnostics: Diagnostic[];
}

/** Findings that are sorted by path, file by file. */
export function byFile(diagnostics: Diagnostic[]): FileFindings[] {
  const files: FileFindings[] = [];
  for (const each of diagnostics) {
    const last = files.at(-1);
    if (last?.path === each.path) last.diagnostics.push(each);
    else files.push({ path: each.path, diagnostics: [each] });
  }
  return files;
}
