import { InvalidArgumentError } from 'commander';
import { nearestOf } from '../nearest.ts';
import type { Reporter } from '../report/reporter.ts';
import { reporterNamed, reporters } from '../report/reporters.ts';

/** A report that was asked for: how it is written, and the file it goes to; without one it goes to the streams. */
export interface ReportTarget {
  reporter: Reporter;
  file?: string;
}

const names = reporters.map((each) => each.name);

export const namesOfReporters = names.join('|');

/** Adds what one `--reporter NAME` or `--reporter NAME=FILE` asks for. Two reports for programs cannot share stdout. */
export function addTarget(text: string, before: ReportTarget[] = []): ReportTarget[] {
  const targets = [...before, targetOf(text)];
  const onStdout = targets.filter(({ reporter, file }) => reporter.isData && file === undefined);
  if (onStdout.length < 2) return targets;
  const [first, second] = onStdout.map(({ reporter }) => reporter.name);
  throw new InvalidArgumentError(
    `"${first}" and "${second}" cannot both go to stdout: name a file, as in ${second}=FILE.`,
  );
}

function targetOf(text: string): ReportTarget {
  const [name = '', ...rest] = text.split('=');
  const file = rest.join('=');
  const reporter = reporterNamed(name) ?? refuse(name);
  if (rest.length === 0) return { reporter };
  if (file === '') throw new InvalidArgumentError('The file after "=" has no name.');
  return { reporter, file };
}

function refuse(name: string): never {
  const nearest = nearestOf(name, names);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new InvalidArgumentError(`There are: ${names.join(', ')}.${suggestion}`);
}
