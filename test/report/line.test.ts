import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic.ts';
import { line } from '../../src/report/line.ts';
import { sampleContext, sampleReport } from './sample-report.ts';

describe('the line reporter', () => {
  test('prints each finding on one line that editors can parse', () => {
    expect(line.print(sampleReport(), sampleContext({ folder: 'news/' }))).toEqual({
      stdout: '',
      stderr:
        'news/articles/ferry.md:3:7: error: "2026-02-30" is not a date [invalid-date]\n' +
        'news/articles/strike.md:2:1: warning: The link leads to "a.md" [link-to-source]\n',
    });
  });

  test('keeps a message with line ends and controls on its line', () => {
    const place = { path: 'a.md', line: 1, column: 1 };
    const report = sampleReport([diagnose('invalid-field', place, { message: 'One\r\ntwo\u0007' })]);
    expect(line.print(report, sampleContext()).stderr).toBe(
      'a.md:1:1: error: One two<U+0007> [invalid-field]\n',
    );
  });
});
