import type { Entry, Translation } from '../../article.ts';
import type { RuleName } from '../../catalogue.ts';
import { type Diagnostic, diagnose, type Wording } from '../../diagnostic.ts';
import { type State, stateOf } from '../../edition.ts';
import { alternatesOf, originalOf } from '../../translations.ts';
import {
  type Comparable,
  type Comparison,
  foldedAddress,
  type Placed,
  placeOf,
  type Statement,
} from './comparable.ts';

/** What an entry says of its translations on its own site. */
export function statementsOf(entry: Entry, siteUrl: string): Statement<string>[] {
  const { translations = [] } = entry;
  return translations
    .filter(({ url }) => url.startsWith(siteUrl))
    .map((translation) => ({ target: foldedAddress(translation.url), pair: pairOf(entry, translation) }));
}

/** Two pages with their languages and which of them is the original, in one order: both sides say the same. */
function pairOf(entry: Entry, { url, inLanguage, isOriginal }: Translation): string {
  const own = [entry.url, entry.inLanguage, originalOf(entry) === undefined].join(' ');
  return [own, [url, inLanguage, isOriginal === true].join(' ')].sort().join(' ');
}

/** A fault of a translation that a story names. */
interface Fault extends Wording {
  rule: RuleName;
}

/** A page that a story names as its translation, where this publication has it. */
interface Target extends Placed {
  showing: 'nothing' | 'live' | 'preview';
}

/**
 * Translations that are not there, are not yet published, are in another language, or do not name the story back. What
 * both sides say alike needs no reading. Only what is live is looked at: a story that waits may name what it likes.
 */
export function checkTranslations(
  articles: Comparable,
  rows: number[],
  { now, site }: Comparison,
): Diagnostic[] {
  const speaking = rows.filter(
    (row) => articles.showing(row) === 'live' && articles.translations(row).length > 0,
  );
  const agreed = saidTwice(speaking.flatMap((row) => articles.translations(row).map(({ pair }) => pair)));
  const doubtful = speaking.filter((row) => articles.translations(row).some(({ pair }) => !agreed.has(pair)));
  if (doubtful.length === 0) return [];
  const byAddress = new Map(rows.map((row) => [articles.marks(row).address, row]));
  const targetAt = (mark: number): Target | undefined => {
    const row = byAddress.get(mark);
    return row === undefined ? undefined : { ...articles.placed(row), showing: articles.showing(row) };
  };
  return doubtful.flatMap((row) => {
    const marks = articles.translations(row).map(({ target }) => target);
    return faultsOf(articles.placed(row), marks.map(targetAt), { now, site });
  });
}

function saidTwice(pairs: number[]): Set<number> {
  const once = new Set<number>();
  return new Set(pairs.filter((pair) => once.has(pair) || !once.add(pair)));
}

/** The faults of what a story says of the pages of this site, each with what this publication has there. */
function faultsOf(story: Placed, targets: (Target | undefined)[], { now, site }: Comparison): Diagnostic[] {
  const { entry, places } = story;
  const named = (entry.translations ?? []).map((translation, index) => ({ translation, index }));
  const here = named.filter(({ translation }) => translation.url.startsWith(site.url));
  return here.flatMap(({ translation, index }, at) => {
    const fault = faultOf(entry, translation, { target: targets[at], now });
    const place = placeOf(places, [`/translations/${index}`], entry);
    return fault ? [diagnose(fault.rule, place, fault)] : [];
  });
}

function faultOf(
  entry: Entry,
  translation: Translation,
  { target, now }: { target: Target | undefined; now: string },
): Fault | undefined {
  if (target?.entry.url !== translation.url) return missing(translation, target?.entry);
  if (target.showing === 'nothing') return notLive(target.entry, now);
  if (target.showing === 'preview') return undefined;
  if (!isInLanguage(target.entry, translation)) return inAnotherLanguage(target.entry, translation);
  return disagreement(entry, translation, target.entry);
}

function missing({ url }: Translation, nearly: Entry | undefined): Fault {
  return {
    rule: 'translation-missing',
    message: `No article of this publication has the address ${url}`,
    hint: nearly
      ? `Did you mean ${nearly.url}?`
      : 'Write the address of the page that is made from the translation, or leave it out until there is one',
  };
}

/** What waits must not be known from the page of another; what is gone is a dead link. */
function notLive(entry: Entry, now: string): Fault {
  const state = stateOf(entry, now);
  const isGone = state === 'expired' || state === 'withdrawn';
  return {
    rule: 'translation-not-live',
    message: `The translation ${entry.source} is ${STATES[state]}: this page would tell its address`,
    hint: isGone
      ? 'Leave the translation out'
      : 'Leave the translation out until it is published, or hold both back until the same moment',
    ...(isGone && { severity: 'warning' }),
  };
}

const STATES: Record<State, string> = {
  live: 'published',
  draft: 'a draft',
  scheduled: 'not yet due',
  embargoed: 'under embargo',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

/** `pt` may be said of a page in `pt-BR`: RFC 4647, section 3.3.1 (basic filtering). */
function isInLanguage(entry: Entry, { inLanguage }: Translation): boolean {
  return `${entry.inLanguage.toLowerCase()}-`.startsWith(`${inLanguage.toLowerCase()}-`);
}

function inAnotherLanguage({ source, inLanguage }: Entry, translation: Translation): Fault {
  return {
    rule: 'translation-in-another-language',
    message: `${source} is said to be in ${translation.inLanguage}, and says itself that it is in ${inLanguage}`,
    hint: `Write ${inLanguage} here, or put "lang: ${translation.inLanguage}" there`,
  };
}

/** Both sides must name each other, and one original. */
function disagreement(entry: Entry, translation: Translation, target: Entry): Fault | undefined {
  const back = target.translations?.find(({ url }) => url === entry.url);
  const rule = 'translation-one-sided';
  if (!back || !isListed(target)) {
    const field = translation.isOriginal || originalOf(entry) ? 'translations' : 'translationOf';
    return {
      rule,
      message: back
        ? `Search engines are not to list ${target.source}, so that they ignore the link to it`
        : `${target.source} does not name this page as its translation`,
      hint: back
        ? 'Leave the translation out, or let search engines list it'
        : `Put "${field}: { ${entry.inLanguage}: /${entry.folder} }" into ${target.source}`,
    };
  }
  const [own, other] = [originalOf(entry)?.url ?? entry.url, originalOf(target)?.url ?? target.url];
  if (own === other) return undefined;
  return {
    rule,
    message: `${target.source} names another original (${other}) than this page (${own})`,
    hint: 'Name the original in "translationOf" of each translation, and in none of its own',
  };
}

/** Are there links between its languages at all? */
function isListed(entry: Entry): boolean {
  return alternatesOf(entry).length > 0;
}
