import type { Root } from 'mdast';
import { anchors } from '../addresses.ts';
import type { Author, Place } from '../article.ts';
import type { RuleName } from '../catalogue.ts';
import { compareInstants, inTimeZone, readDate } from '../dates.ts';
import { diagnose, type Wording } from '../diagnostic.ts';
import { takeByline } from './live/byline.ts';
import { daysOf, isPastMidnight, type Mark, markOf, orderOf } from './live/days.ts';
import type { WrittenTime } from './live/heading.ts';
import { cutAtTimes, type Post } from './live/posts.ts';
import { readAuthors, type Surroundings } from './people.ts';
import type { Desk } from './shapes.ts';

/** An update of a live blog whose story is not read yet. */
export interface ToldUpdate {
  id: string;
  headline?: string;
  datePublished: string;
  dateModified: string;
  author: Author[];
  story: Root;
  place: Place;
}

/** A live blog: what stands before its updates, and these, newest first. */
export interface LiveStory {
  intro: Root;
  updates: ToldUpdate[];
}

interface LiveContext {
  datePublished: string | undefined;
  /** Ids that updates cannot have: the page gives them to other places. */
  taken: string[];
  around: Surroundings;
}

/**
 * Cuts a live blog at its headings with a time (`## 14:05 Ferry leaves the dock {#ferry-leaves}`), whichever way round
 * they stand. Times without a day follow the article's date and go on past midnight; what cannot be known is reported.
 */
export function readUpdates(desk: Desk, story: Root, context: LiveContext): LiveStory {
  const { datePublished, taken } = context;
  const { timeZone } = desk.publication.site;
  const { intro, posts, strays } = cutAtTimes(story, dayTest(desk));
  for (const stray of strays) reportAt(desk, 'update-without-time', placeOf(desk, stray), WITHOUT_TIME);
  if (posts.length === 0)
    reportAt(desk, 'live-without-updates', { path: desk.origin.path, line: 1, column: 1 }, NONE);
  const marks = posts.map(({ said, day }) => markOf(said, timeZone, day));
  const order = orderOf(marks);
  if (order === 'unknown' && reportUnclear(desk, posts, marks)) return { intro, updates: [] };
  const start = inTimeZone(datePublished ?? '1970-01-01T00:00:00Z', timeZone);
  const timed = posts.map((post, index) => ({ post, mark: marks[index] ?? markOf({}, timeZone) }));
  const chronicle = order === 'newest first' ? timed.toReversed() : timed;
  const days = daysOf(
    chronicle.map(({ mark }) => mark),
    { start, order },
  );
  const dated = chronicle.flatMap(({ post, mark }, index) => {
    const moment = momentOf(desk, post, mark, days[index] ?? '');
    return moment === undefined ? [] : [{ post, moment }];
  });
  reportDisorder(desk, dated);
  const idOf = idGiver(desk, taken);
  const updates = dated.map(({ post, moment }) =>
    toUpdate(desk, post, { ...context, moment, id: idOf(post, moment) }),
  );
  updates.reverse().sort((a, b) => compareInstants(b.datePublished, a.datePublished));
  return { intro, updates };
}

interface Dated {
  post: Post;
  moment: string;
}

function toUpdate(
  desk: Desk,
  { heading, said, nodes }: Post,
  { moment, id, around }: LiveContext & { moment: string; id: string },
): ToldUpdate {
  const place = placeOf(desk, heading);
  const isId = (text: string) => Object.hasOwn(desk.publication.authors, text);
  const signed = takeByline(nodes, { isDay: dayTest(desk), isId });
  const changed = said.updated ?? signed.updated;
  const children = signed.nodes.filter(
    ({ type }, index) => type !== 'thematicBreak' || index < lastText(signed.nodes),
  );
  if (said.headline === '') reportAt(desk, 'update-without-headline', place, WITHOUT_HEADLINE);
  return {
    id,
    ...(said.headline !== '' && { headline: said.headline }),
    datePublished: moment,
    dateModified: changed ? changedAt(desk, place, moment, changed) : moment,
    author: signed.names.length === 0 ? [] : readNames(desk, signed.names, { place, around }),
    story: { type: 'root', children },
    place,
  };
}

/** A rule between two updates belongs to neither. */
function lastText(nodes: Root['children']): number {
  return nodes.findLastIndex(
    ({ type }) => !['thematicBreak', 'definition', 'footnoteDefinition'].includes(type),
  );
}

