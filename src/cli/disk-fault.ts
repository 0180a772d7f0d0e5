/** What the system says no with, in words; see errno(3). */
const words: Record<string, string> = {
  EACCES: 'no permission',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program holds it',
  EFBIG: 'the file is larger than the disk takes',
  EIO: 'the disk reports an error',
  ELOOP: 'symbolic links lead in a circle',
};

/** The message for a refusal of the disk, which whoever runs Copydesk can put right; absent for other faults. */
export function diskFault(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault)) return undefined;
  const reason = words[String(fault.code)];
  const path = 'path' in fault ? `"${String(fault.path)}": ` : '';
  return reason && `${path}${reason} (${String(fault.code)})`;
}
