import { h, type Piece } from '../../html.ts';
import { linkTag, linkTo } from './link.ts';

/** What has feeds: the publication, a section, a channel. `url` is absolute and ends in `/`. */
export interface FeedOwner {
  name: string;
  url: string;
}

/** The feeds beside every front page: what readers call them, the file, and its media type. */
const feedFormats = [
  { name: 'RSS', file: 'rss.xml', mediaType: 'application/rss+xml' },
  { name: 'Atom', file: 'atom.xml', mediaType: 'application/atom+xml' },
  { name: 'JSON Feed', file: 'feed.json', mediaType: 'application/feed+json' },
];

/** The links in the head by which reading apps discover the three feeds of each owner. */
export function discoverFeeds(owners: FeedOwner[]): Piece[] {
  return owners.flatMap((owner) =>
    feedFormats.map(({ name, file, mediaType }) =>
      linkTag('alternate', owner.url + file, { type: mediaType, title: `${owner.name} (${name})` }),
    ),
  );
}

/** The three feeds of an owner as items of a list for people. */
export function listFeeds(owner: FeedOwner): Piece[] {
  return feedFormats.map(({ name, file, mediaType }) =>
    h('li', linkTo(owner.url + file, name, { type: mediaType })),
  );
}
