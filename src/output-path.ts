/** The one path that is the store's own: it is written last and says which files are Copydesk's. */
export const manifestPath = 'manifest.json';

const refusals: { reason: string; isBroken: (path: string) => boolean }[] = [
  { reason: 'holds a NUL character', isBroken: (path) => path.includes('\0') },
  { reason: 'holds a backslash', isBroken: (path) => path.includes('\\') },
  { reason: 'holds half a character', isBroken: (path) => /\p{Surrogate}/u.test(path) },
  { reason: 'is absolute', isBroken: (path) => /^(\/|[a-z]:)/i.test(path) },
  // Windows drops dots and spaces at the end of a name, so that ".. " would be ".." there.
  { reason: 'has an empty or dotted segment', isBroken: (path) => /(^|\/)[. ]*(\/|$)/.test(path) },
  { reason: "is Git's own", isBroken: (path) => /(^|\/)\.git(ignore)?(\/|$)/i.test(path) },
];

/** Why a path cannot be a file under the output folder; absent where it can. */
export function refusalOf(path: string): string | undefined {
  return refusals.find((each) => each.isBroken(path))?.reason;
}

/** Throws where a path would leave the output folder or is not the caller's to write: that is our own fault. */
export function assertOutputPath(path: string): void {
  const reason = path === manifestPath ? 'is written by commit()' : refusalOf(path);
  if (reason !== undefined) throw new Error(`Output path "${path}" ${reason}`);
}

/** The path as macOS and Windows tell files apart: two paths with one folded path are one file there. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The folders above a path, outermost first: `a` and `a/b` for `a/b/c.html`. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** All folders above any of the paths. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Order of paths everywhere in the store: by code unit, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
