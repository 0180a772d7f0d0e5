import type { Edition, Entries, Entry } from '../article.ts';
import { type Hit, type Secret, Secrets, untoldIn } from '../check/leaks.ts';
import type { Output } from '../contracts.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Roll } from '../ledger.ts';
import { leakFound, withheldFound } from '../secrecy.ts';

/** An output that does not name the entries it tells of is read for so many of the newest restricted stories. */
const NEWEST = 1000;

/**
 * Reads the finished outputs of an edition for what must not be in them: the restricted parts of the stories that they
 * tell of, and every story that is withheld. Without restricted and withheld stories it costs nothing.
 */
export class EditionSecrets {
  readonly #roll: Roll;
  /** The rows of stories that are out and have a restricted part, newest first; and of those that are not out. */
  readonly #restricted: number[] = [];
  readonly #withheld: number[] = [];
  #newest: Secrets | undefined;
  #early: Secrets | undefined;

  constructor(roll: Roll) {
    this.#roll = roll;
    for (let row = 0; row < roll.length; row++) {
      if (roll.hasSecret(row)) (roll.isLive(row) ? this.#restricted : this.#withheld).push(row);
    }
    this.#restricted.sort((a, b) => roll.published(b) - roll.published(a));
  }

  async check(output: Output, about: Entries | undefined, edition: Edition): Promise<Diagnostic[]> {
    const leaks = this.#restrictedIn(about).hitsIn(output.text);
    this.#early ??= new Secrets(this.#secretsOf(this.#withheld));
    const early = this.#early.hitsIn(output.text);
    const entries = about ?? edition.entries;
    return [
      ...firstOfEach(await untold(leaks, entries, edition)).map((hit) => leakFound(output.path, hit)),
      ...firstOfEach(await untold(early, entries, edition)).map((hit) => withheldFound(output.path, hit)),
    ];
  }

  #restrictedIn(about: Entries | undefined): Secrets {
    if (about === undefined || this.#restricted.length === 0) {
      this.#newest ??= new Secrets(this.#secretsOf(this.#restricted.slice(0, NEWEST)));
      return this.#newest;
    }
    const rows = Array.from(about, ({ access, source }) =>
      access === 'free' ? -1 : this.#roll.find(source),
    );
    return new Secrets(this.#secretsOf(rows.flatMap((row) => row ?? [])));
  }

  *#secretsOf(rows: number[]): Generator<Secret> {
    for (const row of rows) {
      const secret = this.#roll.hasSecret(row) ? this.#roll.docket(row).secret : undefined;
      if (secret) yield secret;
    }
  }
}

/** A hit is no leak where a published story says the same openly: a quotation, a headline of every week. */
async function untold(hits: Hit[], entries: Entries, edition: Edition): Promise<Hit[]> {
  let left = hits.length > 0 ? untoldIn(hits, JSON.stringify(edition.publication)) : hits;
  for (const entry of entries) {
    if (left.length === 0) return left;
    left = untoldIn(left, JSON.stringify(entry));
    if (left.length > 0 && entries.length <= NEWEST) left = untoldIn(left, await openly(entry, edition));
  }
  return left;
}

async function openly(entry: Entry, edition: Edition): Promise<string> {
  const { body, liveBlogUpdate = [] } = await edition.articleOf(entry);
  return [body.html, ...liveBlogUpdate.map((update) => `${update.headline ?? ''}\n${update.body.html}`)].join(
    '\n',
  );
}

function firstOfEach(hits: Hit[]): Hit[] {
  const sources = new Set<string>();
  return hits.filter(({ source }) => !sources.has(source) && sources.add(source));
}
