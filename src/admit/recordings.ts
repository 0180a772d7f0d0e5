import { withoutAbsent } from '../absent.ts';
import type { Media, Pointer, Written } from '../article.ts';
import { isRecordingType, mediaTypeOf } from '../media-type.ts';
import { playerAt } from '../players.ts';
import type { Attachments, Resolved } from './attachments.ts';
import { resolveFile } from './files.ts';
import { readBroadcast } from './recordings/broadcast.ts';
import { readDuration } from './recordings/duration.ts';
import { readTrack, readTracks } from './recordings/tracks.ts';
import {
  type Desk,
  eachOf,
  isMap,
  quoted,
  readAddress,
  readMap,
  readMoment,
  readParagraphs,
  readText,
  readWhole,
  report,
  saysNone,
} from './shapes.ts';

/** The story's sound and film: what its fields tell of, then what stands in the story itself. */
export function readRecordings(
  desk: Desk,
  { audio, video }: Record<string, Written>,
  attachments: Attachments,
): { audio: Media[]; video: Media[] } {
  const read = (value: Written | undefined, pointer: Pointer) =>
    value === undefined || saysNone(value)
      ? []
      : eachOf(value, pointer).flatMap(
          (each) => readRecording(desk, each.pointer, each.value, attachments) ?? [],
        );
  return { audio: eachOnce(read(audio, '/audio')), video: eachOnce(read(video, '/video')) };
}

/** Recordings without those that are told of before. */
export function eachOnce(recordings: Media[]): Media[] {
  return recordings.filter(({ url }, index) => recordings.findIndex((other) => other.url === url) === index);
}

/** A recording: an address, or a map with all that is known of it. */
function readRecording(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  attachments: Attachments,
): Media | undefined {
  const map = isMap(value) ? value : { url: value };
  const read = readMap(desk, pointer, map);
  const resolved = read('url', (_, at, url) => resolveFile(desk, at, url, attachments));
  const embedUrl = read('embedUrl', (_, at, url) => readAddress(desk, at, url, desk.publication.site.url));
  if (!resolved && embedUrl === undefined) return undefined;
  const place = whatIsPlayed(desk, pointer, {
    resolved,
    embedUrl,
    written: read('encodingFormat', readMediaType),
  });
  if (!place) return undefined;
  const address = (name: string) => read(name, (_, at, url) => resolveFile(desk, at, url, attachments))?.url;
  return {
    ...place,
    ...withoutAbsent<Media>({
      contentSize: resolved?.file?.contentSize ?? read('contentSize', readWhole),
      duration: read('duration', readDuration),
      width: read('width', readWhole),
      height: read('height', readWhole),
      name: read('name', readText),
      description: read('description', readText),
      creditText: read('creditText', readText),
      thumbnailUrl: address('thumbnailUrl') ?? place.thumbnailUrl,
      uploadDate: read('uploadDate', readMoment),
      publication: read('publication', readBroadcast),
    }),
    ...readTexts(desk, pointer, { map, attachments }),
  };
}

interface Given {
  resolved: Resolved | undefined;
  embedUrl: string | undefined;
  written: string | undefined;
}

type Played = Pick<Media, 'url' | 'encodingFormat' | 'embedUrl' | 'thumbnailUrl'>;

/** The file, the stream, or the page and the player: what a type says, else what a platform says of its addresses. */
function whatIsPlayed(
  desk: Desk,
  pointer: Pointer,
  { resolved, embedUrl, written }: Given,
): Played | undefined {
  const player = playerAt(resolved?.url ?? '') ?? playerAt(embedUrl ?? '');
  const url = resolved?.url ?? player?.url ?? embedUrl ?? '';
  const type = written ?? resolved?.file?.encodingFormat ?? mediaTypeOf(url);
  if (type !== undefined && isRecordingType(type)) {
    return { url, encodingFormat: type, ...(embedUrl !== undefined && { embedUrl }) };
  }
  if (player) {
    const { medium: _medium, platform: _platform, ...played } = player;
    return played;
  }
  if (type !== undefined && !/html/.test(type)) return reportOtherKind(desk, pointer, url, type);
  if (embedUrl === undefined) reportUnknownType(desk, pointer, url);
  return { url, ...(embedUrl !== undefined && { embedUrl }) };
}

function reportOtherKind(desk: Desk, pointer: Pointer, url: string, type: string): undefined {
  return report(desk, 'not-a-recording', pointer, {
    message: `${url} is neither sound nor film, but ${type}`,
    hint: 'Give the address of the recording; a still of it belongs into "thumbnail"',
  });
}

function reportUnknownType(desk: Desk, pointer: Pointer, url: string): void {
  report(desk, 'recording-type-unknown', pointer, {
    message: `Whether ${url} is a file or a page cannot be told; it is published as a link`,
    hint: 'Say its "type" if it is a file, as in audio/mpeg, or give the address of a player in "embedUrl"',
  });
}

type Texts = Pick<Media, 'caption' | 'track' | 'transcript' | 'transcriptFile'>;

/** What can be read of a recording: the line under it, its captions, its transcript, as text or as files. */
function readTexts(
  desk: Desk,
  pointer: Pointer,
  { map, attachments }: { map: { [key: string]: Written }; attachments: Attachments },
): Texts {
  const read = readMap(desk, pointer, map);
  const tracks = (_: Desk, at: Pointer, value: Written) => readTracks(desk, at, { value, attachments });
  const isTrack = !isLine(map['caption']);
  const track = read('track', tracks) ?? (isTrack ? read('caption', tracks) : undefined);
  const isText = isLine(map['transcript']);
  return withoutAbsent<Texts>({
    caption: isTrack ? undefined : read('caption', readText),
    track,
    transcript: isText ? read('transcript', readParagraphs) : undefined,
    transcriptFile: isText
      ? undefined
      : read('transcript', (_, at, value) => readTrack(desk, at, { value, attachments })),
  });
}

/** Is it a text to be read, and neither a file nor several? */
function isLine(value: Written | undefined): boolean {
  return typeof value === 'string' && !/^\S+\.[a-z\d]{2,4}(?:[?#]\S*)?$|^https?:\/\/\S+$/i.test(value.trim());
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
