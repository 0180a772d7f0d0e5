import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { OperatorFault } from '../operator-fault.ts';

/** A file that was named on the command line, as the publication knows it: relative to its folder, with `/`. */
export function pathInPublication(root: string, file: string): string {
  const path = relative(root, resolve(file));
  if (path.startsWith('..') || isAbsolute(path)) {
    throw new OperatorFault(`"${file}" lies outside the publication in "${root}"`);
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new OperatorFault(`"${file}" is not a file`);
  return path.replaceAll(sep, '/');
}
