import { describe, expect, test } from 'vitest';
import { markLanguage } from '../../src/render/pages/language-marks.ts';
import { classed, elements, named, pageFor, textOf } from './pages-sample.ts';

describe('the language of a page', () => {
  test.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en-GB', 'ltr'],
    ['zh-Hant', 'ltr'],
  ])('%s runs %s from the root on', (inLanguage, direction) => {
    const [root] = named(pageFor({ inLanguage }), 'html');
    expect(root?.properties).toMatchObject({ lang: inLanguage, dir: direction });
  });

  test('gives its words to the page', () => {
    const kickers = ['en', 'es', 'fr-CA', 'de', 'ar-EG', 'zh-Hans-CN', 'zh-TW', 'ja'].map((inLanguage) =>
      textOf(classed(pageFor({ inLanguage, kind: 'opinion' }), 'page-kicker')[0]),
    );
    expect(kickers).toEqual([
      'Opinion',
      'Opinión',
      'Opinion',
      'Meinung',
      'رأي',
      '观点',
      '觀點',
      'オピニオン',
    ]);
  });

  test('that the page has no words for leaves it to English, marked as English', () => {
    const page = pageFor({ inLanguage: 'sw', kind: 'opinion' });
    const english = elements(page, ({ properties }) => properties['lang'] === 'en').map(textOf);
    expect(english).toContain('Opinion');
    expect(english).toContain('Skip to the story');
  });

  test('decides between a date in words and one in numbers, both in the written offset', () => {
    const dates = ['en', 'en-AU', 'pt', 'ja'].map((inLanguage) =>
      textOf(named(pageFor({ inLanguage }), 'time')[0]),
    );
    expect(dates).toEqual([
      '9 March 2026, 07:05',
      '9 March 2026, 07:05',
      '2026-03-09 07:05',
      '2026-03-09 07:05',
    ]);
  });

  test('from right to left does not turn a numeric date around', () => {
    expect(named(pageFor({ inLanguage: 'ar' }), 'time')[0]?.properties['dir']).toBe('ltr');
  });

  test('marks the name of a publication in another language', () => {
    const name = classed(pageFor({ inLanguage: 'ar' }), 'page-name')[0];
    expect(name?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(markLanguage('EN', 'en')).toEqual({});
  });
});
