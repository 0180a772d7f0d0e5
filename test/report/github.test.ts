import { describe, expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/diagnostic.ts';
import { github } from '../../src/report/github.ts';
import { findings, sampleContext, sampleReport } from './sample-report.ts';

describe('the github reporter', () => {
  test('prints a workflow command for each finding and the total, on stdout', () => {
    expect(github.print(sampleReport(), sampleContext({ folderInRepository: 'news/' }))).toEqual({
      stdout:
        '::error file=news/articles/ferry.md,line=3,col=7,endColumn=17,title=invalid-date' +
        '::"2026-02-30" is not a date%0AFebruary 2026 has 28 days\n' +
        '::warning file=news/articles/strike.md,line=2,col=1,title=link-to-source' +
        '::The link leads to "a.md"\n' +
        '::notice title=Copydesk::1 error, 1 warning in 2 files; nothing was published\n',
      stderr: '',
    });
  });

  test('puts errors before warnings and these before notes', () => {
    const { stdout } = github.print(sampleReport(findings.toReversed()), sampleContext({ withNotes: true }));
    expect(stdout.match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice', '::notice']);
  });

  test('escapes what the runner takes for its own', () => {
    const { stdout } = github.print(sampleReport([awkward]), sampleContext());
    expect(stdout).toContain(
      '::error file=a%25%2Cb%3A.md,line=1,col=1,title=invalid-field::100%25, said: so%0A::stop\n',
    );
  });

  test('leaves columns out where a finding spans lines', () => {
    const { stdout } = github.print(
      sampleReport([{ ...awkward, endLine: 4, endColumn: 2 }]),
      sampleContext(),
    );
    expect(stdout).toContain(',line=1,endLine=4,title=');
  });
});

const awkward: Diagnostic = diagnose(
  'invalid-field',
  { path: 'a%,b:.md', line: 1, column: 1 },
  { message: '100%, said: so\r\n::stop' },
);
