import type { ElementContent, Root, RootContent, Text } from 'hast';
import type { ListItem, Nodes as MarkdownNodes, Root as MarkdownRoot, Parents, TableRow } from 'mdast';
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast';
import { rootOf } from './harmless.ts';

/** Options of one story's markup. */
export interface MarkupOptions {
  /** Begins the ids of footnotes, so that two stories on one page do not share them. */
  idPrefix: string;
  footnotes: { label: string; back: string };
}

/** The tree of HTML that Markdown means; raw HTML in it is still text. */
export function fromMarkdown(tree: MarkdownRoot, { idPrefix, footnotes }: MarkupOptions): Root {
  if (isSelfContained(tree)) return { type: 'root', children: lines(state.all(tree)) };
  const options = {
    clobberPrefix: idPrefix,
    footnoteLabel: footnotes.label,
    footnoteLabelProperties: { className: ['sr-only'] },
    footnoteBackLabel: (reference: number) => `${footnotes.back} ${reference + 1}`,
    handlers: { listItem, tableRow },
  };
  return rootOf(toHast(tree, { ...options, allowDangerousHtml: true }));
}

/** What items and rows ask of the list or the table around them: the package would go through all of it for each. */
const answers = new WeakMap<Parents, Parents>();

function listItem(state: State, node: ListItem, parent: Parents | undefined): ReturnType<Handler> {
  return defaultHandlers.listItem(state, node, parent && answersOf(parent));
}

function tableRow(state: State, node: TableRow, parent: Parents | undefined): ReturnType<Handler> {
  return defaultHandlers.tableRow(state, node, parent && answersOf(parent));
}

function answersOf(parent: Parents): Parents {
  const known = answers.get(parent);
  if (known) return known;
  const made = answering(parent);
  answers.set(parent, made);
  return made;
}

/** Is a list loose? Which row of a table is its head? */
function answering(parent: Parents): Parents {
  if (parent.type === 'table') return { ...parent, children: parent.children.slice(0, 1) };
  if (parent.type !== 'list') return parent;
  const isLoose =
    parent.spread || parent.children.some(({ spread, children }) => spread ?? children.length > 1);
  return { type: 'list', spread: isLoose, children: [] };
}

/** What becomes of each node that has a meaning by itself; the others need what stands elsewhere in the story. */
const {
  root: _root,
  definition: _definition,
  footnoteDefinition: _footnoteDefinition,
  footnoteReference: _footnoteReference,
  break: _break,
  ...selfContained
} = { ...defaultHandlers, listItem, tableRow };
const handlers = new Map<string, Handler>(Object.entries(selfContained));

function isSelfContained({ children }: Parents): boolean {
  return children.every(
    (node) => handlers.has(node.type) && !node.data && (!('children' in node) || isSelfContained(node)),
  );
}

/**
 * What the package's handlers of nodes ask for. Its own looks for definitions first, copies every position and is made
 * anew for each tree, which takes longer than all the handlers; nodes that are self-contained need none of that.
 */
const state: State = {
  handlers: selfContained,
  options: { allowDangerousHtml: true },
  definitionById: new Map(),
  footnoteById: new Map(),
  footnoteCounts: new Map(),
  footnoteOrder: [],
  one,
  all,
  patch(from, to) {
    if (from.position) to.position = from.position;
  },
  applyData: (_, to) => to,
  wrap: (nodes, isLoose) => (isLoose ? looseLines(nodes) : lines(nodes)),
};

function one(node: MarkdownNodes, parent: Parents | undefined): ReturnType<State['one']> {
  return handlers.get(node.type)?.(state, node, parent);
}

function all(parent: MarkdownNodes): ElementContent[] {
  const made: ElementContent[] = [];
  if (!('children' in parent)) return made;
  for (const child of parent.children) {
    const result = one(child, parent);
    if (Array.isArray(result)) made.push(...result);
    else if (result) made.push(result);
  }
  return made;
}

/** Each node on a line of its own. */
function lines<Node extends RootContent>(nodes: Node[]): (Node | Text)[] {
  const made: (Node | Text)[] = [];
  for (const node of nodes) {
    if (made.length > 0) made.push(lineEnd());
    made.push(node);
  }
  return made;
}

/** The same, with line ends before the first and behind the last. */
function looseLines<Node extends RootContent>(nodes: Node[]): (Node | Text)[] {
  const made: (Node | Text)[] = [lineEnd()];
  for (const node of nodes) made.push(node, lineEnd());
  return made;
}

function lineEnd(): Text {
  return { type: 'text', value: '\n' };
}
