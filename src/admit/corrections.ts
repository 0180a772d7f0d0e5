import { anchors } from '../addresses.ts';
import type { Correction, Pointer, Written } from '../article.ts';
import { compareInstants, readDate } from '../dates.ts';
import { correctionIn, headIn, isUnderDates, kindNamed } from './corrections/spellings.ts';
import { type Desk, eachOf, isMap, readMoment, readText, readWord, report, wrongKind } from './shapes.ts';

/** A correction before the address of its notice is known, with the place where it was written. */
export type ToldCorrection = Omit<Correction, 'url'> & { pointer: Pointer };

type Kind = Correction['kind'];

const KINDS: readonly Kind[] = ['correction', 'clarification', 'update', 'retraction'];

/** One of them as it was written: under a date, in a map, or as a text that says when and what. */
interface Item {
  value: Written;
  pointer: Pointer;
  /** The date that it stands under. */
  under?: string;
  /** What the name of the field says that it is. */
  kind: Kind;
}

/** Published changes of fact: maps with date, kind and text, texts with a date in them, or either under dates. */
export function readCorrections(desk: Desk, pointer: Pointer, value: Written, kind: Kind): ToldCorrection[] {
  return itemsIn(value, pointer).flatMap((item) => readItem(desk, { ...item, kind }) ?? []);
}

/** `- 9 March 2026: It is 78 metres.` is a map too. */
function itemsIn(value: Written, pointer: Pointer): Omit<Item, 'kind'>[] {
  return eachOf(value, pointer).flatMap((each) => {
    if (!isMap(each.value) || !isUnderDates(each.value)) return [each];
    return Object.entries(each.value).flatMap(([under, below]) => {
      const key = under.replaceAll('~', '~0').replaceAll('/', '~1');
      return eachOf(below, `${each.pointer}/${key}`).map((item) => ({ ...item, under }));
    });
  });
}

function readItem(desk: Desk, item: Item): ToldCorrection | undefined {
  if (isMap(item.value)) return readMapped(desk, item, item.value);
  if (typeof item.value !== 'string') {
    return wrongKind(desk, item.pointer, item.value, 'a map with date and text');
  }
  const written = readText(desk, item.pointer, item.value) ?? '';
  if (item.under !== undefined) return complete(desk, item, saidUnder(desk, item.under, written));
  return complete(desk, item, correctionIn(written, dateTest(desk)));
}

/** YAML takes a colon in a sentence for that behind a key: `- 2026-03-09 – It is 78 metres: not 70.` */
function saidUnder(desk: Desk, under: string, text: string): Said {
  const whole = correctionIn(`${under}: ${text}`, dateTest(desk));
  return whole.date === undefined ? { date: under, text } : whole;
}

/** A date, or a kind and a date. */
function saidAbove(desk: Desk, under: string): { date: string; kind?: Kind | undefined } {
  const { date = under, kind } = headIn(under, dateTest(desk)) ?? {};
  return { date, kind };
}

function dateTest({ publication }: Desk): (text: string) => boolean {
  return (text) => readDate(text, publication.site.timeZone).kind === 'moment';
}

/** `- clarification: It was Monday.` says what it is by the name of its text. */
function readMapped(desk: Desk, item: Item, map: { [key: string]: Written }): ToldCorrection | undefined {
  const above = item.under === undefined ? undefined : saidAbove(desk, item.under);
  const named = KINDS.find((each) => map[each] !== undefined);
  const at = named !== undefined && map['text'] === undefined ? named : 'text';
  const text = readText(desk, `${item.pointer}/${at}`, map[at] ?? '');
  const { kind } = map;
  const pointer = `${item.pointer}/kind`;
  const word =
    kind === undefined
      ? (named ?? above?.kind)
      : readWord(desk, pointer, kind, { words: KINDS, synonyms: kindNamed });
  const date = map['datePublished'] ?? above?.date;
  if (date !== undefined && typeof date !== 'string') {
    return wrongKind(desk, `${item.pointer}/datePublished`, date, 'a date');
  }
  return complete(desk, item, { date, kind: word, text });
}

interface Said {
  date?: string | undefined;
  kind?: Kind | undefined;
  text?: string | undefined;
}

function complete(
  desk: Desk,
  item: Item,
  { date = '', kind = item.kind, text = '' }: Said,
): ToldCorrection | undefined {
  const { pointer } = item;
  if (text === '') return reportIncomplete(desk, pointer, WITHOUT_TEXT);
  if (date.trim() === '') return reportIncomplete(desk, pointer, WITHOUT_DATE);
  const moment = readMoment(
    desk,
    item.under === undefined && isMap(item.value) ? `${pointer}/datePublished` : pointer,
    date,
  );
  return moment === undefined ? undefined : { kind, datePublished: moment, text, pointer };
}

const WITHOUT_TEXT = {
  message: 'A correction has no text',
  hint: 'Say in "text" what was wrong and what is right',
};
const WITHOUT_DATE = {
  message: 'A correction has no date',
  hint: 'Write a map as in { date: 2026-03-09, text: … }, or begin the text with it: "9 March 2026: …"',
};

function reportIncomplete(
  desk: Desk,
  pointer: Pointer,
  wording: { message: string; hint: string },
): undefined {
  return report(desk, 'correction-incomplete', pointer, wording);
}

/** The same corrections with the addresses of their notices on the page; what the story's own date makes odd is reported. */
export function placeCorrections(
  desk: Desk,
  told: ToldCorrection[],
  { url, datePublished }: { url: string; datePublished: string | undefined },
): Correction[] {
  reportRepeated(desk, told);
  if (datePublished !== undefined) reportEarly(desk, told, datePublished);
  const anchorOf = anchors('correction');
  return told.map(({ pointer: _, ...correction }) => ({
    ...correction,
    datePublished: isOnItsDay(correction, datePublished) ? datePublished : correction.datePublished,
    url: `${url}#${anchorOf(correction.datePublished)}`,
  }));
}

/** A day alone is its beginning; on the day of publication it is no earlier than what it puts right. */
function isOnItsDay(
  { datePublished: date }: Pick<ToldCorrection, 'datePublished'>,
  datePublished: string | undefined,
): datePublished is string {
  const isSameDay = date.slice(0, 10) === datePublished?.slice(0, 10) && date.slice(11, 19) === '00:00:00';
  return isSameDay && compareInstants(date, datePublished) < 0;
}

function reportRepeated(desk: Desk, told: ToldCorrection[]): void {
  const seen = new Set<string>();
  for (const { text, pointer } of told) {
    if (seen.has(text)) {
      report(desk, 'correction-twice', pointer, {
        message: 'This correction says word for word what another one says',
        hint: 'Keep one of the two',
      });
    }
    seen.add(text);
  }
}

function reportEarly(desk: Desk, told: ToldCorrection[], datePublished: string): void {
  for (const correction of told) {
    const { datePublished: date, pointer } = correction;
    if (isOnItsDay(correction, datePublished) || compareInstants(date, datePublished) >= 0) continue;
    report(desk, 'correction-before-published', pointer, {
      message: `The correction (${date}) is before the article's "date" (${datePublished})`,
      hint: 'Nothing can be put right before it is published: check the year, and that "date" is the first publication',
    });
  }
}
