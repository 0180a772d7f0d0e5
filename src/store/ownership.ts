import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath, refusalOf } from '../output-path.ts';
import { hashOfBytes } from './file-hash.ts';
import { presenceAt } from './presence.ts';

/** Which files in the output are Copydesk's, by the manifest that stands there. */
export interface Ownership {
  owns(path: string): boolean;
  /** The paths among which those are that are no longer made. */
  candidates(): Iterable<string>;
  /** SHA-256 of the manifest; absent where none stands. */
  manifestHash?: string;
  /** Does the manifest tell of every file that is kept, and else only of candidates? */
  isOfKept?: boolean;
  /** Something else stands where the manifest goes. */
  isForeign: boolean;
}

/** Reads the output's manifest. Paths in it that Copydesk would not write are nobody's to remove. */
export function readOwnership(output: string): Ownership {
  const path = join(output, manifestPath);
  const presence = presenceAt(path);
  if (presence === 'absent') return ownershipOf(new Set(), { isForeign: false });
  if (presence !== 'file') return ownershipOf(new Set(), { isForeign: true });
  const bytes = readFileSync(path);
  const paths = pathsIn(bytes.toString('utf8'));
  return ownershipOf(new Set(paths), { manifestHash: hashOfBytes(bytes), isForeign: paths === undefined });
}

function ownershipOf(paths: Set<string>, rest: Pick<Ownership, 'manifestHash' | 'isForeign'>): Ownership {
  return { owns: (path) => paths.has(path), candidates: () => paths, ...rest };
}

/** Absent where the text is not a manifest of ours: a web app's has the same name and no list of files. */
function pathsIn(text: string): string[] | undefined {
  const manifest = parsed(text);
  if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return undefined;
  if (!Array.isArray(manifest.files)) return undefined;
  const paths = manifest.files.map(pathOf);
  return paths.every((path) => path !== undefined) ? paths.filter(isOurs) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pathOf(file: unknown): string | undefined {
  if (typeof file !== 'object' || file === null || !('path' in file)) return undefined;
  return typeof file.path === 'string' ? file.path : undefined;
}

function isOurs(path: string): boolean {
  return path !== manifestPath && refusalOf(path) === undefined;
}
