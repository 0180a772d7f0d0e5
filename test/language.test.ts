import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, newsLanguage, readLanguage } from '../src/language.ts';

const fromRightToLeft =
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi';

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const twoLetters = fc.tuple(letters, letters).map(([first, second]) => first + second);

describe('A language as it was written', () => {
  test.each([
    ['en', 'en'],
    ['zh_CN', 'zh-CN'],
    ['zh_cn', 'zh-CN'],
    ['PT-br', 'pt-BR'],
    [' de ', 'de'],
    ['zh-hant', 'zh-Hant'],
    ['zh_hant_hk', 'zh-Hant-HK'],
    ['es-419', 'es-419'],
    ['no', 'no'],
    ['NO_no', 'no-NO'],
    ['nb', 'nb'],
    ['tl-PH', 'tl-PH'],
    ['iw', 'he'],
    ['eng', 'en'],
    ['se', 'se'],
    ['uk', 'uk'],
    ['kr', 'kr'],
    ['en-x-uk', 'en-x-uk'],
    ['sl-rozaj', 'sl-rozaj'],
  ])('%s is read as %s', (text, value) => {
    expect(readLanguage(text)).toEqual({ kind: 'language', value });
  });

  test.each([
    ['cz', 'Did you mean "cs" (Czech)?'],
    ['CZ', 'Did you mean "cs" (Czech)?'],
    ['cz-CZ', 'Did you mean "cs-CZ" (Czech)?'],
    ['jp', 'Did you mean "ja" (Japanese)?'],
    ['jp_JP', 'Did you mean "ja-JP" (Japanese)?'],
    ['gr', 'Did you mean "el" (Greek)?'],
    ['dk', 'Did you mean "da" (Danish)?'],
    ['ua', 'Did you mean "uk" (Ukrainian)?'],
    ['cn', 'Did you mean "zh-CN" (Chinese)?'],
    ['cn-CN', 'Did you mean "zh-CN" (Chinese)?'],
    ['english', 'Did you mean "en" (English)?'],
    ['Deutsch', 'Did you mean "de" (German)?'],
    ['日本語', 'Did you mean "ja" (Japanese)?'],
    ['en-UK', 'Did you mean "en-GB" (English)?'],
    ['en-EN', 'Did you mean "en" (English)?'],
    ['en-Abcd', 'Did you mean "en" (English)?'],
    ['en_US.UTF-8', 'Did you mean "en-US" (English)?'],
    ['zh-CHS', 'Did you mean "zh" (Chinese)?'],
    ['xx', 'Write a BCP 47 tag, such as en, pt-BR or zh-Hant'],
    ['constructor', 'Write a BCP 47 tag, such as en, pt-BR or zh-Hant'],
    ['x-news', 'Write a BCP 47 tag, such as en, pt-BR or zh-Hant'],
  ])('%s is no language, and the hint says what is', (text, hint) => {
    expect(readLanguage(text)).toEqual({ kind: 'unknown', message: `"${text}" is not a language`, hint });
  });

  test('A very long text is shortened in the message', () => {
    expect(readLanguage('x'.repeat(500))).toMatchObject({
      message: `"${'x'.repeat(40)}…" is not a language`,
    });
  });

  test('What was read is read again as the same', () => {
    const written = fc.oneof(
      twoLetters,
      fc.tuple(twoLetters, twoLetters).map((parts) => parts.join('_')),
      fc
        .tuple(twoLetters, fc.constantFrom('latn', 'ARAB', 'Hans'), twoLetters)
        .map((parts) => parts.join('-')),
    );
    const property = fc.property(written, (text) => {
      const reading = readLanguage(text);
      if (reading.kind === 'language') expect(readLanguage(reading.value)).toEqual(reading);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('A hint never offers what is not a language itself', () => {
    const property = fc.property(fc.tuple(twoLetters, twoLetters), (parts) => {
      const reading = readLanguage(parts.join('-'));
      const offered = reading.kind === 'unknown' ? /"(.+)"/.exec(reading.hint)?.[1] : undefined;
      if (offered !== undefined) expect(readLanguage(offered)).toEqual({ kind: 'language', value: offered });
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('No text makes the reader throw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-zA-Z0-9_@.-]{0,12}$/));
    const property = fc.property(text, (each) => {
      expect(['language', 'unknown']).toContain(readLanguage(each).kind);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe('A language in a news sitemap', () => {
  test.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['sr-Latn', 'sr'],
    ['fil', 'fil'],
    ['yue-HK', 'yue'],
    ['zh', 'zh-cn'],
    ['zh-CN', 'zh-cn'],
    ['zh-SG', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['zh-Hans-TW', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['zh-MO', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
    ['zh-Hant-CN', 'zh-tw'],
  ])('%s is %s', (tag, expected) => {
    expect(newsLanguage(tag)).toBe(expected);
  });
});

describe('The direction of a language', () => {
  test.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['AR-eg', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['az-IR', 'rtl'],
    ['pa', 'ltr'],
    ['pa-PK', 'rtl'],
    ['sd-IN', 'ltr'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['en-x-arab', 'ltr'],
  ])('%s is written %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  test('It agrees with the usual script of every language with a two-letter code, in every region', () => {
    const property = fc.property(
      twoLetters,
      fc.option(twoLetters, { nil: undefined }),
      (language, region) => {
        const reading = readLanguage(region === undefined ? language : `${language}-${region}`);
        if (reading.kind === 'unknown') return;
        const { script = '' } = new Intl.Locale(reading.value).maximize();
        const expected = fromRightToLeft.split(' ').includes(script) ? 'rtl' : 'ltr';
        expect([reading.value, directionOf(reading.value)]).toEqual([reading.value, expected]);
      },
    );
    fc.assert(property, { numRuns: 3000 });
  });
});
