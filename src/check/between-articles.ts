import type { Correction, Place, Pointer } from '../article.ts';
import { compareInstants, toMilliseconds } from '../dates.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import {
  type Comparable,
  type Comparison,
  foldedAddress,
  type Placed,
  placeOf,
} from './between-articles/comparable.ts';
import { checkTranslations } from './between-articles/translations.ts';

export {
  type Comparable,
  foldedAddress,
  type Placed,
  type Statement,
} from './between-articles/comparable.ts';
export { statementsOf } from './between-articles/translations.ts';

/** Faults that no article shows alone: addresses and ids that two have, changes that lie ahead, translations. */
export function checkBetween(articles: Comparable, comparison: Comparison): Diagnostic[] {
  const { now } = comparison;
  const rows = Array.from({ length: articles.length }, (_, row) => row).filter((row) =>
    articles.isArticle(row),
  );
  const moment = toMilliseconds(now);
  const isAhead = (row: number) => articles.modified(row) >= moment && articles.published(row) <= moment;
  const addresses = sharing(rows, (row) => articles.marks(row).address).map((row) => articles.placed(row));
  const ids = sharing(rows, (row) => articles.marks(row).id).map((row) => articles.placed(row));
  return [
    ...doubled(addresses, ({ entry }) => foldedAddress(entry.url), urlTaken),
    ...doubled(ids, ({ entry }) => entry.id, idTaken),
    ...rows.filter(isAhead).flatMap((row) => modifiedInFuture(articles.placed(row), now)),
    ...checkTranslations(articles, rows, comparison),
  ];
}

/** The rows whose mark another one has too. */
function sharing(rows: number[], markOf: (row: number) => number): number[] {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const row of rows) {
    const mark = markOf(row);
    if (Number.isNaN(mark)) continue;
    if (once.has(mark)) twice.add(mark);
    else once.add(mark);
  }
  return twice.size === 0 ? [] : rows.filter((row) => twice.has(markOf(row)));
}

function doubled(
  articles: Placed[],
  keyOf: (article: Placed) => string,
  finding: (article: Placed, others: Placed[]) => Diagnostic,
): Diagnostic[] {
  const groups = new Map<string, Placed[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map((article) =>
        finding(
          article,
          group.filter((other) => other !== article),
        ),
      ),
    );
}

function urlTaken({ entry, places }: Placed, others: Placed[]): Diagnostic {
  const path = `/${entry.folder}`;
  const isSame = others.some((other) => other.entry.url === entry.url);
  const names = others.map((other) => `${other.entry.source} (/${other.entry.folder})`).join(' and ');
  return diagnose('url-taken', placeOf(places, ['/url', '/slug'], entry), {
    message: isSame
      ? `${entry.source} has the address ${path}, and so has ${names}`
      : `${entry.source} has the address ${path}, which differs only in case from that of ${names}: one file on macOS and Windows`,
    hint: 'Give one of them another "slug", or a permalink with {year}',
  });
}

function idTaken({ entry, places }: Placed, others: Placed[]): Diagnostic {
  return diagnose('id-taken', placeOf(places, ['/identifier'], entry), {
    message: `The id ${entry.id} is that of ${others.map((other) => other.entry.source).join(' and ')} too`,
    hint: 'An id belongs to one story for good: give the newer one another',
  });
}

function modifiedInFuture({ entry, places }: Placed, now: string): Diagnostic[] {
  const isAhead =
    compareInstants(entry.dateModified, now) > 0 && compareInstants(entry.datePublished, now) <= 0;
  if (!isAhead) return [];
  const early = entry.correction.find(({ datePublished }) => compareInstants(datePublished, now) > 0);
  if (early) return [correctionInFuture(early, { entry, places }, now)];
  if (entry.kind === 'live' && !isWritten(places['/dateModified']))
    return [updateInFuture({ entry, places }, now)];
  return [
    diagnose('modified-in-future', placeOf(places, ['/dateModified'], entry), {
      message: `"updated" (${entry.dateModified}) is later than this build (${now})`,
      hint: 'Put the time of the last change into "updated"; to publish later, move "date" or set an embargo',
    }),
  ];
}

/** The place of the field: which of its items it is, the field's author sees by the date. */
function correctionInFuture(
  { datePublished }: Correction,
  { entry, places }: Placed,
  now: string,
): Diagnostic {
  return diagnose('correction-in-future', placeOf(places, CORRECTION_FIELDS, entry), {
    message: `A correction (${datePublished}) is later than this build (${now})`,
    hint: 'Check the year; to publish the correction later, add it then',
  });
}

/** What is not known to the article has the place of its beginning. */
function isWritten(place: Place | undefined): boolean {
  return place !== undefined && (place.line > 1 || place.column > 1);
}

function updateInFuture({ entry, places }: Placed, now: string): Diagnostic {
  return diagnose('update-in-future', placeOf(places, ['/liveBlogUpdate/0'], entry), {
    message: `The newest update (${entry.dateModified}) is later than this build (${now})`,
    hint: 'Check its time, its day and the time zone of the site; to post it later, add it then',
  });
}

const CORRECTION_FIELDS: Pointer[] = ['/correction', '/retraction', '/clarification'];
