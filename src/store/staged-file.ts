/** A finished file, as the manifest tells of it. */
export interface StagedFile {
  /** Under the output folder, with `/`. */
  path: string;
  /** Bytes. */
  contentSize: number;
  /** In hexadecimal. */
  sha256: string;
  mediaType: string;
  source?: string;
}

/** What a finished file is to the output folder as it stands. */
export type Change = 'added' | 'changed' | 'unchanged' | 'kept';

/** Where the bytes of a finished file are. */
export interface Landing {
  contentSize: number;
  sha256: string;
  /** `unchanged` was compared byte by byte, `kept` is known to be what an earlier build put there. */
  change: Change;
  /** Its name in the stage; absent when the output holds the same bytes already. */
  name?: string;
  /** When the file that will stand in the output was last written, in milliseconds. */
  modified: number;
  /** When the output's file last changed, in milliseconds, as it was compared; only with `unchanged`. */
  changedAt?: number;
}

/** A finished file with its place in the order of the commit. */
export interface Staged {
  file: StagedFile;
  order: number;
  landing: Landing;
}

/** Does the output hold the file already? */
export function isStanding({ landing }: Staged): boolean {
  return landing.change === 'unchanged' || landing.change === 'kept';
}
