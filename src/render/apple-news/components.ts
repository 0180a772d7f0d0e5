import type { AppleNews } from '../../generated/apple-news.ts';
import { attributeIn, type Block, blocksOf, keepTags, textOf } from './blocks.ts';

export type Component = AppleNews['components'][number];

/** What a text component takes (https://developer.apple.com/documentation/applenews/using-html-with-apple-news-format). */
const TEXT_TAGS = new Set([
  ...['a', 'b', 'blockquote', 'br', 'code', 'del', 'em', 'i', 'li', 'ol'],
  ...['p', 'pre', 's', 'samp', 'strong', 'sub', 'sup', 'ul'],
]);
const TABLE_TAGS = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', ...TEXT_TAGS]);

/** A story as components: text, and apart from it headings, pictures, tables, recordings and rules. */
export function componentsOf(html: string): Component[] {
  const components: Component[] = [];
  for (const component of blocksOf(html).flatMap(componentOf)) {
    const last = components.at(-1);
    if (component.role === 'body' && last?.role === 'body') last.text += component.text;
    else components.push(component);
  }
  return components;
}

/** A component that would be empty is refused, with the whole document. */
function componentOf(block: Block): Component[] {
  const { tag, html, inner } = block;
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) {
    const text = keepTags(inner, new Set(['em', 'i', 'sub', 'sup']));
    return textOf(text) === '' ? [] : [{ role: `heading${heading}` as 'heading1', text, format: 'html' }]; // 1 to 6
  }
  if (tag === 'hr') return [{ role: 'divider' }];
  if (tag === 'table') return [{ role: 'htmltable', html: keepTags(html, TABLE_TAGS) }];
  if (tag === 'section' || tag === 'div') return componentsOf(inner);
  return [...recordingIn(html), ...picturesIn(block), ...textIn(block)];
}

function recordingIn(html: string): Component[] {
  return (['audio', 'video'] as const).flatMap((role) => {
    const url = attributeIn(html, role, 'src') ?? sourceIn(html, role);
    return url === undefined ? [] : [{ role, URL: url }];
  });
}

function sourceIn(html: string, role: string): string | undefined {
  return html.includes(`<${role}`) ? attributeIn(html, 'source', 'src') : undefined;
}

function picturesIn({ tag, html }: Block): Component[] {
  const url = attributeIn(html, 'img', 'src');
  if (url === undefined || !/^https?:/.test(url)) return [];
  const caption =
    tag === 'figure' ? textOf(/<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? '') : '';
  const alternative = attributeIn(html, 'img', 'alt');
  return [
    {
      role: 'photo',
      URL: url,
      ...(caption !== '' && { caption }),
      ...(alternative && { accessibilityCaption: alternative }),
    },
  ];
}

/** A figure's text is its picture's caption. */
function textIn({ tag, html }: Block): Component[] {
  if (tag === 'figure') return [];
  const text = keepTags(html, TEXT_TAGS);
  return textOf(text) === '' ? [] : [{ role: 'body', text, format: 'html' }];
}
