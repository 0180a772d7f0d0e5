import type { RuleEntry } from './entry.ts';

/** Rules of those who show the publication's stories to their own readers. */
export const partnerRules = {
  'partner-refuses': {
    severity: 'warning',
    title: 'A partner would refuse the story',
    reason:
      'A partner that gets a story beyond its limits drops it without a word, and some pause the whole feed. The story is left out of that partner’s feed alone and goes out everywhere else. Adverts, stories with “noindex” and stories whose original is elsewhere are offered to no partner: that is told as a note.',
    source:
      'Google News, https://support.google.com/news/publisher-center/answer/6204050 (adverts among the news); MSN, https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329; SmartNews, https://publishers.smartnews.com/hc/en-us/articles/56500436151065; Flipboard, https://about.flipboard.com/rss-spec/; NewsBreak, https://support.newsbreak.com/publisher-faq; Google News, https://support.google.com/news/publisher-center/answer/9545420; Apple News, https://developer.apple.com/documentation/applenews/creating-an-article-main-steps',
    example: {
      bad: 'title: Ferry is back, with "msn" among the profiles: 13 characters, and MSN wants more than 20',
      good: 'title: Ferry is back after eleven days in dry dock',
    },
  },
} satisfies Record<string, RuleEntry>;
