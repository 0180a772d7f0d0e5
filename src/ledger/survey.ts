import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Identities, type Identity, isSame } from '../store/identity.ts';
import { targetAt } from '../store/presence.ts';
import { blobOf, blobsIn } from './git.ts';
import type { Roll } from './roll.ts';

/** The sources as they lie on the disk, by their places in order, and which of them are those of an earlier build. */
export interface Survey {
  paths: string[];
  identity(place: number): Identity;
  /** The row of the earlier roll that has this very content; nothing where there is none. */
  known(place: number): number | undefined;
}

/** Beyond so many files, asking Git is faster than reading them. */
const WORTH_GIT = 1_000;

/** Looks at every source: by the disk's word first, by its content where that leaves a doubt. */
export function surveySources(
  { root, articles }: { root: string; articles: string },
  { paths, startedAt, roll }: { paths: string[]; startedAt: number; roll: Roll | undefined },
): Survey {
  const identities = new Identities();
  for (const path of paths) {
    identities.push(targetAt(join(root, path)), startedAt);
  }
  const rows = roll ? rowsOf(paths, roll) : [];
  if (roll) dropChanged(rows, { root, articles, paths, identities, roll });
  return { paths, identity: (place) => identities.at(place), known: (place) => rows[place] };
}

interface Sources {
  root: string;
  articles: string;
  paths: string[];
  identities: Identities;
  roll: Roll;
}

/** Takes out the rows whose sources have another content now. */
function dropChanged(rows: (number | undefined)[], sources: Sources): void {
  const { root, articles, paths, identities, roll } = sources;
  const doubtful = paths.flatMap((_, place) => {
    const row = rows[place];
    return row === undefined || isSame(roll.identity(row), identities.at(place)) ? [] : [{ place, row }];
  });
  const blobs = doubtful.length < WORTH_GIT ? new Map<string, string>() : blobsIn(root, articles);
  for (const { place, row } of doubtful) {
    const path = paths[place] ?? '';
    const isLikely = roll.identity(row).size === identities.at(place).size;
    if (!isLikely || (blobs.get(path) ?? blobAt(join(root, path))) !== roll.blob(row))
      rows[place] = undefined;
  }
}

/** The rows of paths that are in order, as the roll is. */
function rowsOf(paths: string[], roll: Roll): (number | undefined)[] {
  let row = 0;
  return paths.map((path) => {
    while (row < roll.length && roll.path(row) < path) row += 1;
    return row < roll.length && roll.path(row) === path ? row : undefined;
  });
}

/** Git's id of the bytes that lie there; nothing where the disk refuses them. */
export function blobAt(path: string): string | undefined {
  try {
    return blobOf(readFileSync(path));
  } catch {
    return undefined;
  }
}
