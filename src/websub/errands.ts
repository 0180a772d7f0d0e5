import { type TellOptions, tellHub } from './tell-hub.ts';
import type { Told } from './told.ts';

/** A feed that a hub shall be told of: its address, and what it holds now. */
export interface Errand {
  hub: string;
  path: string;
  /** Address of the feed, which is the topic that readers subscribe to. */
  url: string;
  sha256: string;
}

/** What is to be told at the moment: feeds as they are published, to these hubs. */
export interface Now {
  hubs: string[];
  feeds: { path: string; sha256: string }[];
  /** The address of a file of the output. */
  urlOf: (path: string) => string;
}

/** The feeds that are not what each hub was told of last. What a hub never heard of has changed for it. */
export function changedFeeds(told: Told, { hubs, feeds, urlOf }: Now): Errand[] {
  return hubs.flatMap((hub) => {
    const known = new Map(Object.entries(told[hub] ?? {}));
    return feeds
      .filter(({ path, sha256 }) => known.get(path) !== sha256)
      .map(({ path, sha256 }) => ({ hub, path, sha256, url: urlOf(path) }));
  });
}

/** What a hub was told of, and what not. */
export interface Round {
  hub: string;
  told: Errand[];
  failed: { errand: Errand; reason: string }[];
}

/** Tells each hub of its errands, one after the other; where one fails for all, the rest is not tried. */
export async function tellAll(errands: Errand[], options: TellOptions): Promise<Round[]> {
  const hubs = [...new Set(errands.map(({ hub }) => hub))];
  return Promise.all(
    hubs.map((hub) =>
      tellOne(
        hub,
        errands.filter((each) => each.hub === hub),
        options,
      ),
    ),
  );
}

async function tellOne(hub: string, errands: Errand[], options: TellOptions): Promise<Round> {
  const round: Round = { hub, told: [], failed: [] };
  for (const [index, errand] of errands.entries()) {
    const telling = await tellHub(hub, errand.url, options);
    if (telling.isTold) {
      round.told.push(errand);
      continue;
    }
    const { reason, isForAll } = telling;
    const failed = isForAll ? errands.slice(index) : [errand];
    round.failed.push(...failed.map((each) => ({ errand: each, reason })));
    if (isForAll) break;
  }
  return round;
}

/** What the hubs know after these rounds. Hubs and feeds that are gone are forgotten. */
export function remembered(before: Told, rounds: Round[], { hubs, feeds }: Now): Told {
  const fresh = new Map(rounds.map(({ hub, told }) => [hub, told]));
  const paths = new Set(feeds.map(({ path }) => path));
  return Object.fromEntries(
    hubs.map((hub) => {
      const old = Object.entries(before[hub] ?? {});
      const told = (fresh.get(hub) ?? []).map(({ path, sha256 }) => [path, sha256] as const);
      const known = new Map([...old, ...told].filter(([path]) => paths.has(path)));
      return [hub, Object.fromEntries(known)];
    }),
  );
}
