import { configurationOf } from '../../config.ts';
import type { Configuration } from '../../generated/configuration.ts';
import { OperatorFault } from '../../operator-fault.ts';

/** What keeps a site from being one, in words, as a build would find it in the configuration; nothing where it is sound. */
export function faultIn(site: Configuration['site']): string | undefined {
  if (site.name.trim() === '') return 'the name is empty';
  try {
    configurationOf({ site });
    return undefined;
  } catch (fault) {
    if (!(fault instanceof OperatorFault)) throw fault;
    const [first] = fault.diagnostics;
    return [first?.message ?? fault.message, ...(first?.hint === undefined ? [] : [first.hint])].join('. ');
  }
}
