import type { RuleEntry } from './entry.ts';

const GOOGLE_VIDEO =
  'Google, Video, https://developers.google.com/search/docs/appearance/structured-data/video';

/** Rules about sound and film. */
export const mediaRules = {
  'recording-type-unknown': {
    severity: 'warning',
    title: 'What kind of recording an address leads to cannot be told',
    reason:
      'Players and podcast apps ask for the media type of a file before they fetch it, and take a page for a broken recording. An address without a type is published as a link, which is right for both.',
    source:
      'RSS Best Practices Profile (enclosure), https://www.rssboard.org/rss-profile#element-channel-item-enclosure',
    example: {
      bad: 'audio: https://cdn.example/play/42',
      good: 'audio:\n  url: https://cdn.example/play/42\n  type: audio/mpeg',
    },
  },
  'not-a-recording': {
    severity: 'error',
    title: 'A field for sound or film holds something else',
    reason:
      'Podcast apps and search engines would be given a picture or a document as the recording of the story. The file was probably put into the wrong field.',
    source: GOOGLE_VIDEO,
    example: { bad: 'video: ferry.jpg', good: 'video: { url: ferry.mp4, thumbnail: ferry.jpg }' },
  },
  'video-without-thumbnail': {
    severity: 'warning',
    title: 'A film has no still',
    reason:
      'Google asks for a thumbnail before it shows a film in its results, and takes the picture of the story where there is one. Without either, the film is not shown there.',
    source: GOOGLE_VIDEO,
    example: { bad: 'video: ferry.mp4', good: 'video: { url: ferry.mp4, thumbnail: ferry.jpg }' },
  },
  'recording-without-text': {
    severity: 'info',
    title: 'A recording has neither a transcript nor captions',
    reason:
      'People who do not hear a recording read its transcript or its captions, and so do those who search for what was said. Give the text itself, or a file of it.',
    source: 'WCAG 2.2, success criteria 1.2.1 and 1.2.2, https://www.w3.org/TR/WCAG22/#time-based-media',
    example: { bad: 'audio: report.mp3', good: 'audio: { url: report.mp3, transcript: report.html }' },
  },
  'live-without-times': {
    severity: 'warning',
    title: 'A live transmission does not say when it begins and ends',
    reason:
      'Search engines mark a film as live between its start and its end, and want both; the end may be the one that is expected. Without its start it is published as any film.',
    source: GOOGLE_VIDEO,
    example: {
      bad: 'video: { url: https://youtu.be/M7lc1UVf-VE, live: true }',
      good: 'video:\n  url: https://youtu.be/M7lc1UVf-VE\n  live: { start: 2026-03-09T08:00:00Z, end: 2026-03-09T09:00:00Z }',
    },
  },
} satisfies Record<string, RuleEntry>;
