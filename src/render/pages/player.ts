import { h, type Piece, toHtml } from '../../html.ts';
import { type Player, playerAt } from '../../players.ts';
import { say } from '../words.ts';

/**
 * A platform's player behind a click: nothing is asked of the platform before a reader opens it, since what lies in a
 * closed `details` is not rendered and so, being lazy, not loaded
 * (https://html.spec.whatwg.org/multipage/urls-and-fetching.html#lazy-loading-attributes). It may run, but not leave
 * its frame.
 */
export function frameOf(player: Player, { name, language }: { name: string; language: string }): Piece {
  return h('details.page-player', [
    h('summary', say(language, 'play'), name, ' ', h('small', player.platform)),
    h('iframe', {
      className: `page-${player.medium}`,
      src: player.embedUrl,
      title: `${name} (${player.platform})`,
      loading: 'lazy',
      referrerPolicy: 'strict-origin-when-cross-origin',
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
      allow: 'fullscreen; picture-in-picture; encrypted-media',
    }),
  ]);
}

/** How a story's HTML shows what is played on a platform: a figure that begins with a link (see body/figures.ts). */
const FIGURE = /<figure><a href="([^"]*)">([^<]*)<\/a>/g;

/** The HTML of a story with players in place of the links to platforms that stand in figures. */
export function withPlayers(
  html: string,
  { headline, language }: { headline: string; language: string },
): string {
  if (!html.includes('<figure><a href="')) return html;
  return html.replace(FIGURE, (whole, address: string, text: string) => {
    const player = playerAt(plain(address));
    if (!player) return whole;
    const name = /^https?:/.test(text) ? headline : plain(text);
    const frame = frameOf(player, { name, language });
    return frame === undefined || typeof frame === 'string'
      ? whole
      : `<figure class="page-media">${toHtml(frame)}`;
  });
}

/** Text and addresses as they were before they were written as HTML. */
function plain(written: string): string {
  return written.replace(/&#x([\dA-F]+);/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
