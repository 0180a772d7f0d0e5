import { AUTHORS_FOLDER, urlOf } from '../../addresses.ts';
import { type Author, type Channel, type Entry, type Publication, printedName } from '../../article.ts';
import type { EditionRenderer } from '../../contracts.ts';
import { feedRulesOf } from '../../edition.ts';
import { profileGraphOf } from '../../graph.ts';
import { h, type Piece } from '../../html.ts';
import { say, wordIn } from '../words.ts';
import { portraitOf, profileOfAuthor } from './about-author.ts';
import { roleOf } from './byline.ts';
import { framed, nameplateOf } from './frame.ts';
import { headOf } from './head.ts';
import { linkTo } from './link.ts';
import { momentOf } from './moment.ts';
import { cardOf } from './story-card.ts';

/** How many stories the page about an author shows. */
const storyLimit = 30;

/** The page about each author of the registry who has published: `authors/<id>/index.html`. */
export const authorPages: EditionRenderer = {
  name: 'author-page',
  *parts({ channels, publication }) {
    for (const channel of channels) {
      const author = channel.kind === 'author' ? publication.authors[channel.key] : undefined;
      if (!author) continue;
      const path = `${channel.folder}index.html`;
      yield {
        path,
        of: [channel.mark, channel.entries.slice(0, storyLimit).digest],
        render: () => ({
          path,
          text: pageOf(author, channel, publication),
          format: 'html',
          mediaType: 'text/html',
        }),
      };
    }
  },
};

function pageOf(author: Author, channel: Channel, publication: Publication): string {
  const { language, url } = publication.site;
  return framed({
    publication,
    language,
    head: authorHead(author, channel, publication),
    skip: 'skipToContent',
    masthead: [
      nameplateOf(publication, language),
      h(
        'nav.page-path',
        h('ol.page-row', [
          h('li', linkTo(url, say(language, 'home'))),
          h('li', linkTo(urlOf(AUTHORS_FOLDER, publication.site), say(language, 'authors'))),
        ]),
      ),
    ],
    main: [profileOf(author, channel, publication), ...latestOf(channel, publication)],
    feeds: hasFeeds(publication) ? channel : publication.site,
  });
}

function hasFeeds(publication: Publication): boolean {
  return feedRulesOf('author', publication) !== undefined;
}

function authorHead(author: Author, channel: Channel, publication: Publication): Piece[] {
  const { site } = publication;
  const name = printedName(author);
  const above = [
    { name: site.name, item: site.url },
    { name: wordIn(site.language, 'authors'), item: urlOf(AUTHORS_FOLDER, site) },
  ];
  const { url, updated } = channel;
  return headOf({
    title: `${name} — ${site.name}`,
    headline: name,
    siteName: site.name,
    description: author.description ?? channel.description,
    type: author.type === 'Person' ? 'profile' : 'website',
    url,
    canonicalUrl: url,
    language: site.language,
    robots: ['max-image-preview:large'],
    image: author.image && { ...author.image, alternateName: name },
    feeds: hasFeeds(publication) ? [channel, site] : [site],
    graph: profileGraphOf({ author, url, updated, above }, publication),
  });
}

function profileOf(author: Author, { updated }: Channel, publication: Publication): Piece {
  const { language, timeZone } = publication.site;
  const role = roleOf(author, publication);
  return h('section.page-profile', [
    portraitOf(author),
    h('div', [
      h('h1', printedName(author)),
      role && h('p.page-job', role),
      ...profileOfAuthor(author, { publication, language }),
      elsewhereOf(author, language),
      h('p.page-dates', say(language, 'updated'), ' ', momentOf(updated, language, timeZone)),
    ]),
  ]);
}

/** The address of the author, and pages elsewhere by their hosts. */
function elsewhereOf({ email, sameAs = [] }: Author, language: string): Piece {
  const accounts = sameAs.map((page) => h('li', linkTo(page, labelOf(page), { rel: 'me' })));
  const address = email === undefined ? [] : [h('li', linkTo(`mailto:${email}`, email))];
  const all = [...address, ...accounts];
  if (all.length === 0) return undefined;
  return h('div.page-elsewhere', h('p.page-label', say(language, 'elsewhere')), h('ul.page-row', all));
}

/** `https://social.example/@ana` → social.example/@ana */
function labelOf(page: string): string {
  return page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

function latestOf({ entries }: Channel, publication: Publication): Piece[] {
  const { language } = publication.site;
  const cards = Array.from(entries.slice(0, storyLimit), (entry: Entry) =>
    h('li', cardOf(entry, { publication, language, prominence: 'small' })),
  );
  return [h('h2.page-label', say(language, 'latest')), h('ul.page-grid', cards)];
}
