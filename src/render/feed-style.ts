import type { Edition } from '../article.ts';
import type { EditionPart, EditionRenderer } from '../contracts.ts';
import { directionOf } from '../language.ts';
import { FEED_STYLE } from './feeds/stylesheet.ts';
import { wordIn } from './words.ts';

/** How browsers show RSS and Atom to people: by CSS, for browsers give up XSL. */
export const feedStyle: EditionRenderer = { name: 'feed-style', parts };

function parts({ publication: { site } }: Edition): EditionPart[] {
  const text = styleFor(site.language);
  const output = { path: FEED_STYLE, text, format: 'text', mediaType: 'text/css' } as const;
  return [{ path: FEED_STYLE, of: [text], render: () => output }];
}

/** First nothing is shown, then what a person wants to see: what it is, and of each story what a list would tell. */
function styleFor(language: string): string {
  return `@charset "utf-8";
@namespace atom "http://www.w3.org/2005/Atom";
@namespace dc "http://purl.org/dc/elements/1.1/";
:root{color-scheme:light dark;--paper:#fdfcf8;--ink:#1d1b18;--soft:#5d574e;--line:#d8d1c4;--tint:#f4f0e7}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#e9e5dc;--soft:#b1aa9d;--line:#3d3933;--tint:#211f1c}}
*{display:none;box-sizing:border-box}
rss,channel,item,atom|feed,atom|entry,channel>|title,channel>|description,item>|title,item>|description,item>|pubDate,item>dc|creator,
atom|feed>atom|title,atom|subtitle,atom|entry>:is(atom|title,atom|summary,atom|published,atom|author),atom|entry>atom|author>atom|name{display:block}
:root{min-height:100vh;padding:2rem max(1.25rem,50% - 21rem);background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Charter,Georgia,"Noto Serif",serif;direction:${directionOf(language)};overflow-wrap:anywhere}
:root::before{content:${quoted(wordIn(language, 'feedsExplained'))};display:block;margin-bottom:2rem;padding:.8rem 1.1rem;background:var(--tint);border-inline-start:.25rem solid;font:.9375rem/1.5 system-ui,"Noto Sans",sans-serif}
:is(channel,atom|feed)>:is(|title,atom|title){font-size:2rem;font-weight:700;line-height:1.2}
:is(channel>|description,atom|subtitle){margin:.3rem 0 1.2rem;color:var(--soft)}
:is(item,atom|entry){display:flex;flex-wrap:wrap;column-gap:1rem;padding-block:1.1rem;border-top:1px solid var(--line)}
:is(item,atom|entry)>:is(|title,atom|title){order:-2;margin-bottom:.3rem;font-size:1.2rem;font-weight:700;line-height:1.3}
:is(item,atom|entry)>:is(|title,|description,atom|title,atom|summary){flex:0 0 100%}
:is(dc|creator,|pubDate,atom|published,atom|author){order:-1;color:var(--soft);font:.8125rem/1.5 system-ui,"Noto Sans",sans-serif}
`;
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', ' ')}"`;
}
