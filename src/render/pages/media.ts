import type { Article, Media, TextTrack } from '../../article.ts';
import { h, isWebAddress, type Piece, toHtml } from '../../html.ts';
import { playerAt } from '../../players.ts';
import { say } from '../words.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';
import { frameOf } from './player.ts';

/** The sound and the film of a story, each unless the story itself shows it. */
export function mediaOf(article: Article): Piece[] {
  return [
    ...article.audio.map((media) => figureOf('audio', media, article)),
    ...article.video.map((media) => figureOf('video', media, article)),
  ];
}

function figureOf(element: 'audio' | 'video', media: Media, article: Article): Piece {
  if (!isWebAddress(media.url) || isShownIn(article.body.html, media.url)) return undefined;
  return h('figure.page-media', shown(element, media, article), captionOf(media, article));
}

/** A file in the browser's player, a platform's player, or the way to where it is played. */
function shown(element: 'audio' | 'video', media: Media, { inLanguage, headline }: Article): Piece {
  if (media.encodingFormat !== undefined) return playerOf(element, media);
  const name = media.name ?? headline;
  const player = playerAt(media.embedUrl ?? '') ?? playerAt(media.url);
  if (player) return frameOf(player, { name, language: inLanguage });
  return linkTo(media.embedUrl ?? media.url, h('span', say(inLanguage, 'play'), name));
}

function playerOf(element: 'audio' | 'video', media: Media): Piece {
  const { url, encodingFormat, width, height, thumbnailUrl, track = [] } = media;
  const picture = element === 'video' ? { poster: thumbnailUrl, width, height } : {};
  return h(element, { controls: true, preload: 'metadata', ...picture }, [
    h('source', { src: url, type: encodingFormat }),
    ...track.map(trackOf),
  ]);
}

function trackOf({ url, inLanguage, name }: TextTrack): Piece {
  return h('track', { kind: 'captions', src: url, srcLang: inLanguage, label: name });
}

function isShownIn(html: string, url: string): boolean {
  return html.includes(toHtml({ type: 'text', value: url }));
}

/** Title, line and credit; when it is live; what is said in it. */
function captionOf(media: Media, { inLanguage: language }: Article): Piece {
  const { name, caption, description, creditText, transcript, transcriptFile } = media;
  const parts = [
    name && media.encodingFormat !== undefined ? h('strong', name) : undefined,
    liveOf(media, language),
    caption ?? description,
    creditText && h('small', creditText),
    transcriptFile && linkTo(transcriptFile.url, say(language, 'transcript')),
    transcript && transcriptOf(transcript, language),
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return undefined;
  return h(
    'figcaption',
    parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
  );
}

function liveOf({ publication }: Media, language: string): Piece {
  if (!publication) return undefined;
  const { startDate, endDate } = publication;
  const end = endDate === undefined ? [] : ['–', momentOf(endDate, language)];
  return h('span.page-live', say(language, 'liveBroadcast'), ' ', momentOf(startDate, language), end);
}

function transcriptOf(text: string, language: string): Piece {
  const paragraphs = text.split('\n\n').map((each) => h('p', each));
  return h('details', h('summary', say(language, 'transcript')), paragraphs);
}
