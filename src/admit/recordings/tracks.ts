import { withoutAbsent } from '../../absent.ts';
import type { Pointer, TextTrack, Written } from '../../article.ts';
import { mediaTypeOf } from '../../media-type.ts';
import type { Attachments } from '../attachments.ts';
import { resolveFile } from '../files.ts';
import { readInnerMap } from '../inner-map.ts';
import { type Desk, eachOf, isMap, readLanguageTag, readText, saysNone } from '../shapes.ts';

const NAMES = {
  url: ['src', 'path', 'file', 'href', 'contentUrl'],
  inLanguage: ['lang', 'language', 'srclang', 'locale'],
  name: ['label', 'title'],
};

/** Captions and subtitles: the addresses of their files, or maps with their languages and names. */
export function readTracks(
  desk: Desk,
  pointer: Pointer,
  { value, attachments }: { value: Written; attachments: Attachments },
): TextTrack[] | undefined {
  if (saysNone(value)) return undefined;
  const tracks = eachOf(value, pointer).flatMap(
    (each) => readTrack(desk, each.pointer, { value: each.value, attachments }) ?? [],
  );
  return tracks.length > 0 ? tracks : undefined;
}

/** The file of one track: its address, or a map. */
export function readTrack(
  desk: Desk,
  pointer: Pointer,
  { value, attachments }: { value: Written; attachments: Attachments },
): TextTrack | undefined {
  const field = isMap(value)
    ? readInnerMap(desk, pointer, { map: value, names: NAMES })
    : (name: string) => (name === 'url' ? { value, pointer } : undefined);
  const read = <Value>(
    name: string,
    by: (desk: Desk, pointer: Pointer, value: Written) => Value | undefined,
  ): Value | undefined => {
    const inner = field(name);
    return inner && by(desk, inner.pointer, inner.value);
  };
  const resolved = read('url', (_, at, url) => resolveFile(desk, at, url, attachments));
  if (!resolved) return undefined;
  const { url, file } = resolved;
  return {
    url,
    ...withoutAbsent<TextTrack>({
      encodingFormat: file?.encodingFormat ?? mediaTypeOf(url),
      inLanguage: read('inLanguage', readLanguageTag),
      name: read('name', readText),
    }),
  };
}
