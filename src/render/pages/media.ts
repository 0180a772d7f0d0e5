import type { Article, Media } from '../../article.ts';
import { h, isWebAddress, type Piece, toHtml } from '../../html.ts';

/** Players for the sound and the film of a story, each unless the story itself shows it. */
export function mediaOf({ audio, video, body }: Article): Piece[] {
  return [playerOf('audio', audio, body.html), playerOf('video', video, body.html)];
}

function playerOf(element: 'audio' | 'video', media: Media | undefined, html: string): Piece {
  if (!media || !isWebAddress(media.url) || isShownIn(html, media.url)) return undefined;
  const source = h('source', { src: media.url, type: media.encodingFormat });
  return h('figure.page-media', h(element, { controls: true, preload: 'metadata' }, source));
}

function isShownIn(html: string, url: string): boolean {
  return html.includes(toHtml({ type: 'text', value: url }));
}
