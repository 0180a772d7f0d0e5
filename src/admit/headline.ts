import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { NamedDraft } from '../naming.ts';
import { oneLine } from '../text.ts';
import { type Desk, readText, report } from './shapes.ts';

/** The headline from the fields, else the heading that the story begins with, which then leaves the story. */
export function takeHeadline(desk: Desk, draft: NamedDraft): { headline?: string; story: Root } {
  const written = draft.fields['headline'];
  const headline = written === undefined ? undefined : readText(desk, '/headline', written);
  if (headline !== undefined) return { headline, story: draft.body };
  const first = draft.body.children[0];
  const text = first?.type === 'heading' && first.depth === 1 ? oneLine(textOf(first)) : '';
  if (text !== '')
    return { headline: text, story: { ...draft.body, children: draft.body.children.slice(1) } };
  if (typeof written !== 'object') reportMissingHeadline(desk, draft);
  return { story: draft.body };
}

function reportMissingHeadline(desk: Desk, draft: NamedDraft): void {
  report(desk, 'missing-headline', '', {
    message: 'The article has no headline ("title")',
    hint: `Add a line "title: …" to the front matter of ${draft.completeIn}, or begin the story with "# …"`,
  });
}
