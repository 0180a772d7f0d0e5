import { AUTHORS_FOLDER, urlOf } from '../../addresses.ts';
import { type Author, type Channel, type Publication, printedName } from '../../article.ts';
import type { EditionRenderer } from '../../contracts.ts';
import { h, type Piece } from '../../html.ts';
import { say, wordIn } from '../words.ts';
import { portraitOf } from './about-author.ts';
import { roleOf } from './byline.ts';
import { framed, nameplateOf } from './frame.ts';
import { headOf } from './head.ts';
import { linkTo } from './link.ts';

/** All authors who have a page here: `authors/index.html`. */
export const authorsPage: EditionRenderer = {
  name: 'authors-page',
  *parts({ channels, publication }) {
    const authors = channels.filter(({ kind }) => kind === 'author');
    if (authors.length === 0) return;
    const path = `${AUTHORS_FOLDER}index.html`;
    yield {
      path,
      of: [authors.map(({ key }) => key)],
      render: () => ({
        path,
        text: pageOf(authors, publication),
        format: 'html',
        mediaType: 'text/html',
      }),
    };
  },
};

function pageOf(channels: Channel[], publication: Publication): string {
  const { site } = publication;
  const { language } = site;
  const title = wordIn(language, 'authors');
  const url = urlOf(AUTHORS_FOLDER, site);
  return framed({
    publication,
    language,
    head: headOf({
      title: `${title} — ${site.name}`,
      headline: title,
      siteName: site.name,
      description: `${title}: ${site.name}`,
      type: 'website',
      url,
      canonicalUrl: url,
      language,
      robots: ['max-image-preview:large'],
      image: undefined,
      feeds: [site],
      graph: undefined,
    }),
    skip: 'skipToContent',
    masthead: [nameplateOf(publication, language), h('h1.page-section', say(language, 'authors'))],
    main: [
      h(
        'ul.page-people',
        channels.flatMap((channel) => itemOf(channel, publication)),
      ),
    ],
    feeds: site,
  });
}

function itemOf({ key, url }: Channel, publication: Publication): Piece[] {
  const author: Author | undefined = publication.authors[key];
  if (!author) return [];
  const role = roleOf(author, publication);
  return [
    h('li.page-author', [
      portraitOf(author),
      h('div', [
        h('p.page-author-name', h('strong', linkTo(url, printedName(author)))),
        role && h('p.page-job', role),
      ]),
    ]),
  ];
}
