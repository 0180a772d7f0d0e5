import type { Entry } from './article.ts';
import type { Metadata } from './generated/metadata.ts';
import { minutesToRead } from './text.ts';

/** What metadata.json and articles.json say alike of an article. */
export type EntryRecord = Omit<Metadata, 'body' | 'links' | 'images' | 'files' | 'source' | 'extra'>;

/** The record of an entry, for programs: what the desk decides for itself (status, embargo, sitemap) stays inside. */
export function recordOf(entry: Entry): EntryRecord {
  const { source, sourceHash, folder, status, embargo, isInSitemap, isIndexed, access, wordCount, ...facts } =
    entry;
  return {
    ...facts,
    access,
    isAccessibleForFree: access === 'free',
    isIndexed,
    wordCount,
    timeRequired: `PT${minutesToRead(wordCount)}M`,
  };
}

/** Where a record comes from. */
export function sourceOf({ source, sourceHash }: Entry): Metadata['source'] {
  return { path: source, sha256: sourceHash };
}
