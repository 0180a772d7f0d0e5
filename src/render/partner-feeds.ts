import type { Article, Channel, Edition, Entries, Entry, PartnerName } from '../article.ts';
import type { EditionPart, EditionRenderer, Objection } from '../contracts.ts';
import { compareInstants, toMilliseconds } from '../dates.ts';
import { type Partner, partners, type Refusal, refusalsOf } from '../partners.ts';
import { contentOf } from './feeds/content.ts';
import type { Issue } from './feeds/issue.ts';
import { toRss } from './feeds/rss.ts';
import { type Tombstone, tombstonesOf } from './feeds/tombstones.ts';
import { dressed } from './partner-feeds/dress.ts';

/** A feed for each partner that takes one: RSS with the newest stories that it would not refuse. */
export const partnerFeeds: EditionRenderer = { name: 'partner-feeds', parts };

/** A story, and why the partner would refuse it. */
interface Offer {
  article: Article;
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
      offers = await offersOf(about, partner, edition);
      const stories = offers.filter(({ refusals }) => refusals.length === 0).map(({ article }) => article);
      const recalls = tombstonesOf(gone, edition.now);
      const text = print(stories, { ...order, path, recalls });
      return { path, text, format: 'xml', mediaType: 'application/rss+xml' };
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
  const offers = Array.from(entries, async (entry) => {
    const article = await edition.articleOf(entry);
    return { article, refusals: refusalsOf(partner, article, edition.publication) };
  });
  return Promise.all(offers);
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

/** As many of the stories as the partner's limit of bytes lets in. */
function print(articles: Article[], printing: Printing): string {
  const { bytes = Number.POSITIVE_INFINITY } = partners[printing.name];
  for (let count = articles.length; ; count--) {
    const text = printOf(articles.slice(0, count), printing);
    if (count === 0 || Buffer.byteLength(text) <= bytes) return text;
  }
}

function printOf(articles: Article[], printing: Printing): string {
  const { publication } = printing.edition;
  return dressed(toRss(issueOf(articles, printing)), { ...printing, articles, publication });
}

/** The feed changes when one of its own stories does, or goes. */
function issueOf(articles: Article[], { whole, recalls, edition: { publication } }: Printing): Issue {
  const { name, description, language } = publication.site;
  const dates = [...articles.map(({ dateModified }) => dateModified), ...recalls.map(({ date }) => date)];
  const updated = dates.sort(compareInstants).at(-1) ?? whole.updated;
  const channel = { ...whole, name, description, folder: 'partners/', updated };
  const stories = articles.map((article) => ({
    entry: entryOf(article),
    content: contentOf(article, language),
  }));
  return { publication, channel, place: { url: whole.url, isArchive: false }, stories, tombstones: [] };
}

function entryOf({ body, files, extra, ...entry }: Article): Entry {
  return entry;
}
