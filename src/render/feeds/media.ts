import type { Entry, Image, Media } from '../../article.ts';

/** A picture, sound or film of a story in the terms of Media RSS (https://www.rssboard.org/media-rss). */
export interface Medium {
  medium: 'image' | 'audio' | 'video';
  url: string;
  type?: string;
  /** Bytes. */
  size?: number;
  /** As long as it is known to last. */
  seconds?: number;
  /** Attributes of `media:content`; those that are not known have no value. */
  attributes: Record<string, string | number | undefined>;
  /** Elements in `media:content`. */
  parts: MediumPart[];
}

/** One element in `media:content`: its text, or nothing but attributes. */
export interface MediumPart {
  name: string;
  text: string;
  attributes?: Record<string, string>;
}

/** The namespace of Media RSS, to the last slash: validators know no other spelling. */
export const MEDIA_NAMESPACE = 'http://search.yahoo.com/mrss/';

/** Everything to see and hear in a story, pictures first, the leading one before all. */
export function mediaOf({ image, audio, video }: Entry): Medium[] {
  return [
    ...image.map(toPicture),
    ...audio.map((each) => toRecording('audio', each)),
    ...video.map((each) => toRecording('video', each)),
  ];
}

/** What readers may download: sound, film, then pictures. A picture is offered only if its length is known. */
export function enclosuresOf(entry: Entry): (Medium & { type: string })[] {
  const media = mediaOf(entry).filter(isEnclosure);
  return [
    ...media.filter(({ medium }) => medium !== 'image'),
    ...media.filter(({ medium }) => medium === 'image'),
  ];
}

function isEnclosure(medium: Medium): medium is Medium & { type: string } {
  return medium.type !== undefined && (medium.medium !== 'image' || medium.size !== undefined);
}

function toPicture(image: Image): Medium {
  const { url, encodingFormat: type, contentSize: size, width, height } = image;
  return {
    medium: 'image',
    url,
    ...(type !== undefined && { type }),
    ...(size !== undefined && { size }),
    attributes: { url, medium: 'image', type, fileSize: size, width, height },
    parts: partsOf(image),
  };
}

/** The licence stands beside the rights: the W3C's validator knows no `media:license`, and reports an error. */
function partsOf({
  creditText,
  creator,
  caption,
  alternateName,
  copyrightNotice,
  license,
}: Image): MediumPart[] {
  const texts: [string, string | undefined][] = [
    ['media:description', caption ?? alternateName],
    ['media:credit', creditText ?? creator],
  ];
  const parts = texts.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
  const rights = copyrightNotice ?? license;
  if (rights === undefined) return parts;
  const attributes = license !== undefined && { attributes: { url: license } };
  return [...parts, { name: 'media:copyright', text: rights, ...attributes }];
}

/** What is played on a platform has a player and no address of its own. */
function toRecording(medium: 'audio' | 'video', recording: Media): Medium {
  const { url, encodingFormat: type, contentSize: size, duration, width, height } = recording;
  const seconds = duration === undefined ? undefined : Math.round(duration);
  return {
    medium,
    url,
    ...(type !== undefined && { type }),
    ...(size !== undefined && { size }),
    ...(duration !== undefined && { seconds: duration }),
    attributes: {
      ...(type !== undefined && { url }),
      medium,
      type,
      fileSize: size,
      duration: seconds,
      width,
      height,
    },
    parts: recordingParts(recording),
  };
}

function recordingParts(recording: Media): MediumPart[] {
  const { name, description, caption, creditText, thumbnailUrl, encodingFormat, embedUrl, url } = recording;
  const player = encodingFormat === undefined ? (embedUrl ?? url) : embedUrl;
  const texts = {
    'media:title': name,
    'media:description': description ?? caption,
    'media:credit': creditText,
  };
  const addresses = { 'media:thumbnail': thumbnailUrl, 'media:player': player };
  return [
    ...Object.entries(texts).flatMap(([part, text]) => (text === undefined ? [] : [{ name: part, text }])),
    ...Object.entries(addresses).flatMap(([part, address]) =>
      address === undefined ? [] : [{ name: part, text: '', attributes: { url: address } }],
    ),
  ];
}
