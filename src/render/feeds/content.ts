import type { Article, Correction, Update } from '../../article.ts';
import { h, toHtml } from '../../html.ts';
import { directionOf } from '../../language.ts';
import { say } from '../words.ts';

/**
 * What a feed reader shows of an article: the part of its body that everybody may read, between retractions and other
 * corrections, as on its page. An element around it tells language and direction where they are not the feed's or not
 * left to right, for readers have no other way to know. Without a body and corrections it is empty.
 */
export function contentOf(article: Article, feedLanguage: string): string {
  const { body, liveBlogUpdate = [], correction, inLanguage } = article;
  const noticesOf = (list: Correction[]) => list.map((each) => toParagraph(each, inLanguage));
  const retractions = correction.filter(({ kind }) => kind === 'retraction');
  const others = correction.filter(({ kind }) => kind !== 'retraction');
  const story = [withoutIds(body.html), ...liveBlogUpdate.map((update) => toPost(update, inLanguage))];
  const parts = [...noticesOf(retractions), ...story, ...noticesOf(others)];
  const html = parts.filter((each) => each !== '').join('\n');
  return html === '' ? '' : wrap(html, inLanguage, { feedLanguage });
}

/** An update of a live blog: its headline, then its time, which leads to it, and who signed it. */
function toPost({ url, headline, datePublished, author, body }: Update, language: string): string {
  const time = h('time', { dateTime: datePublished }, datePublished.slice(0, 16).replace('T', ' '));
  const names = author.flatMap(({ name }, index) => [index === 0 ? undefined : say(language, 'comma'), name]);
  const signature = names.length > 0 ? [' — ', names] : [];
  const head = [
    ...(headline === undefined ? [] : [toHtml(h('h2', headline))]),
    toHtml(h('p', h('a', { href: url }, time), signature)),
  ];
  return [...head, withoutIds(body.html)].join('\n');
}

/** Plain text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A tag as `toHtml` writes it: attribute values in double quotes, no `<` inside and none in text. */
const TAG = /<[a-z][^\s>]*(?:\s+[^\s"=>]+(?:="[^"]*")?)*>/g;

/** Links lead to the page; ids would be there twice in a reader that shows several stories at once, or its own. */
export function withoutIds(html: string): string {
  return html.replace(TAG, (tag) => tag.replace(/\s(?:id|aria-describedby|aria-labelledby)="[^"]*"/g, ''));
}

function toParagraph({ kind, datePublished, text }: Correction, language: string): string {
  const time = h('time', { dateTime: datePublished }, datePublished.slice(0, 'YYYY-MM-DD'.length));
  return toHtml(h('p', h('strong', say(language, kind), say(language, 'comma'), time, ':'), ` ${text}`));
}

/** HTML that tells its language and direction, where readers would not know them. */
export function wrap(html: string, language: string, { feedLanguage }: { feedLanguage: string }): string {
  const direction = directionOf(language);
  if (language === feedLanguage && direction === 'ltr') return html;
  return `<div dir="${direction}" lang="${language}">${html}</div>`;
}
