import { compareInstants, dateInFileName, readDate } from '../dates.ts';
import type { NamedDraft } from '../naming.ts';
import { type Desk, emptyField, readMoment, report } from './shapes.ts';

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
  const empty = emptyField(desk, 'datePublished');
  return report(desk, 'missing-date', empty ?? '', {
    message: `The article has no publication date ("date"${empty === undefined ? '' : ' is empty'})`,
    hint:
      empty === undefined
        ? hintFor(draft, headline)
        : 'Write the date behind "date:", as in 2026-03-09T08:00',
  });
}

/** The last change: as written, or the last correction or update; never before the publication. */
export function dateModifiedOf(desk: Desk, dates: Dates): string {
  const { dateModified: changed, datePublished = changed ?? '', changes } = dates;
  const corrected = changes.map((each) => each.dateModified ?? each.datePublished);
  if (changed === undefined || compareInstants(changed, datePublished) >= 0) {
    return latest([datePublished, ...(changed === undefined ? [] : [changed]), ...corrected]);
  }
  report(desk, 'modified-before-published', '/dateModified', {
    message: `"updated" (${changed}) is before "date" (${datePublished}); it is published as ${datePublished}`,
    hint: 'Put the time of the last change into "updated", or leave it out',
  });
  return latest([datePublished, ...corrected]);
}

/** The dates that an article gives, as far as they could be read. */
export interface Dates {
  datePublished: string | undefined;
  dateModified: string | undefined;
  /** What was put right or reported since. */
  changes: { datePublished: string; dateModified?: string }[];
}

function latest(moments: string[]): string {
  return moments.reduce((last, each) => (compareInstants(each, last) > 0 ? each : last));
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
