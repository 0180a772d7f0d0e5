import type { Article, Media } from '../../article.ts';
import type { Rule } from '../../contracts.ts';
import { type Fault, rule } from './fault.ts';

/** What no schema can say of sound and film. */
export const recordingRules: Rule[] = [
  rule('video-without-thumbnail', videoWithoutThumbnail),
  rule('recording-without-text', recordingWithoutText),
];

function videoWithoutThumbnail({ video, image }: Article): Fault[] {
  if (image.length > 0) return [];
  return video.flatMap(({ url, thumbnailUrl }, index) => {
    if (thumbnailUrl !== undefined) return [];
    const hint = 'Give it a "thumbnail", or the story an "image"';
    return [
      {
        pointer: `/video/${index}`,
        message: `The film ${url} has no still: search engines are not told of it`,
        hint,
      },
    ];
  });
}

/** Platforms show captions of their own. */
function recordingWithoutText({ audio, video }: Article): Fault[] {
  const all = [
    ...audio.map((media, index) => ({ media, pointer: `/audio/${index}` })),
    ...video.map((media, index) => ({ media, pointer: `/video/${index}` })),
  ];
  return all
    .filter(({ media }) => media.encodingFormat !== undefined && !hasText(media))
    .map(({ media, pointer }) => ({
      pointer,
      message: `The recording ${media.url} has neither a transcript nor captions`,
      hint: 'Give it a "transcript", or "captions" if it is a film',
    }));
}

function hasText({ transcript, transcriptFile, track }: Media): boolean {
  return transcript !== undefined || transcriptFile !== undefined || track !== undefined;
}
