import { sectionFolder, urlOf } from './addresses.ts';
import type { Article, Channel, Edition, Entry, Publication, Section } from './article.ts';
import { compareInstants } from './dates.ts';

/** What an entry is at a moment. Readers see what is live, and nothing of the rest. */
export type State = 'live' | 'draft' | 'scheduled' | 'embargoed' | 'expired' | 'withdrawn';

/** The state of an entry at a moment: what its author said, then what the moment says. Embargo fails closed. */
export function stateOf(entry: Entry, now: string): State {
  if (entry.status !== 'ready') return entry.status;
  if (entry.embargo !== undefined && compareInstants(entry.embargo, now) > 0) return 'embargoed';
  if (compareInstants(entry.datePublished, now) > 0) return 'scheduled';
  if (entry.expires !== undefined && compareInstants(entry.expires, now) <= 0) return 'expired';
  return 'live';
}

/** What an edition is made of. */
export interface EditionParts {
  publication: Publication;
  now: string;
  entries: Entry[];
  articleOf(entry: Entry): Promise<Article>;
}

/** Chooses what readers may see at a moment, in order, and sets up the channels. */
export function makeEdition({ publication, now, entries, articleOf }: EditionParts): Edition {
  const live = entries.filter((entry) => stateOf(entry, now) === 'live').sort(byNewest);
  const gone = entries.filter((entry) => goneAt(entry, now) !== undefined);
  const channels = channelsOf(publication, { live, gone, now });
  return {
    publication,
    now,
    updated: channels[0]?.updated ?? beginningOf(publication),
    entries: live,
    channels,
    articleOf,
  };
}

/** Newest first by the instant; at the same instant by slug, then by address. */
export function byNewest(a: Entry, b: Entry): number {
  return (
    compareInstants(b.datePublished, a.datePublished) ||
    compareText(a.slug, b.slug) ||
    compareText(a.url, b.url)
  );
}

/** When a story that was published before went out of the publication: feeds move on then. */
function goneAt(entry: Entry, now: string): string | undefined {
  const state = stateOf(entry, now);
  if (state === 'expired') return entry.expires;
  if (state !== 'withdrawn' || compareInstants(entry.dateModified, now) > 0) return undefined;
  return entry.dateModified;
}

/** The entries of a stream at a moment: what readers see, and what they saw before. */
interface Stream {
  live: Entry[];
  gone: Entry[];
  now: string;
}

function channelsOf(publication: Publication, stream: Stream): Channel[] {
  const { site } = publication;
  const whole = {
    name: site.name,
    description: site.description,
    url: site.url,
    folder: '',
    entries: stream.live,
    updated: latest(publication, stream),
  };
  return [whole, ...sectionStreams(stream).map((section) => sectionChannel(publication, section))];
}

interface SectionStream extends Stream {
  section: Section;
}

function sectionChannel(publication: Publication, stream: SectionStream): Channel {
  const { name, slug } = stream.section;
  const folder = sectionFolder(slug);
  return {
    name,
    description: publication.sections[slug]?.description ?? `${name}: ${publication.site.name}`,
    url: urlOf(folder, publication.site),
    folder,
    entries: stream.live,
    updated: latest(publication, stream),
  };
}

/** The sections that have something to show, by name, each with its entries. */
function sectionStreams({ live, gone, now }: Stream): SectionStream[] {
  const streams = new Map<string, SectionStream>();
  for (const entry of live) {
    for (const section of entry.articleSection) {
      const stream = streams.get(section.slug) ?? { section, live: [], gone: [], now };
      stream.live.push(entry);
      streams.set(section.slug, { ...stream, section });
    }
  }
  for (const entry of gone) for (const { slug } of entry.articleSection) streams.get(slug)?.gone.push(entry);
  return [...streams.values()].sort((a, b) => compareText(a.section.slug, b.section.slug));
}

/** When something last changed, or went: the clock has no say in it. */
function latest(publication: Publication, { live, gone, now }: Stream): string {
  const moments = [
    ...live.map((entry) => entry.dateModified),
    ...gone.flatMap((entry) => goneAt(entry, now) ?? []),
  ];
  const [first = beginningOf(publication), ...rest] = moments;
  return rest.reduce((last, each) => (compareInstants(each, last) > 0 ? each : last), first);
}

/** A publication without articles has changed at its beginning. */
function beginningOf({ site }: Publication): string {
  return `${site.tagYear}-01-01T00:00:00Z`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
