import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import { defaultConfiguration, type PublicationOptions, rootOf } from './publication-options.ts';
import type { ReportTarget } from './report-targets.ts';

/** Something of a publication that no report may be written over, or between. */
interface Kept {
  what: string;
  path: string;
}

/**
 * Refuses reports that would take the place of the configuration, of a story or of something published. Asked before the
 * work begins; a configuration that cannot be used is thrown as it is elsewhere.
 */
export async function refuseReportFiles(options: PublicationOptions): Promise<void> {
  const files = (options.reporter ?? []).flatMap(({ file }) => (file === undefined ? [] : [file]));
  if (files.length === 0) return;
  refuse(files, [configurationOf(options)]);
  refuse(files, await foldersOf(options));
}

/** The reports that can be written where nobody knows which files are stories: those whose files are not there yet. */
export function targetsOfNewFiles(targets: ReportTarget[]): { kept: ReportTarget[]; left: string[] } {
  const isOld = ({ file }: ReportTarget) => file !== undefined && existsSync(file);
  return {
    kept: targets.filter((each) => !isOld(each)),
    left: targets.flatMap((each) => (each.file !== undefined && isOld(each) ? [each.file] : [])),
  };
}

function refuse(files: string[], kept: Kept[]): void {
  for (const file of files) {
    const met = kept.find(({ path }) => isWithin(realPath(file), realPath(path)));
    if (met === undefined) continue;
    throw new OperatorFault(
      `No report can be written into "${printable(file)}", which ${met.what}: name another file`,
    );
  }
}

function configurationOf({ config }: PublicationOptions): Kept {
  return { what: 'is the configuration', path: resolve(config ?? defaultConfiguration) };
}

async function foldersOf(options: PublicationOptions): Promise<Kept[]> {
  const { articlesFolder, loadConfiguration } = await import('../config.ts');
  const { config, out, siteUrl } = options;
  const root = rootOf(options);
  const loaded = loadConfiguration({
    root,
    ...(config !== undefined && { configPath: resolve(config) }),
    ...(out !== undefined && { out: resolve(out) }),
    ...(siteUrl !== undefined && { siteUrl }),
  });
  return [
    { what: 'lies in the folder of the articles', path: join(root, articlesFolder(loaded)) },
    { what: 'lies in the folder of the output', path: loaded.output },
  ];
}

/** Where a path leads, through all links, although its end need not be there yet. */
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(`${outer}${sep}`);
}
