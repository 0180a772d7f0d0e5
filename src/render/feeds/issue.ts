import type { Channel, Entry, Publication } from '../../article.ts';
import type { Tombstone } from './tombstones.ts';

/** What the three feeds of a channel are made from. */
export interface Issue {
  publication: Publication;
  channel: Channel;
  /** Newest first, no more than feeds shall have. */
  stories: Story[];
  /** What went, the last one first, no more than feeds shall have. */
  tombstones: Tombstone[];
}

/** An entry and what feed readers show of it: HTML, empty where there is no body. */
export interface Story {
  entry: Entry;
  content: string;
}

/** Is the logo known to be square, as icons must be? */
export function squareLogo({ publisher: { logo } }: Publication): string | undefined {
  return logo?.width !== undefined && logo.width === logo.height ? logo.url : undefined;
}

/** Keywords as written, then the sections that are not among them. */
export function categoriesOf({ keywords, articleSection }: Entry): string[] {
  return [...new Set([...keywords, ...articleSection.map(({ name }) => name)])];
}
