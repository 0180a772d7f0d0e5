import type { Wording } from '../diagnostic.ts';
import type { Edit } from './edits.ts';
import type { Explanation, Fault } from './language.ts';
import { inQuotes, shown } from './spelling.ts';
import { explainLayout } from './yaml-layout.ts';
import { type YamlScene, yamlLineAt } from './yaml-line.ts';
import { explainUnclosed } from './yaml-unclosed.ts';
import { explainValue, labelOf } from './yaml-values.ts';

type Recognise = (scene: YamlScene) => Explanation | undefined;

/** Says what is wrong in YAML, as somebody who looks at the line would. The most telling explanation comes first. */
export function explainYaml(fault: Fault, text: string): Explanation {
  const scene = { fault, text, line: yamlLineAt(text, fault.start) };
  for (const recognise of recognisers) {
    const explanation = recognise(scene);
    if (explanation) return explanation;
  }
  return { ...spotOf(fault), wording: plainWords[fault.code] ?? unknownFault(scene) };
}

const recognisers: Recognise[] = [
  explainHash,
  explainSelf,
  explainUnclosed,
  explainLayout,
  explainComma,
  explainCommentStart,
  explainEscape,
  ({ fault, line }) => (LINE_CODES.has(fault.code) ? explainValue(line) : undefined),
  explainFlowItem,
  explainMissingBlank,
  explainEquals,
  explainMissingDashBlank,
  explainProse,
];

/** Faults whose cause may be the value in their line; the others have but one cause. */
const LINE_CODES = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
  'alias-without-anchor',
  'name-not-text',
  'unused-anchor',
]);

const ASK_QUOTES = 'Put the value in quotation marks if it is text';

/** What is left to say where the line does not tell more. */
const plainWords: Record<string, Wording> = {
  BAD_INDENT: {
    message: 'The line is not indented like the lines it belongs to',
    hint: 'Fields that belong together begin in one column',
  },
  BAD_DIRECTIVE: {
    message: 'A line that begins with "%" instructs YAML, and this one is none that it knows',
  },
  KEY_OVER_1024_CHARS: {
    message: 'A field has a name of more than 1024 characters',
    hint: 'Is a quotation mark or a line end missing?',
  },
  MULTIPLE_ANCHORS: { message: 'A value has two anchors', hint: ASK_QUOTES },
  MULTIPLE_TAGS: { message: 'A value has two tags', hint: ASK_QUOTES },
  TAG_RESOLVE_FAILED: { message: 'A tag (!name) is not one that YAML knows', hint: ASK_QUOTES },
  UNEXPECTED_TOKEN: { message: 'Something stands where YAML does not expect it', hint: ASK_QUOTES },
  BLOCK_IN_FLOW: {
    message: 'Inside brackets, lists and maps must have brackets too',
    hint: 'Write [a, b] or {name: a}',
  },
  'name-not-text': {
    message: "A field's name must be text",
    hint: 'Put the name in quotation marks if it is text',
  },
  'alias-without-anchor': { message: 'An alias (*name) has no anchor (&name) before it', hint: ASK_QUOTES },
  'unused-anchor': { message: 'An anchor (&name) has no alias (*name) after it', hint: ASK_QUOTES },
  'another-document': {
    message: 'Only the first YAML document of the file is read',
    hint: 'Delete the line "---" or what follows it',
  },
};

function unknownFault({ line }: YamlScene): Wording {
  return { message: `This is not valid YAML: ${shown(line.text)}`, hint: ASK_QUOTES };
}

function spotOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

/** `title: Ferry #1`: a notice, since a comment may be meant. */
function explainHash({ fault, text, line }: YamlScene): Explanation | undefined {
  if (fault.code !== 'hash-in-value') return undefined;
  const comment = text.slice(fault.start, line.end).trimEnd();
  const whole = text.slice(line.valueSpot.start, line.end).trim();
  return {
    start: fault.start,
    end: fault.start + comment.length,
    wording: {
      message: `${shown(comment)} is taken for a comment and not for a part of the value`,
      hint: `Write ${labelOf(line)}${inQuotes(whole)}, or a blank after "#" if it is a comment`,
    },
  };
}

/** Faults of the whole text, or of one alias. */
function explainSelf({ fault, text }: YamlScene): Explanation | undefined {
  const alias = shown(text.slice(fault.start, fault.end));
  if (fault.code === 'alias-in-itself') {
    const wording = {
      message: `The alias ${alias} stands inside the value that it repeats`,
      hint: ASK_QUOTES,
    };
    return { ...spotOf(fault), wording, edit: { ...spotOf(fault), text: '~' } };
  }
  if (fault.code === 'alias-bomb') {
    const wording = {
      message: `Aliases such as ${alias} repeat more than 10000 values`,
      hint: 'Write the values out',
    };
    return { ...spotOf(fault), wording, isFinal: true };
  }
  return undefined;
}

function explainEscape({ fault, text, line }: YamlScene): Explanation | undefined {
  if (fault.code !== 'BAD_DQ_ESCAPE') return undefined;
  const inner = /^"(.*)"$/.exec(line.value)?.[1];
  const quoted = inner === undefined ? undefined : inQuotes(inner);
  return {
    ...spotOf(fault),
    wording: {
      message: `${shown(text.slice(fault.start, fault.start + 2))} means nothing inside double quotation marks`,
      hint: quoted ? `Write ${labelOf(line)}${quoted}` : 'Write "\\\\" for one backslash',
    },
    ...(quoted && { edit: { ...line.valueSpot, text: quoted } }),
  };
}

