import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../contracts.ts';
import { assertOutputPath } from '../output-path.ts';
import { landBytes, landNewBytes } from '../store/landing.ts';
import { stageFolderOf, stageName } from '../store/stage-names.ts';
import type { Landing } from '../store/staged-file.ts';
import type { Landed, PressRoom } from '../store/store.ts';
import { inPlainWords } from '../store/store-fault.ts';

/** Puts a finished output where it waits for the commit, and tells where that is. */
export type Printer = (output: Output) => Landed;

/** The number of the printer for a whole edition; the crew's are 1 to 8, and the store itself is 0. */
export const EDITION_PRINTER = 9;

/** A printer into a press room. No two may have the same number. */
export function printerIn({ output, stage, isEmpty }: PressRoom, number: number): Printer {
  inPlainWords(stage, () => mkdirSync(join(stage, stageFolderOf(number)), { recursive: true }));
  let printed = 0;
  return ({ path, text, mediaType, source }) => {
    assertOutputPath(path);
    printed += 1;
    const name = stageName(number, printed);
    const berth = { target: join(output, path), name, path: join(stage, name) };
    const bytes = Buffer.from(text);
    const land = isEmpty ? landNewBytes : landBytes;
    return {
      path,
      mediaType,
      ...(source !== undefined && { source }),
      landing: inPlainWords(berth.target, () => land(bytes, berth)),
    };
  };
}

/** What is not printed is nowhere. */
const NOWHERE: Landing = { contentSize: 0, sha256: '', change: 'added', modified: 0 };

/** A printer that prints nothing, for a build that only checks. */
export const dryPrinter: Printer = ({ path, mediaType, source }) => {
  assertOutputPath(path);
  return { path, mediaType, ...(source !== undefined && { source }), landing: NOWHERE };
};
