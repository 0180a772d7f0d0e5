import type { ImageObject, Thing } from 'schema-dts';
import type { Article, Image, Media } from '../article.ts';
import type { Ids } from './ids.ts';
import { node } from './node.ts';

/** A picture: of the story, or the publisher's logo. */
export function imageNode(image: Image, id: string): Thing {
  return node<ImageObject>({
    '@type': 'ImageObject',
    '@id': id,
    url: image.url,
    contentUrl: image.url,
    width: image.width && { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' },
    height: image.height && { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' },
    encodingFormat: image.encodingFormat,
    contentSize: image.contentSize === undefined ? undefined : `${image.contentSize} B`,
    caption: image.caption,
    description: image.alternateName,
    creditText: image.creditText,
    creator: image.creator === undefined ? undefined : { '@type': 'Person', name: image.creator },
    copyrightNotice: image.copyrightNotice,
    license: image.license,
  });
}

/** Sound and film that belong to the story. */
export function mediaNodes(article: Article, ids: Ids): Thing[] {
  const nodeOf = (type: 'AudioObject' | 'VideoObject', name: 'audio' | 'video', media: Media | undefined) =>
    media ? [mediaNode(type, media, article, ids.media(name))] : [];
  return [...nodeOf('AudioObject', 'audio', article.audio), ...nodeOf('VideoObject', 'video', article.video)];
}

function mediaNode(type: 'AudioObject' | 'VideoObject', media: Media, article: Article, id: string): Thing {
  return node<Thing>({
    '@type': type,
    '@id': id,
    name: article.headline,
    contentUrl: media.url,
    encodingFormat: media.encodingFormat,
    contentSize: media.contentSize === undefined ? undefined : `${media.contentSize} B`,
    duration: media.duration === undefined ? undefined : `PT${media.duration}S`,
    uploadDate: article.datePublished,
    thumbnailUrl: type === 'VideoObject' ? article.image[0]?.url : undefined,
  });
}
