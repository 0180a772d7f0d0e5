import { describe, expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';

const german = { inLanguage: 'de', url: 'https://news.example/2026/03/f%C3%A4hre/' };
const arabic = { inLanguage: 'ar', url: 'https://partner.example/ar/' };
const original = { inLanguage: 'en', url: 'https://news.example/2026/03/ferry/', isOriginal: true };

function pass(fields: string, { url = 'https://news.example/' } = {}) {
  const desk = openDesk({ site: { name: 'The Example Ledger', url, language: 'en' } });
  return desk.pass('articles/boat.md', `---\ntitle: Ferry\ndate: 2026-03-09\n${fields}\n---\n\nIt sailed.\n`);
}

function findingsOf(fields: string): string[] {
  const { diagnostics } = pass(fields);
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

describe('the translations of a story', () => {
  test.each([
    ['a map of languages', 'translations: { de: /2026/03/fähre/ }'],
    ['an address as browsers show it', 'translations: { de: https://news.example/2026/03/f%C3%A4hre/ }'],
    ['a path without its last slash', 'translations: { de: /2026/03/fähre }'],
    ['a list of maps', 'translations:\n  - { lang: DE, url: /2026/03/fähre/ }'],
    ['a list of pairs', 'translation:\n  - de: /2026/03/fähre/'],
    ['one map', 'translations: { language: de, href: /2026/03/fähre/ }'],
    ["schema.org's name", 'workTranslation: { inLanguage: de, url: /2026/03/fähre/ }'],
    ['a list with this page in it', 'translations: { en: /2026/03/boat/, de: /2026/03/fähre/ }'],
  ])('are read from %s', (_name, fields) => {
    const { article, diagnostics } = pass(fields);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(article?.translations).toEqual([german]);
  });

  test('may lie on other sites', () => {
    expect(pass('translations: { ar: https://partner.example/ar/ }').article?.translations).toEqual([arabic]);
  });

  test('have paths below the address of the site', () => {
    const { article } = pass('translations: { de: /faehre/ }', { url: 'https://news.example/paper/' });
    expect(article?.translations).toEqual([{ inLanguage: 'de', url: 'https://news.example/paper/faehre/' }]);
  });

  test.each([
    ['an address alone, in the language of the site', 'lang: de\ntranslationOf: /2026/03/ferry/'],
    ['a map', 'lang: de\ntranslatedFrom: { en: /2026/03/ferry/ }'],
    [
      'an address that the list has too',
      'lang: de\ntranslationOf: /2026/03/ferry/\ntranslations: { en: /2026/03/ferry/ }',
    ],
  ])('know their original from %s', (_name, fields) => {
    expect(pass(fields).article?.translations).toEqual([original]);
  });

  test.each([
    ['a source', 'translations: { de: faehre.md }', ['4:21 invalid-address']],
    ['a word', 'translations: { de: faehre }', ['4:21 invalid-address']],
    ['a language that does not exist', 'translations: { dx: /a/ }', ['4:21 unknown-language']],
    ['an address without language', 'translations: [/a/]', ['4:16 invalid-field']],
    [
      'an original elsewhere without language',
      'translationOf: https://partner.example/',
      ['4:16 invalid-field'],
    ],
    ['an original in the language of the story', 'translationOf: { en: /a/ }', ['4:22 invalid-field']],
    ['an address alone, in the language of the story', 'translationOf: /a/', ['4:16 invalid-field']],
    ['two pages for a language', 'translations: { de: /a/, "DE": /b/ }', ['4:32 invalid-field']],
  ])('are not taken from %s', (_name, fields, findings) => {
    expect(findingsOf(fields)).toEqual(findings);
  });
});
