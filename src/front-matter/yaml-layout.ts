import type { Edit } from './edits.ts';
import type { Explanation } from './language.ts';
import { nextYamlLine, type YamlLine, type YamlScene, yamlLineAt, yamlLineBefore } from './yaml-line.ts';

/** Explains what is wrong with lines and not with a value: tabs, indentation, what a merge left behind. */
export function explainLayout(scene: YamlScene): Explanation | undefined {
  return explainConflict(scene) ?? explainTab(scene) ?? explainDeeperLine(scene) ?? explainOtherColumn(scene);
}

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?$/;
const THEIRS = /^={7}$[\s\S]*?^>{7}.*$/gm;
const MARKERS = /^(?:<{7}|\|{7}|>{7}).*$/gm;

function explainConflict({ text, line }: YamlScene): Explanation | undefined {
  if (!MARKER.test(line.text)) return undefined;
  const end = /^>{7}.*$/m.exec(text.slice(line.start));
  const spot = { start: line.start, end: end ? line.start + end.index + end[0].length : line.end };
  const ours = text.slice(spot.start, spot.end).replace(THEIRS, '').replace(MARKERS, '');
  const wording = {
    message: 'A merge left two versions of these lines',
    hint: 'Keep the right version and delete the lines <<<<<<<, ======= and >>>>>>>',
  };
  return { start: line.start, end: line.end, wording, edit: { ...spot, text: ours } };
}

function explainTab({ fault, text, line }: YamlScene): Explanation | undefined {
  const tab = line.indent.indexOf('\t');
  if (tab === -1 && fault.code !== 'TAB_AS_INDENT') return undefined;
  const start = tab === -1 ? fault.start : line.start + tab;
  const message = 'A tab indents this line, which YAML does not allow';
  const wording = { message, hint: 'Indent with blanks, two for each level' };
  return { start, end: start + 1, wording, ...(tab !== -1 && { edit: withoutTabs(text, line) }) };
}

/** Indents a line and those after it that have tabs with blanks, as the line before them asks for. */
function withoutTabs(text: string, line: YamlLine): Edit {
  const run = /^(?:[ \t]*\t[^\n]*(?:\n|$))+/.exec(text.slice(line.start))?.[0] ?? '';
  const before = yamlLineBefore(text, line);
  const isInside = before?.name !== undefined && before.value === '';
  const base = before ? columnOf(before) - 1 - (before.name === undefined ? before.dashes.length : 0) : 0;
  const first = tabsIn(line.indent);
  const untabbed = run.replace(/^[ \t]+/gm, (indent) =>
    ' '.repeat(Math.max(0, base + 2 * (tabsIn(indent) - first + (isInside ? 1 : 0)))),
  );
  return { start: line.start, end: line.start + run.length, text: untabbed };
}

function tabsIn(indent: string): number {
  return indent.split('\t').length - 1;
}

/** `title: Ferry` and, further in, `date: 2026`: a field inside a text. */
function explainDeeperLine({ fault, text, line }: YamlScene): Explanation | undefined {
  if (!/_IMPLICIT_KEY$/.test(fault.code) || line.name === undefined) return undefined;
  const next = nextYamlLine(text, line);
  const isInsideText =
    line.value !== '' && !/:\s/.test(line.value) && next && columnOf(next) > columnOf(line);
  return isInsideText && next.name !== undefined ? otherColumn(next, columnOf(line)) : undefined;
}

/** A field in a column between those of the lines before it, or after a first field that is indented. */
function explainOtherColumn({ fault, text, line }: YamlScene): Explanation | undefined {
  const isAtBeginning = fault.start <= line.start + line.indent.length;
  if (!isAtBeginning || !['BAD_INDENT', 'UNEXPECTED_TOKEN'].includes(fault.code)) return undefined;
  if (line.name === undefined && line.dashes === '') return undefined;
  const first = yamlLineAt(text, Math.max(0, text.search(/\S/)));
  if (line.indent === '' && first.indent !== '') return otherColumn(first, 1);
  const before = yamlLineBefore(text, line);
  const isBetween = before !== undefined && before.indent.length > line.indent.length;
  return fault.code === 'BAD_INDENT' && isBetween ? otherColumn(line, before.indent.length + 1) : undefined;
}

function columnOf({ indent, dashes }: YamlLine): number {
  return indent.length + dashes.length + 1;
}

function otherColumn(line: YamlLine, column: number): Explanation {
  const start = line.start + line.indent.length;
  const name = line.name ?? 'The item';
  return {
    start,
    end: line.start + line.text.trimEnd().length,
    wording: {
      message: `${line.name === undefined ? name : `"${name}"`} begins in column ${line.indent.length + 1}, the fields around it in column ${column}`,
      hint: `Begin it in column ${column}: what belongs together begins in one column`,
    },
    edit: { start: line.start, end: start, text: ' '.repeat(column - 1) },
  };
}
