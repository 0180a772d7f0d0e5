import { resolve } from 'node:path';
import type { Copy } from '../contracts.ts';
import { type Darkroom, openDarkroom } from '../darkroom.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import type { Recall } from '../ledger.ts';
import type { Press } from '../press.ts';
import { hashOfFile } from '../store/file-hash.ts';

/** Pictures that are at work at a time: the package has threads of its own. */
const AT_ONCE = 4;

export interface DerivedPicturesOptions {
  root: string;
  press: Press;
  recall: Recall;
}

/** A picture that is made from a file. */
export type Wanted = Copy & Required<Pick<Copy, 'transform'>>;

/** Is a copy to be made, and not only to be taken as it is? */
export function isWanted(copy: Copy): copy is Wanted {
  return copy.transform !== undefined;
}

/** Makes the pictures of an edition, but those that stand and were made of the same bytes in the same way. */
export class DerivedPictures {
  /** What each was made of, by its path. */
  readonly parts: Record<string, string> = {};
  readonly #options: DerivedPicturesOptions;
  readonly #hashes = new Map<string, string>();

  constructor(options: DerivedPicturesOptions) {
    this.#options = options;
  }

  async make(wanted: Wanted[]): Promise<Diagnostic[]> {
    if (wanted.length === 0) return [];
    const { press } = this.#options;
    if (!press.room) {
      for (const copy of wanted) press.copy(copy);
      return [];
    }
    const darkroom = await openDarkroom();
    const open = wanted.filter((copy) => !this.#isKept(copy, darkroom));
    const found: Diagnostic[] = [];
    for (let at = 0; at < open.length; at += AT_ONCE) {
      const those = await Promise.all(
        open.slice(at, at + AT_ONCE).map((each) => this.#develop(each, darkroom)),
      );
      found.push(...those.flat());
    }
    return found;
  }

  #isKept({ from, to, source, encodingFormat, transform }: Wanted, { version }: Darkroom): boolean {
    const { root, press, recall } = this.#options;
    const hash = this.#hashes.get(from) ?? hashOfFile(resolve(root, from)).sha256;
    this.#hashes.set(from, hash);
    const madeOf = JSON.stringify([hash, transform, encodingFormat, version]);
    this.parts[to] = madeOf;
    return recall.keepPart(to, madeOf, { press, source });
  }

  async #develop(copy: Wanted, darkroom: Darkroom): Promise<Diagnostic[]> {
    const { root, press } = this.#options;
    try {
      press.bytes(copy, await darkroom.develop(resolve(root, copy.from), copy));
      return [];
    } catch (fault) {
      delete this.parts[copy.to];
      return [notMade(copy, fault)];
    }
  }
}

function notMade({ from }: Copy, fault: unknown): Diagnostic {
  const reason = fault instanceof Error ? fault.message.split('\n')[0] : String(fault);
  return diagnose(
    'picture-not-made',
    { path: from, line: 1, column: 1 },
    {
      message: `No smaller picture can be made of this one: ${reason}`,
      hint: 'Open it with an image program and save it again: it is probably damaged',
    },
  );
}
