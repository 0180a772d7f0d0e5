import type { Report } from '../diagnostic.ts';

/** Every way to print a report, in the order in which help lists them: whether people read it, or programs do. */
export const readersOf = {
  pretty: 'people',
  line: 'people',
  json: 'programs',
  github: 'people',
  sarif: 'programs',
  gitlab: 'programs',
  junit: 'programs',
  markdown: 'programs',
} as const;

export type ReporterName = keyof typeof readersOf;

/** A way to print a report: one file in report/ and one line in reporters.ts. It returns text and writes nothing. */
export interface Reporter {
  /** What `--reporter` calls it. */
  name: ReporterName;
  print(report: Report, context: ReportContext): Printed;
}

/** What a reporter may know besides the report. */
export interface ReportContext {
  /** A line of a source file, counted from 1; absent where there is no such file or line. */
  sourceLine(path: string, line: number): string | undefined;
  isColoured: boolean;
  /** Whether notes (findings of severity info) are shown one by one; otherwise they are only counted. */
  withNotes: boolean;
  /** How many findings are shown one by one; without it all are. */
  maximum?: number;
  /** What came of a command that does not publish, as in `no article was begun`. */
  outcome?: string;
  /** Way from the working folder to the publication's folder: empty, or ending in `/`. */
  folder: string;
  /** Way from the repository's root to the publication's folder: empty, or ending in `/`. */
  folderInRepository: string;
}

/** Text for the two streams: stdout is data, stderr is for people. Each is empty or ends in a line end. */
export interface Printed {
  stdout: string;
  stderr: string;
}
