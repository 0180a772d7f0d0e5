import {
  type Article,
  type Author,
  printedName,
  type StoryPlace,
  type SyndicationSource,
  type Work,
} from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import type { WordName } from '../words/word.ts';
import { say } from '../words.ts';
import { linkTo } from './link.ts';

/** What a story tells about itself, in the order in which readers may want to know it: a label and what it names. */
const ROWS: [label: WordName, valuesOf: (article: Article) => Piece[]][] = [
  ['firstPublishedBy', ({ syndicatedFrom }) => (syndicatedFrom ? [firstPublisherOf(syndicatedFrom)] : [])],
  ['backstory', ({ backstory }) => textsOf(backstory)],
  ['reportedFrom', ({ locationCreated }) => (locationCreated ? [nameOfPlace(locationCreated)] : [])],
  ['places', ({ contentLocation = [] }) => contentLocation.map(nameOfPlace)],
  ['subjects', ({ about = [] }) => about.map(({ name }) => name)],
  ['mentioned', ({ mentions = [] }) => mentions.map(({ name }) => name)],
  ['genre', ({ genre = [] }) => genre],
  ['editedBy', ({ editor }) => agentsOf(editor)],
  ['contributors', ({ contributor }) => agentsOf(contributor)],
  ['translatedBy', ({ translator }) => agentsOf(translator)],
  ['agency', ({ sourceOrganization }) => agentsOf(sourceOrganization && [sourceOrganization])],
  ['basedOn', ({ isBasedOn = [] }) => isBasedOn.map(workOf)],
  ['citations', ({ citation = [] }) => citation.map(workOf)],
  ['printEdition', ({ printEdition }) => textsOf(printEdition)],
  ['printSection', ({ printSection }) => textsOf(printSection)],
  ['printPage', ({ printPage }) => textsOf(printPage)],
  ['printColumn', ({ printColumn }) => textsOf(printColumn)],
  ['copyright', copyrightOf],
  ['license', ({ license }) => addressesOf(license)],
  ['usage', ({ usageInfo }) => addressesOf(usageInfo)],
  ['licensing', ({ acquireLicensePage }) => addressesOf(acquireLicensePage)],
  ['conditions', ({ conditionsOfAccess }) => textsOf(conditionsOfAccess)],
];

/** The quiet end of the page: all that its structured data says besides the news, for people. */
export function aboutStory(article: Article): Piece {
  const { inLanguage } = article;
  const rows = ROWS.flatMap(([label, valuesOf]): Piece[] => {
    const values = valuesOf(article);
    if (values.length === 0) return [];
    const shown = values.map((value) => h('dd', h('bdi', value)));
    return [h('div', h('dt', say(inLanguage, label)), shown)];
  });
  if (rows.length === 0) return undefined;
  return h('section.page-about', h('h2.page-label', say(inLanguage, 'aboutStory')), h('dl', rows));
}

function textsOf(text: string | undefined): Piece[] {
  return text === undefined ? [] : [text];
}

function nameOfPlace({ name, addressLocality, addressRegion, addressCountry }: StoryPlace): string {
  const parts = [name, addressLocality, addressRegion, addressCountry].filter((part) => part !== undefined);
  return [...new Set(parts)].join(', ');
}

function agentsOf(agents: Author[] = []): Piece[] {
  return agents.map((agent) => linkTo(agent.url, printedName(agent)));
}

function workOf({ name, url }: Work): Piece {
  return linkTo(url, name ?? plainAddress(url ?? ''));
}

/** Their name leads to the story there, which readers are told of before their feed. */
function firstPublisherOf({ name, url, feed }: SyndicationSource): Piece {
  const address = url ?? feed;
  return linkTo(address, name ?? plainAddress(address ?? ''));
}

/** The author's own line, and what it leaves out. */
function copyrightOf({ copyrightNotice, copyrightYear, copyrightHolder }: Article): Piece[] {
  const parts = [copyrightYear?.toString(), copyrightHolder?.name].filter(
    (part) => part !== undefined && !copyrightNotice?.includes(part),
  );
  const rest = parts.length > 0 ? [`© ${parts.join(' ')}`] : [];
  return [...textsOf(copyrightNotice), ...rest];
}

function addressesOf(url: string | undefined): Piece[] {
  return url === undefined ? [] : [linkTo(url, nameOfLicence(url) ?? plainAddress(url))];
}

/** `https://creativecommons.org/licenses/by/4.0/` is CC BY 4.0. */
function nameOfLicence(url: string): string | undefined {
  const [, terms, version] =
    /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(url) ?? [];
  return terms && `CC ${terms.toUpperCase()} ${version}`;
}

/** An address as people say it: it reads from left to right in every script. */
function plainAddress(url: string): Piece {
  return h('span', { dir: 'ltr' }, url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
}
