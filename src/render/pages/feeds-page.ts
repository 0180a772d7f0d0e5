import { urlOf } from '../../addresses.ts';
import type { Channel, ChannelKind, Edition, Publication } from '../../article.ts';
import type { EditionPart, EditionRenderer } from '../../contracts.ts';
import { feedRulesOf } from '../../edition.ts';
import { h, type Piece, written } from '../../html.ts';
import type { WordName } from '../words/word.ts';
import { named, say, wordIn } from '../words.ts';
import { feedsFolder, listFeeds, listShow, type Show, showOf } from './feed-links.ts';
import { framed, nameplateOf } from './frame.ts';
import { headOf } from './head.ts';
import { linkTo } from './link.ts';

/** `feeds/index.html`: what a feed is, and all that there are, for people. */
export const feedsPage: EditionRenderer = { name: 'feeds-page', parts };

/** The headings under which feeds stand, in their order; those of the whole publication need none. */
const GROUPS: { kind: ChannelKind; heading?: WordName }[] = [
  { kind: 'site' },
  { kind: 'section', heading: 'sections' },
  { kind: 'corrections', heading: 'corrections' },
  { kind: 'live', heading: 'live' },
  { kind: 'language', heading: 'languages' },
  { kind: 'author', heading: 'authors' },
  { kind: 'tag', heading: 'topics' },
];

/** What `_copydesk` in JSON Feed is, which JSON Feed wants to be told at an address. */
const forPrograms = written(
  h('p.page-source', { lang: 'en', dir: 'ltr' }, [
    'For programs: in JSON Feed, ',
    h('code', '_copydesk.deleted'),
    ' lists stories that are gone, each with ',
    h('code', 'id'),
    ', ',
    h('code', 'url'),
    ', ',
    h('code', 'date_deleted'),
    ', ',
    h('code', 'language'),
    ' and, where one was given, ',
    h('code', 'reason'),
    '.',
  ]),
);

function* parts({ channels, publication }: Edition): Generator<EditionPart> {
  const path = `${feedsFolder}index.html`;
  const withFeeds = channels.filter(({ kind }) => feedRulesOf(kind, publication) !== undefined);
  const shows = channels.flatMap((channel) => showOf(channel, publication) ?? []);
  yield {
    path,
    of: [withFeeds.map(({ kind, name, url }) => [kind, name, url]), shows],
    render: () => ({
      path,
      text: pageOf(withFeeds, shows, publication),
      format: 'html',
      mediaType: 'text/html',
    }),
  };
}

function pageOf(channels: Channel[], shows: Show[], publication: Publication): string {
  const { site } = publication;
  const { language } = site;
  return framed({
    publication,
    language,
    head: headFor(publication),
    skip: 'allFeeds',
    masthead: [nameplateOf(publication, language), h('h1.page-section', say(language, 'feeds'))],
    main: [
      h('p', say(language, 'feedsExplained'), ' ', say(language, 'feedsUsed')),
      ...GROUPS.flatMap(({ kind, heading }) =>
        groupOf(
          channels.filter((channel) => channel.kind === kind),
          { language, heading },
        ),
      ),
      ...podcastsAmong(shows, language),
      forPrograms,
    ],
    feeds: site,
  });
}

function headFor(publication: Publication): Piece[] {
  const { site } = publication;
  const url = urlOf(feedsFolder, site);
  const name = wordIn(site.language, 'feeds');
  return headOf({
    title: `${name} — ${site.name}`,
    headline: name,
    siteName: site.name,
    description: wordIn(site.language, 'feedsExplained'),
    type: 'website',
    url,
    canonicalUrl: url,
    language: site.language,
    robots: ['max-image-preview:large'],
    image: undefined,
    feeds: [site],
    graph: undefined,
  });
}

interface GroupOptions {
  language: string;
  heading: WordName | undefined;
}

function groupOf(channels: Channel[], { language, heading }: GroupOptions): Piece[] {
  if (channels.length === 0) return [];
  const items = channels.map((channel) => itemOf(named(channel, language)));
  return [heading && h('h2.page-label', say(language, heading)), h('ul.page-feeds', items)];
}

/** The shows for podcast apps, each leading to its feed. */
function podcastsAmong(shows: Show[], language: string): Piece[] {
  if (shows.length === 0) return [];
  const items = shows.map((show) => h('li', h('p', show.name), h('ul.page-row', listShow(show, language))));
  return [h('h2.page-label', say(language, 'podcasts')), h('ul.page-feeds', items)];
}

/** The channel, leading to its page, and its three feeds. */
function itemOf(channel: Channel): Piece {
  return h('li', h('p', linkTo(channel.url, channel.name)), h('ul.page-row', listFeeds(channel)));
}
