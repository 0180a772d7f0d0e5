/** The words of the house: what stages hand to each other. A file for each group of them. */

export type * from './article/channel-kind.ts';
export type * from './article/draft.ts';
export { locate, locateKey } from './article/draft.ts';
export type * from './article/edition.ts';
export type * from './article/entry.ts';
export { isNews, originalOf } from './article/entry.ts';
export type * from './article/facts.ts';
export type * from './article/media.ts';
export type * from './article/people.ts';
export { inByline, printedName, profileOf } from './article/people.ts';
export type * from './article/publication.ts';
export type * from './article/story.ts';
export { entryOf } from './article/story.ts';
export type * from './article/translation.ts';
