import type { Access, Body, Place } from '../../src/article.ts';
import { makeBody } from '../../src/body.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { parse } from '../../src/read/markdown/parse.ts';

/** Options of a story; it stands on https://news.example/story/. */
export interface StoryOptions {
  language?: string;
  access?: Access;
}

/** What becomes of a story in Markdown; every address is resolved against its page. */
export function story(
  markdown: string,
  { language = 'en', access = 'free' }: StoryOptions = {},
): Body & { beginning: string; wordCount: number; diagnostics: Diagnostic[] } {
  const url = 'https://news.example/story/';
  const resolve = (written: string, _place: Place) =>
    URL.canParse(written, url) ? { url: new URL(written, url).href } : undefined;
  const { body, ...rest } = makeBody(parse(markdown), {
    path: 'articles/story.md',
    page: { url, slug: 'story' },
    pageIds: [],
    language,
    access,
    attachments: { resolve },
    restrictedAttachments: { resolve },
  });
  return { ...body, ...rest };
}

/** The HTML of a story. */
export function htmlOf(markdown: string, options?: StoryOptions): string {
  return story(markdown, options).html;
}

/** The rules of the findings on a story, each with its place. */
export function findingsOf(markdown: string): string[] {
  return story(markdown).diagnostics.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}
