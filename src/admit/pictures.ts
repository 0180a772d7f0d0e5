import { withoutAbsent } from '../absent.ts';
import { type Image, locate, type Media, type Pointer, type Written } from '../article.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Attachments, Resolved } from './attachments.ts';
import { type Desk, eachOf, isMap, readNumber, readText, report, wrongKind } from './shapes.ts';

const TEXTS = ['alternateName', 'caption', 'creditText', 'creator', 'copyrightNotice'] as const;

/** The story's pictures: addresses or maps, with what their files say of themselves. */
export function readImages(
  desk: Desk,
  written: Written | undefined,
  { attachments, credit }: { attachments: Attachments; credit: string | undefined },
): Image[] {
  if (written === undefined) return [];
  return eachOf(written, '/image').flatMap(({ value, pointer }) => {
    const image = readImage(desk, pointer, value, attachments);
    return image ? [{ ...(credit !== undefined && { creditText: credit }), ...image }] : [];
  });
}

function readImage(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  attachments: Attachments,
): Image | undefined {
  const map: { [key: string]: Written } | undefined = isMap(value) ? value : { url: value };
  const resolved = resolveUrl(desk, pointer, map['url'], attachments);
  if (!resolved) return undefined;
  const texts = TEXTS.map(
    (name) => [name, map[name] && readText(desk, `${pointer}/${name}`, map[name])] as const,
  );
  const sizes = (['width', 'height'] as const).map(
    (name) => [name, map[name] && readNumber(desk, `${pointer}/${name}`, map[name])] as const,
  );
  const license = map['license'] && readText(desk, `${pointer}/license`, map['license']);
  const { width, height, encodingFormat, contentSize } = resolved.file ?? {};
  return {
    url: resolved.url,
    ...withoutAbsent(Object.fromEntries([...sizes, ...texts])),
    ...withoutAbsent({
      license,
      width,
      height,
      encodingFormat: encodingFormat ?? mediaTypeOf(resolved.url),
      contentSize,
    }),
  };
}

/** A recording: an address or a map with url, type, length in bytes and duration in seconds. */
function readMedia(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  attachments: Attachments,
): Media | undefined {
  const map: { [key: string]: Written } = isMap(value) ? value : { url: value };
  const resolved = resolveUrl(desk, pointer, map['url'], attachments);
  if (!resolved) return undefined;
  const given = (name: string) => map[name] && readNumber(desk, `${pointer}/${name}`, map[name]);
  const written = map['encodingFormat'] && readText(desk, `${pointer}/encodingFormat`, map['encodingFormat']);
  const fallback = pointer === '/audio' ? 'audio/mpeg' : 'video/mp4';
  return {
    url: resolved.url,
    encodingFormat: written || resolved.file?.encodingFormat || mediaTypeOf(resolved.url) || fallback,
    ...withoutAbsent<Media>({
      contentSize: resolved.file?.contentSize ?? (given('contentSize') || undefined),
      duration: given('duration') || undefined,
    }),
  };
}

function resolveUrl(
  desk: Desk,
  pointer: Pointer,
  written: Written | undefined,
  attachments: Attachments,
): Resolved | undefined {
  if (typeof written !== 'string')
    return wrongKind(desk, pointer, written ?? {}, 'an address or a map with url');
  const text = readText(desk, pointer, written);
  if (text === undefined) return undefined;
  const resolved = attachments.resolve(text, locate(desk.origin, `${pointer}/url`), { mustExist: 'yes' });
  if (!resolved || /^https?:/.test(resolved.url)) return resolved;
  return report(desk, 'invalid-address', pointer, {
    message: `"${text.slice(0, 60)}" is not a web address or a file`,
    hint: 'Give a file beside the article, or an address that begins with https://',
  });
}

/** The story's sound and film. */
export function readRecordings(
  desk: Desk,
  { audio, video }: Record<string, Written>,
  attachments: Attachments,
): { audio?: Media; video?: Media } {
  return withoutAbsent<{ audio: Media; video: Media }>({
    audio: audio === undefined ? undefined : readMedia(desk, '/audio', audio, attachments),
    video: video === undefined ? undefined : readMedia(desk, '/video', video, attachments),
  });
}
