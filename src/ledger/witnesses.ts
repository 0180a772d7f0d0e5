import { join } from 'node:path';
import type { FileFacts, FileLookup } from '../contracts.ts';
import { type Identity, identityOf, isSame } from '../store/identity.ts';
import { targetAt } from '../store/presence.ts';
import { blobAt } from './survey.ts';

/** A file beside the sources on which some of them depend: one that an article asked for, or a sidecar. */
export interface Witness {
  /** As it was asked for. */
  path: string;
  /** What the disk said of it; nothing where it is not there. */
  facts?: FileFacts;
  /** Git's id of a sidecar's bytes: it is a source as well. */
  blob?: string;
  identity?: Identity;
  /** Rows of the sources that depend on it. */
  users: number[];
}

/** What an article learnt of a file. */
export type Testimony = Omit<Witness, 'identity' | 'users'>;

/** The files on which the sources of one build depend. */
export class Witnesses {
  readonly #byPath = new Map<string, Witness>();

  note(testimony: Testimony, user: number): void {
    const known = this.#byPath.get(testimony.path);
    if (known) known.users.push(user);
    else this.#byPath.set(testimony.path, { ...testimony, users: [user] });
  }

  /** All of them, each with the state of its file. */
  sworn(root: string, startedAt: number): Witness[] {
    return Array.from(this.#byPath.values(), (witness) => {
      const stats = targetAt(placeOf(root, witness));
      return { ...witness, ...(stats && { identity: identityOf(stats, startedAt) }) };
    });
  }
}

/** What an earlier build's witnesses say now. */
export interface Hearing {
  /** Rows of sources that would be told something else. */
  misled: Set<number>;
  /** Files that are as they were told, but perhaps of another content. */
  touched: Witness[];
}

export function hearAgain(
  witnesses: Witness[],
  { root, lookup, startedAt }: { root: string; lookup: FileLookup; startedAt: number },
): Hearing {
  const hearing: Hearing = { misled: new Set(), touched: [] };
  for (const witness of witnesses) {
    if (isUntouched(witness, root, startedAt)) continue;
    if (!isTrue(witness, root, lookup)) for (const user of witness.users) hearing.misled.add(user);
    else hearing.touched.push(witness);
  }
  return hearing;
}

function isUntouched(witness: Witness, root: string, startedAt: number): boolean {
  if (!witness.identity) return false;
  const stats = targetAt(placeOf(root, witness));
  return stats !== undefined && isSame(witness.identity, identityOf(stats, startedAt));
}

function isTrue({ path, facts, blob }: Witness, root: string, lookup: FileLookup): boolean {
  if (blob !== undefined) return blobAt(join(root, path)) === blob;
  return JSON.stringify(lookup(path)) === JSON.stringify(facts);
}

function placeOf(root: string, { path, facts }: Testimony): string {
  return join(root, facts?.path ?? path);
}
