import type { Element, Properties } from 'hast';
import type { Media, TextTrack } from '../article.ts';
import type { FileFacts } from '../contracts.ts';
import { isRecordingType, mediaTypeOf } from '../media-type.ts';
import { playerAt } from '../players.ts';

/** Sound and film that stand in a story, in order, each once. */
export interface Recordings {
  audio: Media[];
  video: Media[];
}

/** What is known of the elements of a story besides themselves. */
export interface Known {
  captions: Map<Element, string>;
  /** Local files by their addresses. */
  files: Map<string, FileFacts>;
}

/** Finds the players of a story, whose addresses are absolute by now, and the figures in which a platform's stand. */
export function recordingsIn(elements: Element[], known: Known): Recordings {
  const found: Recordings = { audio: [], video: [] };
  for (const node of elements) {
    const played = playedBy(node, known);
    if (!played || found[played.medium].some(({ url }) => url === played.media.url)) continue;
    found[played.medium].push(played.media);
  }
  return found;
}

interface Played {
  medium: 'audio' | 'video';
  media: Media;
}

function playedBy(node: Element, known: Known): Played | undefined {
  if (node.tagName === 'figure') return playedOnPlatform(node, known);
  if (node.tagName !== 'video' && node.tagName !== 'audio') return undefined;
  const media = mediaOf(node, known);
  return media && { medium: node.tagName, media };
}

/** A figure with nothing but a link to a film: pages show its player there. */
function playedOnPlatform(figure: Element, { captions }: Known): Played | undefined {
  const [link] = figure.children;
  if (link?.type !== 'element' || link.tagName !== 'a') return undefined;
  const player = playerAt(String(link.properties['href'] ?? ''));
  if (!player) return undefined;
  const { medium, platform: _platform, ...media } = player;
  const [text] = link.children;
  const name = text?.type === 'text' && !/^https?:/.test(text.value) ? text.value : undefined;
  const caption = captions.get(link);
  return { medium, media: { ...media, ...(name && { name }), ...(caption && { caption }) } };
}

/** The file that a player plays, with what its attributes say of it. */
function mediaOf(node: Element, { captions, files }: Known): Media | undefined {
  const sources = childrenOf(node, 'source');
  const source = [node, ...sources].find(({ properties }) => properties['src']);
  const url = String(source?.properties['src'] ?? '');
  if (url === '') return undefined;
  const file = files.get(url);
  const type =
    text(source?.properties['type'])?.split(';')[0]?.trim() ?? file?.encodingFormat ?? mediaTypeOf(url);
  if (type === undefined || !isRecordingType(type)) return undefined; // what it is cannot be told to others
  const { width, height, poster, title, ariaLabel } = node.properties;
  const caption = captions.get(node);
  const track = childrenOf(node, 'track').flatMap(trackOf);
  return {
    url,
    encodingFormat: type,
    ...(file && { contentSize: file.contentSize }),
    ...(Number(width) > 0 && { width: Number(width) }),
    ...(Number(height) > 0 && { height: Number(height) }),
    ...named('name', title ?? ariaLabel),
    ...named('caption', caption),
    ...named('thumbnailUrl', poster),
    ...(track.length > 0 && { track }),
  };
}

function trackOf({ properties }: Element): TextTrack[] {
  const { src, srcLang, label, kind = 'subtitles' } = properties;
  if (!src || !/^(?:subtitles|captions)$/i.test(String(kind))) return [];
  const url = String(src);
  return [
    {
      url,
      ...named('encodingFormat', mediaTypeOf(url)),
      ...named('inLanguage', srcLang),
      ...named('name', label),
    },
  ];
}

function childrenOf({ children }: Element, tagName: string): Element[] {
  return children.filter((each): each is Element => each.type === 'element' && each.tagName === tagName);
}

function named<Name extends string>(name: Name, value: Properties[string]): { [Key in Name]?: string } {
  const said = text(value);
  return (said === undefined ? {} : { [name]: said }) as { [Key in Name]?: string }; // one key, that name
}

function text(value: Properties[string]): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
