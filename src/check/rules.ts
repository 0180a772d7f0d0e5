import { type Article, originalOf, type Pointer } from '../article.ts';
import type { Rule, RuleContext } from '../contracts.ts';
import { compareInstants } from '../dates.ts';
import { partners, refusalsOf } from '../partners.ts';
import { type Fault, rule } from './rules/fault.ts';
import { pictureRules } from './rules/pictures.ts';
import { recordingRules } from './rules/recordings.ts';

/** What no schema can say of an article: each a line in this list. */
export const rules: Rule[] = [
  rule('headline-long', headlineLong),
  rule('markup-in-headline', markupInHeadline),
  rule('markup-in-summary', markupInSummary),
  rule('withdrawn-without-date', withdrawnWithoutDate),
  rule('withdrawn-before-published', withdrawnBeforePublished),
  rule('no-description', noDescription),
  rule('empty-body', emptyBody),
  rule('no-corrections-policy', noCorrectionsPolicy),
  rule('coverage-without-live', coverageWithoutLive),
  rule('live-restricted', liveRestricted),
  rule('no-author', noAuthor),
  rule('author-without-page', authorWithoutPage),
  ...pictureRules,
  ...recordingRules,
  rule('syndicated-and-listed', syndicatedAndListed),
  rule('source-incomplete', sourceIncomplete),
  rule('partner-refuses', appleRefuses),
];

/** Google's Article page: "long titles may be truncated"; its limit was 110 characters. */
const HEADLINE_LENGTH = 110;

function headlineLong({ headline }: Article): Fault[] {
  const length = [...headline].length;
  if (length <= HEADLINE_LENGTH) return [];
  return [
    {
      pointer: '/headline',
      message: `The headline has ${length} characters; search engines show about ${HEADLINE_LENGTH}`,
      hint: 'Shorten it, and put the rest into "subtitle"',
    },
  ];
}

