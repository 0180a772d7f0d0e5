import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { NamedDraft } from '../naming.ts';
import { oneLine } from '../text.ts';
import { type Desk, emptyField, readText, report } from './shapes.ts';

/** The headline from the fields, else the heading that the story begins with, which then leaves the story. */
export function takeHeadline(desk: Desk, draft: NamedDraft): { headline?: string; story: Root } {
  const written = draft.fields['headline'];
  const headline = written === undefined ? undefined : readText(desk, '/headline', written);
  if (headline !== undefined) return { headline, story: draft.body };
  const first = draft.body.children[0];
  const text = first?.type === 'heading' && first.depth === 1 ? oneLine(textOf(withBlanks(first))) : '';
  if (text !== '')
    return { headline: text, story: { ...draft.body, children: draft.body.children.slice(1) } };
  if (typeof written !== 'object') reportMissingHeadline(desk, draft);
  return { story: draft.body };
}

function reportMissingHeadline(desk: Desk, draft: NamedDraft): void {
  const empty = emptyField(desk, 'headline');
  report(desk, 'missing-headline', empty ?? '', {
    message: `The article has no headline ("title"${empty === undefined ? '' : ' is empty'})`,
    hint:
      empty === undefined
        ? `Add a line "title: …" to the front matter of ${draft.completeIn}, or begin the story with "# …"`
        : 'Write the headline behind "title:", in quotes if it begins with "#"; or begin the story with "# …"',
  });
}

/** A line break in a heading stands between two words. */
function withBlanks(heading: Heading): Heading {
  const copy = structuredClone(heading);
  visit(copy, (node, index, parent) => {
    const isBreak = node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));
    if (isBreak && parent && index !== undefined) parent.children[index] = { type: 'text', value: ' ' };
  });
  return copy;
}
