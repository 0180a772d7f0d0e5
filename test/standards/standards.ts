import { existsSync, readFileSync } from 'node:fs';

/** The data files of others' standards; where the folder is not at hand, tests that need it say so and skip. */
export const standards = new URL('../../../shared/standards/', import.meta.url);

export const areStandardsAbsent = !existsSync(standards);

/** What the name of such a test ends in. */
export const skippedWithout = `(skipped without ${standards.pathname})`;

/** One of the data files as text. */
export function standard(path: string): string {
  return readFileSync(new URL(path, standards), 'utf8');
}
