import type { Reader } from '../contracts.ts';
import { markdown } from './markdown.ts';
import { wireCopy } from './wire-copy.ts';

/** Every input format. A new one is one file beside this and one line here. */
export const readers: Reader[] = [markdown, wireCopy];

/** The reader for a file, by the end of its name. */
export function readerFor(path: string): Reader | undefined {
  return readers.find((reader) =>
    reader.extensions.some((extension) => path.toLowerCase().endsWith(extension)),
  );
}
