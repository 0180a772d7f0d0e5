import type { Article, Correction } from '../../article.ts';
import { h, toHtml } from '../../html.ts';
import { directionOf } from '../../language.ts';

const LABELS: Record<Correction['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
};

/**
 * What a feed reader shows of an article: the part of its body that everybody may read, then its corrections.
 * An element around it tells the language where that is not the feed's, and the direction where it is right to
 * left, for readers have no other way to know. Without a body and corrections it is empty.
 */
export function contentOf(article: Article, feedLanguage: string): string {
  const parts = [article.body.html, ...article.correction.map(toParagraph)];
  const html = parts.filter((each) => each !== '').join('\n');
  return html === '' ? '' : wrap(html, article.inLanguage, { feedLanguage });
}

/** Plain text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function toParagraph({ kind, datePublished, text }: Correction): string {
  const time = h('time', { dateTime: datePublished }, datePublished.slice(0, 'YYYY-MM-DD'.length));
  return toHtml(h('p', h('strong', LABELS[kind], ', ', time, ':'), ` ${text}`));
}

function wrap(html: string, language: string, { feedLanguage }: { feedLanguage: string }): string {
  if (directionOf(language) === 'rtl') return `<div dir="rtl" lang="${language}">${html}</div>`;
  return language === feedLanguage ? html : `<div lang="${language}">${html}</div>`;
}