/** Findings about the names are shown at the update's heading. */
function readNames(
  desk: Desk,
  names: string[],
  { place, around }: { place: Place; around: Surroundings },
): Author[] {
  const origin = { path: desk.origin.path, values: { '/author': place }, keys: {} };
  return readAuthors({ ...desk, origin }, names, around);
}

function momentOf(desk: Desk, { heading }: Post, mark: Mark, day: string): string | undefined {
  return mark.moment ?? read(desk, placeOf(desk, heading), `${day} ${mark.time}`);
}

function changedAt(desk: Desk, place: Place, moment: string, changed: WrittenTime): string {
  const mark = markOf(changed, desk.publication.site.timeZone);
  const [day = ''] = daysOf([mark], { start: moment, order: 'oldest first' });
  const modified = mark.moment ?? read(desk, place, `${day} ${mark.time}`);
  if (modified === undefined || compareInstants(modified, moment) >= 0) return modified ?? moment;
  reportAt(desk, 'modified-before-published', place, {
    message: `The update of ${moment} was changed before it was posted (${modified})`,
    hint: 'Put the later time behind "updated", or leave it out',
  });
  return moment;
}

function read(desk: Desk, place: Place, written: string): string | undefined {
  const reading = readDate(written, desk.publication.site.timeZone);
  const fault = reading.kind === 'fault' ? reading : reading.warning;
  if (fault) reportAt(desk, fault.rule, place, { message: fault.message, hint: fault.hint });
  return reading.kind === 'moment' ? reading.value : undefined;
}

/** An update has the id that its author gave it, else one made from its time. */
function idGiver(desk: Desk, taken: string[]): (post: Post, moment: string) => string {
  const given = new Set(taken);
  const moments = new Map<string, Post>();
  const anchorOf = anchors('update');
  return ({ said, heading }, moment) => {
    const place = placeOf(desk, heading);
    if (said.id !== undefined && given.has(said.id)) {
      reportAt(desk, 'update-twice', place, {
        message: `The id "${said.id}" is that of another place on the page`,
        hint: 'Give each update an id of its own: links to it must arrive',
      });
    }
    if (said.id === undefined && moments.has(moment)) {
      reportAt(desk, 'update-twice', place, {
        message: `Two updates have the time ${moment}: which of the two a link leads to hangs on their order`,
        hint: 'Give one of them seconds, or an id as in "{#ferry-leaves}" behind its heading',
        severity: 'warning',
      });
    }
    const id = said.id ?? anchorOf(moment);
    if (said.id === undefined) moments.set(moment, { said, heading, nodes: [] });
    given.add(id);
    return id;
  };
}

function reportUnclear(desk: Desk, posts: Post[], marks: Mark[]): boolean {
  const at = marks.findIndex((mark, index) => {
    const before = marks[index - 1];
    return before !== undefined && isPastMidnight(mark, before);
  });
  const post = posts[at];
  if (!post) return false;
  reportAt(desk, 'update-day-unclear', placeOf(desk, post.heading), {
    message:
      'Whether this update is of the next day or the updates stand newest first, the times do not tell',
    hint: 'Write the date too, as in "## 2026-03-10 00:10 Ferry back in port"',
  });
  return true;
}

function reportDisorder(desk: Desk, dated: Dated[]): void {
  for (const [index, { post, moment }] of dated.entries()) {
    const before = dated[index - 1];
    if (!before || compareInstants(before.moment, moment) <= 0) continue;
    reportAt(desk, 'update-out-of-order', placeOf(desk, post.heading), {
      message: `This update (${moment}) stands where a later one than ${before.moment} would`,
      hint: 'Check its time and day; the page sorts updates by time, whatever their order in the file',
    });
  }
}

const WITHOUT_TIME = {
  message: 'This heading stands between updates and has no time',
  hint: 'Write the time in front of it, as in "## 14:05 Ferry leaves the dock", or make it a heading of a lower rank',
};
const WITHOUT_HEADLINE = {
  message: 'The update has no headline: its beginning serves',
  hint: 'Write a few words behind its time',
};
const NONE = {
  message: 'The live blog has no updates',
  hint: 'Begin each with a heading such as "## 14:05 Ferry leaves the dock"',
};

function dayTest({ publication }: Desk): (text: string) => boolean {
  return (text) => readDate(text, publication.site.timeZone).kind === 'moment';
}

function placeOf({ origin }: Desk, { position }: { position?: Root['position'] }): Place {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { path: origin.path, line, column };
}

function reportAt(desk: Desk, rule: RuleName, place: Place, wording: Wording): void {
  desk.diagnostics.push(diagnose(rule, place, wording));
}
