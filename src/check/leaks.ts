import { eachRun, LIKELY_BITS, likelyPlace, readUnits, runsOf, type Units } from './leaks/units.ts';

/** What must not be read in public, as marks of it: runs of words that no text holds by chance. Plain data. */
export interface Secret {
  /** The source that it is in. */
  source: string;
  marks: Mark[];
}

/** Runs of so many words; `exact` is the very text of an address, of which another may be the beginning. */
interface Mark {
  length: number;
  runs: number[];
  exact?: string;
}

/** What a secret is made from. */
export interface Hidden {
  source: string;
  text: string;
  /** Headlines and ids: each is a mark as a whole, if it is not too short for one. */
  phrases: string[];
  addresses: string[];
  /** What may be read of it elsewhere: runs that are in it too are no marks. */
  open: string;
}

/** Some words of a secret, where they must not be. */
export interface Hit {
  source: string;
  words: string;
  length: number;
  run: number;
}

/** So many words in a row no two texts have by chance; in scripts without blanks, so many characters. */
const RUN_OF_WORDS = 8;
const RUN_OF_CHARACTERS = 16;
/** A phrase of fewer words may stand anywhere, and of a longer one so many tell it. */
const SHORTEST_PHRASE = 4;
const LONGEST_PHRASE = 24;
/** Of so many runs in a row one is kept: twelve words of a secret are found wherever they begin. */
const WINDOW = 5;

/** The marks of a text that only some may read; nothing where it is too short to have any. */
export function secretOf({ source, text, phrases, addresses, open }: Hidden): Secret | undefined {
  const all = [
    markOfText(text),
    ...phrases.map((each) => markOfPhrase(each)),
    ...addresses.map((each) => markOfPhrase(each, each)),
  ];
  const told = new Map<number, Set<number>>();
  const marks = all.flatMap((mark) => {
    if (!mark) return [];
    const said = told.get(mark.length) ?? runsIn(open, mark.length);
    told.set(mark.length, said);
    const runs = mark.runs.filter((run) => !said.has(run));
    return runs.length > 0 ? [{ ...mark, runs: mark.exact === undefined ? winnowed(runs) : runs }] : [];
  });
  return marks.length > 0 ? { source, marks } : undefined;
}

function markOfText(text: string): Mark {
  const { outside } = readUnits(text);
  const isSpaced = outside.unspaced * 2 < outside.hashes.length;
  const length = isSpaced ? RUN_OF_WORDS : RUN_OF_CHARACTERS;
  return { length, runs: runsOf(outside, length) };
}

function markOfPhrase(phrase: string, exact?: string): Mark | undefined {
  const { outside } = readUnits(phrase);
  const length = Math.min(outside.hashes.length, LONGEST_PHRASE);
  const shortest = outside.unspaced > 0 ? 2 * SHORTEST_PHRASE : SHORTEST_PHRASE;
  const [run] = length >= shortest ? runsOf(outside, length) : [];
  return run === undefined ? undefined : { length, runs: [run], ...(exact !== undefined && { exact }) };
}

/** The least of each few runs in a row: enough to find what was copied, and few enough to keep. */
function winnowed(runs: number[]): number[] {
  const kept = new Set<number>();
  for (let at = 0; at < Math.max(1, runs.length - WINDOW + 1); at++) {
    kept.add(Math.min(...runs.slice(at, at + WINDOW)));
  }
  return [...kept];
}

/** The marks of one length, by their runs; `isLikely` tells most other runs at a glance. */
interface Shelf {
  marks: Map<number, { source: string; exact?: string | undefined }>;
  isLikely: Uint8Array;
}

/** Secrets by their marks: a text is read once, however many there are. */
export class Secrets {
  readonly #shelves = new Map<number, Shelf>();

  constructor(secrets: Iterable<Secret>) {
    for (const { source, marks } of secrets) {
      for (const { length, runs, exact } of marks) {
        const shelf = this.#shelves.get(length) ?? {
          marks: new Map(),
          isLikely: new Uint8Array(2 ** LIKELY_BITS),
        };
        this.#shelves.set(length, shelf);
        for (const run of runs) {
          shelf.marks.set(run, { source, exact });
          shelf.isLikely[likelyPlace(run)] = 1;
        }
      }
    }
  }

  /** Every mark of a secret that a text holds, each once. Whether it is a leak hangs on what else may be read. */
  hitsIn(text: string): Hit[] {
    if (this.#shelves.size === 0) return [];
    const { outside, inside } = readUnits(text);
    const hits = new Map<number, Hit>();
    for (const units of [outside, inside]) {
      for (const [length, { marks, isLikely }] of this.#shelves) {
        const visit = (run: number, at: number) => {
          const mark = marks.get(run);
          if (!mark || hits.has(run) || !isExact(text, units, { at, ...mark })) return;
          const words = wordsOf(text.slice(units.starts[at], units.ends[at + length - 1]));
          hits.set(run, { source: mark.source, words, length, run });
        };
        eachRun(units, length, { isLikely, visit });
      }
    }
    return [...hits.values()];
  }
}

/** A mark of an address is hit by the address, by a place on its page and by a file beside it, but by no other page. */
function isExact(
  text: string,
  { starts }: Units,
  { at, exact }: { at: number; exact?: string | undefined },
): boolean {
  if (exact === undefined) return true;
  const start = starts[at] ?? text.length;
  if (!text.startsWith(exact, start)) return false;
  IN_ADDRESS.lastIndex = start + exact.length;
  const [rest = ''] = IN_ADDRESS.exec(text) ?? [];
  return exact.endsWith('/') ? ON_PAGE.test(rest) : AFTER_ADDRESS.test(rest);
}

/** What may go on an address: everything but blanks, quotation marks, brackets and the backslash of JSON. */
const IN_ADDRESS = /[^\s"'<>()[\]{}\\|]*/y;
const ON_PAGE = /^(?:[#?].*|[^/]*)$/;
const AFTER_ADDRESS = /^(?:[#?].*|[.,;:!?]*)$/;

/** The hits that a text does not tell too: what may be read there is no secret. */
export function untoldIn(hits: Hit[], text: string): Hit[] {
  const lengths = new Set(hits.map(({ length }) => length));
  const told = new Map(Array.from(lengths, (length) => [length, runsIn(text, length)]));
  return hits.filter(({ length, run }) => !told.get(length)?.has(run));
}

function runsIn(text: string, length: number): Set<number> {
  const { outside, inside } = readUnits(text);
  return new Set([...runsOf(outside, length), ...runsOf(inside, length)]);
}

function wordsOf(piece: string): string {
  return piece.replace(/<[^>]*>|\\n|\s+/g, ' ').trim();
}
