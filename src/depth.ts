/** Levels of blocks and elements that a story may have. Browsers stop at 512; no writer comes near. */
const DEEPEST = 200;

/** A tree is deeper than any story: it is not walked further. */
export class TooDeep extends Error {}

interface Tree {
  type: string;
  children?: Tree[];
}

/** Throws TooDeep for a tree of more levels than a story may have, before something walks it by recursion. */
export function assertShallow(tree: Tree): void {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new TooDeep(`More than ${DEEPEST} levels`);
    level = level.flatMap(({ children = [] }) => children);
  }
}
