import { describe, expect, test } from 'vitest';
import { reporterNamed, reporters } from '../../src/report/reporters.ts';
import { sampleContext, sampleReport } from './sample-report.ts';

describe('the reporters', () => {
  test('are found by name', () => {
    expect(reporters.map((each) => reporterNamed(each.name))).toEqual(reporters);
    expect(reporterNamed('telegram')).toBeUndefined();
  });

  test.each(reporters)('of which $name ends each stream with a line end or leaves it empty', (reporter) => {
    const { stdout, stderr } = reporter.print(sampleReport(), sampleContext());
    expect(stdout).toMatch(/^$|\n$/);
    expect(stderr).toMatch(/^$|\n$/);
    expect(stdout + stderr).not.toBe('');
  });
});
