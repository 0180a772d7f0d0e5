import type { Article, PartnerName, Publication } from './article.ts';
import type { Partner, Refusal } from './partners/partner.ts';
import { appleNews, flipboard, googleNews, msn, newsBreak, smartNews } from './partners/profiles.ts';

export type { Limit, Partner, Refusal } from './partners/partner.ts';

/** The partners by the names that `feeds.profiles` has for them. */
export const partners: Record<PartnerName, Partner> = {
  msn,
  smartnews: smartNews,
  flipboard,
  newsbreak: newsBreak,
  'google-news': googleNews,
  'apple-news': appleNews,
};

/**
 * Why a partner would refuse a story; an empty list where it would not. One that was not meant for it has no faults, and
 * one reason for that is enough.
 */
export function refusalsOf(partner: Partner, article: Article, publication: Publication): Refusal[] {
  const refusals = partner.limits.flatMap(({ pointer, fault }) => {
    const wording = fault(article, publication);
    return wording === undefined ? [] : [{ pointer, ...wording }];
  });
  const notMeant = refusals.filter(({ severity }) => severity === 'info');
  return notMeant.length > 0 ? notMeant.slice(0, 1) : refusals;
}