function explainComma({ fault }: YamlScene): Explanation | undefined {
  const isSpare = /^Unexpected (?:, in|empty item)/.test(fault.detail ?? '');
  const spare = { message: 'Nothing stands between two commas', hint: 'Delete one of them' };
  if (isSpare) return { ...spotOf(fault), wording: spare, edit: { ...spotOf(fault), text: '' } };
  if (!fault.detail?.startsWith('Missing ,')) return undefined;
  const missing = {
    message: 'A comma is missing between two values',
    hint: `${ASK_QUOTES}, or write a comma here`,
  };
  return { ...spotOf(fault), wording: missing };
}

function explainCommentStart({ fault }: YamlScene): Explanation | undefined {
  if (!fault.detail?.startsWith('Comments must be separated')) return undefined;
  const wording = { message: 'A blank is missing before this comment', hint: 'Write a blank before "#"' };
  return { ...spotOf(fault), wording, edit: { start: fault.start, end: fault.start, text: ' ' } };
}

/** One value among others in brackets. */
function explainFlowItem({ fault, text }: YamlScene): Explanation | undefined {
  if (fault.code !== 'BAD_SCALAR_START') return undefined;
  const item = /^[^,[\]{}\n]+/.exec(text.slice(fault.start, fault.start + 1000))?.[0].trimEnd() ?? '';
  if (item === '') return undefined;
  const spot = { start: fault.start, end: fault.start + item.length };
  const wording = { message: `A value cannot begin with "${item[0]}"`, hint: `Write ${inQuotes(item)}` };
  return { ...spot, wording, edit: { ...spot, text: inQuotes(item) } };
}

function explainMissingBlank({ line }: YamlScene): Explanation | undefined {
  const [, name, mark = '', value] =
    /^([\p{L}_][\p{L}\p{N}_-]*)(:[\u00a0\u2000-\u200b\u202f\u3000]+|：\s*|:(?!\/\/)(?=\S))(\S.*)$/u.exec(
      line.value,
    ) ?? [];
  if (line.name !== undefined || !name || !value) return undefined;
  const text = `${name}: ${value}`;
  const start = line.valueSpot.start + name.length;
  const message =
    mark === ':'
      ? `A blank is missing after the colon of "${name}:"`
      : `A plain colon and a plain blank must follow "${name}"`;
  const wording = { message, hint: `Write ${line.dashes}${text}` };
  return { start, end: start + 1, wording, edit: { ...line.valueSpot, text } };
}

function explainEquals({ line }: YamlScene): Explanation | undefined {
  const [, name, value] = /^([\p{L}_][\p{L}\p{N}_.-]*)[ \t]*=[ \t]*(.*)$/u.exec(line.value) ?? [];
  if (line.name !== undefined || !name) return undefined;
  const text = `${name}: ${value}`;
  const start = line.valueSpot.start + line.value.indexOf('=');
  const wording = {
    message: `In YAML a colon and not "=" follows the name "${name}"`,
    hint: `Write ${text}`,
  };
  return { start, end: start + 1, wording, edit: { ...line.valueSpot, text } };
}

function explainMissingDashBlank({ line }: YamlScene): Explanation | undefined {
  const item = /^-([^\s-].*)$/.exec(line.value)?.[1];
  if (item === undefined) return undefined;
  const { start } = line.valueSpot;
  const wording = {
    message: `A blank is missing after the dash of ${shown(line.value)}`,
    hint: `Write - ${item}`,
  };
  return { start, end: start + 1, wording, edit: { ...line.valueSpot, text: `- ${item}` } };
}

/** A line of text where a field should be. */
function explainProse({ fault, text, line }: YamlScene): Explanation | undefined {
  const start = line.start + line.indent.length;
  if (fault.code === 'not-fields') return notFields(fault, text);
  if (!['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'].includes(fault.code) || line.name !== undefined)
    return undefined;
  const message = `${shown(line.text)} is neither a field nor a part of one`;
  const hint = 'Write a field as "name: value"; text that goes on in a new line is indented by two blanks';
  return {
    start,
    end: line.start + line.text.trimEnd().length,
    wording: { message, hint },
    edit: { start, end: line.end, text: '' },
  };
}

function notFields(fault: Fault, text: string): Explanation {
  const isList = /^[-[]/.test(text.slice(fault.start, fault.end));
  const message = `Fields are expected here, and this is ${isList ? 'a list' : 'text'}`;
  const hint = 'Write each field as "name: value" in a line of its own; a line "***" draws a rule';
  return { ...spotOf(fault), wording: { message, hint }, isFinal: true };
}

/** Empties the value of the field in the first column that an offset lies in. */
export function leaveOutYaml(text: string, offset: number): Edit {
  let start = yamlLineAt(text, offset).start;
  while (start > 0 && !beginsField(text, start)) start = text.lastIndexOf('\n', start - 2) + 1;
  let end = yamlLineAt(text, start).end;
  while (end < text.length && !beginsField(text, end + 1)) end = yamlLineAt(text, end + 1).end;
  const { name, valueSpot } = yamlLineAt(text, start);
  const from = name === undefined ? start : valueSpot.start;
  return { start: Math.min(from, end), end, text: '' };
}

function beginsField(text: string, start: number): boolean {
  return start >= text.length || /[^\s#:\-\]}]/.test(text[start] ?? '');
}
