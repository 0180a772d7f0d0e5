import type { Pointer } from '../article.ts';
import type { RuleName } from '../catalogue.ts';
import type { Wording } from '../diagnostic.ts';

/** A fault of a configuration whose shape is right: `invalid-configuration`, unless another rule is named. */
export interface Fault extends Wording {
  pointer: Pointer;
  rule?: RuleName;
}
