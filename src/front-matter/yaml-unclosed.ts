import { openBrackets } from './brackets.ts';
import type { Explanation } from './language.ts';
import { inQuotes, shown } from './spelling.ts';
import { type YamlLine, type YamlScene, yamlLineAt } from './yaml-line.ts';
import { labelOf } from './yaml-values.ts';

/** Explains a quotation mark or a bracket that is opened and never closed, at the place where it is opened. */
export function explainUnclosed(scene: YamlScene): Explanation | undefined {
  if (isUnclosedBracket(scene)) return unclosedBracket(scene);
  const line = lineOfUnclosedQuote(scene);
  if (line) return unclosedQuote(line);
  return scene.fault.detail?.startsWith('Missing closing') ? lastQuote(scene) : undefined;
}

function isUnclosedBracket({ fault }: YamlScene): boolean {
  return /end with a [\]}]/.test(fault.detail ?? '');
}

function unclosedBracket({ fault, text }: YamlScene): Explanation | undefined {
  const end = text.slice(0, fault.start).trimEnd().length;
  const bracket = openBrackets(text, { start: 0, end }).at(-1);
  if (!bracket) return undefined;
  const line = yamlLineAt(text, bracket.offset);
  const { value } = line;
  return {
    start: bracket.offset,
    end: bracket.offset + 1,
    wording: {
      message: `The bracket "${text[bracket.offset]}" is never closed`,
      hint:
        value.length > 1
          ? `Write ${labelOf(line)}${value}${bracket.closing}, or ${labelOf(line)}${inQuotes(value)} if it is text`
          : `Write "${bracket.closing}" where it ends`,
    },
    edit: { start: end, end, text: bracket.closing },
  };
}

/** Lines to look back for the beginning of a quoted text. */
const MOST_LINES = 1000;

function lineOfUnclosedQuote({ fault, text, line }: YamlScene): YamlLine | undefined {
  const isMissing = fault.detail?.startsWith('Missing closing');
  let at: YamlLine | undefined = line;
  for (let count = 0; at && count < MOST_LINES; count++) {
    if (opensQuote(at)) return isMissing || reaches(text, at, line) ? at : undefined;
    at = at.start === 0 ? undefined : yamlLineAt(text, at.start - 1);
  }
  return undefined;
}

const CLOSED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

function opensQuote({ value }: YamlLine): boolean {
  return /^["']/.test(value) && !CLOSED.test(value);
}

/** Whether the text that a line's quotation mark opens is closed in a later line, by the first mark of another text. */
function reaches(text: string, opening: YamlLine, line: YamlLine): boolean {
  if (opening.start === line.start) return false;
  const { start } = opening.valueSpot;
  const closed = CLOSED.exec(text.slice(start, line.end));
  return closed !== null && start + closed[0].length > line.start;
}

function unclosedQuote(line: YamlLine): Explanation {
  const quoted = inQuotes(line.value.slice(1));
  return {
    ...line.valueSpot,
    wording: {
      message: `The quotation mark before ${shown(line.value.slice(1))} is never closed`,
      hint: `Write ${labelOf(line)}${quoted}`,
    },
    edit: { ...line.valueSpot, text: quoted },
  };
}

function lastQuote({ fault, text }: YamlScene): Explanation {
  const quote = fault.detail?.includes('"') ? '"' : "'";
  const start = Math.max(0, text.lastIndexOf(quote, fault.start));
  return {
    start,
    end: start + 1,
    wording: {
      message: `A quotation mark (${quote}) is never closed`,
      hint: `Write ${quote} where the text ends`,
    },
  };
}
