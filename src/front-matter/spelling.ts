/** How much of a value a message shows. */
const LONGEST = 60;

/** A value as a message shows it: in quotes, in one line, cut where it is long. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
  return short.includes('"') ? `'${short}'` : `"${short}"`;
}

/** A text in the quotation marks that YAML and TOML need around it, single ones where it holds double ones. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Quotation marks of a word processor around a text. */
export const TYPOGRAPHIC_QUOTES = /^[“”„«‘’‚](.*)[“”«»‘’]$/s;

/** A text without the quotation marks that begin and end it, of whatever kind. */
export function withoutQuotes(text: string): string {
  return TYPOGRAPHIC_QUOTES.exec(text)?.[1] ?? text.replace(/^(["'])(.*)\1$/s, '$2').replace(/^["']/, '');
}
