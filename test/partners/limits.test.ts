import { describe, expect, test } from 'vitest';
import type { Article, PartnerName } from '../../src/article.ts';
import { partners, refusalsOf } from '../../src/partners.ts';
import { articleWith, publication } from '../render/pages-sample.ts';

const body = { html: '<p>Story</p>', text: 'Story', links: [], images: [] };
const picture = { url: 'https://ledger.example/a.jpg', width: 1200, height: 800, creditText: 'Bo Example' };
const ana = { type: 'Person', name: 'Ana Example' } as const;
const headline = (length: number) => 'n'.repeat(length);
const sized = (width: number, height: number) => [{ ...picture, width, height }];
const { creditText: _, ...withoutCredit } = picture;

const EVERY_PARTNER = ['msn', 'smartnews', 'flipboard', 'newsbreak', 'google-news', 'apple-news'] as const;
const update = {
  id: 'noon',
  url: 'https://ledger.example/ferry/#noon',
  datePublished: '2026-03-10T12:00:00Z',
  dateModified: '2026-03-10T12:00:00Z',
  author: [],
};
const nothing = { ...body, html: '', text: '' };

interface Case {
  partner: PartnerName;
  limit: string;
  passes: Partial<Article>;
  fails: Partial<Article>;
  says: RegExp;
}

/** One story at each limit that passes, and one just beyond it. The numbers are those of the partners' own pages. */
const cases: Case[] = [
  // MSN: "must be more than 20 characters but not exceed 150-characters".
  {
    partner: 'msn',
    limit: 'headline',
    passes: { headline: headline(21) },
    fails: { headline: headline(20) },
    says: /21 to 150 characters, and this one has 20/,
  },
  {
    partner: 'msn',
    limit: 'headline',
    passes: { headline: headline(150) },
    fails: { headline: headline(151) },
    says: /has 151/,
  },
  // "One language per feed".
  ...(['msn', 'smartnews'] as const).map((partner) => ({
    partner,
    limit: 'language',
    passes: { inLanguage: 'en-GB' },
    fails: { inLanguage: 'pt' },
    says: /this story is in pt/,
  })),
  // A body is required everywhere; Apple refuses documents with an empty text.
  ...EVERY_PARTNER.map((partner) => ({
    partner,
    limit: 'text',
    passes: { body },
    fails: { body: { ...body, html: '', text: ' \n' } },
    says: /no story without a text/,
  })),
  // What a live blog says is in its updates, and nothing need stand before them.
  ...EVERY_PARTNER.map((partner) => ({
    partner,
    limit: 'text',
    passes: { kind: 'live' as const, body: nothing, liveBlogUpdate: [{ ...update, body }] },
    fails: { kind: 'live' as const, body: nothing, liveBlogUpdate: [{ ...update, body: nothing }] },
    says: /no story without a text/,
  })),
  // Full text is required.
  ...(['msn', 'smartnews', 'flipboard', 'newsbreak', 'apple-news'] as const).map((partner) => ({
    partner,
    limit: 'whole text',
    passes: { access: 'free' as const },
    fails: { access: 'subscription' as const },
    says: /whole stories only/,
  })),
  // Flipboard: "At least one image per article, no less than 400px in the smallest dimension."
  {
    partner: 'flipboard',
    limit: 'picture',
    passes: { image: sized(900, 400) },
    fails: { image: sized(900, 399) },
    says: /400 pixels on the smaller side, and the largest here has 399/,
  },
  {
    partner: 'flipboard',
    limit: 'picture',
    passes: { image: [], body: { ...body, images: sized(400, 400) } },
    fails: { image: [] },
    says: /no story without a picture/,
  },
  {
    partner: 'flipboard',
    limit: 'picture',
    passes: { image: [], liveBlogUpdate: [{ ...update, body: { ...body, images: sized(400, 400) } }] },
    fails: { image: [], liveBlogUpdate: [{ ...update, body }] },
    says: /no story without a picture/,
  },
  // NewsBreak: full text and image, bylines and image credits.
  {
    partner: 'newsbreak',
    limit: 'picture',
    passes: { image: sized(20, 20) },
    fails: { image: [] },
    says: /no story without a picture/,
  },
  {
    partner: 'newsbreak',
    limit: 'credit',
    passes: { image: [{ ...withoutCredit, creator: 'Bo Example' }] },
    fails: { image: [picture, withoutCredit] },
    says: /a\.jpg has none/,
  },
  ...(['newsbreak', 'apple-news'] as const).map((partner) => ({
    partner,
    limit: 'author',
    passes: { author: [ana] },
    fails: { author: [] },
    says: /no story without an author/,
  })),
  // Adverts are no news, a page that shall not be found is for nobody, and a story is offered by who has its original.
  ...EVERY_PARTNER.flatMap((partner) => [
    {
      partner,
      limit: 'news',
      passes: { kind: 'opinion' as const },
      fails: { kind: 'sponsored' as const },
      says: /no adverts among the news, and this story is sponsored/,
    },
    {
      partner,
      limit: 'listed',
      passes: { isIndexed: true },
      fails: { isIndexed: false },
      says: /shall not be found/,
    },
    {
      partner,
      limit: 'original',
      passes: { canonicalUrl: 'https://ledger.example/another/' },
      fails: { canonicalUrl: 'https://wire.example/ferry/' },
      says: /the original of this one is at wire\.example/,
    },
  ]),
];

