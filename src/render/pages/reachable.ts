/** A start tag as Copydesk writes it: every value stands in double quotes, in which `<` and `>` may stand. */
const START_TAG = /<([a-z][^\s>]*)(?: [^\s="<>]+(?:="[^"]*")?)*>/g;

/**
 * A story whose tables and listings, which scroll where they are too wide for the screen, can be reached without a mouse
 * (WCAG 2.2, 2.1.1; https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable).
 */
export function withReachableScrollers(html: string): string {
  if (!/<(pre|table)[ >]/.test(html)) return html;
  return html.replace(START_TAG, (tag, name: string) =>
    name === 'pre' || name === 'table' ? `<${name} tabindex="0"${tag.slice(name.length + 1)}` : tag,
  );
}
