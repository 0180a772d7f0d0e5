import type { Entry, Place, Pointer } from '../article.ts';
import { compareInstants } from '../dates.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';

/** An entry with the places of what is compared. */
export interface Placed {
  entry: Entry;
  places: Record<Pointer, Place>;
}

/** Faults that no article shows alone: addresses and ids that two have, and changes that lie ahead. */
export function checkBetween(articles: Placed[], now: string): Diagnostic[] {
  return [
    ...doubled(articles, ({ entry }) => entry.url.normalize('NFC').toLowerCase(), urlTaken),
    ...doubled(articles, ({ entry }) => (entry.id === entry.url ? undefined : entry.id), idTaken),
    ...articles.flatMap((article) => modifiedInFuture(article, now)),
  ];
}

function doubled(
  articles: Placed[],
  keyOf: (article: Placed) => string | undefined,
  finding: (article: Placed, others: Placed[]) => Diagnostic,
): Diagnostic[] {
  const groups = new Map<string, Placed[]>();
  for (const article of articles) {
    const key = keyOf(article);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), article]);
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
  return [
    diagnose('modified-in-future', placeOf(places, ['/dateModified'], entry), {
      message: `"updated" (${entry.dateModified}) is later than this build (${now})`,
      hint: 'Put the time of the last change into "updated"; to publish later, move "date" or set an embargo',
    }),
  ];
}

function placeOf(places: Record<Pointer, Place>, pointers: Pointer[], entry: Entry): Place {
  const found = pointers
    .map((pointer) => places[pointer])
    .find((place) => place && (place.line > 1 || place.column > 1));
  return found ?? { path: entry.source, line: 1, column: 1 };
}
