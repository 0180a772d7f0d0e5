import { folderOfPermalink, urlOf } from '../addresses.ts';
import { locate, type Pointer, type Translation, type Written } from '../article.ts';
import { knownName } from '../field-names.ts';
import { readLanguage } from '../language.ts';
import type { NamedDraft } from '../naming.ts';
import { type Desk, eachOf, isMap, quoted, readAddress, readText, report } from './shapes.ts';

/** What a translation is told apart from: the page and the language of the story, and the sources. */
interface Around {
  url: string;
  language: string;
  isSource: (path: string) => boolean;
}

/** A translation as somebody wrote it. */
interface Given {
  /** Where it stands, and where its language does. */
  pointer: Pointer;
  language?: Written;
  address: Written;
}

const NAMES = {
  inLanguage: ['lang', 'language', 'locale', 'hreflang'],
  url: ['href', 'link', 'path', 'permalink'],
};

/**
 * The same story in other languages: `translations: { de: /2026/03/faehre/ }`, a list of maps with language and address,
 * and `translationOf` for the original. An article knows no address but its own, so each is written down.
 */
export function readTranslations(
  desk: Desk,
  { fields }: NamedDraft,
  around: Around,
): { translations?: Translation[] } {
  const { translations = '', translationOf = '' } = fields;
  const others = given(translations, '/translations').flatMap((each) => readOne(desk, each, around));
  const originals = given(translationOf, '/translationOf').flatMap((each) =>
    readOne(desk, withLanguage(desk, each, { others, around }), around),
  );
  const all = onePerLanguage(desk, joined(others, originals), around);
  for (const [index, { pointer }] of all.entries()) keepPlace(desk, pointer, `/translations/${index}`);
  return all.length > 0 ? { translations: all.map(({ pointer, ...translation }) => translation) } : {};
}

type Read = Translation & { pointer: Pointer };

/** A map of languages, or maps that name language and address, or an address alone. */
function given(value: Written, pointer: Pointer): Given[] {
  return eachOf(value, pointer).flatMap((each): Given[] => {
    if (!isMap(each.value)) return each.value === '' ? [] : [{ pointer: each.pointer, address: each.value }];
    const map = each.value;
    const named = Object.keys(map).map((key) => [knownName(NAMES, key), key] as const);
    const keyOf = (name: string) => named.find(([known]) => known === name)?.[1];
    const [url, language] = [keyOf('url'), keyOf('inLanguage')];
    if (url !== undefined)
      return [
        {
          pointer: each.pointer,
          address: map[url] ?? '',
          ...(language !== undefined && { language: map[language] ?? '' }),
        },
      ];
    return Object.entries(map).map(([key, address]) => ({
      pointer: `${each.pointer}/${key}`,
      language: key,
      address: isMap(address) ? (address['url'] ?? '') : address,
    }));
  });
}

/** An original of which only the address is said: it is in the language that the list gives it, or in the site's. */
function withLanguage(
  { publication }: Desk,
  given: Given,
  { others, around }: { others: Read[]; around: Around },
): Given {
  if (given.language !== undefined || typeof given.address !== 'string') return given;
  const { site } = publication;
  const listed = others.find(({ url }) => url === urlOnSite(given.address, site));
  const isHere = urlOnSite(given.address, site) !== undefined;
  const guess = isHere && site.language !== around.language ? site.language : undefined;
  const language = listed?.inLanguage ?? guess;
  return language === undefined ? given : { ...given, language };
}

function readOne(desk: Desk, given: Given, around: Around): Read[] {
  const url = readPage(desk, given, around);
  if (url === undefined || url === around.url) return [];
  const inLanguage = readItsLanguage(desk, given);
  if (inLanguage === undefined) return [];
  const isOriginal = given.pointer.startsWith('/translationOf') && ({ isOriginal: true } as const);
  return [{ inLanguage, url, ...isOriginal, pointer: given.pointer }];
}

function readItsLanguage(desk: Desk, { pointer, language }: Given): string | undefined {
  if (typeof language !== 'string' || language === '') {
    return report(desk, 'invalid-field', pointer, {
      message: 'A translation does not say its language',
      hint: 'Write the language before the address, as in "de: /2026/03/faehre/"',
    });
  }
  const reading = readLanguage(language);
  if (reading.kind === 'language') return reading.value;
  const { message, hint } = reading;
  return report(desk, 'unknown-language', pointer, {
    message: `${message}; the translation is left out`,
    hint,
  });
}

/** The address of a page of this site, by its path, or of any other. */
function readPage(desk: Desk, { pointer, address }: Given, { isSource }: Around): string | undefined {
  const text = readText(desk, pointer, address);
  if (text === undefined) return undefined;
  const { site } = desk.publication;
  if (!/^https?:/i.test(text) && isSource(text.replace(/[?#].*$/, ''))) {
    return report(desk, 'invalid-address', pointer, {
      message: `${quoted(text)} is the source of an article, not its address`,
      hint: 'Write the address of the page that is made from it, as in /2026/03/faehre/',
    });
  }
  return urlOnSite(text, site) ?? readAddress(desk, pointer, text, site.url);
}

/** The address of a folder of this site in the spelling of all addresses; nothing for what is elsewhere. */
function urlOnSite(address: Written, site: Desk['publication']['site']): string | undefined {
  const made = typeof address === 'string' ? folderOfPermalink(address, site) : { fault: '' };
  return 'folder' in made ? urlOf(made.folder, site) : undefined;
}

/** A page that is listed and named as the original is one. */
function joined(others: Read[], originals: Read[]): Read[] {
  const isOriginal = ({ url }: Read) => originals.some((each) => each.url === url);
  return [...originals, ...others.filter((each) => !isOriginal(each))];
}

function onePerLanguage(desk: Desk, all: Read[], { language }: Around): Read[] {
  const seen = new Set([language]);
  return all.filter(({ inLanguage, pointer, url }) => {
    if (!seen.has(inLanguage)) return seen.add(inLanguage);
    return report(desk, 'invalid-field', pointer, {
      message: `${url} is said to be in ${inLanguage}, and so is ${inLanguage === language ? 'this story' : 'another translation'}`,
      hint: 'Name one page for each language, with the language that it is in',
    });
  });
}

/** One pointer is the address of a fact in the source and in the model. */
function keepPlace({ origin }: Desk, from: Pointer, to: Pointer): void {
  origin.values[to] = locate(origin, from);
}
