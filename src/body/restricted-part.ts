import type { Root, RootContent } from 'mdast';

/** Where the free part of a restricted story ends, in the spellings of Ghost and others. */
const MARKER = /^<!--\s*(members-only|paywall|subscribers-only|more-for-members)\s*-->$/i;

/** A story cut in two: what everybody may read, and the rest where there is a marker. */
export interface Parts {
  free: Root;
  restricted?: Root;
}

/**
 * Cuts at the marker. A restricted story without one is restricted from its first word: when in doubt nothing gets out.
 * Definitions of links and notes serve both parts, wherever they stand.
 */
export function cutAtMarker(tree: Root, { isRestricted }: { isRestricted: boolean }): Parts {
  if (!isRestricted) return { free: tree };
  const at = tree.children.findIndex(isMarker);
  const definitions = tree.children.filter(isDefinition);
  const story = tree.children.filter((node) => !isDefinition(node));
  const cut = at < 0 ? 0 : tree.children.slice(0, at).filter((node) => !isDefinition(node)).length;
  return {
    free: { type: 'root', children: [...story.slice(0, cut), ...definitions] },
    restricted: { type: 'root', children: [...story.slice(cut), ...definitions] },
  };
}

/** Does the story say where its free part ends? */
export function hasMarker(tree: Root): boolean {
  return tree.children.some(isMarker);
}

function isMarker(node: RootContent): boolean {
  return node.type === 'html' && MARKER.test(node.value.trim());
}

function isDefinition(node: RootContent): boolean {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}
