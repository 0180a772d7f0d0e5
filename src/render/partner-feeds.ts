import {
  type Article,
  type Channel,
  type Edition,
  type Entries,
  entryOf,
  type PartnerName,
} from '../article.ts';
import type { EditionPart, EditionRenderer, Objection } from '../contracts.ts';
import { compareInstants, toMilliseconds } from '../dates.ts';
import { type Partner, partners, type Refusal, refusalsOf } from '../partners.ts';
import { contentOf } from './feeds/content.ts';
import { fitted } from './feeds/fitting.ts';
import type { Issue } from './feeds/issue.ts';
import { toRss } from './feeds/rss.ts';
import { type Tombstone, tombstonesOf } from './feeds/tombstones.ts';
import { dressed } from './partner-feeds/dress.ts';

/** A feed for each partner that takes one: RSS with the newest stories that it would not refuse. */
export const partnerFeeds: EditionRenderer = { name: 'partner-feeds', parts };

/** A story, what the feed shows of it, and why the partner would refuse it. */
interface Offer {
  article: Article;
  content: string;
  refusals: Refusal[];
}

function* parts(edition: Edition): Generator<EditionPart> {
  const [whole] = edition.channels;
  for (const name of edition.publication.feeds.profiles ?? []) {
    if (whole && name !== 'apple-news') yield partOf({ name, whole, edition });
  }
}

/** A feed for a partner, made of the channel of the whole publication. */
interface Order {
  name: PartnerName;
  whole: Channel;
  edition: Edition;
}

function partOf(order: Order): EditionPart {
  const { name, whole, edition } = order;
  const partner = partners[name];
  const about = newsFor(partner, whole.entries, edition.now);
  const gone = whole.gone.slice(0, partner.limit);
  const path = `partners/${name}.xml`;
  let offers: Offer[] = [];
  return {
    path,
    of: [whole.mark, about.digest, gone.digest],
    about,
    render: async () => {
      const recalls = tombstonesOf(gone, edition.now);
      const all = await offersOf(about, partner, edition);
      const printed = print(all, { ...order, path, recalls });
      offers = printed.offers;
      return { path, text: printed.text, format: 'xml', mediaType: 'application/rss+xml' };
    },
    objections: () => offers.flatMap((offer) => objectionsTo(offer, partner)),
  };
}

/** The newest stories that the partner still takes for news. */
function newsFor(
  { limit, days = Number.POSITIVE_INFINITY }: Partner,
  entries: Entries,
  now: string,
): Entries {
  const since = toMilliseconds(now) - days * 24 * 60 * 60 * 1000;
  const newest = entries.slice(0, limit);
  const count = Array.from(newest).findIndex(({ datePublished }) => toMilliseconds(datePublished) <= since);
  return count < 0 ? newest : newest.slice(0, count);
}

async function offersOf(entries: Entries, partner: Partner, edition: Edition): Promise<Offer[]> {
  const { publication } = edition;
  const offers = Array.from(entries, async (entry) => {
    const article = await edition.articleOf(entry);
    const content = contentOf(article, publication.site.language);
    const refusals = refusalsOf(partner, article, publication);
    const isMeant = refusals.every(({ severity }) => severity !== 'info');
    return { article, content, refusals: isMeant ? [...refusals, ...longTexts(content, partner)] : refusals };
  });
  return Promise.all(offers);
}

/** A story whose text is larger than the partner takes. */
function longTexts(content: string, { storyBytes = Number.POSITIVE_INFINITY }: Partner): Refusal[] {
  const bytes = Buffer.byteLength(content);
  if (bytes <= storyBytes) return [];
  return [tooLarge(`takes stories of at most ${storyBytes} bytes, and this one has ${bytes}`)];
}

function tooLarge(message: string): Refusal {
  return { pointer: '', message, hint: 'Divide the story into several' };
}

function isTaken({ refusals }: Offer): boolean {
  return refusals.length === 0;
}

function objectionsTo({ article, refusals }: Offer, { title }: Partner): Objection[] {
  return refusals.map(({ message, ...rest }) => ({
    rule: 'partner-refuses',
    entry: article,
    message: `${title} ${message}`,
    ...rest,
  }));
}

interface Printing extends Order {
  path: string;
  recalls: Tombstone[];
}

/** The feed of all stories that are not refused, or of as many of the newest as the partner's limit of bytes lets in. */
function print(offers: Offer[], printing: Printing): { text: string; offers: Offer[] } {
  const { bytes = Number.POSITIVE_INFINITY } = partners[printing.name];
  const text = printOf(offers.filter(isTaken), printing);
  if (Buffer.byteLength(text) <= bytes) return { text, offers };
  const weighed = offers.map((offer) => (isTaken(offer) ? weigh(offer, bytes, printing) : offer));
  const fitting = weighed.filter(isTaken);
  const sizeOf = ({ stories }: Issue) => sizeWith(fitting.slice(0, stories.length), printing);
  const { stories } = fitted(issueOf(fitting, printing), bytes, { least: 1, sizeOf });
  return { text: printOf(fitting.slice(0, stories.length), printing), offers: weighed };
}

/** A story for which a feed of its own would be too small is refused: it would keep all others out. */
function weigh(offer: Offer, bytes: number, printing: Printing): Offer {
  const size = sizeWith([offer], printing);
  const message = `takes feeds of at most ${bytes} bytes, and this story alone makes one of ${size}`;
  return size <= bytes ? offer : { ...offer, refusals: [tooLarge(message)] };
}

function printOf(offers: Offer[], printing: Printing): string {
  const { publication } = printing.edition;
  const articles = offers.map(({ article }) => article);
  return dressed(toRss(issueOf(offers, printing)), { ...printing, articles, publication });
}

function sizeWith(offers: Offer[], printing: Printing): number {
  return Buffer.byteLength(printOf(offers, printing));
}

/** The feed changes when one of its own stories does, or goes. */
function issueOf(offers: Offer[], { whole, recalls, edition: { publication } }: Printing): Issue {
  const { name, description } = publication.site;
  const dates = [...offers.map(({ article }) => article.dateModified), ...recalls.map(({ date }) => date)];
  const updated = dates.sort(compareInstants).at(-1) ?? whole.updated;
  const channel = { ...whole, name, description, folder: 'partners/', updated };
  const stories = offers.map(({ article, content }) => ({ entry: entryOf(article), content }));
  return { publication, channel, place: { url: whole.url, isArchive: false }, stories, tombstones: [] };
}
