import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { type Ledger, saveLedger } from '../ledger.ts';
import { inPlainWords, StoreFault } from '../store/store-fault.ts';

/**
 * Leaves a ledger for the next build. The edition is out by then: that the disk has no room for a ledger does not change
 * it, and is no more than a finding, shown at the configuration's `path`.
 */
export function leaveLedger(
  folder: string,
  path: string,
  make: () => Ledger & { name: string },
): Diagnostic[] {
  try {
    inPlainWords(folder, () => saveLedger(folder, make()));
    return [];
  } catch (fault) {
    if (fault instanceof StoreFault) return [ledgerFinding(path, fault.message)];
    throw fault;
  }
}

/** The finding about a ledger that cannot be used or not be left. */
export function ledgerFinding(path: string, message: string): Diagnostic {
  const hint = 'Nothing is wrong with the edition: only, more than what changed is made anew';
  return diagnose('ledger-broken', { path, line: 1, column: 1 }, { message, hint });
}
