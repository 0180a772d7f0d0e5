import type { ImageObject, Thing, VideoObject } from 'schema-dts';
import type { Article, Broadcast, Image, Media } from '../article.ts';
import type { Ids } from './ids.ts';
import { node, oneOrMore } from './node.ts';

/** A picture: of the story, or the publisher's logo. */
export function imageNode(image: Image, id: string): Thing {
  return node<ImageObject>({
    '@type': 'ImageObject',
    '@id': id,
    url: image.url,
    contentUrl: image.url,
    width: pixels(image.width),
    height: pixels(image.height),
    encodingFormat: image.encodingFormat,
    contentSize: image.contentSize === undefined ? undefined : `${image.contentSize} B`,
    caption: image.caption,
    description: image.alternateName,
    creditText: image.creditText,
    creator: image.creator === undefined ? undefined : { '@type': 'Person', name: image.creator },
    copyrightNotice: image.copyrightNotice,
    license: image.license,
    acquireLicensePage: image.acquireLicensePage,
    digitalSourceType: image.digitalSourceType && {
      '@type': 'IPTCDigitalSourceEnumeration',
      '@id': image.digitalSourceType,
    },
  });
}

/** A recording of the story with its node's id. */
interface Told {
  type: 'AudioObject' | 'VideoObject';
  media: Media;
  id: string;
}

/** Sound and film that belong to the story, as far as search engines take them. */
export function toldMedia(article: Article, ids: Ids): { audio: Told[]; video: Told[] } {
  return {
    audio: article.audio.map((media, index) => ({
      type: 'AudioObject',
      media,
      id: ids.media('audio', index),
    })),
    video: article.video
      .map((media, index): Told => ({ type: 'VideoObject', media, id: ids.media('video', index) }))
      .filter(({ media }) => stillOf(media, article) !== undefined),
  };
}

/** The nodes of the sound and film of a story, in the order of their ids. */
export function mediaNodes(article: Article, ids: Ids): Thing[] {
  const { audio, video } = toldMedia(article, ids);
  return [...audio, ...video].map((told) => mediaNode(told, article));
}

/** Its own still, or the picture of the story. Google takes no film without one. */
function stillOf({ thumbnailUrl }: Media, { image }: Article): string | undefined {
  return thumbnailUrl ?? image[0]?.url;
}

/** Google asks for name, thumbnailUrl and uploadDate: https://developers.google.com/search/docs/appearance/structured-data/video */
function mediaNode({ type, media, id }: Told, article: Article): Thing {
  const isFile = media.encodingFormat !== undefined;
  return node<VideoObject>({
    '@type': type as 'VideoObject', // an AudioObject has the same properties
    '@id': id,
    name: media.name ?? media.caption ?? article.headline,
    description: media.description,
    url: isFile ? undefined : media.url,
    contentUrl: isFile ? media.url : undefined,
    embedUrl: media.embedUrl,
    encodingFormat: media.encodingFormat,
    contentSize: media.contentSize === undefined ? undefined : `${media.contentSize} B`,
    duration: media.duration === undefined ? undefined : `PT${media.duration}S`,
    width: pixels(media.width),
    height: pixels(media.height),
    uploadDate: media.uploadDate ?? article.datePublished,
    thumbnailUrl: type === 'VideoObject' ? stillOf(media, article) : media.thumbnailUrl,
    creditText: media.creditText,
    caption: captionsOf(media),
    transcript: media.transcript,
    publication: media.publication && broadcastNode(media.publication, media.name ?? article.headline),
  });
}

/** The line under it as text, and captions as the files that they are. */
function captionsOf({ caption, track = [] }: Media): unknown {
  const files = track.map((each) => ({
    '@type': 'MediaObject',
    name: each.name,
    contentUrl: each.url,
    encodingFormat: each.encodingFormat,
    inLanguage: each.inLanguage,
  }));
  return oneOrMore([...(caption === undefined ? [] : [caption]), ...files]);
}

/** Google shows a badge at what is broadcast live (the same page). */
function broadcastNode({ startDate, endDate }: Broadcast, name: string): unknown {
  return { '@type': 'BroadcastEvent', name, isLiveBroadcast: true, startDate, endDate };
}

function pixels(value: number | undefined): unknown {
  return value && { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}
