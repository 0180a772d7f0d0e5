import { withoutAbsent } from '../absent.ts';
import type { Media, Pointer, Written } from '../article.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Attachments } from './attachments.ts';
import { resolveFile } from './files.ts';
import { type Desk, isMap, quoted, readMap, readText, readWhole, report } from './shapes.ts';

/** The story's sound and film. */
export function readRecordings(
  desk: Desk,
  { audio, video }: Record<string, Written>,
  attachments: Attachments,
): { audio?: Media; video?: Media } {
  const read = (value: Written | undefined, pointer: Pointer, fallback: string) =>
    value === undefined ? undefined : readRecording(desk, pointer, value, { attachments, fallback });
  return withoutAbsent<{ audio: Media; video: Media }>({
    audio: read(audio, '/audio', 'audio/mpeg'),
    video: read(video, '/video', 'video/mp4'),
  });
}

/** A recording: an address, or a map with url, type, length in bytes and duration in seconds or as 5:12. */
function readRecording(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  { attachments, fallback }: { attachments: Attachments; fallback: string },
): Media | undefined {
  const read = readMap(desk, pointer, isMap(value) ? value : { url: value });
  const resolved = read('url', (_, at, url) => resolveFile(desk, at, url, attachments));
  if (!resolved) return undefined;
  const { url, file } = resolved;
  const written = read('encodingFormat', readMediaType);
  return {
    url,
    encodingFormat: written ?? file?.encodingFormat ?? mediaTypeOf(url) ?? fallback,
    ...withoutAbsent<Media>({
      contentSize: file?.contentSize ?? read('contentSize', readWhole),
      duration: read('duration', readDuration),
    }),
  };
}

const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i;

/** `audio/mpeg`, or `mp3` for it; parameters such as codecs are left out, feeds have no place for them. */
function readMediaType(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const type = readText(desk, pointer, value)?.split(';')[0]?.trim().toLowerCase();
  const named = type === undefined ? undefined : mediaTypeOf(`x.${type}`);
  if (named !== undefined) return named;
  if (type === undefined || MEDIA_TYPE.test(type)) return type;
  return report(desk, 'invalid-field', pointer, {
    message: `${quoted(type)} is not a media type`,
    hint: 'Write it as in audio/mpeg, or leave it out: the name of the file says it too',
    severity: 'warning',
  });
}

/** Seconds, or minutes and seconds, or hours, minutes and seconds: 312, 5:12, 1:05:12. */
function readDuration(desk: Desk, pointer: Pointer, value: Written): number | undefined {
  const text = readText(desk, pointer, value) ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(\d+:)?\d{1,2}:[0-5]\d$/.test(text)) {
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  }
  return report(desk, 'invalid-field', pointer, {
    message: `${quoted(text)} is not a duration`,
    hint: 'Write seconds, or minutes and seconds, as in 312 or 5:12',
  });
}
