import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { build } from '../../src/build.ts';
import { type Diagnostic, isError } from '../../src/diagnostic.ts';
import type { Metadata } from '../../src/generated/metadata.ts';
import { scriptsIn } from '../../src/html.ts';

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

/** What is expected of each golden publication, as if it lay on the server: by name. */
export function goldenEditions(): [name: string, edition: Golden][] {
  const golden = new URL('../golden/', import.meta.url).pathname;
  const names = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const folder = join(golden, name, 'expected');
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    return [name, { paths: filesIn(folder), text }];
  });
}

/** The files of an edition. */
export type Golden = Pick<Published, 'paths' | 'text'>;

/** A JSON-LD document of an edition, with the file that it stands in. */
export interface PublishedDocument {
  path: string;
  document: unknown;
}

/** Every JSON-LD document of an edition: files of their own, and the scripts of all pages. */
export function documentsOf({ paths, text }: Golden): PublishedDocument[] {
  return paths.flatMap((path) => {
    const texts = path.endsWith('.jsonld')
      ? [text(path)]
      : path.endsWith('.html')
        ? scriptsIn(text(path))
        : [];
    return texts.map((each) => ({ path, document: JSON.parse(each) as unknown }));
  });
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
