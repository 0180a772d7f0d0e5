import { type Doubt, doubtOf, isSeveral } from './doubts.ts';
import { type Sort, sortOf } from './organizations.ts';
import { isNamelessOfHouse, isOutlet, type NameContext, type NameParts, partsOf } from './parts.ts';

/** All that can be told of a name as it was written. */
export interface Assessment {
  parts: NameParts;
  /** What it is, where it is no person's. */
  sort?: Sort | 'outlet';
  isSeveral: boolean;
  doubt?: Doubt;
}

/** No name is as long: what is longer is not looked into. */
const LONGEST = 200;

/** The names so far: most stories are by those who wrote many. */
const known = new WeakMap<NameContext, Map<string, Assessment>>();
const MOST_KNOWN = 5_000;

/** Looks at a name: what stands around it, whether it is a person's, and what is odd about it. */
export function assess(written: string, context: NameContext): Assessment {
  if (written.length > LONGEST) return { parts: { name: written }, isSeveral: isSeveral(written) };
  const names = known.get(context) ?? new Map<string, Assessment>();
  const before = names.get(written);
  if (before) return before;
  const assessment = look(written, context);
  if (names.size >= MOST_KNOWN) names.clear();
  known.set(context, names.set(written, assessment));
  return assessment;
}

function look(written: string, context: NameContext): Assessment {
  const parts = partsOf(written, context);
  const ofHouse = isNamelessOfHouse(parts.name, context) ? 'nameless' : undefined;
  const sort = isOutlet(parts.name, context) ? 'outlet' : (sortOf(parts.name) ?? ofHouse);
  const doubt = doubtOf(parts.name);
  return {
    parts,
    ...(sort && { sort }),
    isSeveral: isSeveral(parts.name),
    ...(doubt && { doubt }),
  };
}
