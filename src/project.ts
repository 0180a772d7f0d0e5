import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { FileFacts, FileLookup, Source } from './contracts.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { mediaTypeOf } from './media-type.ts';
import { readerFor } from './read/readers.ts';
import { isSidecar, sidecarPathOf } from './sidecar.ts';
import { targetAt } from './store/presence.ts';

/** Where a publication lies: its folder, absolute, and that of its articles, relative to it. */
export interface Grounds {
  root: string;
  articles: string;
}

/** The source files of a publication, by path, and what is odd about the folder. */
export interface Sources {
  paths: string[];
  /** Files of metadata beside them. */
  sidecars: string[];
  diagnostics: Diagnostic[];
}

/**
 * Lists the articles of a folder. Names that begin with `.` or `_` are no articles. Links to files of the folder are
 * files; links to folders are not followed, and what leads outside is reported. Paths are relative to the root.
 */
export function listSources(grounds: Grounds): Sources {
  const diagnostics: Diagnostic[] = [];
  const files = filesIn(grounds, grounds.articles, diagnostics);
  const paths = files.filter((path) => !isSidecar(path) && readerFor(path)).sort(compareText);
  const sidecars = files.filter(isSidecar);
  const wanted = sidecars.length === 0 ? new Set() : new Set(paths.map(sidecarPathOf));
  const orphans = sidecars.filter((path) => !wanted.has(path.replace(/\.yml$/, '.yaml')));
  const missing = paths.length === 0 ? [noArticles(grounds)] : [];
  return { paths, sidecars, diagnostics: [...diagnostics, ...orphans.map(orphan), ...missing] };
}

function noArticles({ articles }: Grounds): Diagnostic {
  return diagnose(
    'no-articles',
    { path: articles, line: 1, column: 1 },
    {
      message: `There is no article in ${articles}/`,
      hint: 'Write one, as in ferry.md, or name the folder of the articles in the configuration',
    },
  );
}

const IGNORED = /^[._]|^node_modules$/;

function filesIn(grounds: Grounds, folder: string, diagnostics: Diagnostic[]): string[] {
  const entries = readdirSync(join(grounds.root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (IGNORED.test(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(grounds, path, diagnostics);
    if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
    if (!readerFor(path) && !isSidecar(path)) return [];
    const fault = faultOfLink(grounds, path);
    if (!fault) return [path];
    diagnostics.push(fault);
    return [];
  });
}

/** A link may lead to another source of the folder. Where it leads decides, not what it is called. */
function faultOfLink({ root, articles }: Grounds, path: string): Diagnostic | undefined {
  const real = realPathOf(join(root, path));
  const place = { path, line: 1, column: 1 };
  if (real === undefined || !lstatSync(real).isFile()) {
    return diagnose('unreadable-file', place, {
      message: 'This link leads to no file',
      hint: 'Put the file itself here, or remove the link',
    });
  }
  const target = pathInside({ root, articles }, real);
  if (target !== undefined && isSourcePath(target)) return undefined;
  return diagnose('file-outside', place, {
    message: 'This link leads to no source in the folder of the articles',
    hint: 'Put the file itself here, or remove the link',
  });
}

/** The real path relative to the folder of the articles, where it lies in it and nothing on the way is hidden. */
function pathInside({ root, articles }: Grounds, real: string): string | undefined {
  const top = realpathSync(join(root, articles)) + sep;
  if (!real.startsWith(top)) return undefined;
  const parts = real.slice(top.length).split(sep);
  return parts.some((part) => IGNORED.test(part)) ? undefined : parts.join('/');
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
export function readSource(grounds: Grounds, path: string): Source {
  const { root } = grounds;
  const bytes = readFileSync(join(root, path));
  const sidecar = sidecarPathOf(path);
  for (const beside of [sidecar, sidecar.replace(/\.yaml$/, '.yml')]) {
    if (isFile(join(root, beside)) && !isStrayLink(grounds, beside)) {
      return { path, bytes, sidecar: { path: beside, bytes: readFileSync(join(root, beside)) } };
    }
  }
  return { path, bytes };
}

/** A link that the list of sources reports is not read by another way. */
function isStrayLink(grounds: Grounds, path: string): boolean {
  return lstatSync(join(grounds.root, path)).isSymbolicLink() && faultOfLink(grounds, path) !== undefined;
}

/** Asks the disk about files of the articles' folder; each is asked once a build. */
export function fileLookup(grounds: Grounds): FileLookup {
  const known = new Map<string, FileFacts | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, factsOf(grounds, path));
    return known.get(path);
  };
}

/** No source and no file outside the folder is ever given out, whatever links there are: the real place counts. */
function factsOf(grounds: Grounds, path: string): FileFacts | undefined {
  const { root } = grounds;
  const file = [path, path.normalize('NFC'), path.normalize('NFD')].find((each) => isFile(join(root, each)));
  if (file === undefined) return undefined;
  const real = realpathSync(join(root, file));
  const target = pathInside(grounds, real);
  if (target === undefined || isSourcePath(target)) return undefined;
  const { size } = lstatSync(real);
  const encodingFormat = mediaTypeOf(file) ?? 'application/octet-stream';
  const measures = encodingFormat.startsWith('image/') ? measure(real) : undefined;
  return { path: file, contentSize: size, encodingFormat, ...measures };
}

/** Enough for the header of any picture but those with large metadata before it. */
const HEADER_BYTES = 262_144;
/** No picture's header lies behind so many bytes. */
const LARGEST_READ = 64_000_000;
/** EXIF orientations from 5 on lie on their side. */
const FIRST_SIDEWAYS = 5;

/** Width and height in pixels as a viewer shows it; nothing where the file is no picture. */
function measure(file: string): { width: number; height: number } | undefined {
  const size =
    sizeOf(header(file)) ?? (lstatSync(file).size <= LARGEST_READ ? sizeOf(readFileSync(file)) : undefined);
  if (!size || size.width === 0 || size.height === 0) return undefined;
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

/** Links count as what they lead to; a circle leads to nothing. */
function isFile(path: string): boolean {
  return targetAt(path)?.isFile() === true;
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
