import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { line } from './line.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter, ReporterName } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every way to print a report, by its name. */
export const reporters: Record<ReporterName, Reporter> = {
  pretty,
  line,
  json,
  github,
  sarif,
  gitlab,
  junit,
  markdown,
};
