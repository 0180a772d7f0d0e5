import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic.ts';
import { json } from '../../src/report/json.ts';
import { findings, sampleContext, sampleReport } from './sample-report.ts';

describe('the json reporter', () => {
  test('prints every finding and the summary on stdout and nothing else', () => {
    const report = sampleReport();
    const { stdout, stderr } = json.print(report, sampleContext({ folder: 'news/' }));
    expect(JSON.parse(stdout)).toEqual(report);
    expect(stderr).toBe('');
  });

  test('writes the keys in one order', () => {
    const { stdout } = json.print(sampleReport(), sampleContext());
    const [first] = JSON.parse(stdout).diagnostics;
    const keys = ['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'hint'];
    expect(Object.keys(first)).toEqual(keys);
  });

  test('escapes what a terminal or a runner would obey, and changes no text by it', () => {
    const message = 'A \u001b[2J, a \u009b2J, a \u202e turn and ##[error]';
    const place = { path: 'a.md', line: 1, column: 1 };
    const { stdout } = json.print(
      sampleReport([...findings, diagnose('invalid-field', place, { message })]),
      sampleContext(),
    );
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e|##\[/u);
    expect(JSON.parse(stdout).diagnostics.at(-1).message).toBe(message);
  });
});
