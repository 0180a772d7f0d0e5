import {
  type Article,
  type Image,
  type Media,
  type Podcast,
  type Publication,
  printedName,
} from '../../article.ts';
import { element, parseXml, writeXml, type XmlElement } from '../../xml.ts';
import { guidOf } from './guid.ts';

/** A story with the sound that is its episode. */
export interface Episode {
  article: Article;
  audio: Media;
}

export interface Broadcast {
  podcast: Podcast;
  /** In the order of the items. */
  episodes: Episode[];
  /** Address of the feed. */
  url: string;
  publication: Publication;
}

const NAMESPACES = {
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
};

/**
 * A feed as podcast apps take it: what Apple requires and recommends
 * (https://help.apple.com/itc/podcasts_connect/#/itcb54353390), and the open namespace
 * (https://github.com/Podcastindex-org/podcast-namespace).
 */
export function onAir(rss: string, broadcast: Broadcast): string {
  const root = parseXml(rss);
  const [channel = element('channel')] = root.children;
  const items = channel.children.filter(({ name }) => name === 'item');
  const head = channel.children.filter(({ name }) => name !== 'item' && name !== 'image');
  return writeXml({
    ...root,
    attributes: { ...root.attributes, ...NAMESPACES },
    children: [
      {
        ...channel,
        children: [
          ...head.map((child) => withOwnAddress(child, broadcast)),
          ...showElements(broadcast),
          ...items.map((item, index) => withEpisode(item, broadcast.episodes[index])),
        ],
      },
    ],
  });
}

function withOwnAddress(child: XmlElement, { url }: Broadcast): XmlElement {
  const isSelf = child.name === 'atom:link' && child.attributes['rel'] === 'self';
  return isSelf ? { ...child, attributes: { ...child.attributes, href: url } } : child;
}

function showElements({ podcast, url, publication: { publisher } }: Broadcast): XmlElement[] {
  const { image, category, subcategory, isExplicit, type, author = publisher.name, owner } = podcast;
  return [
    element('itunes:image', { href: image.url }),
    element(
      'itunes:category',
      { text: category },
      subcategory ? [element('itunes:category', { text: subcategory })] : [],
    ),
    element('itunes:explicit', {}, String(isExplicit)),
    element('itunes:author', {}, author),
    element('itunes:type', {}, type),
    ...(owner ? ownerElements(owner) : []),
    element('podcast:guid', {}, guidOf(url)),
  ];
}

/** The owner's address proves to other hosts whose show it is; locked means that none may take it over without asking. */
function ownerElements({ name, email }: NonNullable<Podcast['owner']>): XmlElement[] {
  return [
    element('itunes:owner', {}, [element('itunes:name', {}, name), element('itunes:email', {}, email)]),
    element('podcast:locked', { owner: email }, 'yes'),
  ];
}

function withEpisode(item: XmlElement, episode: Episode | undefined): XmlElement {
  if (!episode) throw new Error('The feed has more items than there are episodes');
  const { article, audio } = episode;
  const own = [
    ...(audio.duration === undefined
      ? []
      : [element('itunes:duration', {}, String(Math.round(audio.duration)))]),
    ...coverOf(audio, article.image),
    ...article.author
      .slice(0, 1)
      .map(() => element('itunes:author', {}, article.author.map(printedName).join(', '))),
    ...transcriptsOf(audio),
  ];
  return { ...item, children: [...item.children.filter((child) => !isRecording(child)), ...own] };
}

/** Podcast apps take `media:content` for one more enclosure. */
function isRecording({ name, attributes }: XmlElement): boolean {
  return name === 'media:content' && attributes['medium'] !== 'image';
}

/** Covers are square; a story's picture that is known to be otherwise is none. */
function coverOf({ thumbnailUrl }: Media, [first]: Image[]): XmlElement[] {
  const isSquare = first?.width !== undefined && first.width === first.height;
  const href = thumbnailUrl ?? (isSquare ? first?.url : undefined);
  return href === undefined ? [] : [element('itunes:image', { href })];
}

function transcriptsOf({ transcriptFile, track = [] }: Media): XmlElement[] {
  const files = [...(transcriptFile ? [transcriptFile] : []), ...track];
  return files.flatMap(({ url, encodingFormat: type, inLanguage }) =>
    type === undefined ? [] : [element('podcast:transcript', { url, type, language: inLanguage })],
  );
}
