import { InvalidArgumentError } from 'commander';
import { nearestOf } from '../nearest.ts';
import { type ReporterName, readersOf } from '../report/reporter.ts';

/** A report that was asked for: how it is written, and the file it goes to; without one it goes to the streams. */
export interface ReportTarget {
  name: ReporterName;
  file?: string;
}

const names = Object.keys(readersOf);

export const namesOfReporters = names.join('|');

/** Adds what one `--reporter NAME` or `--reporter NAME=FILE` asks for. Two reports for programs cannot share stdout. */
export function addTarget(text: string, before: ReportTarget[] = []): ReportTarget[] {
  const targets = [...before, targetOf(text)];
  const [first, second] = targets.filter(isForProgramsOnStdout);
  if (first === undefined || second === undefined) return targets;
  throw new InvalidArgumentError(
    `"${first.name}" and "${second.name}" cannot both go to stdout: name a file, as in ${second.name}=FILE.`,
  );
}

/** Where a program reads stdout, nothing else may stand there. */
export function isForProgramsOnStdout({ name, file }: ReportTarget): boolean {
  return readersOf[name] === 'programs' && file === undefined;
}

function targetOf(text: string): ReportTarget {
  const [name = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (!isReporterName(name)) return refuse(name);
  if (rest.length === 0) return { name };
  if (file === '') throw new InvalidArgumentError('The file after "=" has no name.');
  return { name, file };
}

function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(readersOf, name);
}

function refuse(name: string): never {
  const nearest = nearestOf(name, names);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new InvalidArgumentError(`There are: ${names.join(', ')}.${suggestion}`);
}
