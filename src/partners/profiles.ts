import {
  author,
  credits,
  headline,
  listed,
  news,
  oneLanguage,
  original,
  picture,
  text,
  wholeText,
} from './limits.ts';
import type { Limit, Partner } from './partner.ts';

/** What a newsroom offers to nobody as its news. */
const everywhere: Limit[] = [news, listed, original];

/** "More than 20 characters" and not more than 150; dates less than 365 days old; one language a feed. */
export const msn: Partner = {
  title: 'MSN',
  source:
    'https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329',
  limit: 50,
  days: 365,
  limits: [...everywhere, headline({ least: 21, most: 150 }), text, wholeText, oneLanguage],
};

/** SmartFormat 2.1: the text in `content:encoded`, the file no larger than 1 MB. */
export const smartNews: Partner = {
  title: 'SmartNews',
  source: 'https://publishers.smartnews.com/hc/en-us/articles/56500436151065',
  limit: 50,
  bytes: 1_000_000,
  limits: [...everywhere, text, wholeText, oneLanguage],
};

/** The whole text, and a picture of 400 pixels at its smaller side. It wants 30 stories in the feed. */
export const flipboard: Partner = {
  title: 'Flipboard',
  source: 'https://about.flipboard.com/rss-spec/',
  limit: 50,
  limits: [...everywhere, text, wholeText, picture({ side: 400 })],
};

/** The whole text and a picture, a byline, and who made the picture. */
export const newsBreak: Partner = {
  title: 'NewsBreak',
  source: 'https://support.newsbreak.com/publisher-faq',
  limit: 50,
  limits: [...everywhere, text, wholeText, picture(), author, credits],
};

/** Articles of 1 MB in a feed of 2 MB, no more than 60 at once. */
export const googleNews: Partner = {
  title: 'Google News',
  source: 'https://support.google.com/news/publisher-center/answer/9545420',
  limit: 60,
  bytes: 2_000_000,
  storyBytes: 1_000_000,
  limits: [...everywhere, text],
};

/** A headline and a date, which every article has; an author, and the complete text. */
export const appleNews: Partner = {
  title: 'Apple News',
  source: 'https://developer.apple.com/documentation/applenews/creating-an-article-main-steps',
  limit: 50,
  limits: [...everywhere, author, text, wholeText],
};
