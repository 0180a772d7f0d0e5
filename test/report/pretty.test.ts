import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic.ts';
import { pretty } from '../../src/report/pretty.ts';
import { sampleContext, sampleReport } from './sample-report.ts';

describe('the pretty reporter', () => {
  test('shows each finding with its line, its underline and its hint, and the run in a sentence', () => {
    expect(pretty.print(sampleReport(), sampleContext()).stderr).toBe(
      `articles/ferry.md:3:7 error  "2026-02-30" is not a date  [invalid-date]
  3 | date: 2026-02-30
    |       ^^^^^^^^^^
  February 2026 has 28 days

articles/strike.md:2:1 warning  The link leads to "a.md"  [link-to-source]
  2 | See a.md
    | ^

1 error, 1 warning in 2 files; nothing was published
1 note not shown; --notes shows them
`,
    );
  });

  test('leaves stdout to data', () => {
    expect(pretty.print(sampleReport(), sampleContext()).stdout).toBe('');
  });

  test('shows notes where they are asked for', () => {
    const { stderr } = pretty.print(sampleReport(), sampleContext({ withNotes: true }));
    expect(stderr).toContain('articles/ferry.md:4:1 info  No picture  [no-image]');
    expect(stderr).not.toContain('--notes');
  });

  test('names files as seen from the working folder', () => {
    const { stderr } = pretty.print(sampleReport(), sampleContext({ folder: 'news/' }));
    expect(stderr).toContain('news/articles/ferry.md:3:7 error');
    expect(stderr).toContain('date: 2026-02-30');
  });

  test('goes without the source line where there is none', () => {
    const place = { path: 'rss.xml', line: 9, column: 9 };
    const report = sampleReport([diagnose('output-invalid', place, { message: 'Not well-formed' })]);
    expect(pretty.print(report, sampleContext()).stderr).toMatch(
      /^rss\.xml:9:9 error {2}Not well-formed {2}\[output-invalid\]\n\n/,
    );
  });

  test('says the same in colour', () => {
    const plain = pretty.print(sampleReport(), sampleContext()).stderr;
    const coloured = pretty.print(sampleReport(), sampleContext({ isColoured: true })).stderr;
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test('lets no control character of an author reach the terminal', () => {
    const place = { path: 'a\u001b[2J.md', line: 1, column: 1 };
    const wording = { message: 'Bad \u001b]0;owned\u0007 value', hint: 'Two\nlines\u009b' };
    const context = sampleContext({ sourceLine: () => 'x\u001b[31my\u202e' });
    const { stderr } = pretty.print(sampleReport([diagnose('invalid-field', place, wording)]), context);
    expect(stderr).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(stderr).toContain('x<U+001B>[31my<U+202E>');
    expect(stderr).toContain('  Two lines<U+009B>');
  });
});
