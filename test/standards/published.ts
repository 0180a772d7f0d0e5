import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { build } from '../../src/build.ts';
import { type Diagnostic, isError } from '../../src/diagnostic.ts';
import type { Metadata } from '../../src/generated/metadata.ts';

/** An edition as it lies on the server: every file by its path under the output. */
export interface Published {
  /** Where it lies; `remove` takes it away. */
  folder: string;
  now: string;
  paths: string[];
  articles: PublishedArticle[];
  diagnostics: Diagnostic[];
  text(path: string): string;
  remove(): void;
}

/** The three outputs of one article. */
export interface PublishedArticle {
  folder: string;
  metadata: Metadata;
  jsonld: string;
  page: string;
}

/** Builds the publication of a folder into a new one. Throws with the findings where it is not published. */
export async function publish(root: string, now: string): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-standards-'));
  const { diagnostics, summary } = await build({ root, out: folder, now });
  if (!summary.committed) throw new Error(diagnostics.filter(isError).map(toLine).join('\n'));
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const paths = filesIn(folder);
  return {
    folder,
    now,
    paths,
    articles: paths
      .filter((path) => path.endsWith('metadata.json'))
      .map((path) => toArticle(path.slice(0, -'metadata.json'.length), text)),
    diagnostics,
    text,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The sample publication less than two days after two of its stories: its news sitemap is not empty. */
export function publishSample(): Promise<Published> {
  return publish(new URL('../../', import.meta.url).pathname, '2026-11-20T06:00:00Z');
}

function toArticle(folder: string, text: (path: string) => string): PublishedArticle {
  return {
    folder,
    metadata: JSON.parse(text(`${folder}metadata.json`)) as Metadata, // the build checked it by its schema
    jsonld: text(`${folder}article.jsonld`),
    page: text(`${folder}index.html`),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function toLine({ path, line, column, rule, message }: Diagnostic): string {
  return `${path}:${line}:${column} ${message} [${rule}]`;
}
