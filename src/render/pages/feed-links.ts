import type { Channel, Publication } from '../../article.ts';
import { feedFormats } from '../../feed-formats.ts';
import { h, type Piece, written } from '../../html.ts';
import { say, wordIn } from '../words.ts';
import { linkTag, linkTo } from './link.ts';

/** What has feeds: the publication, a section, a channel. `url` is absolute and ends in `/`. */
export interface FeedOwner {
  name: string;
  url: string;
}

/** A section's show for podcast apps: its name, and the address of its feed. */
export interface Show {
  name: string;
  url: string;
}

/** The show that is made of a channel's stories, where there is one. */
export function showOf({ kind, key, name, url }: Channel, { podcasts = {} }: Publication): Show | undefined {
  const podcast = kind === 'section' && Object.hasOwn(podcasts, key) ? podcasts[key] : undefined;
  return podcast && { name: podcast.title ?? name, url: `${url}podcast.xml` };
}

/** The link in the head by which podcast apps discover a show. */
export function discoverShow(show: Show | undefined, language: string): Piece {
  if (!show) return undefined;
  const title = `${show.name} (${wordIn(language, 'podcast')})`;
  return linkTag('alternate', show.url, { type: 'application/rss+xml', title });
}

/** A show as an item of a list of feeds for people. */
export function listShow(show: Show | undefined, language: string): Piece {
  if (!show) return undefined;
  const link = linkTo(show.url, say(language, 'podcast'), { type: 'application/rss+xml', title: show.name });
  return h('li', link);
}

/** Folder of the page that lists all feeds. */
export const feedsFolder = 'feeds/';

const formats = Object.values(feedFormats);

/** The links so far: every page has those of the publication. */
const discovered = new WeakMap<FeedOwner, Piece>();

/** The links in the head by which reading apps discover the three feeds of each owner. */
export function discoverFeeds(owners: FeedOwner[]): Piece[] {
  return owners.map((owner) => {
    const links = discovered.get(owner) ?? written(...feedLinksOf(owner));
    discovered.set(owner, links);
    return links;
  });
}

function feedLinksOf(owner: FeedOwner): Piece[] {
  return formats.map(({ name, file, mediaType }) =>
    linkTag('alternate', owner.url + file, { type: mediaType, title: `${owner.name} (${name})` }),
  );
}

/** The three feeds of an owner as items of a list for people. */
export function listFeeds(owner: FeedOwner): Piece[] {
  return formats.map(({ name, file, mediaType }) =>
    h('li', linkTo(owner.url + file, name, { type: mediaType })),
  );
}
