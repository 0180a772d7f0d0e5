import { locate, type Pointer, type Written } from '../article.ts';
import type { Wording } from '../diagnostic.ts';
import type { Attachments, Resolved } from './attachments.ts';
import { type Desk, quoted, readText, report, wrongKind } from './shapes.ts';

/** Markdown, HTML or an instruction to a template, where an address should be. */
const MARKUP = /^!?\[.*\]\(.*\)$|^!?\[\[.*\]\]$|^<.*>$|\{\{|\{%/;

/** The address or file that a field names: a file beside the article, one of the articles' folder, or on the web. */
export function resolveFile(
  desk: Desk,
  pointer: Pointer,
  written: Written,
  attachments: Attachments,
): Resolved | undefined {
  if (typeof written !== 'string') return wrongKind(desk, pointer, written, 'an address');
  const text = readText(desk, pointer, written);
  if (text === undefined) return undefined;
  if (MARKUP.test(text)) return report(desk, 'invalid-address', pointer, holdsMarkup(text));
  const resolved = attachments.resolve(text, locate(desk.origin, pointer), { mustExist: 'yes' });
  if (!resolved || /^https?:/.test(resolved.url)) return resolved;
  return report(desk, 'invalid-address', pointer, {
    message: `${quoted(text)} is not a web address or a file`,
    hint: 'Give a file beside the article, or an address that begins with https://',
  });
}

function holdsMarkup(text: string): Wording {
  return {
    message: `${quoted(text)} is not an address: it holds markup`,
    hint: 'Write the address alone, as in /img/pier.jpg',
  };
}
