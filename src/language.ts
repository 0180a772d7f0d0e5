export { ownNameOf } from './language/own-names.ts';

/** What came of a text that should name a language: a BCP 47 tag in its usual case, such as `pt-BR`. */
export type LanguageReading =
  | { kind: 'language'; value: string }
  | { kind: 'unknown'; message: string; hint: string };

interface Subtags {
  language: string;
  script?: string | undefined;
  region?: string | undefined;
}

/** Codes and words that people write for a language: country codes, and its own name. */
const languageMistakes = new Map(
  Object.entries({
    al: 'sq',
    by: 'be',
    cn: 'zh-CN',
    cz: 'cs',
    dk: 'da',
    gb: 'en-GB',
    gr: 'el',
    hk: 'zh-HK',
    il: 'he',
    ir: 'fa',
    jp: 'ja',
    kz: 'kk',
    mx: 'es-MX',
    pk: 'ur',
    rs: 'sr',
    sp: 'es',
    ua: 'uk',
    us: 'en-US',
    vn: 'vi',
    dansk: 'da',
    deutsch: 'de',
    español: 'es',
    espanol: 'es',
    français: 'fr',
    francais: 'fr',
    italiano: 'it',
    nederlands: 'nl',
    norsk: 'no',
    polski: 'pl',
    português: 'pt',
    portugues: 'pt',
    suomi: 'fi',
    svenska: 'sv',
    türkçe: 'tr',
    русский: 'ru',
    українська: 'uk',
    العربية: 'ar',
    中文: 'zh',
    日本語: 'ja',
    한국어: 'ko',
  }),
);

/** Regions that ICU forgives, but BCP 47 does not know. */
const regionMistakes = new Map([['uk', 'GB']]);

/** Languages that ICU would exchange for another one, against the IANA registry. */
const keptLanguages = ['no', 'sh', 'tl'];

/** Google News knows two spellings of Chinese (rule NS-05), told apart by the script or else by the region. */
const newsChinese = new Map(
  Object.entries({
    hans: 'zh-cn',
    hant: 'zh-tw',
    hk: 'zh-tw',
    mo: 'zh-tw',
    tw: 'zh-tw',
  }),
);

/** Scripts that run from right to left (Unicode, Bidi_Class R and AL), in lower case. */
const rightToLeftScripts = words(`
  adlm arab aran armi avst chrs cprt elym hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo
  orkh ougr palm phli phlp phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa yezi`);

/** Languages whose usual script runs from right to left (CLDR, likely subtags). */
const rightToLeftLanguages = words(`
  ae aeb ajt aju ar arc arq ars ary arz bal bej bgn bqi brh chg ckb drw dv fa glk he iw ji jpr jrb khw ks lad
  lah lrc mde mzn nqo ota pal phn pnb prs ps rhg sam sd sdh shu skr sog swb syc syr tnf trw ug ur yi`);

/** Languages that use another script in some regions (CLDR, likely subtags). */
const rightToLeftRegions = words(`
  az-iq az-ir ha-cm ha-sd kk-af kk-cn kk-ir kk-mn ku-iq ku-ir ku-lb ky-cn ms-cc pa-pk tg-pk uz-af`);
const leftToRightRegions = words('sd-in ug-kz ug-mn');

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const scriptNames = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const usualHint = 'Write a BCP 47 tag, such as en, pt-BR or zh-Hant';
const longestQuote = 40;
const longestCode = 3;

/**
 * A language as somebody wrote it (`zh_CN`, `PT-br`) → its BCP 47 tag (`zh-CN`, `pt-BR`). Unknown where the language, the script or the
 * region has no English name in Unicode's data: of the rarest languages that says too much, so it is no error.
 */
export function readLanguage(text: string): LanguageReading {
  const written = text.trim().replaceAll('_', '-');
  const value = toKnown(written);
  if (value !== undefined) return { kind: 'language', value };
  const shown = written.length > longestQuote ? `${text.trim().slice(0, longestQuote)}…` : text.trim();
  return { kind: 'unknown', message: `"${shown}" is not a language`, hint: hintFor(written) };
}

/** A language as news sitemaps want it (rule NS-05): ISO 639 in two or three letters, and `zh-cn` or `zh-tw`. */
export function newsLanguage(tag: string): string {
  const [primary = '', ...others] = tag.toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  const spellings = others.map((subtag) => newsChinese.get(subtag));
  return spellings.find((each) => each !== undefined) ?? 'zh-cn';
}

/** The direction in which a language is written, from its BCP 47 tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { language, script, region } = subtagsOf(tag.toLowerCase());
  if (script !== undefined) return rightToLeftScripts.includes(script) ? 'rtl' : 'ltr';
  const regional = `${language}-${region}`;
  if (leftToRightRegions.includes(regional)) return 'ltr';
  const isRightToLeft = rightToLeftLanguages.includes(language) || rightToLeftRegions.includes(regional);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** The tag in its canonical form, if all of its parts exist. */
function toKnown(written: string): string | undefined {
  const tag = toCanonical(written);
  const { region = '' } = subtagsOf(written);
  if (tag === undefined || regionMistakes.has(region.toLowerCase())) return undefined;
  return isKnown(subtagsOf(tag)) ? tag : undefined;
}

/** Undefined where the text has not even the shape of a tag. */
function toCanonical(written: string): string | undefined {
  const primary = subtagsOf(written).language.toLowerCase();
  if (!keptLanguages.includes(primary)) return canonicalOf(written);
  return canonicalOf(`und${written.slice(primary.length)}`)?.replace('und', primary);
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isKnown({ language, script, region }: Subtags): boolean {
  return (
    languageNames.of(language) !== undefined &&
    (script === undefined || scriptNames.of(script) !== undefined) &&
    (region === undefined || regionNames.of(region) !== undefined)
  );
}

/** The parts that say how a language is written and where; what follows a single letter is an extension. */
function subtagsOf(tag: string): Subtags {
  const [language = '', ...others] = (tag.split(/-[a-z\d](?=-|$)/i)[0] ?? '').split('-');
  return {
    language,
    script: others.find((subtag) => /^[a-z]{4}$/i.test(subtag)),
    region: others.find((subtag) => /^(?:[a-z]{2}|\d{3})$/i.test(subtag)),
  };
}

function hintFor(written: string): string {
  const tag = suggestionsFor(written)
    .map(toKnown)
    .find((each) => each !== undefined);
  if (tag === undefined) return usualHint;
  return `Did you mean "${tag}" (${languageNames.of(subtagsOf(tag).language)})?`;
}

/** What the writer may have meant, best first; some of it may be unknown too. */
function suggestionsFor(written: string): string[] {
  const { language, region = '' } = subtagsOf(written.replace(/[.@].*$/, ''));
  const corrected = languageMistakes.get(language.toLowerCase()) ?? language;
  const correctedRegion = regionMistakes.get(region.toLowerCase()) ?? region;
  return [`${corrected}-${correctedRegion}`, corrected, ...codesNamed(language)];
}

/** The two-letter codes whose English name is the word: `en` for `english`. */
function codesNamed(word: string): string[] {
  if (word.length <= longestCode) return [];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => languageNames.of(code)?.toLowerCase() === word.toLowerCase());
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
