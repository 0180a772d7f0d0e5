import type { Channel, Edition, Entries, Entry, Publication, Site } from '../../article.ts';
import type { EditionRenderer } from '../../contracts.ts';
import { feedRulesOf, type LatestUpdate, latestUpdates } from '../../edition.ts';
import { siteGraphOf } from '../../graph.ts';
import { h, type Piece } from '../../html.ts';
import { named, say } from '../words.ts';
import { listCorrections } from './corrections-list.ts';
import { discoverShow, type FeedOwner, listShow, showOf } from './feed-links.ts';
import { framed, nameplateOf } from './frame.ts';
import { headOf } from './head.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';
import { cardOf } from './story-card.ts';
import { listUpdates } from './updates-list.ts';

/** How many stories a front page shows. */
const storyLimit = 30;

/** How many sections it leads to: those with the latest news. All of them on each page would be pages times sections. */
const sectionLimit = 50;

/** The front page of every channel: `<folder>index.html`. Authors have pages of another kind. */
export const frontPages: EditionRenderer = {
  name: 'front-page',
  *parts(edition) {
    const sections = latestSections(edition.channels);
    const names = sections.map(({ name, url }) => [name, url]);
    for (const channel of edition.channels.filter(({ kind }) => kind !== 'author')) {
      const path = `${channel.folder}index.html`;
      yield {
        path,
        of: [channel.mark, names, shownOf(channel).digest],
        render: async () => ({
          path,
          text: pageOf(channel, {
            publication: edition.publication,
            sections,
            updates: await updatesOf(channel, edition),
          }),
          format: 'html',
          mediaType: 'text/html',
        }),
      };
    }
  },
};

/** The stories that a front page is made of. Of live blogs, any may have one of the newest updates. */
function shownOf(channel: Channel): Entries {
  return isOfUpdates(channel) ? channel.entries : channel.entries.slice(0, storyLimit);
}

async function updatesOf(channel: Channel, edition: Edition): Promise<LatestUpdate[]> {
  return isOfUpdates(channel) ? latestUpdates(channel.entries, storyLimit, edition) : [];
}

/** The sections that a front page leads to, in their order. */
function latestSections(channels: Channel[]): Channel[] {
  const sections = channels.filter(({ kind }) => kind === 'section');
  const latest = sections.toSorted((a, b) => b.changed - a.changed).slice(0, sectionLimit);
  const shown = new Set(latest);
  return sections.filter((section) => shown.has(section));
}

interface PageOptions {
  publication: Publication;
  sections: Channel[];
  /** What its live blogs reported last, where it is their page. */
  updates: LatestUpdate[];
}

function pageOf(given: Channel, { publication, sections, updates }: PageOptions): string {
  const { language } = publication.site;
  const channel = named(given, language);
  return framed({
    publication,
    language,
    head: frontHead(channel, publication),
    skip: isOfCorrections(channel) ? 'corrections' : 'skipToLatest',
    masthead: [...titleOf(channel, publication), sectionsOf(channel, sections)],
    main: mainOf(channel, { publication, updates }),
    feeds: hasFeeds(channel, publication) ? channel : publication.site,
    moreFeeds: listShow(showOf(channel, publication), language),
  });
}

/** Corrections and updates are lists of their own; of stories there are cards. */
function mainOf(
  channel: Channel,
  { publication, updates }: Pick<PageOptions, 'publication' | 'updates'>,
): Piece[] {
  const { language } = publication.site;
  if (isOfCorrections(channel)) return [listCorrections(channel.entries.slice(0, storyLimit), language)];
  return updates.length > 0 ? [listUpdates(updates, language)] : storiesOf(channel, publication);
}

function frontHead(channel: Channel, publication: Publication): Piece[] {
  const { site } = publication;
  return headOf({
    title: isWhole(channel) ? site.name : `${channel.name} — ${site.name}`,
    headline: channel.name,
    siteName: site.name,
    description: channel.description,
    type: 'website',
    url: channel.url,
    canonicalUrl: channel.url,
    language: site.language,
    robots: ['max-image-preview:large'],
    image: channel.entries.at(0)?.image[0],
    feeds: feedOwnersOf(channel, publication),
    moreFeeds: discoverShow(showOf(channel, publication), site.language),
    graph: isWhole(channel) ? siteGraphOf(publication) : undefined,
  });
}

/** The publication's name is the title of its own front page; a section's page has its own title below it. */
function titleOf(channel: Channel, publication: Publication): Piece[] {
  const { language } = publication.site;
  const title = isWhole(channel)
    ? [h('h1.page-name', channel.name)]
    : [nameplateOf(publication, language), h('h1.page-section', channel.name)];
  return [
    ...title,
    channel.description && h('p.page-motto', channel.description),
    editionLine(channel, publication.site),
  ];
}

function editionLine({ entries, updated }: Channel, { language, timeZone }: Site): Piece {
  if (entries.length === 0) return undefined;
  return h('p.page-dates', say(language, 'updated'), ' ', momentOf(updated, language, timeZone));
}

/** The section whose page it is stands among the others, or before them. */
function sectionsOf(current: Channel, sections: Channel[]): Piece {
  if (sections.length === 0) return undefined;
  const isAmong = current.kind !== 'section' || sections.includes(current);
  const items = (isAmong ? sections : [current, ...sections]).map(({ url, name }) =>
    h('li', linkTo(url, name, { ariaCurrent: url === current.url ? 'page' : undefined })),
  );
  return h('nav.page-sections', h('ul.page-row', items));
}

function storiesOf({ entries }: Channel, publication: Publication): Piece[] {
  const { language } = publication.site;
  const [lead, ...others] = entries.slice(0, storyLimit);
  if (!lead) return [h('p.page-nothing', say(language, 'nothingYet'))];
  return [cardOf(lead, { publication, language, prominence: 'large' }), ...latestOf(others, publication)];
}

function latestOf(entries: Entry[], publication: Publication): Piece[] {
  const { language } = publication.site;
  if (entries.length === 0) return [];
  const cards = entries.map((entry) =>
    h('li', cardOf(entry, { publication, language, prominence: 'small' })),
  );
  return [h('h2.page-label', say(language, 'latest')), h('ul.page-grid', cards)];
}

function feedOwnersOf(channel: Channel, publication: Publication): FeedOwner[] {
  const { site } = publication;
  return isWhole(channel) || !hasFeeds(channel, publication) ? [site] : [channel, site];
}

function hasFeeds({ kind }: Channel, publication: Publication): boolean {
  return feedRulesOf(kind, publication) !== undefined;
}

function isOfUpdates({ kind }: Channel): boolean {
  return kind === 'live';
}

/** Their page is a list of what was wrong instead of cards of stories. */
function isOfCorrections({ kind }: Channel): boolean {
  return kind === 'corrections';
}

function isWhole({ kind }: Channel): boolean {
  return kind === 'site';
}
