import { type Author, type Entry, printedName } from '../../article.ts';
import { feedFormats } from '../../feed-formats.ts';
import { type Issue, type Story, squareLogo } from './issue.ts';
import { enclosuresOf, type Medium } from './media.ts';
import type { Tombstone } from './tombstones.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What is not known or empty has no key. */
export function toJsonFeed({ channel, place, publication, stories, tombstones }: Issue): string {
  const { publisher, site, feeds } = publication;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.name,
    home_page_url: channel.url,
    // Older documents are more of the same feed, whose address is its name.
    feed_url: `${channel.url}${feedFormats.json.file}`,
    next_url: place.previous && `${place.previous}${feedFormats.json.file}`,
    description: channel.description || undefined,
    icon: squareLogo(publication),
    language: site.language,
    authors: [{ name: publisher.name, url: publisher.url }],
    hubs: place.isArchive ? undefined : unlessEmpty(feeds.hubs.map((url) => ({ type: 'WebSub', url }))),
    items: stories.map(toItem),
    _copydesk: tombstones.length === 0 ? undefined : toExtension(tombstones, site.url),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** What JSON Feed has no word for: stories that went. The page of the feeds tells people what it is. */
function toExtension(tombstones: Tombstone[], siteUrl: string) {
  return { about: `${siteUrl}feeds/`, deleted: tombstones.map(toDeleted) };
}

function toDeleted({ id, url, date, reason, inLanguage }: Tombstone) {
  return { id, url, date_deleted: date, reason, language: inLanguage };
}

/** JSON.stringify leaves out keys without a value. */
function toItem({ entry, content }: Story) {
  const recordings = enclosuresOf(entry).filter(({ medium }) => medium !== 'image');
  return {
    id: entry.id,
    url: entry.url,
    external_url: externalUrl(entry),
    title: entry.headline,
    summary: entry.description || undefined,
    ...(content === '' ? { content_text: entry.description || entry.headline } : { content_html: content }),
    image: entry.image[0]?.url,
    date_published: entry.datePublished,
    date_modified: entry.dateModified,
    authors: unlessEmpty(entry.author.map(toAuthor)),
    tags: unlessEmpty([...new Set(entry.keywords)]),
    language: entry.inLanguage,
    attachments: unlessEmpty(recordings.map(toAttachment)),
  };
}

/** The original of a story that was taken over from elsewhere. */
function externalUrl({ url, canonicalUrl, syndicatedFrom }: Entry): string | undefined {
  if (syndicatedFrom?.url !== undefined) return syndicatedFrom.url;
  return new URL(canonicalUrl).host === new URL(url).host ? undefined : canonicalUrl;
}

function toAuthor(author: Author) {
  return { name: printedName(author), url: author.url };
}

function toAttachment({ url, type, size, seconds }: Medium) {
  return { url, mime_type: type, size_in_bytes: size, duration_in_seconds: seconds };
}

function unlessEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
