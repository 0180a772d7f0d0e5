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
  ...(['msn', 'smartnews', 'flipboard', 'newsbreak', 'google-news', 'apple-news'] as const).map(
    (partner) => ({
      partner,
      limit: 'text',
      passes: { body },
      fails: { body: { ...body, html: '', text: ' \n' } },
      says: /no story without a text/,
    }),
  ),
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
  // Google News: an article of 1 MB at most.
  {
    partner: 'google-news',
    limit: 'size',
    passes: { body: { ...body, html: 'é'.repeat(500_000) } },
    fails: { body: { ...body, html: `${'é'.repeat(500_000)}n` } },
    says: /at most 1000000 bytes, and this one has 1000001/,
  },
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
