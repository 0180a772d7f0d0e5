import { feedFormats } from '../../feed-formats.ts';
import { h, type Piece, written } from '../../html.ts';
import { linkTag, linkTo } from './link.ts';

/** What has feeds: the publication, a section, a channel. `url` is absolute and ends in `/`. */
export interface FeedOwner {
  name: string;
  url: string;
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
