import { describe, expect, test } from 'vitest';
import { readersOf } from '../../src/report/reporter.ts';
import { reporters } from '../../src/report/reporters.ts';
import { sampleContext, sampleReport } from './sample-report.ts';

const all = Object.entries(reporters);

describe('the reporters', () => {
  test('are found by their names', () => {
    expect(all.map(([name]) => name)).toEqual(Object.keys(readersOf));
    for (const [name, reporter] of all) expect(reporter.name).toBe(name);
  });

  test.each(all)('of which %s ends each stream with a line end or leaves it empty', (_, reporter) => {
    const { stdout, stderr } = reporter.print(sampleReport(), sampleContext());
    expect(stdout).toMatch(/^$|\n$/);
    expect(stderr).toMatch(/^$|\n$/);
    expect(stdout + stderr).not.toBe('');
  });

  test.each(all)('of which %s tells programs on stdout alone', (name, reporter) => {
    const { stderr } = reporter.print(sampleReport(), sampleContext());
    if (readersOf[reporter.name] === 'programs') expect(stderr, name).toBe('');
  });
});