describe('what a partner takes', () => {
  test.each(cases)('$partner: $limit', ({ partner, passes, fails, says }) => {
    expect(refusalsBy(partner, passes)).toEqual([]);
    const refusals = refusalsBy(partner, fails);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.message).toMatch(says);
    expect(refusals[0]?.hint).toMatch(/^[A-Z]/);
  });

  test('is tried for each limit of each partner', () => {
    const tried = new Set(cases.map(({ partner, limit }) => `${partner}: ${limit}`));
    const all = Object.entries(partners).flatMap(([partner, { limits }]) =>
      limits.map(({ name }) => `${partner}: ${name}`),
    );
    expect(all.filter((each) => !tried.has(each))).toEqual([]);
  });

  test('of a live blog counts a headline for a text', () => {
    const liveBlogUpdate = [{ ...update, headline: 'The pier opens', body: nothing }];
    expect(refusalsBy('apple-news', { kind: 'live', body: nothing, liveBlogUpdate })).toEqual([]);
  });

  test.each([
    [{ kind: 'sponsored' as const, isIndexed: false }, '/kind'],
    [{ isIndexed: false, canonicalUrl: 'https://wire.example/ferry/' }, '/noindex'],
    [{ canonicalUrl: 'https://wire.example/ferry/', headline: headline(5) }, '/canonicalUrl'],
  ])('says one reason, as a note, of a story that is meant for no partner: %o', (changes, pointer) => {
    const refusals = refusalsBy('msn', changes);
    expect(refusals.map((each) => [each.severity, each.pointer])).toEqual([['info', pointer]]);
  });

  test.each([
    [{ name: 'The Wire', url: 'https://wire.example/ferry/' }, /at wire\.example/],
    [{ name: 'The Wire' }, /is elsewhere/],
  ])('takes a story that names its source for what it is: %o', (syndicatedFrom, says) => {
    const [refusal, ...others] = refusalsBy('msn', { syndicatedFrom });
    expect(refusal).toMatchObject({ severity: 'info', pointer: '/syndicatedFrom' });
    expect(refusal?.message).toMatch(says);
    expect(others).toEqual([]);
  });

  test('takes a story that the publication took over from itself', () => {
    const syndicatedFrom = { name: 'The Port Ledger', url: 'https://ledger.example/old/' };
    expect(refusalsBy('msn', { syndicatedFrom })).toEqual([]);
  });

  test('takes a picture of unknown size for what it may be', () => {
    expect(refusalsBy('flipboard', { image: [{ url: picture.url }] })).toEqual([]);
  });

  test('says of a story in another language that, and nothing that would not matter then', () => {
    const refusals = refusalsBy('msn', { inLanguage: 'pt', headline: headline(5) });
    expect(refusals.map(({ severity, pointer }) => [severity, pointer])).toEqual([['info', '/inLanguage']]);
  });
});

function refusalsBy(partner: PartnerName, changes: Partial<Article>) {
  const sound = { headline: headline(40), body, image: [picture], author: [ana], access: 'free' as const };
  return refusalsOf(partners[partner], articleWith({ ...sound, ...changes }), publication);
}
