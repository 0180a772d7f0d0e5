import { github } from './github.ts';
import { json } from './json.ts';
import { line } from './line.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every way to print a report, in the order in which `--help` lists them. */
export const reporters: Reporter[] = [pretty, line, json, github];

/** The reporter of this name, where there is one. */
export function reporterNamed(name: string): Reporter | undefined {
  return reporters.find((each) => each.name === name);
}
