/** Something to hear or see that lies on a platform: no file of it can be had, but a player for pages. */
export interface Player {
  medium: 'audio' | 'video';
  /** The platform, as people call it. */
  platform: string;
  /** Where people watch or listen to it. */
  url: string;
  /** The player that a page may frame; where the platform has one that sets no cookies, that one. */
  embedUrl: string;
  /** A still, where the platform has one at a fixed address. */
  thumbnailUrl?: string;
}

/** A platform: its hosts, and what an address on them plays. */
interface Platform {
  name: string;
  medium: Player['medium'];
  hosts: RegExp;
  read: (url: URL) => Pick<Player, 'url' | 'embedUrl' | 'thumbnailUrl'> | undefined;
}

/** Each platform with its own word on players: a new one is a line here. */
const PLATFORMS: Platform[] = [
  {
    name: 'YouTube',
    medium: 'video',
    hosts: /^(?:(?:www|m|music)\.)?youtu(?:\.be|be(?:-nocookie)?\.com)$/,
    read: youtube,
  },
  { name: 'Vimeo', medium: 'video', hosts: /^(?:www\.|player\.)?vimeo\.com$/, read: vimeo },
  {
    name: 'Dailymotion',
    medium: 'video',
    hosts: /^(?:(?:www|geo)\.)?(?:dailymotion\.com|dai\.ly)$/,
    read: dailymotion,
  },
  { name: 'Spotify', medium: 'audio', hosts: /^open\.spotify\.com$/, read: spotify },
  {
    name: 'Apple Podcasts',
    medium: 'audio',
    hosts: /^(?:embed\.)?podcasts\.apple\.com$/,
    read: applePodcasts,
  },
  { name: 'SoundCloud', medium: 'audio', hosts: /^(?:www\.|m\.|w\.)?soundcloud\.com$/, read: soundcloud },
];

/** What an address plays on a platform that is known; nothing where it leads elsewhere, or to no one recording. */
export function playerAt(address: string): Player | undefined {
  const text = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const platform = PLATFORMS.find(({ hosts }) => hosts.test(url.hostname));
  const found = platform?.read(url);
  return platform && found && { medium: platform.medium, platform: platform.name, ...found };
}

/** https://developers.google.com/youtube/player_parameters */
function youtube({ hostname, pathname, searchParams }: URL): ReturnType<Platform['read']> {
  const id = hostname.endsWith('youtu.be')
    ? pathname.slice(1)
    : (/^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(pathname)?.[1] ?? searchParams.get('v') ?? '');
  if (!/^[\w-]{11}$/.test(id)) return undefined;
  const start = /^(\d+)s?$/.exec(searchParams.get('start') ?? searchParams.get('t') ?? '')?.[1];
  return {
    url: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    embedUrl: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
    thumbnailUrl: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  };
}

/** https://help.vimeo.com/hc/en-us/articles/12426260232977 (`dnt`: the player sets no cookies) */
function vimeo({ pathname, searchParams }: URL): ReturnType<Platform['read']> {
  const [, id, hash = searchParams.get('h')] =
    /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/)?(\d+)(?:\/([\da-f]+))?\/?$/.exec(pathname) ??
    [];
  if (id === undefined) return undefined;
  const isHash = hash !== null && /^[\da-f]+$/.test(hash);
  return {
    url: `https://vimeo.com/${id}${isHash ? `/${hash}` : ''}`,
    embedUrl: `https://player.vimeo.com/video/${id}?${isHash ? `h=${hash}&` : ''}dnt=1`,
  };
}

/** https://developers.dailymotion.com/docs/oembed and …/docs/thumbnails */
function dailymotion({ hostname, pathname, searchParams }: URL): ReturnType<Platform['read']> {
  const id = hostname.endsWith('dai.ly')
    ? pathname.slice(1)
    : (/^\/(?:embed\/)?video\/([^/_]+)/.exec(pathname)?.[1] ?? searchParams.get('video') ?? '');
  if (!/^[a-z\d]{5,10}$/i.test(id)) return undefined;
  return {
    url: `https://www.dailymotion.com/video/${id}`,
    embedUrl: `https://geo.dailymotion.com/player.html?video=${id}`,
    thumbnailUrl: `https://www.dailymotion.com/thumbnail/video/${id}`,
  };
}

/** https://developer.spotify.com/documentation/embeds */
function spotify({ pathname }: URL): ReturnType<Platform['read']> {
  const path = /^\/(?:intl-[a-z]+\/)?(?:embed\/)?((?:episode|track)\/[a-z\d]{22})\/?$/i.exec(pathname)?.[1];
  if (path === undefined) return undefined;
  return { url: `https://open.spotify.com/${path}`, embedUrl: `https://open.spotify.com/embed/${path}` };
}

/** One episode: a podcast as a whole is no recording. */
function applePodcasts({ pathname, searchParams }: URL): ReturnType<Platform['read']> {
  const episode = searchParams.get('i') ?? '';
  if (!/^\/[a-z]{2}\/podcast\/[^?]*$/.test(pathname) || !/^\d+$/.test(episode)) return undefined;
  const path = `${pathname}?i=${episode}`;
  return { url: `https://podcasts.apple.com${path}`, embedUrl: `https://embed.podcasts.apple.com${path}` };
}

/** https://developers.soundcloud.com/docs/api/html5-widget */
function soundcloud({ hostname, pathname, searchParams }: URL): ReturnType<Platform['read']> {
  const isWidget = hostname.startsWith('w.');
  const played = isWidget ? (searchParams.get('url') ?? '') : `https://soundcloud.com${pathname}`;
  if (
    !/^https:\/\/(?:api\.soundcloud\.com\/tracks\/[\w:%-]+|soundcloud\.com\/[\w-]+\/[\w-]+)\/?$/.test(played)
  )
    return undefined;
  return { url: played, embedUrl: `https://w.soundcloud.com/player/?url=${encodeURIComponent(played)}` };
}
