import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { FileFacts, FileLookup, Source } from './contracts.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { mediaTypeOf } from './media-type.ts';
import { readerFor } from './read/readers.ts';
import { isSidecar, sidecarPathOf } from './sidecar.ts';

/** The source files of a publication, by path, and what is odd about the folder. */
export interface Sources {
  paths: string[];
  diagnostics: Diagnostic[];
}

/**
 * Lists the articles of a folder. Names that begin with `.` or `_` are no articles. Links to files of the folder are
 * files; links to folders are not followed, and what leads outside is reported. Paths are relative to the root.
 */
export function listSources(root: string, articles: string): Sources {
  const diagnostics: Diagnostic[] = [];
  const files = filesIn(root, articles, diagnostics);
  const paths = files.filter((path) => !isSidecar(path) && readerFor(path)).sort(compareText);
  const wanted = new Set(paths.map(sidecarPathOf));
  const orphans = files.filter((path) => isSidecar(path) && !wanted.has(path.replace(/\.yml$/, '.yaml')));
  return { paths, diagnostics: [...diagnostics, ...orphans.map(orphan)] };
}

const IGNORED = /^[._]|^node_modules$/;

function filesIn(root: string, folder: string, diagnostics: Diagnostic[]): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (IGNORED.test(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(root, path, diagnostics);
    if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
    if (!readerFor(path) && !isSidecar(path)) return [];
    const fault = faultOfLink(root, path);
    if (!fault) return [path];
    diagnostics.push(fault);
    return [];
  });
}

function faultOfLink(root: string, path: string): Diagnostic | undefined {
  const real = realPathOf(join(root, path));
  const place = { path, line: 1, column: 1 };
  if (real === undefined || !lstatSync(real).isFile()) {
    return diagnose('unreadable-file', place, {
      message: 'This link leads to no file',
      hint: 'Put the file itself here, or remove the link',
    });
  }
  if (real.startsWith(realpathSync(root) + sep)) return undefined;
  return diagnose('file-outside', place, {
    message: 'This link leads out of the publication',
    hint: 'Put the file itself here, or remove the link',
  });
}

/** Where a path leads in the end; nothing where it leads nowhere, or in a circle. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Is it the source of an article or of its metadata? Such files are never copied to readers. */
export function isSourcePath(path: string): boolean {
  return isSidecar(path) || readerFor(path) !== undefined;
}

/** Reads a source and its sidecar. Throws what the disk throws. */
export function readSource(root: string, path: string): Source {
  const bytes = readFileSync(join(root, path));
  const sidecar = sidecarPathOf(path);
  for (const beside of [sidecar, sidecar.replace(/\.yaml$/, '.yml')]) {
    if (isFile(join(root, beside)))
      return { path, bytes, sidecar: { path: beside, bytes: readFileSync(join(root, beside)) } };
  }
  return { path, bytes };
}

/** Asks the disk about files of the articles' folder; each is asked once a build. */
export function fileLookup(root: string, articles: string): FileLookup {
  const known = new Map<string, FileFacts | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, factsOf(root, articles, path));
    return known.get(path);
  };
}

/** No file outside the folder is ever read, whatever links there are: its real place counts. */
function factsOf(root: string, articles: string, path: string): FileFacts | undefined {
  const file = [path, path.normalize('NFC'), path.normalize('NFD')].find((each) => isFile(join(root, each)));
  if (file === undefined) return undefined;
  const real = realpathSync(join(root, file));
  if (!real.startsWith(realpathSync(join(root, articles)) + sep)) return undefined;
  const { size } = lstatSync(real);
  const encodingFormat = mediaTypeOf(file) ?? 'application/octet-stream';
  const measures = encodingFormat.startsWith('image/') ? measure(real) : undefined;
  return { path: file, contentSize: size, encodingFormat, ...measures };
}

/** Enough for the header of any picture but those with large metadata before it. */
const HEADER_BYTES = 262_144;
/** EXIF orientations from 5 on lie on their side. */
const FIRST_SIDEWAYS = 5;

/** Width and height in pixels as a viewer shows it; nothing where the file is no picture. */
function measure(file: string): { width: number; height: number } | undefined {
  const size = sizeOf(header(file)) ?? sizeOf(readFileSync(file));
  if (!size) return undefined;
  const { width, height, orientation = 1 } = size;
  return orientation >= FIRST_SIDEWAYS ? { width: height, height: width } : { width, height };
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function header(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(HEADER_BYTES);
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

function isFile(path: string): boolean {
  const real = realPathOf(path);
  return real !== undefined && lstatSync(real).isFile();
}

function orphan(path: string): Diagnostic {
  return diagnose(
    'sidecar-without-article',
    { path, line: 1, column: 1 },
    {
      message: 'There is no article beside this sidecar',
      hint: `It belongs to an article named ${path.replace(/\.meta\.ya?ml$/, '.txt')}, or should be removed`,
    },
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
