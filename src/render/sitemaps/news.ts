import { type Entries, type Entry, isNews } from '../../article.ts';
import { isWithinHours } from '../../dates.ts';
import { latestOf } from '../../edition.ts';
import type { XmlElement } from '../../xml.ts';
import type { Rows } from './rows.ts';

/** Google takes articles of the last two days; where there are none, an empty sitemap is what its guide tells of. */
const NEWS_HOURS = 48;

/** A row for each of the entries that are news at a moment: none for what is too old, and none for adverts. */
export function newsRows(entries: Entries, now: string, toElement: (entry: Entry) => XmlElement): Rows {
  return rowsAt(newsAmong(entries, now), entries, toElement);
}

/** An entry of the last days that is news: where it is among the entries, and what an index says of it. */
interface News {
  place: number;
  dateModified: string;
}

/** Entries come newest first: none after the first one that is too old is young enough. */
function newsAmong(entries: Entries, now: string): News[] {
  const news: News[] = [];
  let place = 0;
  for (const entry of entries) {
    if (!isWithinHours(entry.datePublished, now, NEWS_HOURS)) break;
    if (isNews(entry)) news.push({ place, dateModified: entry.dateModified });
    place += 1;
  }
  return news;
}

function rowsAt(news: News[], entries: Entries, toElement: (entry: Entry) => XmlElement): Rows {
  const [first = 0, last = first - 1] = [news[0]?.place, news.at(-1)?.place];
  const range = entries.slice(first, last + 1);
  return {
    length: news.length,
    get digest() {
      return JSON.stringify([range.digest, news.map(({ place }) => place - first)]);
    },
    get updated() {
      return latestOf(news.map(({ dateModified }) => dateModified));
    },
    slice: (start, end) => rowsAt(news.slice(start, end), entries, toElement),
    elements: () => news.flatMap(({ place }) => entries.at(place) ?? []).map(toElement),
  };
}
