import { OperatorFault } from '../operator-fault.ts';
import { isSystemError } from './system-error.ts';

/**
 * What the operator must put right: a full disk, a missing permission, a file where the output folder should be.
 * The message is for people; the command line prints it without a stack trace and exits 2.
 */
export class StoreFault extends OperatorFault {
  override name = 'StoreFault';
}

/** Another build holds the output folder. `pid` is its process, on `host`. */
export class BuildRunning extends StoreFault {
  override name = 'BuildRunning';
  readonly pid: number;
  readonly host: string;

  constructor(message: string, holder: { pid: number; host: string }) {
    super(message);
    this.pid = holder.pid;
    this.host = holder.host;
  }
}

/** What the system says no with, in words; see errno(3). */
const reasons: Record<string, string> = {
  EACCES: 'permission is missing',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the disk takes',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long for the disk',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'a folder stands where a file should be',
  EEXIST: 'something else is already there',
  ENOTEMPTY: 'the folder is not empty',
  ELOOP: 'symbolic links lead in a circle',
  EBUSY: 'another program uses it',
};

/** A refusal of the system in words, by its code. */
export function reasonOf(code: string): string | undefined {
  return Object.hasOwn(reasons, code) ? reasons[code] : undefined;
}

/** Runs file work; what the system refuses comes out as a StoreFault about `subject`, all else as it was thrown. */
export function inPlainWords<Value>(subject: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw plainly(subject, error);
  }
}

function plainly(subject: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const reason = reasonOf(error.code);
  if (reason === undefined) return error;
  const path = error.dest ?? error.path ?? subject;
  return new StoreFault(`Cannot read or write "${path}": ${reason}`, { cause: error });
}
