import { compareInstants, dateInFileName, readDate } from '../dates.ts';
import type { NamedDraft } from '../naming.ts';
import { type Desk, readMoment, report } from './shapes.ts';

/** First publication: from the fields, else the day in the file's name. */
export function readDatePublished(
  desk: Desk,
  draft: NamedDraft,
  headline: string | undefined,
): string | undefined {
  const written = draft.fields['datePublished'];
  if (written !== undefined && written !== '') return readMoment(desk, '/datePublished', written);
  const day = dateInFileName(nameOfFile(draft.origin.path));
  const reading = day === undefined ? undefined : readDate(day, desk.publication.site.timeZone);
  if (reading?.kind === 'moment') return reading.value;
  return report(desk, 'missing-date', '', {
    message: 'The article has no publication date ("date")',
    hint: hintFor(draft, headline),
  });
}

/** A change cannot come before the publication: then the publication was the last change. */
export function dateModifiedOf(
  desk: Desk,
  {
    dateModified: changed,
    datePublished,
  }: { dateModified: string | undefined; datePublished: string | undefined },
): string {
  if (changed === undefined || datePublished === undefined) return datePublished ?? changed ?? '';
  if (compareInstants(changed, datePublished) >= 0) return changed;
  report(desk, 'modified-before-published', '/dateModified', {
    message: `"updated" (${changed}) is before "date" (${datePublished}); it is published as ${datePublished}`,
    hint: 'Put the time of the last change into "updated", or leave it out',
  });
  return datePublished;
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Exactly what to write, and where: a file without any field gets all that an article should say of itself. */
function hintFor({ completeIn, fields, origin }: NamedDraft, headline: string | undefined): string {
  const isBare = Object.keys(origin.keys).length === 0;
  const title = isBare || headline === undefined ? `title: ${headline ?? '…'}; ` : '';
  const author = fields['author'] === undefined ? '; author: …' : '';
  const section = fields['articleSection'] === undefined ? '; section: …' : '';
  const lines = `${title}date: 2026-03-09T08:00${author}${section}`;
  if (completeIn !== origin.path) return `Write these lines into ${completeIn}: ${lines}`;
  return isBare
    ? `Begin the file with these lines between two lines "---": ${lines}`
    : `Add these lines to the front matter: ${lines}`;
}
