import { withoutAbsent } from '../absent.ts';
import type { ChannelKind, FeedRules, FeedSettings } from '../article.ts';
import type { Configuration } from '../generated/configuration.ts';
import { defaults } from './defaults.ts';

type WrittenFeeds = NonNullable<Configuration['feeds']>;
type WrittenKind = Exclude<keyof WrittenFeeds, keyof FeedRules | 'history' | 'hubs' | 'profiles'>;

/** The kinds of channels under the names that a configuration has for them, and whether they have feeds unasked. */
const KINDS: { kind: ChannelKind; written: WrittenKind; isUsual: boolean }[] = [
  { kind: 'site', written: 'site', isUsual: true },
  { kind: 'section', written: 'sections', isUsual: true },
  { kind: 'author', written: 'authors', isUsual: true },
  { kind: 'tag', written: 'tags', isUsual: false },
  { kind: 'language', written: 'languages', isUsual: false },
  { kind: 'corrections', written: 'corrections', isUsual: true },
  { kind: 'live', written: 'live', isUsual: true },
];

/** What holds for feeds: for each kind of channel what is said of it, else what is said of all. */
export function feedSettingsOf(feeds: WrittenFeeds = {}): Pick<FeedSettings, 'kinds'> {
  const kinds = KINDS.flatMap(({ kind, written, isUsual }) => {
    const given = feeds[written] ?? isUsual;
    return given === false ? [] : [[kind, rulesOf(feeds, written, given === true ? {} : given)] as const];
  });
  return { kinds: Object.fromEntries(kinds) };
}

function rulesOf(feeds: WrittenFeeds, written: WrittenKind, own: Partial<FeedRules>): FeedRules {
  return {
    limit: own.limit ?? feeds.limit ?? defaults.feeds.limit,
    content: own.content ?? feeds.content ?? defaults.feeds.content,
    minimum: own.minimum ?? 1,
    hasHistory: hasHistory(feeds.history ?? defaults.feeds.history, written),
    ...withoutAbsent<FeedRules>({ days: own.days ?? feeds.days, bytes: own.bytes ?? feeds.bytes }),
  };
}

/** A story that is corrected again, or a live blog that goes on, would leave the archive that it is in. */
const WITHOUT_HISTORY: WrittenKind[] = ['corrections', 'live'];

function hasHistory(history: boolean | readonly string[], written: WrittenKind): boolean {
  const isWanted = typeof history === 'boolean' ? history : history.includes(written);
  return isWanted && !WITHOUT_HISTORY.includes(written);
}
