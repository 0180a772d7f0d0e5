import { type Article, locate, type Pointer } from '../../article.ts';
import type { RuleName } from '../../catalogue.ts';
import type { Rule, RuleContext } from '../../contracts.ts';
import { type Diagnostic, diagnose, type Wording } from '../../diagnostic.ts';

/** A fault of an article: the field it is in, and what is said of it. */
export interface Fault extends Wording {
  pointer: Pointer;
}

/** A rule from a function that lists the faults of an article. */
export function rule(name: RuleName, faultsOf: (article: Article, context: RuleContext) => Fault[]): Rule {
  return {
    name,
    check: (article, context) =>
      faultsOf(article, context).map(
        ({ pointer, ...wording }): Diagnostic => diagnose(name, locate(context.origin, pointer), wording),
      ),
  };
}
