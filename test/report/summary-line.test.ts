import { describe, expect, test } from 'vitest';
import { summaryLine } from '../../src/report/summary-line.ts';
import { findings, sampleReport } from './sample-report.ts';

const published = { published: 9, written: 42, unchanged: 3, removed: 1, committed: true };
const fine = { errors: 0, warnings: 0 };

describe('the summary line', () => {
  test('says that a refused build published nothing', () => {
    expect(summaryLine(sampleReport())).toBe('1 error, 1 warning in 2 files; nothing was published');
  });

  test('tells what a build did to the output folder', () => {
    expect(summaryLine(sampleReport([], { ...fine, ...published }))).toBe(
      'Published 9 articles: 42 files written, 3 unchanged, 1 removed',
    );
  });

  test('puts the faults before what was published in spite of them', () => {
    expect(summaryLine(sampleReport(findings, published))).toBe(
      '1 error, 1 warning in 2 files; published 9 articles: 42 files written, 3 unchanged, 1 removed',
    );
  });

  test('says of a check that nothing was published yet', () => {
    expect(summaryLine(sampleReport([], { ...fine, articles: 1, published: 1 }))).toBe(
      '1 article checked, 1 to publish; nothing was published yet',
    );
  });

  test('tells the plan of a dry run', () => {
    expect(summaryLine(sampleReport([], { ...fine, ...published, committed: false }))).toBe(
      'Would publish 9 articles: 42 files to write, 3 unchanged, 1 to remove',
    );
  });
});
