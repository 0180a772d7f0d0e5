import { urlOf } from '../addresses.ts';
import type { Channel, ChannelKind, FeedRules, Publication } from '../article.ts';
import { digestOf, entriesOf, latestOf } from './entries.ts';
import { historyOf } from './history.ts';
import { type Kind, kinds, type Label, type Order } from './kinds.ts';
import { goneAt } from './state.ts';
import { isGone, type Stock } from './stock.ts';

/** The rows of a stream at a moment: what readers see, newest first, and what they saw before, the last one first. */
export interface Stream {
  stock: Stock;
  live: number[];
  gone: number[];
  now: string;
}

/** Where a channel is, and what it is called. */
type Address = Pick<Channel, 'kind' | 'key' | 'name' | 'description' | 'folder'>;

/** The whole publication, then every other channel that has something to show: kind by kind, by their keys. */
export function channelsOf(publication: Publication, stream: Stream): Channel[] {
  const { site } = publication;
  const { name, description } = site;
  const whole: Address = { kind: 'site', key: '', name, description, folder: '' };
  const streams = streamsOf(
    stream,
    kinds.filter((kind) => isSetUp(kind, publication)),
  );
  return [
    channelOf(whole, stream, publication),
    ...kinds.flatMap((kind) => {
      const { minimum } = feedRulesOf(kind.kind, publication) ?? { minimum: 1 };
      const known = [...(streams.get(kind.kind)?.values() ?? [])].filter(
        ({ live, label }) => live.length >= minimum && (kind.isHere?.(label.key, publication) ?? true),
      );
      known.sort((a, b) => compareText(a.label.key, b.label.key));
      return known.map((each) => channelOf(addressOf(kind, each.label, publication), each, publication));
    }),
  ];
}

/** What holds for the feeds of a kind of channel; nothing where it has none. */
export function feedRulesOf(kind: ChannelKind, { feeds }: Publication): FeedRules | undefined {
  return feeds.kinds[kind];
}

function isSetUp({ kind, isStanding }: Kind, publication: Publication): boolean {
  return isStanding || feedRulesOf(kind, publication) !== undefined;
}

interface LabelledStream extends Stream {
  /** As the oldest story has it. */
  label: Label;
}

type Streams = Map<ChannelKind, Map<string, LabelledStream>>;

/** The streams of these kinds that readers see something of, in one walk over all rows. */
function streamsOf({ stock, live, gone, now }: Stream, wanted: Kind[]): Streams {
  const streams: Streams = new Map(wanted.map(({ kind }) => [kind, new Map()]));
  for (const row of live) {
    for (const label of stock.labels(row)) {
      const ofKind = streams.get(label.kind);
      const stream = ofKind?.get(label.key) ?? { stock, label, live: [], gone: [], now };
      stream.live.push(row);
      stream.label = label;
      ofKind?.set(label.key, stream);
    }
  }
  for (const row of gone) {
    for (const { kind, key } of stock.labels(row)) streams.get(kind)?.get(key)?.gone.push(row);
  }
  return streams;
}

function addressOf(kind: Kind, label: Label, publication: Publication): Address {
  const name = kind.name(label, publication);
  const description = kind.description?.(label, publication) ?? `${name}: ${publication.site.name}`;
  return { kind: kind.kind, key: label.key, name, description, folder: kind.folder(label.key) };
}

function channelOf(address: Address, stream: Stream, publication: Publication): Channel {
  const { stock } = stream;
  const { shown, gone } = shownIn(address.kind, stream);
  const last = lastChanges(stream);
  return {
    ...address,
    url: urlOf(address.folder, publication.site),
    entries: entriesOf(stock, shown),
    gone: entriesOf(stock, gone),
    history: historyOf({ stock, shown, gone }, feedRulesOf(address.kind, publication)),
    get updated() {
      return latest(stream, last) ?? beginningOf(publication);
    },
    changed: last.moment,
    mark: JSON.stringify([address, last.moment, digestOf(stock, [...last.changed, ...last.gone])]),
  };
}

/** What a channel shows, and what it showed before. */
interface Shown {
  shown: number[];
  gone: number[];
}

const ORDERS: Record<Order, (stream: Stream) => Shown> = { corrected: byCorrection, changed: byChange };

function shownIn(kind: ChannelKind, stream: Stream): Shown {
  const order = kinds.find((each) => each.kind === kind)?.order;
  return order === undefined ? byPublication(stream) : ORDERS[order](stream);
}

/** A retracted story has its page, and is no news. */
function byPublication({ stock, live, gone }: Stream): Shown {
  return { shown: live.filter((row) => !isGone(stock, row)), gone };
}

/** Retractions too. The last correction comes first; corrections of one instant in the order of publication. */
function byCorrection({ stock, live, gone }: Stream): Shown {
  const shown = live.toSorted((a, b) => stock.corrected(b) - stock.corrected(a));
  return { shown, gone: gone.filter((row) => !stock.isLive(row)) };
}

/** The last change comes first; those of one instant in the order of publication. */
function byChange(stream: Stream): Shown {
  const { shown, gone } = byPublication(stream);
  const { stock } = stream;
  return { shown: shown.toSorted((a, b) => stock.modified(b) - stock.modified(a)), gone };
}

/** The rows that changed or went last, and when that was: the clock has no say in it. */
interface LastChanges {
  moment: number;
  changed: number[];
  gone: number[];
}

function lastChanges({ stock, live, gone }: Stream): LastChanges {
  let moment = Number.NEGATIVE_INFINITY;
  for (const row of live) moment = Math.max(moment, stock.modified(row));
  for (const row of gone) moment = Math.max(moment, stock.gone(row));
  return {
    moment,
    changed: live.filter((row) => stock.modified(row) === moment),
    gone: gone.filter((row) => stock.gone(row) === moment),
  };
}

/** The last moment as it is written. Only what may be the last is read. */
function latest({ stock, now }: Stream, { changed, gone }: LastChanges): string | undefined {
  const moments = [
    ...changed.map((row) => stock.entry(row).dateModified),
    ...gone.flatMap((row) => goneAt(stock.entry(row), now) ?? []),
  ];
  return latestOf(moments);
}

/** A publication without articles has changed at its beginning. */
export function beginningOf({ site }: Publication): string {
  return `${site.tagYear}-01-01T00:00:00Z`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
