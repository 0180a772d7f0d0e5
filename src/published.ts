import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedFormats } from './feed-formats.ts';
import type { Manifest } from './generated/manifest.ts';
import { OperatorFault } from './operator-fault.ts';
import { manifestPath } from './output-path.ts';

/** A file of a published edition, as its manifest tells of it. */
export type PublishedFile = Manifest['files'][number];

const FEED_TYPES: string[] = Object.values(feedFormats).map(({ mediaType }) => mediaType);

/** The files of the edition in an output folder. Throws an OperatorFault where there is none, or not all of one. */
export function readPublished(output: string): PublishedFile[] {
  const file = join(output, manifestPath);
  if (!existsSync(file))
    throw new OperatorFault(`Nothing is published in ${output}: run "copydesk build" first`);
  const { complete, files } = manifestOf(readFileSync(file, 'utf8')) ?? {};
  if (files && complete) return files;
  throw new OperatorFault(
    `The edition in ${output} is not complete: wait for the build that runs, or run "copydesk build"`,
  );
}

/** In these folders of a channel lie documents that never change again (RFC 5005): nobody subscribes to them. */
const ARCHIVE = /(^|\/)archive\/\d+\//;

/** Those of the files that people subscribe to, in the order of their paths. */
export function feedsAmong(files: PublishedFile[]): PublishedFile[] {
  return files.filter(
    ({ encodingFormat, path }) => FEED_TYPES.includes(encodingFormat) && !ARCHIVE.test(path),
  );
}

/** The paths of the site, decoded, at which a page was withdrawn for good: redirects.json tells of them. */
export function gonePaths(output: string): string[] {
  const file = join(output, 'redirects.json');
  if (!existsSync(file)) return [];
  const entries = JSON.parse(readFileSync(file, 'utf8')) as { from: string; status: number }[]; // by its schema
  return entries.filter(({ status }) => status === 410).map(({ from }) => decodeURIComponent(from));
}

function manifestOf(text: string): Partial<Manifest> | undefined {
  try {
    return JSON.parse(text) as Manifest; // Copydesk wrote it; whatever else lies there lacks "complete"
  } catch {
    return undefined;
  }
}
