/** An element that stands by itself in a story. */
export interface Block {
  tag: string;
  /** With its own tags. */
  html: string;
  /** Without them. */
  inner: string;
}

/** A tag as the story's HTML has it: attribute values in double quotes, no `<` in them. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*\/?>/g;
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** The outermost elements of a story's HTML, in order. Text between them is layout. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let [start, innerStart] = [0, 0];
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', tag = ''] = match;
    const end = match.index + whole.length;
    if (slash === '' && depth === 0) [start, innerStart] = [match.index, end];
    if (slash === '' && !VOID.has(tag)) depth++;
    if (slash !== '') depth--;
    if (depth === 0)
      blocks.push({ tag, html: html.slice(start, end), inner: html.slice(innerStart, match.index) });
  }
  return blocks;
}

/** The HTML with the tags of these elements alone, and of these with no attribute but a link's address. */
export function keepTags(html: string, kept: Set<string>): string {
  return html.replace(TAG, (_whole, slash: string, tag: string, attributes: string) => {
    if (!kept.has(tag)) return '';
    const href = tag === 'a' ? (/\shref="(?:https?:|mailto:)[^"]*"/.exec(attributes)?.[0] ?? '') : '';
    return `<${slash}${tag}${slash === '' ? href : ''}>`;
  });
}

/** An attribute's value in the first of these elements; nothing where there is none. */
export function attributeIn(html: string, tag: string, name: string): string | undefined {
  for (const [, slash, found, attributes = ''] of html.matchAll(TAG)) {
    if (slash !== '' || found !== tag) continue;
    const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
    return value === undefined ? undefined : decoded(value);
  }
  return undefined;
}

/** What a reader sees of the HTML. */
export function textOf(html: string): string {
  return decoded(html.replace(TAG, '')).trim();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references as the story's HTML has them: named for marks, else by number. */
function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
