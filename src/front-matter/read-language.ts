import type { Place } from '../article.ts';
import type { RuleName } from '../catalogue.ts';
import type { Found } from '../contracts.ts';
import { type Diagnostic, diagnose, inOrder } from '../diagnostic.ts';
import { applyEdits, type Edit, originalSpot, withEdit, withWiderEdit } from './edits.ts';
import { DEEPEST, type Gathered, gather, TooDeep } from './gather.ts';
import type { Attempt, Explanation, Fault, Language } from './language.ts';
import { placesIn } from './places.ts';
import type { Node, Spot } from './tree.ts';

/** Faults that one run looks for in one text, and the characters it reads for them at most. */
const ROUNDS = 20;
const EFFORT = 2_000_000;

/** How a text is read, besides its language. */
export interface ReadingOptions {
  path: string;
  /** The rule that a fault of the syntax breaks. */
  rule: RuleName;
  /** Whether nothing (`null`, `key:`) is left out of the values, or kept for a schema to judge. */
  nulls: 'drop' | 'keep';
}

/**
 * Reads a text in a language: value, fields and their places. A fault is explained and mended, and the text read
 * again, so that one run finds them all; what can still be trusted is the value. The doubled names are among the findings.
 */
export function readLanguage(text: string, language: Language, options: ReadingOptions): Found<Gathered> {
  const placeOf = placesIn(options.path, text);
  try {
    const mended = mend(text, language);
    const diagnostics = mended.explanations.flatMap((each) => toDiagnostic(each, placeOf, options.rule));
    if (!mended.tree) return { diagnostics };
    const place = (spot: Spot) => placeOf(originalSpot(mended.edits, spot));
    const gathered = gather(mended.tree, { path: options.path, placeOf: place, nulls: options.nulls });
    return { value: gathered.value, diagnostics: inOrder([...diagnostics, ...gathered.diagnostics]) };
  } catch (thrown) {
    if (!(thrown instanceof TooDeep || isStackOverflow(thrown))) throw thrown;
    const place = thrown instanceof TooDeep ? placeOf(thrown.spot) : placeOf({ start: 0, end: 0 });
    return { diagnostics: [tooDeep(place, options.rule)] };
  }
}

function isStackOverflow(thrown: unknown): boolean {
  return thrown instanceof RangeError && /call stack/i.test(thrown.message);
}

interface Mended {
  tree?: Node;
  edits: Edit[];
  explanations: Explanation[];
}

function mend(text: string, language: Language): Mended {
  const explanations: Explanation[] = [];
  let edits: Edit[] | undefined = [];
  let last: Spot = { start: 0, end: 0 };
  for (let round = 0; edits && round < roundsFor(text); round++) {
    const attempt = language.parse(applyEdits(text, edits));
    const fault = firstOf(attempt.faults);
    if (!fault) return finished(text, language, { attempt, edits, explanations });
    last = originalSpot(edits, fault);
    edits = mendOne(text, language, { fault, edits, explanations });
  }
  const isSaid = explanations.some(({ wording }) => wording);
  return {
    edits: [],
    explanations: edits || !isSaid ? [...explanations, andMore(last, language)] : explanations,
  };
}

/** For the faults that the rounds did not suffice to explain. */
function andMore({ start, end }: Spot, { name }: Language): Explanation {
  const wording = {
    message: `This ${name} has more faults than one run lists`,
    hint: 'Mend the first ones and run again',
  };
  return { start, end, wording };
}

function roundsFor(text: string): number {
  return Math.max(1, Math.min(ROUNDS, Math.ceil(EFFORT / (text.length + 1))));
}

function firstOf(faults: Fault[]): Fault | undefined {
  return faults.toSorted((a, b) => a.start - b.start)[0];
}

interface MendingOne {
  fault: Fault;
  edits: Edit[];
  explanations: Explanation[];
}

/** Explains a fault and edits it away. One inside an earlier edit comes of that edit: its whole field goes, unsaid. */
function mendOne(
  text: string,
  language: Language,
  { fault, edits, explanations }: MendingOne,
): Edit[] | undefined {
  const original = { ...fault, ...originalSpot(edits, fault) };
  const explanation = language.explain(original, text);
  const next = explanation.edit && withEdit(edits, explanation.edit);
  if (next || !explanation.edit) explanations.push(explanation);
  if (explanation.isFinal) return undefined;
  return next ?? (language.leaveOut && withWiderEdit(edits, language.leaveOut(text, explanation.start)));
}

interface Finished {
  attempt: Attempt;
  edits: Edit[];
  explanations: Explanation[];
}

function finished(text: string, language: Language, { attempt, edits, explanations }: Finished): Mended {
  const notices = (attempt.notices ?? []).map((each) =>
    asNotice(language.explain({ ...each, ...originalSpot(edits, each) }, text)),
  );
  return { ...(attempt.tree && { tree: attempt.tree }), edits, explanations: [...explanations, ...notices] };
}

function asNotice(explanation: Explanation): Explanation {
  return explanation.wording
    ? { ...explanation, wording: { ...explanation.wording, severity: 'warning' } }
    : explanation;
}

function toDiagnostic(
  { start, end, wording }: Explanation,
  placeOf: (spot: Spot) => Place,
  rule: RuleName,
): Diagnostic[] {
  return wording ? [diagnose(rule, placeOf({ start, end }), wording)] : [];
}

function tooDeep(place: Place, rule: RuleName): Diagnostic {
  return diagnose(rule, place, {
    message: `Lists and maps are nested more than ${DEEPEST} deep`,
    hint: 'Front matter and settings need a few levels only: is this a file of another kind?',
  });
}
