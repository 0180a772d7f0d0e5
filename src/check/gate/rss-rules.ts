import type { XmlElement } from '../../xml.ts';
import {
  ABSOLUTE,
  childrenOf,
  doubled,
  moreThanOnce,
  notOnce,
  relativeIn,
  textsOf,
  unlike,
  valuesOf,
} from './findings.ts';

/** The form of dates that every reader understands. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;
const NUMBER = /^\d+$/;
const MEDIA_TYPE = /^[^/\s]+\/[^/\s]+$/;
const E_MAIL = /^[^\s@]+@[^\s@]+( \(.+\))?$/;

/** Elements of RSS itself that have children; all others hold plain text. */
const PARENTS = ['channel', 'item', 'image'];

/** Elements whose text is an e-mail address, and those whose text is a date. */
const CONTACTS = ['author', 'managingEditor', 'webMaster'];
const DATES = ['pubDate', 'lastBuildDate'];

/** What a finished feed breaks of the RSS Best Practices Profile (https://www.rssboard.org/rss-profile). */
export function rssFaults(rss: XmlElement): string[] {
  const version = rss.attributes['version'] ?? '';
  return [
    ...unlike([version], /^2\.0$/, 'is no version of RSS that all read'),
    ...notOnce(rss, ['channel']),
    ...childrenOf(rss, 'channel').flatMap(channelFaults),
  ];
}

function channelFaults(channel: XmlElement): string[] {
  const items = childrenOf(channel, 'item');
  const names = channel.children.map(({ name }) => name);
  const isMixed = items.length > 0 && names.slice(names.indexOf('item')).some((name) => name !== 'item');
  return [
    ...notOnce(channel, ['title', 'link', 'description']),
    ...faultsOfBoth(channel),
    ...(isMixed ? ['an element of the channel stands after the first item'] : []),
    ...selfFaults(channel),
    ...childrenOf(channel, 'image').flatMap((image) => imageFaults(image, channel)),
    ...lateFaults(channel, items),
    ...doubled(items.flatMap((item) => textsOf(item, 'guid'))),
    ...items.flatMap(itemFaults),
  ];
}

/** What holds for the channel and for each item. */
function faultsOfBoth(parent: XmlElement): string[] {
  const own = parent.children.map(({ name }) => name).filter((name) => !name.includes(':'));
  const single = new Set(own.filter((name) => name !== 'category' && name !== 'item'));
  return [
    ...moreThanOnce(parent, single),
    ...parent.children
      .filter(({ name, children }) => single.has(name) && !PARENTS.includes(name) && children.length > 0)
      .map(({ name }) => `${name} holds elements, not text`),
    ...CONTACTS.flatMap((name) => unlike(textsOf(parent, name), E_MAIL, 'is no e-mail address')),
    ...DATES.flatMap((name) => unlike(textsOf(parent, name), RFC_822, 'is no date of RFC 822')),
    ...unlike(textsOf(parent, 'link'), ABSOLUTE, 'is no absolute address'),
  ];
}

function selfFaults(channel: XmlElement): string[] {
  const links = childrenOf(channel, 'atom:link').filter(({ attributes }) => attributes['rel'] === 'self');
  return [
    ...(links.length === 1 ? [] : [`the channel has ${links.length} links to itself, not one`]),
    ...unlike(valuesOf(links, 'href'), ABSOLUTE, 'is no absolute address'),
    ...unlike(valuesOf(links, 'type'), /^application\/rss\+xml$/, 'is not the media type of RSS'),
  ];
}

function imageFaults(image: XmlElement, channel: XmlElement): string[] {
  const differs = (name: string) => textsOf(image, name).join() !== textsOf(channel, name).join();
  return [
    ...notOnce(image, ['url', 'title', 'link']),
    ...unlike(textsOf(image, 'url'), ABSOLUTE, 'is no absolute address'),
    ...unlike(textsOf(image, 'url'), /\.(?:gif|jpe?g|png)$/i, 'is no GIF, JPEG or PNG'),
    ...['title', 'link'].filter(differs).map((name) => `the ${name} of the image is not the channel's`),
  ];
}

/** The feed changed when its newest item came, or later. */
function lateFaults(channel: XmlElement, items: XmlElement[]): string[] {
  const [changed = ''] = textsOf(channel, 'lastBuildDate');
  const newer = items.flatMap((item) => textsOf(item, 'pubDate')).filter((date) => isLater(date, changed));
  return newer.length > 0 ? [`the channel has not changed since ${changed}, and an item has`] : [];
}

function isLater(date: string, other: string): boolean {
  return Date.parse(date) > Date.parse(other);
}

function itemFaults(item: XmlElement): string[] {
  const names = item.children.map(({ name }) => name);
  const content = names.indexOf('content:encoded');
  const description = names.indexOf('description');
  const stories = [...textsOf(item, 'description'), ...textsOf(item, 'content:encoded')];
  return [
    ...faultsOfBoth(item),
    ...(names.includes('title') || description >= 0 ? [] : ['an item has neither title nor description']),
    ...(content >= 0 && (description < 0 || description > content)
      ? ['content:encoded stands without a description before it']
      : []),
    ...(names.includes('author') && names.includes('dc:creator')
      ? ['an item has both author and dc:creator']
      : []),
    ...identityFaults(item),
    ...enclosureFaults(childrenOf(item, 'enclosure')),
    ...unlike(valuesOf(childrenOf(item, 'source'), 'url'), ABSOLUTE, 'is no absolute address'),
    ...relativeIn(stories),
  ];
}

/** A guid that is not said to be something else is the permanent address. */
function identityFaults(item: XmlElement): string[] {
  const addresses = childrenOf(item, 'guid').filter(
    ({ attributes }) => attributes['isPermaLink'] !== 'false',
  );
  return [
    ...notOnce(item, ['guid']),
    ...unlike(
      addresses.map(({ text }) => text),
      /^https?:\/\/[!-~]+$/,
      'is no permanent address',
    ),
  ];
}

function enclosureFaults(enclosures: XmlElement[]): string[] {
  return [
    ...unlike(valuesOf(enclosures, 'url'), ABSOLUTE, 'is no absolute address'),
    ...unlike(valuesOf(enclosures, 'type'), MEDIA_TYPE, 'is no media type'),
    ...unlike(valuesOf(enclosures, 'length'), NUMBER, 'is no number of bytes'),
  ];
}
