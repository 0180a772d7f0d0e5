import { reasonOf } from '../store/store-fault.ts';

/** The message for a refusal of the disk, which whoever runs Copydesk can put right; absent for other faults. */
export function diskFault(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault)) return undefined;
  const reason = reasonOf(String(fault.code));
  const path = 'path' in fault ? `"${String(fault.path)}": ` : '';
  return reason && `${path}${reason} (${String(fault.code)})`;
}
