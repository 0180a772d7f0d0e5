import { describe, expect, test } from 'vitest';
import { cellsOf, widthOf } from '../../../src/report/terminal/cells.ts';
import { excerpt } from '../../../src/report/terminal/excerpt.ts';

describe('an excerpt', () => {
  test.each([
    ['letters', 'date: 2026-02-30', '2026-02-30', '      ^^^^^^^^^^'],
    ['characters of two columns before it', '標題: 舊 x', 'x', '         ^'],
    ['characters of two columns in it', 'x 渡輪 y', '渡輪', '  ^^^^'],
    ['an emoji of several code points', '👩‍👩‍👧 x', 'x', '   ^'],
    ['an emoji by its selector', '❤️ x', 'x', '   ^'],
    ['a flag', '🇵🇹 x', 'x', '   ^'],
    ['letters with separate accents', 'e\u0301 x', 'x', '  ^'],
    ['halfwidth kana', 'ｶﾅ x', 'x', '   ^'],
    ['tabs', '\tx\ty', 'y', '        ^'],
    ['controls made visible', '\u0007 x', 'x', '         ^'],
  ])('puts the underline under %s', (_what, line, marked, underline) => {
    expect(excerpt(line, placeOf(line, marked)).underline).toBe(underline);
  });

  test('shows a tab as the blanks up to its stop', () => {
    expect(excerpt('\tx\ty', { path: 'a.md', line: 1, column: 2 }).text).toBe('    x   y');
  });

  test('underlines one character where the end is not known', () => {
    expect(excerpt('abc', { path: 'a.md', line: 1, column: 2 }).underline).toBe(' ^');
  });

  test('underlines to the end of the line what goes on below it', () => {
    const place = { path: 'a.md', line: 1, column: 3, endLine: 4, endColumn: 1 };
    expect(excerpt('title  ', place).underline).toBe('  ^^^');
  });

  test('points behind the line where something is missing there', () => {
    expect(excerpt('abc', { path: 'a.md', line: 1, column: 40 }).underline).toBe('   ^');
  });

  test.each([0, 5, 60, 150, 5_000])('cuts a long line around a place after %i words', (count) => {
    const line = `${'word 渡 '.repeat(count)}HERE${' and so on'.repeat(50)}`;
    const { text, underline } = excerpt(line, placeOf(line, 'HERE'));
    const columns = cellsOf(text, 0, text.length);
    expect(widthOf(columns)).toBeLessThanOrEqual(102);
    expect(columnOf(text, 'HERE')).toBe(underline.indexOf('^'));
    expect(underline.trimStart()).toBe('^^^^');
    expect(text.startsWith('…')).toBe(count > 5);
    expect(text.endsWith('…')).toBe(true);
  });
});

function placeOf(line: string, marked: string) {
  const column = line.indexOf(marked) + 1;
  return { path: 'a.md', line: 1, column, endLine: 1, endColumn: column + marked.length };
}

function columnOf(text: string, marked: string): number {
  return widthOf(cellsOf(text, 0, text.indexOf(marked)));
}
