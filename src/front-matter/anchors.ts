import type { Fault } from './language.ts';
import type { Node, Spot } from './tree.ts';

/** Values that aliases may add to a text: those of `&defaults` in every author, but no bomb. */
const MOST_BY_ALIASES = 10_000;

/** The anchors (`&name`) of one text so far, in its order, and what its aliases (`*name`) have added. */
export interface Anchors {
  byName: Map<string, Anchor>;
  all: Anchor[];
  sizeByAliases: number;
}

/** A value with a name. It can be referred to once it is complete. */
export interface Anchor {
  /** Of the value, without the anchor itself. */
  spot: Spot;
  complete?: { node: Node; size: number };
  isUsed: boolean;
}

export function newAnchors(): Anchors {
  return { byName: new Map(), all: [], sizeByAliases: 0 };
}

/** Opens an anchor; a second one of its name replaces it for the aliases that follow. */
export function openAnchor(anchors: Anchors, name: string, spot: Spot): Anchor {
  const anchor: Anchor = { spot, isUsed: false };
  anchors.byName.set(name, anchor);
  anchors.all.push(anchor);
  return anchor;
}

/** What an alias stands for, at the alias's own spot, or the fault that keeps it from standing for anything. */
export function resolveAlias(
  anchors: Anchors,
  name: string,
  spot: Spot,
): { node: Node; size: number } | Fault {
  const anchor = anchors.byName.get(name);
  if (!anchor) return { code: 'alias-without-anchor', ...spot };
  if (!anchor.complete) return { code: 'alias-in-itself', ...spot };
  anchor.isUsed = true;
  const { node, size } = anchor.complete;
  anchors.sizeByAliases += size;
  if (anchors.sizeByAliases > MOST_BY_ALIASES) return { code: 'alias-bomb', ...spot };
  return { node: { ...node, ...spot }, size };
}

/** Anchors before a text that no alias refers to: perhaps no anchors, but the text's first word (`&more news`). */
export function unusedTextAnchors(anchors: Anchors): Fault[] {
  const unused = anchors.all.filter(({ isUsed, complete }) => !isUsed && complete?.node.kind === 'text');
  return unused.map(({ spot }) => ({ code: 'unused-anchor', ...spot }));
}
