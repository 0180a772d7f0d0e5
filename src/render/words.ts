import type { Channel, ChannelKind } from '../article.ts';
import { h, type Piece } from '../html.ts';
import { arabic } from './words/arabic.ts';
import { simplifiedChinese, traditionalChinese } from './words/chinese.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { hindi } from './words/hindi.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { portuguese } from './words/portuguese.ts';
import { russian } from './words/russian.ts';
import { spanish } from './words/spanish.ts';
import type { WordName, Words } from './words/word.ts';

/** The words of pages and feeds themselves by language. A new language is one file in words/ and one line here. */
const languages: Record<string, Words> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  ja: japanese,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  zh: simplifiedChinese,
  'zh-hant': traditionalChinese,
  'zh-hk': traditionalChinese,
  'zh-mo': traditionalChinese,
  'zh-tw': traditionalChinese,
};

/** A word of the page or feed itself in the language of its text, or in English and marked as English. */
export function say(language: string, word: WordName): Piece {
  const words = wordsIn(language);
  return words ? words[word] : h('span', { lang: 'en', dir: 'ltr' }, english[word]);
}

/** The same where there can be no mark: the word alone, in English where nothing else is known. */
export function wordIn(language: string, word: WordName): string {
  return (wordsIn(language) ?? english)[word];
}

/** What the house calls channels that nobody else has a name for, and what it says of them. */
const HOUSE_NAMES: Partial<Record<ChannelKind, [name: WordName, description: WordName]>> = {
  corrections: ['corrections', 'correctionsExplained'],
  live: ['live', 'liveExplained'],
};

/** A channel with the name and description that the house gives it where nobody else did. */
export function named(channel: Channel, language: string): Channel {
  const words = HOUSE_NAMES[channel.kind];
  if (!words) return channel;
  const [name, description] = words;
  return { ...channel, name: wordIn(language, name), description: wordIn(language, description) };
}

/** Lookup as RFC 4647 (3.4) has it: the tag is shortened from its end until something is found. */
function wordsIn(language: string): Words | undefined {
  for (let range = language.toLowerCase(); range !== ''; range = range.slice(0, range.lastIndexOf('-'))) {
    if (Object.hasOwn(languages, range)) return languages[range];
    if (!range.includes('-')) return undefined;
  }
  return undefined;
}
