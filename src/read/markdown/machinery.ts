import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/** A part of GitHub's Markdown, and what a text must hold before it can make a difference. */
interface Feature {
  trigger: RegExp;
  syntax: () => object;
  tree: () => object;
}

/** In the order in which remark-gfm takes them. */
const FEATURES: Feature[] = [
  { trigger: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { trigger: /~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  { trigger: /[|]|:-|-:/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { trigger: /\[[\sxX]/, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
];
const AUTOLINKS: Feature = {
  trigger: /www\.|https?:|@/i,
  syntax: gfmAutolinkLiteral,
  tree: gfmAutolinkLiteralFromMarkdown,
};

/**
 * Parses with remark-parse, and with as much of remark-gfm as this text can use: each extension costs on every
 * character. Bare addresses cost most, and are all that they can change: only where a text of the tree could hold one
 * is the text parsed again with them.
 */
export function parseWhole(text: string): Root {
  const features = FEATURES.filter(({ trigger }) => trigger.test(text));
  const tree = processorWith(features).parse(text);
  return mayHoldAddress(text, tree) ? processorWith([AUTOLINKS, ...features]).parse(text) : tree;
}

/** The same tree, as a part of a longer text that begins at this line, counted from 0, and offset. */
export function shifted(tree: Root, by: { line: number; offset: number }): Root {
  visit(tree, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end]) {
      point.line += by.line;
      if (point.offset !== undefined) point.offset += by.offset;
    }
  });
  return tree;
}

type Parser = Processor<Root>;
const processors = new Map<string, Parser>();

/** One frozen processor for each choice of features: making one costs a tenth of a parse. */
function processorWith(features: Feature[]): Parser {
  const key = features.map(({ trigger }) => trigger.source).join(' ');
  const known = processors.get(key);
  if (known) return known;
  const processor = unified()
    .use(remarkParse)
    .data(
      'micromarkExtensions',
      features.map(({ syntax }) => syntax()),
    )
    .data(
      'fromMarkdownExtensions',
      features.map(({ tree }) => tree()),
    )
    .freeze();
  processors.set(key, processor);
  return processor;
}

/** Without one of these in the source, no text of the tree can hold an address, not even one written in references. */
const HINT_OF_ADDRESS = /www\.|https?:|[@&\\]/i;

/** Alternative texts count too: an address in one can keep a link around it from being a link. */
function mayHoldAddress(whole: string, tree: Root): boolean {
  let isFound = false;
  if (!HINT_OF_ADDRESS.test(whole)) return false;
  visit(tree, (node) => {
    const text = node.type === 'text' ? node.value : 'alt' in node ? node.alt : undefined;
    if (!text || !AUTOLINKS.trigger.test(text)) return undefined;
    isFound = true;
    return EXIT;
  });
  return isFound;
}
