/** error: must not be published; warning: probably wrong; info: what an ideal article would also have. */
export type Severity = 'error' | 'warning' | 'info';

/** What is known of a rule besides the place where it is broken. */
export interface RuleEntry {
  severity: Severity;
  /** The fault in one line. */
  title: string;
  /** Why it matters, in two or three sentences. */
  reason: string;
  /** The standard or the report that demands it. */
  source?: string;
  /** What breaks the rule, and what to write instead. */
  example?: { bad: string; good: string };
}
