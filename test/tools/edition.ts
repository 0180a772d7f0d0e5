import type { Channel, Edition, Entries, Entry, FeedRules, FeedSettings } from '../../src/article.ts';
import type { EditionRenderer, Output } from '../../src/contracts.ts';
import { toMilliseconds } from '../../src/dates.ts';
import { entriesOf, type Shelf, type Stock } from '../../src/edition.ts';
import { factsOf } from '../../src/ledger.ts';
import { checkOf } from '../../src/store/archive.ts';

/** Entries that are in memory, in their order. */
export function entriesIn(list: Entry[]): Entries {
  return entriesOf(
    shelfOf(list),
    list.map((_, row) => row),
  );
}

/** A stock of entries that are in memory. */
export function stockOf(list: Entry[], now: string): Stock {
  const facts = list.map((entry) => factsOf(entry, { now, withDrafts: false }));
  return {
    ...shelfOf(list),
    length: list.length,
    isLive: (row) => facts[row]?.showing === 'live',
    isListed: (row) => facts[row]?.isListed === true,
    published: (row) => facts[row]?.published ?? Number.NaN,
    gone: (row) => facts[row]?.gone ?? Number.NaN,
    corrected: (row) => facts[row]?.corrected ?? Number.NaN,
    labels: (row) => facts[row]?.labels ?? [],
  };
}

/** A channel with what nobody sees of it: the whole publication where it has no folder, else a section. */
export function channelWith(
  given: Omit<Channel, 'kind' | 'key' | 'gone' | 'changed' | 'mark' | 'history'> &
    Partial<Pick<Channel, 'kind' | 'key' | 'gone' | 'history'>>,
): Channel {
  const { folder, updated } = given;
  return {
    kind: folder === '' ? 'site' : 'section',
    key: folder.split('/').at(-2) ?? '',
    gone: entriesIn([]),
    history: [],
    ...given,
    changed: toMilliseconds(updated),
    mark: JSON.stringify(given),
  };
}

/** Feeds of the publication and of its sections, all by the same rules. */
export function feedsBy(given: Partial<FeedRules>, hubs: string[] = []): FeedSettings {
  const rules: FeedRules = { limit: 50, content: 'full', minimum: 1, hasHistory: false, ...given };
  return { hubs, kinds: { site: rules, section: rules } };
}

/** Every output of the edition that a renderer makes. */
export async function printAll(renderer: EditionRenderer, edition: Edition): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const part of renderer.parts(edition)) outputs.push(await part.render());
  return outputs;
}

function shelfOf(list: Entry[]): Shelf {
  const entry = (row: number) => {
    const found = list[row];
    if (!found) throw new Error(`There is no entry ${row}`);
    return found;
  };
  return {
    entry,
    digest: (row) => checkOf(JSON.stringify(entry(row))),
    modified: (row) => toMilliseconds(entry(row).dateModified),
  };
}
