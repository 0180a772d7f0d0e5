import { type Entry, type Image, printedName } from '../../article.ts';
import { compareInstants, toRfc822 } from '../../dates.ts';
import { feedFormats } from '../../feed-formats.ts';
import { escapeHtml } from './content.ts';
import {
  cdataElement,
  emptyElement,
  type FeedElement,
  type FeedElements,
  printRss,
  safeText,
  textElement,
} from './feed.ts';
import { categoriesOf, HISTORY_NAMESPACE, type Issue, linksOf, type Story, sourceNameOf } from './issue.ts';
import { enclosuresOf, MEDIA_NAMESPACE, type Medium, mediaOf } from './media.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: MEDIA_NAMESPACE,
};

/**
 * RSS 2.0 with Dublin Core, Atom and Media RSS elements, as the RSS Best Practices Profile advises
 * (https://www.rssboard.org/rss-profile). Titles are plain text; descriptions are HTML that shows the summary.
 */
export function toRss(issue: Issue): string {
  const text = printRss({
    options: toOptions(issue),
    elements: channelElements(issue),
    items: issue.stories.map((story) => ({
      item: toItem(story.entry),
      elements: itemElements(story, issue),
    })),
  });
  return `${marked(text.replace(/<rss [^>]*>/, rootTag(issue)), issue)}\n`;
}

/** The mark of an archive stands before the items, as all of the channel does; `feed` would write it after them. */
function marked(text: string, { place }: Issue): string {
  return place.isArchive ? text.replace(/<item>|<\/channel>/, `<fh:archive/>\n        $&`) : text;
}

function toOptions({ channel, publication: { publisher, site } }: Issue) {
  return {
    title: safeText(channel.name),
    link: channel.url,
    description: safeText(channel.description || channel.name),
    updated: new Date(channel.updated),
    docs: 'https://www.rssboard.org/rss-specification',
    generator: 'Copydesk',
    language: site.language,
    feed: `${channel.url}${feedFormats.rss.file}`,
    ...(isRssImage(publisher.logo) && { image: publisher.logo.url }),
  };
}

/** `feed` declares some namespaces by what it writes itself, and none of others. */
function rootTag({ place }: Issue): string {
  const namespaces = { ...NAMESPACES, ...(place.isArchive && { fh: HISTORY_NAMESPACE }) };
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<rss version="2.0" ${declarations.join(' ')}>`;
}

/** In place of addresses that `feed` would respell, and of a date that it would write by itself. */
function channelElements(issue: Issue): FeedElements {
  const { channel, publication } = issue;
  const { publisher } = publication;
  const { file, mediaType } = feedFormats.rss;
  const link = textElement(channel.url);
  return {
    link,
    lastBuildDate: textElement(toRfc822(channel.updated)),
    'atom:link': linksOf(issue, file).map(({ rel, href }) =>
      emptyElement({ href, rel, type: rel === 'hub' ? undefined : mediaType }),
    ),
    image: isRssImage(publisher.logo)
      ? { url: textElement(publisher.logo.url), title: textElement(channel.name), link }
      : undefined,
  };
}

/** RSS knows images by their names: GIF, JPEG, PNG. */
function isRssImage(image: Image | undefined): image is Image {
  return image !== undefined && /\.(?:gif|jpe?g|png)$/i.test(image.url);
}

/** The elements that `feed` shall write, in its order; what they say is in `itemElements`. */
function toItem({ headline, url, datePublished, description }: Entry) {
  const date = new Date(datePublished);
  return { title: headline, link: url, id: url, date, ...(description && { description }) };
}

function itemElements({ entry, content }: Story, { publication }: Issue): FeedElements {
  const { description, inLanguage } = entry;
  const isForeign = inLanguage !== publication.site.language;
  return {
    title: textElement(entry.headline),
    link: textElement(entry.url),
    guid: textElement(entry.id, { isPermaLink: String(entry.id === entry.url) }),
    pubDate: textElement(toRfc822(entry.datePublished)),
    ...textElements(description, content),
    'dc:creator': entry.author.map((author) => textElement(printedName(author))),
    'dc:language': isForeign ? textElement(inLanguage) : undefined,
    category: categoriesOf(entry).map((name) => textElement(name)),
    source: sourceOf(entry),
    'atom:updated': isModified(entry) ? textElement(entry.dateModified) : undefined,
    enclosure: enclosuresOf(entry).slice(0, 1).map(toEnclosure),
    'media:content': mediaOf(entry).map(toMediaContent),
  };
}

/** The summary, then the story; a story without a summary stands in its place too, as the profile advises. */
function textElements(summary: string | undefined, content: string): FeedElements {
  const story = content === '' ? undefined : cdataElement(content);
  if (!summary) return { description: story, 'content:encoded': story };
  return { description: textElement(escapeHtml(summary)), 'content:encoded': story };
}

/** The feed from which a story was taken over; the element is nothing without an address of one. */
function sourceOf({ syndicatedFrom }: Entry): FeedElement | undefined {
  if (syndicatedFrom?.feed === undefined) return undefined;
  return textElement(sourceNameOf(syndicatedFrom), { url: syndicatedFrom.feed });
}

function isModified({ datePublished, dateModified }: Entry): boolean {
  return compareInstants(datePublished, dateModified) !== 0;
}

/** An unknown length is 0, for the attribute must be there. */
function toEnclosure({ url, type, size = 0 }: Medium): FeedElement {
  return emptyElement({ url, length: size, type });
}

function toMediaContent({ attributes, parts }: Medium): FeedElement {
  const children = parts.map((part) => [part.name, { ...textElement(part.text, part.attributes) }]);
  return { ...emptyElement(attributes), ...Object.fromEntries(children) };
}
