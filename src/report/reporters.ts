import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { line } from './line.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every way to print a report, in the order in which `--help` lists them. */
export const reporters: Reporter[] = [pretty, line, json, github, sarif, gitlab, junit, markdown];

/** The reporter of this name, where there is one. */
export function reporterNamed(name: string): Reporter | undefined {
  return reporters.find((each) => each.name === name);
}
