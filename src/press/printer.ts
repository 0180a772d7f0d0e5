import { join } from 'node:path';
import type { Output } from '../contracts.ts';
import { assertOutputPath } from '../output-path.ts';
import { landBytes } from '../store/landing.ts';
import type { Landing } from '../store/staged-file.ts';
import type { Landed, PressRoom } from '../store/store.ts';
import { inPlainWords } from '../store/store-fault.ts';

/** Puts a finished output where it waits for the commit, and tells where that is. */
export type Printer = (output: Output) => Landed;

/** Names in the stage that one printer may use: its numbers begin here times its own number. */
const NAMES_EACH = 1_000_000_000;

/** The number of the printer for a whole edition; the crew's are 1 to 8, and names from 0 on are the store's. */
export const EDITION_PRINTER = 9;

/** A printer into a press room. No two may have the same number. */
export function printerIn({ output, stage }: PressRoom, number: number): Printer {
  let printed = number * NAMES_EACH;
  return ({ path, text, mediaType, source }) => {
    assertOutputPath(path);
    printed += 1;
    const name = `file-${printed}`;
    const berth = { target: join(output, path), name, path: join(stage, name) };
    const landing = inPlainWords(berth.target, () => landBytes(Buffer.from(text), berth));
    return { path, mediaType, ...(source !== undefined && { source }), landing };
  };
}

/** What is not printed is nowhere. */
const NOWHERE: Landing = { contentSize: 0, sha256: '', change: 'added', modified: 0 };

/** A printer that prints nothing, for a build that only checks. */
export const dryPrinter: Printer = ({ path, mediaType, source }) => {
  assertOutputPath(path);
  return { path, mediaType, ...(source !== undefined && { source }), landing: NOWHERE };
};