const MARKUP =
  /<\/?(?:b|i|em|strong|a|span|br|p|sup|sub|u|code)\b[^>]*>|(\*\*|__)\S[^*_]*\1|!?\[[^\]]+\]\([^)]+\)|`[^`]+`/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

function markupInHeadline({ headline }: Article): Fault[] {
  return markupIn(headline, { name: 'headline', pointer: '/headline' });
}

/** The beginning of the story, which serves where there is no summary, is text without markup already. */
function markupInSummary({ description = '' }: Article, { draft }: RuleContext): Fault[] {
  return draft.fields['description']
    ? markupIn(description, { name: 'summary', pointer: '/description' })
    : [];
}

function markupIn(text: string, { name, pointer }: { name: string; pointer: Pointer }): Fault[] {
  const entity = ENTITY.exec(text)?.[0];
  const found = entity ?? MARKUP.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    {
      pointer,
      message: `The ${name} is plain text: readers will see "${found}" as it stands`,
      hint: entity ? 'Write the character itself' : 'Write the words alone',
      severity: entity ? 'warning' : 'info',
    },
  ];
}

/** A change after the publication tells when the story went, where nothing else does. */
function withdrawnWithoutDate({ status, withdrawn, ...dates }: Article, { draft }: RuleContext): Fault[] {
  const isDated =
    withdrawn?.date !== undefined || compareInstants(dates.dateModified, dates.datePublished) > 0;
  const isToldOtherwise = /^\s*retract/i.test(String(draft.fields['status']));
  if (status !== 'withdrawn' || isDated || isToldOtherwise) return [];
  return [
    {
      pointer: draft.fields['withdrawn'] === undefined ? '/status' : '/withdrawn',
      message: 'The story is withdrawn, and nothing says since when: feeds do not tell of it',
      hint: 'Write the moment, as in "withdrawn: 2026-03-09T10:00": programs that have a copy take it out then',
    },
  ];
}

function withdrawnBeforePublished({ withdrawn, datePublished }: Article): Fault[] {
  const date = withdrawn?.date;
  if (date === undefined || compareInstants(date, datePublished) > 0) return [];
  return [
    {
      pointer: '/withdrawn/date',
      message: `"withdrawn" (${date}) is not after "date" (${datePublished}): it is held back as if it had never been out`,
      hint: 'Give the time of day too, or "draft: true" for a story that never came out',
    },
  ];
}

function noDescription(_article: Article, { draft }: RuleContext): Fault[] {
  if (draft.fields['description']) return [];
  return [
    {
      pointer: '',
      message: 'The article has no summary of its own: the beginning of the story serves',
      hint: 'Add a line "summary: …" of a sentence or two',
    },
  ];
}

function emptyBody({ body, kind, access, wordCount }: Article): Fault[] {
  if (
    (access !== 'free' && wordCount > 0) ||
    kind === 'live' ||
    body.text !== '' ||
    body.restrictedHtml !== undefined ||
    body.images.length > 0 ||
    body.html.includes('<')
  )
    return [];
  return [{ pointer: '', message: 'The article has no story', hint: 'Write it below the front matter' }];
}

function noCorrectionsPolicy({ correction }: Article, { publication }: RuleContext): Fault[] {
  if (correction.length === 0 || publication.publisher.policies?.correctionsPolicy !== undefined) return [];
  return [
    {
      pointer: '/correction',
      message: 'The story is corrected, and the publication does not say how it corrects',
      hint: 'Give the address of the page that says it as "correctionsPolicy" of the publisher in the configuration',
    },
  ];
}

function coverageWithoutLive({ kind, coverageStartTime, coverageEndTime }: Article): Fault[] {
  if (kind === 'live' || (coverageStartTime ?? coverageEndTime) === undefined) return [];
  return [
    {
      pointer: coverageStartTime === undefined ? '/coverageEndTime' : '/coverageStartTime',
      message: 'Times of coverage stand in a story that is no live blog',
      hint: 'Add a line "kind: live", or leave them out',
    },
  ];
}

function liveRestricted({ kind, access }: Article): Fault[] {
  if (kind !== 'live' || access === 'free') return [];
  return [
    {
      pointer: '/access',
      message: 'A live blog cannot have a part that only some may read',
      hint: 'Write "access: free" and take the marker out, or put what is restricted into a story of its own',
    },
  ];
}

function noAuthor({ author }: Article): Fault[] {
  if (author.length > 0) return [];
  return [{ pointer: '', message: 'The article names no author', hint: 'Add a line "author: …"' }];
}

function authorWithoutPage({ author }: Article): Fault[] {
  return author.flatMap(({ name, url, sameAs }, index) => {
    if (url !== undefined || sameAs !== undefined) return [];
    return [
      {
        pointer: `/author/${index}`,
        message: `"${name}" has no page`,
        hint: 'Enter the author into "authors" of the configuration, which gives them one here, or give a "url" or "sameAs"',
      },
    ];
  });
}

/**
 * Search engines take a canonical address elsewhere for a hint, and pages of partners differ:
 * https://developers.google.com/search/docs/crawling-indexing/canonicalization-troubleshooting
 */
function syndicatedAndListed(article: Article): Fault[] {
  const original = originalOf(article);
  if (!article.isIndexed || original === undefined) return [];
  return [
    {
      pointer: original.pointer,
      message: `The original is at ${original.host}, and search engines may list this page all the same`,
      hint: 'Add "noindex: true": a canonical link alone does not keep a republished story out of search',
    },
  ];
}

/** RFC 4287, 4.2.11: an entry that was copied "SHOULD" keep the id, the title and the date of its feed. */
function sourceIncomplete({ syndicatedFrom: source }: Article): Fault[] {
  if (source?.feed === undefined && source?.id === undefined) return [];
  const missing = (['name', 'feed', 'updated'] as const).filter((name) => source[name] === undefined);
  if (missing.length === 0) return [];
  const message = `Of the feed that published the story first, it is not said: ${missing.join(', ')}`;
  return [{ pointer: '/syndicatedFrom', message, hint: 'Copy them from their feed' }];
}

/** Apple gets each story by itself; what other partners refuse is seen where their feeds are made. */
function appleRefuses(article: Article, { publication }: RuleContext): Fault[] {
  if (!publication.feeds.profiles?.includes('apple-news')) return [];
  const apple = partners['apple-news'];
  return refusalsOf(apple, article, publication).map(({ message, ...rest }) => ({
    message: `${apple.title} ${message}`,
    ...rest,
  }));
}
