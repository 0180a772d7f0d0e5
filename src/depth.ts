/** Levels of blocks and elements that a story may have. Browsers stop at 512; no writer comes near. */
const DEEPEST = 200;

/** A tree is deeper than any story: it is not walked further. */
export class TooDeep extends Error {}

/** A text would keep a parser busy for longer than any story: it is not parsed. */
export class TooCostly extends Error {
  /** Where the costliest of it begins. */
  readonly line: number;

  constructor(line: number) {
    super(`The marks from line ${line} would keep the parser busy for too long`);
    this.line = line;
  }
}

interface Tree {
  type: string;
  children?: Tree[];
}

/** Throws TooDeep for a tree of more levels than a story may have, before something walks it to its end by recursion. */
export function assertShallow(tree: Tree): void {
  assertLevels(tree, DEEPEST);
}

/** Goes no deeper than the levels that are left. */
function assertLevels({ children = [] }: Tree, levels: number): void {
  if (levels < 0) throw new TooDeep(`More than ${DEEPEST} levels`);
  for (const child of children) assertLevels(child, levels - 1);
}
