import { lookup } from 'mrmime';

/** Types of pictures, sound and film that the package does not know: streams, players' lists, older containers. */
const OTHERS: Record<string, string> = {
  m3u8: 'application/vnd.apple.mpegurl',
  flac: 'audio/flac',
  mka: 'audio/x-matroska',
  m4b: 'audio/mp4',
  m4v: 'video/mp4',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  wma: 'audio/x-ms-wma',
  srt: 'application/x-subrip',
  jfif: 'image/jpeg',
};

/** The media type that a file's name or an address's path says, as `image/jpeg`; nothing where it says none. */
export function mediaTypeOf(pathOrUrl: string): string | undefined {
  const path = URL.canParse(pathOrUrl) ? new URL(pathOrUrl).pathname : pathOrUrl;
  return lookup(path) ?? OTHERS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

/** Streams, which are lists of pieces of sound or film: https://www.rfc-editor.org/rfc/rfc8216, DASH. */
const STREAMS = ['application/vnd.apple.mpegurl', 'application/x-mpegurl', 'application/dash+xml'];

/** Is it a type of sound or film? */
export function isRecordingType(mediaType: string): boolean {
  return /^(?:audio|video)\//.test(mediaType) || STREAMS.includes(mediaType.toLowerCase());
}
