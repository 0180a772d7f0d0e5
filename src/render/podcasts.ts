import { type Article, type Channel, type Edition, entryOf, type Media, type Podcast } from '../article.ts';
import type { EditionPart, EditionRenderer } from '../contracts.ts';
import { contentOf } from './feeds/content.ts';
import { toRss } from './feeds/rss.ts';
import { onAir } from './podcasts/on-air.ts';

/** A podcast of each section that is one: RSS as Apple Podcasts and the apps of the open podcast namespace take it. */
export const podcasts: EditionRenderer = { name: 'podcasts', parts };

/** Podcast apps show what is in the feed and nothing else, so it holds more than feeds for reading. */
const EPISODES = 300;

function* parts(edition: Edition): Generator<EditionPart> {
  for (const [slug, podcast] of Object.entries(edition.publication.podcasts ?? {})) {
    const channel = edition.channels.find(({ kind, key }) => kind === 'section' && key === slug);
    if (channel) yield partOf(podcast, channel, edition);
  }
}

function partOf(podcast: Podcast, channel: Channel, edition: Edition): EditionPart {
  const path = `${channel.folder}podcast.xml`;
  const about = channel.entries.slice(0, EPISODES);
  return {
    path,
    of: [channel.mark, about.digest],
    about,
    render: async () => {
      const heard = Array.from(about).filter(({ audio }) => audio.some(isEpisode));
      const articles = await Promise.all(heard.map((entry) => edition.articleOf(entry)));
      return {
        path,
        text: print(articles, { podcast, channel, edition }),
        format: 'xml',
        mediaType: 'application/rss+xml',
      };
    },
  };
}

interface Show {
  podcast: Podcast;
  channel: Channel;
  edition: Edition;
}

function print(articles: Article[], { podcast, channel, edition: { publication } }: Show): string {
  const { title: name = channel.name, description = channel.description } = podcast;
  const episodes = articles.flatMap((article) => {
    const audio = article.audio.find(isEpisode);
    return audio ? [{ article, audio }] : [];
  });
  const stories = episodes.map(({ article, audio }) => ({
    entry: { ...entryOf(article), audio: [audio] },
    content: contentOf(article, publication.site.language),
  }));
  const rss = toRss({
    publication,
    channel: { ...channel, name, description },
    place: { url: channel.url, isArchive: false },
    stories,
    tombstones: [],
  });
  return onAir(rss, { podcast, episodes, url: `${channel.url}podcast.xml`, publication });
}

/** What an app can play: a file of sound, not a page of a platform. */
function isEpisode({ encodingFormat = '' }: Media): boolean {
  return encodingFormat.startsWith('audio/');
}
