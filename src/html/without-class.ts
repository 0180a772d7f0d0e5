/** A tag with its attributes, whose values may hold `>` and whole tags. */
const TAG = /<(\/?)([a-z][a-z\d]*)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;

/** A page as text without the div of a class and all that is in it; the page is one that this house wrote. */
export function withoutClass(html: string, className: string): string {
  if (!html.includes(className)) return html;
  const tags = html.matchAll(TAG);
  let [start, depth] = [-1, 0];
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of tags) {
    if (name !== 'div') continue;
    if (start < 0 && !slash && hasClass(attributes, className)) start = index;
    if (start < 0) continue;
    depth += slash ? -1 : 1;
    if (depth === 0) return html.slice(0, start) + html.slice(index + tag.length);
  }
  return html;
}

function hasClass(attributes: string, className: string): boolean {
  const names = /\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return names.split(' ').includes(className);
}
